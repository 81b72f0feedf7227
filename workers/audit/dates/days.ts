import { chineseValue } from '../../numerals/chinese';
import { rightBefore } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { oneIn, placesOf } from '../places';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/** 11月31日, 二月三十日, 13月5日: days that no calendar has. */
export function days({ folded, outline }: Told, docket: Docket): void {
	const tellsMonth = oneIn(placesOf(folded.text, '月'));
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture || !tellsMonth(start, end)) continue;
		for (const match of folded.text.slice(start, end).matchAll(DAY)) {
			const { 1: month = match[3] as string, 2: day = match[4] as string } = match;
			const from = start + match.index - month.length;
			const until = start + match.index + match[0].length;
			if (numberOf(day) >= 1 && numberOf(day) <= daysIn(numberOf(month), yearBefore(folded, from))) continue;
			docket.fails('magnitude.implausible', {
				says: { code: 'no-such-day', day: quoteOf(folded, from, until) },
				spans: [sourceSpan(folded, from, until)],
			});
		}
	}
}
/** Looked for by the 月, which is rarer than what a month may begin with. */
const DAY =
	/月(?:(?<=(?<!\d)(\d{1,2})月)(\d{1,2})|(?<=年([一二三四五六七八九十]{1,2})月)([一二三四五六七八九十]{1,3}))日/g;

/** 11, 十一. */
const numberOf = (told: string): number => chineseValue(told) ?? Number(told);

/** None for a month that there is not; where the year is not told, February may have 29. */
function daysIn(month: number, year: number | undefined): number {
	const most = DAYS[month - 1] ?? 0;
	return month === FEBRUARY && year !== undefined && !isLeap(year) ? most - 1 : most;
}
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;
/** Of the years that reports tell of. */
const isLeap = (year: number): boolean => year % 4 === 0;

function yearBefore({ text }: Folded, at: number): number | undefined {
	const year = /(20\d\d)年$/.exec(rightBefore(text, at, 5))?.[1];
	return year === undefined ? undefined : Number(year);
}
