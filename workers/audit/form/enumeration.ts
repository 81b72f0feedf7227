import { neighbours } from '../../../src/report/neighbours';
import type { Span } from '../../../src/report/span';
import { HAN_DIGITS } from '../../outline/numbering';
import { rightBefore } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';
import { eachSign } from './each-sign';

/** 一是, 二是, 三是 in a text: where each stands. */
interface Ordinal {
	start: number;
	value: number;
	/** Where its paragraph begins. */
	paragraph: number;
}

/** From its 一是 on. */
type Run = [Ordinal, ...Ordinal[]];

const DIGITS = '一二三四五六七八九十';
/** What may stand before 二是: the end of a clause. */
const BEFORE = new Set([...'。;:,，、\n)”!?(']);

/** 一是 二是 三是 五是: the items of an enumeration must follow one another, and be as many as announced. */
export function enumeration({ folded, outline, passages }: Told, docket: Docket) {
	const breaks = outline.headings.filter(({ number }) => !number?.endsWith('是')).map(({ start }) => start);
	const parts = outline.headings.filter(({ level }) => level === 1).map(({ start }) => start);
	for (const run of runsOf(ordinalsIn(folded, passages), breaks, parts)) {
		const spans = run.map((one) => spanOf(folded, one));
		const gap = neighbours(run).find(([before, now]) => now.value !== before.value + 1);
		if (gap) fail(folded, gap, docket);
		else if (run.length > 1) docket.holds('enumeration.gap', spans);
		announced(folded, run, spans, docket);
	}
}

function fail(folded: Folded, [before, now]: readonly [Ordinal, Ordinal], docket: Docket) {
	docket.fails('enumeration.gap', {
		says: { code: 'ordinal-after', before: before.value, now: now.value },
		spans: [spanOf(folded, now), spanOf(folded, before)],
		expected: before.value + 1,
		actual: now.value,
	});
}

const spanOf = (folded: Folded, { start }: Ordinal): Span => sourceSpan(folded, start, start + 2);

/** In the running text, and as headings of their own. */
function ordinalsIn(folded: Folded, passages: Told['passages']): Ordinal[] {
	const { text, codes } = folded;
	const found: Ordinal[] = [];
	eachSign(folded, IS, passages, (at, range) => {
		const value = at > range.start ? (HAN_DIGITS[codes[at - 1] as number] as number) : 0;
		if (value > 0 && (at - 1 === range.start || BEFORE.has(text[at - 2] as string)))
			found.push({ start: at - 1, value, paragraph: range.start });
	});
	return found;
}
const IS = '是'.charCodeAt(0);

/** No enumeration stands inside more than this many others. */
const DEEPEST = 6;

/** Runs that begin with 一是; one inside another (一是…(一是…二是…) 二是…) is a run of its own. */
function runsOf(ordinals: readonly Ordinal[], breaks: readonly number[], parts: readonly number[]): Run[] {
	const runs: Run[] = [];
	let open: Run[] = [];
	for (const one of ordinals) {
		if (one.value === 1) {
			const run: Run = [one];
			runs.push(run);
			open = [...open.slice(1 - DEEPEST).filter((outer) => isInPart(outer, one, parts)), run];
			continue;
		}
		const going = open.findLastIndex((run) => run.at(-1)?.value === one.value - 1);
		if (going >= 0) open = open.slice(0, going + 1);
		else if (isElsewhere(open.at(-1)?.at(-1), one, breaks)) open = [];
		open.at(-1)?.push(one);
	}
	return runs;
}

/** What one part of the report counts, the next does not go on with. */
const isInPart = (run: Readonly<Run>, { start }: Ordinal, parts: readonly number[]): boolean =>
	!parts.some((at) => at <= start && at > (run.at(-1) as Ordinal).start);

/** A number that does not go on, behind a heading or in another paragraph and going back: its 一是 was not written so. */
function isElsewhere(last: Ordinal | undefined, now: Ordinal, breaks: readonly number[]): boolean {
	if (!last || (breaks.findLast((at) => at <= now.start) as number) > last.start) return true;
	return now.value <= last.value && now.paragraph !== last.paragraph;
}

/** 做好三项工作:一是…: the number that is announced right before the first item. */
const ANNOUNCED =
	/(?:^|[^第十\d])([二两三四五六七八九十]|\d{1,2})(?:个|项|条|大|点|方面|种)[^,，。;:\d]{0,14}(?:[,，][^,，。;:\d]{0,16})?[:：,，。]$/;
/** Without a colon the number may be of what the sentence says beside: 围绕三个领域,一是…; 通过四条途径,一是… counts them. */
const COUNTS = /(?:[只还]?有|存在|采取|通过|开展|做[了好到]|抓[了好]|实施|落实)[^,，。;:“]{0,6}$/;
/** 两个方面不足,一是…: what is wanting is counted as well. */
const DEFICITS = /个(?:方面)?的?(?:主要|突出)?(?:问题|不足|短板|困难)[,，]$/;

function announced({ text }: Folded, run: Readonly<Run>, spans: Span[], docket: Docket) {
	const words = rightBefore(text, run[0].start, 40);
	const match = ANNOUNCED.exec(words);
	const said = match?.[1];
	if (!match || !said || run.length < 2) return;
	if (/[,，][^,，]*。$/.test(match[0])) return;
	const before = words.slice(0, words.indexOf(said, match.index));
	if (!words.endsWith(':') && !COUNTS.test(before) && !DEFICITS.test(words)) return;
	const count = said === '两' ? 2 : DIGITS.indexOf(said) + 1 || Number(said);
	const last = Math.max(...run.map(({ value }) => value));
	if (count === last) return docket.holds('count.mismatch', spans);
	docket.fails('count.mismatch', {
		says: { code: 'items-announced', said, announced: count, listed: last },
		spans,
		expected: last,
		actual: count,
		doubtful: !words.endsWith(':'),
	});
}
