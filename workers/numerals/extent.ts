import { codeOf, isDigit, setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { CHINESE, KIND } from './characters';
import { unitAt } from './units';

// Where the digits of a number end, or its numerals in words.

const COMMA = codeOf(',');
const POINT = codeOf('.');

/** Digits with thousands commas and one decimal point; "1,23,4" ends before its first comma. */
export function endOfDigits({ codes }: Folded, start: number): number {
	let end = start + 1;
	while (isDigit(codes[end])) end++;
	if (end - start <= 3) while (isThousandsComma(codes, end) && threeDigits(codes, end + 1)) end += 4;
	if (end - start <= 3 && codes[end] === SPACE) end = endOfSpaced(codes, start, end);
	return endOfDecimals(codes, end);
}

function endOfDecimals(codes: Uint16Array, point: number): number {
	if (codes[point] !== POINT || !isDigit(codes[point + 1])) return point;
	let end = point + 1;
	while (isDigit(codes[end])) end++;
	return end;
}

/**
 * The full-width comma parts thousands too: ４８，２１６ and 23，561条. Between clauses a word or a unit stands before it,
 * or the digits behind it are not three and a unit.
 */
const isThousandsComma = (codes: Uint16Array, at: number): boolean =>
	codes[at] === COMMA || (codes[at] === WIDE_COMMA && !isDigit(codes[at + 4]));
const WIDE_COMMA = codeOf('，');

/** 信息1 243条: between a word and a unit a space parts thousands; beside other numbers it parts cells, and 附件1 is a name. */
function endOfSpaced(codes: Uint16Array, start: number, end: number): number {
	const before = codes[start - 1] as number;
	if (before !== LISTS && (before < FIRST_HAN || before > LAST_HAN || NUMBERED.has(before))) return end;
	let spaced = end;
	// 3 ,420人次
	if (codes[end] === SPACE && codes[end + 1] === COMMA && threeDigits(codes, end + 2)) spaced = end + 5;
	while (codes[spaced] === SPACE && threeDigits(codes, spaced + 1)) spaced += 4;
	return unitAt(codes, endOfDecimals(codes, spaced)) ? spaced : end;
}
/** 分别为3 871条、1 024条 */
const LISTS = codeOf('、');
const SPACE = codeOf(' ');
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const NUMBERED = setOf('第表图件章节题号条项款名家个次人份篇期场处位');

const threeDigits = (codes: Uint16Array, at: number): boolean =>
	isDigit(codes[at]) && isDigit(codes[at + 1]) && isDigit(codes[at + 2]) && !isDigit(codes[at + 3]);

/** Where a number in words ends. */
export function endOfChinese(codes: Uint16Array, start: number): number {
	let end = start + 1;
	while (KIND[codes[end] as number] === CHINESE) end++;
	return end;
}
