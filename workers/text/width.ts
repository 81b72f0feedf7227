import { RADICALS } from './radicals';
import { SIGN } from './signs';

/** What a UTF-16 unit becomes when it carries nothing: invisible marks, controls, variation selectors. */
export const DROPPED = 0;
export const NEWLINE = 10;
export const SPACE = 32;

/** Set beside a plain form that is a sign. */
export const SIGNED = 0x10000;

let table: Uint32Array | undefined;

/**
 * The table from each UTF-16 unit to its plain form: half-width, whole characters for radicals, SPACE, NEWLINE or
 * DROPPED; with SIGNED where that is a sign.
 */
export function widthTable(): Uint32Array {
	table ??= withSigns(build());
	return table;
}

/** A table of plain forms with the signs marked. */
export const withSigns = (plain: Uint16Array): Uint32Array =>
	new Uint32Array(plain).map((code) => (SIGN[code] === 1 ? code | SIGNED : code));

function build(): Uint16Array {
	const plain = new Uint16Array(0x10000).map((_, code) => code);
	for (const [from, to] of [...CONTROLS, ...NO_WIDTH]) plain.fill(DROPPED, from, to + 1);
	for (const code of SPACES) plain[code] = SPACE;
	for (const code of LINE_ENDS) plain[code] = NEWLINE;
	for (const [from, to] of COMPATIBLE) for (let code = from; code <= to; code++) plain[code] = compatible(code);
	for (const [strange, usual] of PAIRS) plain[strange.charCodeAt(0)] = usual.charCodeAt(0);
	return plain;
}

/** UTF-16 units from one to another, both among them. */
type Units = readonly [first: number, last: number];

/** Controls, but for those that end a line or are a space: no marks but damage. */
const CONTROLS: readonly Units[] = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x84],
	[0x86, 0x9f],
];
/** Of no width: soft hyphen, zero-width and direction marks, variation selectors, byte order mark. */
export const NO_WIDTH: readonly Units[] = [
	[0xad, 0xad],
	[0x034f, 0x034f],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
];
const SPACES = [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x3164].concat(
	Array.from({ length: 11 }, (_, i) => 0x2000 + i),
);
const LINE_ENDS = [0x0a, 0x0d, 0x85, 0x2028, 0x2029];

/** Ranges where Unicode's own compatibility form is the plain one, if it is a single unit. */
const COMPATIBLE: readonly Units[] = [
	[0x2f00, 0x2fd5], // Kangxi radicals, as browsers print them into PDFs
	[0xf900, 0xfaff], // compatibility ideographs
	[0xff01, 0xff5e], // full-width ASCII
];

function compatible(code: number): number {
	const form = String.fromCharCode(code).normalize('NFKC');
	return form.length === 1 ? form.charCodeAt(0) : code;
}

/**
 * What compatibility forms do not mend: radicals of the supplement, and the many brackets, quotes, dots and dashes of
 * one meaning. The full-width comma stays: unlike the ASCII one it never stands inside a number.
 */
const PAIRS: readonly (readonly [strange: string, usual: string])[] = [
	...RADICALS,
	...pairs('〔〕【】［］〖〗﹝﹞', '[][][][][]'),
	...pairs('「」『』﹁﹂﹃﹄', '“”‘’“”‘’'),
	...pairs('﹙﹚﹐﹑﹔﹕﹖﹗﹪', '(),、;:?!%'),
	...pairs('·•‧∙・⋅', '······'),
	...pairs('–—―−﹣－～∼〜', '------~~~'),
	...pairs('∶︰｡､︵︶〝〞', '::。、()“”'),
	...pairs('，', '，'),
	...pairs('○◯ＯО', '〇〇OO'),
	// The long vowel of Japanese, which recognized pages have for 一.
	...pairs('ー', '一'),
];

function pairs(strange: string, usual: string): [string, string][] {
	return [...strange].map((char, i) => [char, usual[i] as string]);
}
