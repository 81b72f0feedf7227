import { codeOf, codesOf } from '../text/codes';
import { chineseValue } from './chinese';
import { decimalValue } from './decimal';

/** What stands right behind the digits and belongs to the number: 多 of 3100多, 万余 of 1万余. */
export interface Numeral {
	/** Folded offset where it ends, before the unit. */
	end: number;
	/** 余 or 多 stands in it: more than the digits say. */
	surplus: boolean;
	/** The power of ten that 百, 千, 万 and 亿 say. */
	exponent: number;
	/** Written with Chinese characters: 三百二十. */
	spelled: boolean;
}

/**
 * The numeral whose digits end at a folded offset: then 余 or 多, then 万 or 亿 (unless they belong to 万元),
 * then 余 or 多. In one that is spelled, 万 and 亿 are among the digits.
 */
export function numeralAt(codes: Uint16Array, digitsEnd: number, spelled: boolean): Numeral {
	let surplus = isSurplus(codes[digitsEnd]);
	let end = surplus ? digitsEnd + 1 : digitsEnd;
	if (spelled || exponentOf(codes[end]) === 0) return { end, surplus, exponent: 0, spelled };
	const [exponent, after] = multiplier(codes, end);
	if (after > end && isSurplus(codes[after])) surplus = true;
	end = after > end && isSurplus(codes[after]) ? after + 1 : after;
	return { end, surplus, exponent, spelled };
}

/**
 * Its exact value, of the digits [start, end); nothing for Chinese characters that are no number (万一), and for more digits
 * than a number holds exactly.
 */
export const numeralValue = (text: string, start: number, end: number, numeral: Numeral): number | undefined => {
	const digits = text.slice(start, end);
	const value = numeral.spelled ? chineseValue(digits) : decimalValue(digits, numeral.exponent);
	return value !== undefined && value <= Number.MAX_SAFE_INTEGER ? value : undefined;
};

/** What one of the last of the digits [start, end) is worth. */
export function stepOf(codes: Uint16Array, start: number, end: number, exponent: number): number {
	if (exponent === 0 && end - start < 3) return 1;
	let decimals = 0;
	while (decimals < end - start && codes[end - 1 - decimals] !== POINT) decimals++;
	return 10 ** exponent / 10 ** (decimals < end - start ? decimals : 0);
}

function multiplier(codes: Uint16Array, from: number): [exponent: number, end: number] {
	// 2百分点 are two points, not two hundred of anything.
	if (codes[from] === HUNDRED && codes[from + 1] === PART) return [0, from];
	let exponent = 0;
	let end = from;
	for (let step = exponentOf(codes[end]); step > 0; step = exponentOf(codes[end])) {
		exponent += step;
		end++;
	}
	// 万元 and 亿美元 are units of their own: 6.25万元 is said in 万元.
	return isMoney(codes, end) ? [0, from] : [exponent, end];
}

const isMoney = (codes: Uint16Array, at: number): boolean =>
	codes[at] === YUAN || (codes[at] === BEAUTIFUL && codes[at + 1] === YUAN);
const POINT = codeOf('.');
const YUAN = codeOf('元');
const PART = codeOf('分');
/** 美, of 美元. */
const BEAUTIFUL = codeOf('美');

/** 余 and 多 stand between the digits and the unit: 3100多人次, 1万余条. */
const isSurplus = (unit: number | undefined): boolean => unit === SURPLUS || unit === MANY;
const [SURPLUS, MANY] = codesOf('余多');

function exponentOf(unit: number | undefined): number {
	if (unit === HUNDRED) return 2;
	if (unit === THOUSAND) return 3;
	if (unit === MYRIAD) return 4;
	return unit === HUNDRED_MILLION ? 8 : 0;
}
const [HUNDRED, THOUSAND, MYRIAD, HUNDRED_MILLION] = codesOf('百千万亿');
