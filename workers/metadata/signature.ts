import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { NEWLINE } from '../text/width';
import { isBody } from './bodies';
import { DATE_SOURCE, datesIn, isoDate } from './dates';

/** Who signed and when, at the report's end or under its title. */
interface Signature {
	body?: string;
	signedOn: string;
}

/**
 * Finds a date that stands by itself, and the body's name before it.
 *
 * @param from folded offset where the search begins
 * @param to where it ends
 * @param which of several dates: the last at the end of a report, the first under a title
 */
export function signatureIn(folded: Folded, from: number, to: number, which: 'first' | 'last'): Signature | undefined {
	const found: Signature[] = [];
	for (const match of datesIn(folded, DATE, from, to)) {
		const start = match.index;
		if (!standsAlone(folded, start, start + match[0].length, to)) continue;
		const [, year = '', month = '', day = ''] = match;
		const signedOn = isoDate(year, month, day);
		const body = bodyBefore(folded, from, start);
		if (signedOn) found.push(body ? { signedOn, body } : { signedOn });
	}
	return which === 'first' ? found[0] : found.at(-1);
}

const DATE = new RegExp(
	DATE_SOURCE.replace('(?:年|[-/.])', '年').replace('(?:月|[-/.])', '月').replace('[日号]?', '日'),
	'y',
);

function standsAlone(folded: Folded, start: number, end: number, to: number): boolean {
	const { codes, text } = folded;
	const before = text[start - 1] ?? '\n';
	if (!AFTER_WHICH.test(before) || /[:：]/.test(before)) return false;
	if (SITE.test(rightBehind(text, end, 4))) return false;
	if (end >= to || codes[end] === NEWLINE || text[end] === ')') return true;
	return BEFORE_WHICH.test(rightBehind(text, end, 2)) || (gapBefore(folded, end) && !GOES_ON.test(text[end] as string));
}

/** A line's start, a sentence's end, or the last character of a body's name. */
const AFTER_WHICH = /[\n。；！”)(.府厅室局委办院署会处部所站队心司]/;
/** What the site prints behind the day on which it published, or behind today's. */
const SITE = /^(?:来源|信息来源|作者|浏览|点击|字体|字号|星期|农历)/;
const BEFORE_WHICH = /^附[件表]/;
const GOES_ON = /[至到起止，,、前后以在的期印~-]/;

/** The name on the line before, or before it on the same line. */
function bodyBefore(folded: Folded, from: number, date: number): string | undefined {
	const end = date > from && /[\n(]/.test(folded.text[date - 1] as string) ? endAbove(folded, from, date) : date;
	let start = end;
	while (start > from && end - start < 45 && !(start < end && begins(folded, start))) start--;
	const name = folded.text.slice(start, end);
	return isBody(name) ? name : undefined;
}

function endAbove({ text }: Folded, from: number, date: number): number {
	let end = date;
	while (end > from && /[\n(]/.test(text[end - 1] as string)) end--;
	return end;
}

const begins = (folded: Folded, at: number): boolean =>
	gapBefore(folded, at) || /[\n。；！”|>*#]/.test(folded.text[at - 1] as string);
