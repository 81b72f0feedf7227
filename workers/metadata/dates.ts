import { codesOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { signFrom, tableOf } from '../text/signs';

/** The source of a pattern for a year of this century: 2013, 二〇一三, 二O一三. `yearOf` reads it. */
export const YEAR_SOURCE = '20\\d\\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2}';

/**
 * A date as these reports write it, in folded text: 2018-02-13, 2018/2/13, 2018.2.13, 2018年2月13日,
 * 二〇一〇年二月十日, 二〇一二年元月二十日. To be used with `exec`; `isoDate` reads the match.
 */
export const DATE_SOURCE = `(${YEAR_SOURCE})(?:年|[-/.])(\\d{1,2}|元|[一二三四五六七八九十]{1,2})(?:月|[-/.])(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?`;

/**
 * What a pattern that begins with a date finds in [from, to) of a folded text, in order, never overlapping. It is tried
 * only where a year of this century may begin.
 *
 * @param pattern sticky
 */
export function datesIn({ text, codes, signs }: Folded, pattern: RegExp, from: number, to: number): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let done = from;
	for (let sign = signFrom(signs, from); sign < signs.length && (signs[sign] as number) < to; sign++) {
		const at = signs[sign] as number;
		if (at < done || (codes[at] !== TWO && codes[at] !== HAN_TWO) || NOUGHT[codes[at + 1] as number] !== 1) continue;
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match || pattern.lastIndex > to) continue;
		found.push(match);
		done = pattern.lastIndex;
	}
	return found;
}

const [TWO, HAN_TWO] = codesOf('2二');
const NOUGHT = tableOf('0〇零Oo');

/** The ISO form of a year, a month and a day as printed; nothing for a day that no calendar has. */
export function isoDate(year: string, month: string, day: string): string | undefined {
	const y = yearOf(year);
	const m = numberOf(month);
	const d = numberOf(day);
	const real = m >= 1 && m <= 12 && d >= 1 && d <= daysOf(y, m);
	return real ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : undefined;
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The year that `YEAR_SOURCE` found. */
export function yearOf(words: string): number {
	if (/^\d{4}$/.test(words)) return Number(words);
	return [...words].reduce((year, char) => year * 10 + Math.max(0, HAN.indexOf(char)), 0);
}

function numberOf(words: string): number {
	if (/^\d+$/.test(words)) return Number(words);
	if (words === '元') return 1;
	const ten = words.indexOf('十');
	if (ten < 0) return HAN.indexOf(words);
	const tens = ten === 0 ? 1 : HAN.indexOf(words.slice(0, ten));
	return tens * 10 + Math.max(0, HAN.indexOf(words.slice(ten + 1) || '〇'));
}

const HAN = '〇一二三四五六七八九';
