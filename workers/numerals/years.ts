import { codeOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { chineseValue } from './chinese';
import type { YearMention } from './quantity';

/**
 * The year that the digits [start, end) before 年 name: 2016年, 二〇一六年; the last four where a list number runs into them
 * (1.2016年).
 */
export function yearAt({ text, codes }: Folded, start: number, end: number): YearMention | undefined {
	const from = end - start > 4 && codes[end - 5] === POINT ? end - 4 : start;
	if (end - from !== 4) return undefined;
	const said = text.slice(from, end);
	const year = /^\d+$/.test(said) ? Number(said) : chineseValue(said);
	return year && year >= FIRST && year <= LAST ? { start: from, end: end + 1, year } : undefined;
}

const POINT = codeOf('.');
const FIRST = 1949;
const LAST = 2100;
