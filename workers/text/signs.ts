import { leading } from '../../src/report/leading';

/**
 * The characters at which some stage of the reading has something to do. Folding notes where they stand, so that each
 * stage goes from one to the next and does not walk over the whole text again. They are about one character in eight.
 */
const SIGNS = [
	'0123456789',
	// Chinese numerals, plain and formal.
	'〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖两十拾百佰千仟万亿廿卅',
	// 《 》 hold what a title is called by; ( ) nest; a line end closes both.
	'《》()\n',
	// What denies.
	'未无没免不',
	// What opens a heading or a form: 第一部分, Ⅰ., 指标名称, 统计指标.
	'第ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ指统',
	// 一是; what a template leaves to be filled in; 截至目前.
	'是×X_请待截',
	// What the forms' tables say: 第二十条, 尚未审结, 结转, 本年新收, 信息内容, 指标, 名称, 项目.
	'结新容称项',
].join('');
/** ① ⑴ ⒈, ㈠: numbers of one character. */
const ENCLOSED = [
	[0x2460, 0x249b],
	[0x3220, 0x3229],
] as const;

/** 1 for each of the characters, by UTF-16 unit: asked for a character of a text, it costs less than a set. */
export function tableOf(chars: string): Uint8Array {
	const table = new Uint8Array(0x10000);
	for (const char of chars) table[char.charCodeAt(0)] = 1;
	return table;
}

/** 1 for each UTF-16 unit that is a sign. */
export const SIGN = tableOf(SIGNS);
for (const [first, last] of ENCLOSED) SIGN.fill(1, first, last + 1);

/** The place in a list of offsets of the first that is not before `from`. */
export function signFrom(signs: Uint32Array, from: number): number {
	return leading(signs, (sign) => sign < from);
}
