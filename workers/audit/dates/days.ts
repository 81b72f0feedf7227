import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/** 11月31日, 2月30日, 13月5日: days that no calendar has. */
export function days({ folded, outline }: Told, docket: Docket): void {
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture) continue;
		const text = folded.text.slice(start, end);
		if (!text.includes('月')) continue;
		for (const match of text.matchAll(DAY)) {
			const [words, month, day] = [match[0], Number(match[1]), Number(match[2])];
			const from = start + match.index;
			if (day >= 1 && day <= daysIn(month, yearBefore(folded, from))) continue;
			docket.fails('magnitude.implausible', {
				says: { code: 'no-such-day', day: quoteOf(folded, from, from + words.length) },
				spans: [sourceSpan(folded, from, from + words.length)],
			});
		}
	}
}
const DAY = /(?<!\d)(\d{1,2})月(\d{1,2})日/g;

/** None for a month that there is not; where the year is not told, February may have 29. */
function daysIn(month: number, year: number | undefined): number {
	if (month < 1 || month > 12) return 0;
	return new Date(Date.UTC(year ?? LEAP, month, 0)).getUTCDate();
}
const LEAP = 2020;

function yearBefore({ text }: Folded, at: number): number | undefined {
	const year = /(20\d\d)年$/.exec(text.slice(Math.max(0, at - 5), at))?.[1];
	return year === undefined ? undefined : Number(year);
}
