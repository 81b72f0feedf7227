import { codeOf, codesOf, isDigit, setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { tableOf } from '../text/signs';

/** How a heading is numbered, from the outermost style to the innermost, as official documents nest them. */
export const STYLES = ['part', 'han', 'bracketed-han', 'arabic', 'bracketed-arabic', 'circled', 'ordinal-is'] as const;
export type Style = (typeof STYLES)[number];

/** 一、 (一) 1. (1) ① 第一部分 一是 第一， Ⅰ. 壹、: what the number says and where it ends. */
export interface Numbering {
	style: Style;
	value: number;
	/** Folded offset after the number and its mark: where the words begin. */
	end: number;
}

/** True for a character that can open a number; a scan asks this first. */
export const opensNumber = (code: number): boolean => OPENS[code] === 1;

/**
 * Reads the number that begins at a folded offset.
 *
 * @param at where it would begin
 * @param end where the line ends
 * @param atLineStart looser marks are taken there: "一，", "一 总体情况", "1)", 一是
 */
export function numberingAt(folded: Folded, at: number, end: number, atLineStart: boolean): Numbering | undefined {
	const code = folded.codes[at] as number;
	if (code === BRACKET) return bracketed(folded, at, end);
	if (code === NTH) return part(folded, at, end) ?? (atLineStart ? nth(folded, at) : undefined);
	if (FORMAL[code] === 1 || isRoman(code)) return atLineStart ? grand(folded, at) : undefined;
	if (code >= 0x2460) return code < 0x3300 ? enclosed(folded, at) : han(folded, at, end, atLineStart);
	return arabic(folded, at, end, atLineStart);
}

/** True where 条例 stands, which no 条 of a citation is: 4.条例的宣传情况. */
export const namesRegulations = (codes: Uint16Array, at: number): boolean =>
	codes[at] === ARTICLE && codes[at + 1] === OF_REGULATION;

function han(folded: Folded, at: number, end: number, atLineStart: boolean): Numbering | undefined {
	const after = at + ordinalLength(folded.codes, at);
	const mark = folded.codes[after] as number;
	if (after >= end || (!atLineStart && mark !== COMMA_OF_LISTS && mark !== POINT)) return undefined;
	const value = ordinalValue(folded.codes, at, after);
	if (value === 0) return undefined;
	if (mark === COMMA_OF_LISTS || mark === POINT) {
		return HAN_DIGITS[folded.codes[after + 1] as number] === value + 1
			? undefined
			: { style: 'han', value, end: after + 1 };
	}
	// 三) has lost its first half.
	if (mark === CLOSING) return { style: 'bracketed-han', value, end: afterMark(folded.codes, after + 1) };
	if (mark === IS) return { style: 'ordinal-is', value, end: after + 1 };
	if (LOOSE_MARKS.has(mark)) return { style: 'han', value, end: after + 1 };
	return gapBefore(folded, after) && !PART_OF_DATE.has(mark) ? { style: 'han', value, end: after } : undefined;
}

function bracketed({ codes }: Folded, at: number, end: number): Numbering | undefined {
	const isArabic = isDigit(codes[at + 1]);
	const close = at + 1 + (isArabic ? digitsLength(codes, at + 1) : ordinalLength(codes, at + 1));
	if (close >= end || codes[close] !== CLOSING) return undefined;
	const value = isArabic ? digitsValue(codes, at + 1, close) : ordinalValue(codes, at + 1, close);
	if (value === 0) return undefined;
	return { style: isArabic ? 'bracketed-arabic' : 'bracketed-han', value, end: afterMark(codes, close + 1) };
}

function part({ codes, text }: Folded, at: number, end: number): Numbering | undefined {
	const isArabic = isDigit(codes[at + 1]);
	const after = at + 1 + (isArabic ? digitsLength(codes, at + 1) : ordinalLength(codes, at + 1));
	const unit = text.startsWith('部分', after) ? 2 : codes[after] === CHAPTER ? 1 : 0;
	if (unit === 0 || after + unit > end) return undefined;
	const value = isArabic ? digitsValue(codes, at + 1, after) : ordinalValue(codes, at + 1, after);
	return value === 0 ? undefined : { style: 'part', value, end: afterMark(codes, after + unit) };
}

/** 第一，主动公开 */
function nth({ codes }: Folded, at: number): Numbering | undefined {
	const after = at + 1 + ordinalLength(codes, at + 1);
	if (codes[after] !== COMMA_OF_LISTS && !LOOSE_MARKS.has(codes[after] as number)) return undefined;
	const value = ordinalValue(codes, at + 1, after);
	return value === 0 ? undefined : { style: 'ordinal-is', value, end: after + 1 };
}

/** 壹、 and Ⅰ. stand above all others. */
function grand({ codes }: Folded, at: number): Numbering | undefined {
	const mark = codes[at + 1] as number;
	if (mark !== COMMA_OF_LISTS && mark !== POINT) return undefined;
	const code = codes[at] as number;
	return { style: 'part', value: isRoman(code) ? code - ROMAN_ONE + 1 : FORMAL_DIGITS.indexOf(code) + 1, end: at + 2 };
}
const FORMAL_DIGITS = codesOf('壹贰叁肆伍陆柒捌玖拾');
const FORMAL = tableOf('壹贰叁肆伍陆柒捌玖拾');
const ROMAN_ONE = codeOf('Ⅰ');
const isRoman = (code: number): boolean => code >= ROMAN_ONE && code < ROMAN_ONE + 10;

function arabic(folded: Folded, at: number, end: number, atLineStart: boolean): Numbering | undefined {
	const { codes } = folded;
	if (!atLineStart && partOfNumber(codes[at - 1] as number)) return undefined;
	const after = at + digitsLength(codes, at);
	const mark = codes[after] as number;
	if (after >= end || (mark !== POINT && mark !== COMMA_OF_LISTS && mark !== CLOSING)) return undefined;
	if (!atLineStart && mark === CLOSING) return undefined;
	if (isDigit(codes[after + 1]) && !YEAR.test(folded.text.slice(after + 1, after + 6))) return undefined;
	const value = digitsValue(codes, at, after);
	return { style: mark === CLOSING ? 'bracketed-arabic' : 'arabic', value, end: after + 1 };
}

/** ① ⑴ ⒈ ㈠: one character that says it all. */
function enclosed({ codes }: Folded, at: number): Numbering | undefined {
	const code = codes[at] as number;
	const range = ENCLOSED.find(({ first, last }) => code >= first && code <= last);
	return range && { style: range.style, value: code - range.first + 1, end: afterMark(codes, at + 1) };
}

/** How many of 一 to 十 stand there, at most three: 二十一. */
function ordinalLength(codes: Uint16Array, at: number): number {
	let length = 0;
	while (length < 3 && (HAN_DIGITS[codes[at + length] as number] as number) > 0) length++;
	return length;
}

/** 一 to 九十九, as a list number would be written; 0 for what is none: 一二三. */
function ordinalValue(codes: Uint16Array, at: number, end: number): number {
	let value = 0;
	for (let next = at; next < end; next++) {
		const digit = HAN_DIGITS[codes[next] as number] as number;
		if (digit === 10) value = (value || 1) * 10;
		else if (value === 0 || value % 10 === 0) value += digit;
		else return 0;
	}
	return value;
}

/** How many digits stand there, at most two: no list number has more. */
function digitsLength(codes: Uint16Array, at: number): number {
	let length = 0;
	while (length < 2 && isDigit(codes[at + length])) length++;
	return length;
}

function digitsValue(codes: Uint16Array, at: number, end: number): number {
	let value = 0;
	for (let next = at; next < end; next++) value = value * 10 + (codes[next] as number) - 0x30;
	return value;
}

const afterMark = (codes: Uint16Array, at: number): number => {
	const code = codes[at] as number;
	return code === COMMA_OF_LISTS || code === POINT || code === COLON ? at + 1 : at;
};
/** A digit, letter, point, comma, hyphen or slash before it makes it the rest of another number. */
const partOfNumber = (code: number): boolean => (code >= 0x2b && code <= 0x39) || (code >= 0x41 && code <= 0x7a);

const BRACKET = codeOf('(');
const CLOSING = codeOf(')');
const NTH = codeOf('第');
const CHAPTER = codeOf('章');
const IS = codeOf('是');
const ARTICLE = codeOf('条');
const OF_REGULATION = codeOf('例');
const POINT = codeOf('.');
const COLON = codeOf(':');
const COMMA_OF_LISTS = codeOf('、');
const LOOSE_MARKS = setOf('，,:.');
/** 二 〇一〇年: a date with a space in it. */
const PART_OF_DATE = setOf('〇零0O○年月日');
const YEAR = /^20\d\d年/;

const ENCLOSED: readonly { first: number; last: number; style: Style }[] = [
	{ first: 0x2460, last: 0x2473, style: 'circled' },
	{ first: 0x2474, last: 0x2487, style: 'bracketed-arabic' },
	{ first: 0x2488, last: 0x249b, style: 'arabic' },
	{ first: 0x3220, last: 0x3229, style: 'bracketed-han' },
];

/** 1 to 10 for 一 to 十, 0 for all other characters. */
export const HAN_DIGITS = new Uint8Array(0x10000);
for (const [index, char] of [...'一二三四五六七八九十'].entries()) HAN_DIGITS[codeOf(char)] = index + 1;

const OPENS = new Uint8Array(0x10000);
for (const char of '一二三四五六七八九十(第123456789壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ') OPENS[codeOf(char)] = 1;
for (const { first, last } of ENCLOSED) OPENS.fill(1, first, last + 1);
