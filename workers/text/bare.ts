import type { Span } from '../../src/report/span';
import { DROPPED, widthTable } from './width';

/** A text without marks of no width and emphasis, its digits and radicals the usual ones; with the way back. */
export interface Bare {
	text: string;
	/** at[i] is where text[i] stands in the text as given; at[text.length] is that text's length. */
	at: Uint32Array;
}

/**
 * What stands in and around characters for a screen's sake, and would part a number, a name or a cell: soft hyphens,
 * zero-width and direction marks, variation selectors, the stars of Markdown (**12**件). What is only another form of
 * a character (１２, the radicals ⾏ and ⼈ of a PDF) is made the usual one.
 *
 * @returns undefined where a text has none of these, as nearly every one
 */
export function bareOf(text: string): Bare | undefined {
	if (!STRANGE.test(text)) return undefined;
	const plain = widthTable();
	const codes = new Uint16Array(text.length);
	const at = new Uint32Array(text.length + 1);
	let size = 0;
	for (let from = 0; from < text.length; from++) {
		const code = text.charCodeAt(from);
		const usual = (plain[code] as number) & UNIT;
		if ((usual === DROPPED && code >= SOFT_HYPHEN) || (code === STAR && isEmphasis(text, from))) continue;
		codes[size] = isOtherForm(code) ? usual : code;
		at[size++] = from;
	}
	at[size] = text.length;
	return { text: decoder.decode(codes.subarray(0, size)), at: at.subarray(0, size + 1) };
}

/** Where a span of the bare text stands in the text as given. */
export const givenSpan = ({ at }: Bare, [start, end]: Span): Span =>
	end > start ? [at[start] as number, (at[end - 1] as number) + 1] : [at[start] as number, at[start] as number];

/** What a span of the text as given is in the bare text. */
export const bareSpan = (bare: Bare, [start, end]: Span): Span => [placeOf(bare, start), placeOf(bare, end)];

/** The first character of the bare text that does not stand before a place of the text as given. */
function placeOf({ at }: Bare, given: number): number {
	let low = 0;
	let high = at.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((at[middle] as number) < given) low = middle + 1;
		else high = middle;
	}
	return low;
}

const STRANGE =
	/[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2e80-\u2fdf\uf900-\ufaff\ufe00-\ufe0f\ufeff\uff10-\uff19]|\*\*/;
/** Controls before it are no marks but damage, of which the reader is told. */
const SOFT_HYPHEN = 0xad;
/** Radicals, compatibility ideographs, full-width digits. */
const isOtherForm = (code: number): boolean =>
	(code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff10 && code <= 0xff19);
/** The plain form of a character without what the table notes beside it. */
const UNIT = 0xffff;

/** Two stars or three; between two digits they hide others (138**1234), and what stands beside them is no one number. */
function isEmphasis(text: string, at: number): boolean {
	let from = at;
	let to = at + 1;
	while (text.charCodeAt(from - 1) === STAR && at - from <= MOST_STARS) from--;
	while (text.charCodeAt(to) === STAR && to - at <= MOST_STARS) to++;
	const length = to - from;
	return length >= 2 && length <= MOST_STARS && !(/[\dX]/.test(text.charAt(from - 1)) && /[\dX]/.test(text.charAt(to)));
}
const STAR = 0x2a;
const MOST_STARS = 3;

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
