import { leading } from '../../src/report/leading';
import type { Span } from '../../src/report/span';
import { textOf } from '../text/codes';
import { type Folded, foldedOffset, sourceSpan } from '../text/fold';
import { lengthAt } from '../text/sticky';
import { NEWLINE, SPACE } from '../text/width';

/**
 * The folded text without line ends, spaces, drawn column lines, the quotes around the cells of a comma-separated row,
 * a page's marks for emphasis (**) and a dot that is no list's (\\.), and the tags of a table that a scan tells in HTML
 * (</td><td>, <br>): labels wrapped over lines or cells are whole in it.
 */
export interface Plain {
	text: string;
	folded: Folded;
	/** at[i] is the folded offset of text[i]; at[text.length] is the folded length. */
	at: Uint32Array;
}

/** A text without what tables are drawn with. */
export function plainOf(folded: Folded): Plain {
	const { codes, text } = folded;
	const kept = new Uint16Array(codes.length);
	const at = new Uint32Array(codes.length + 1);
	let size = 0;
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] as number;
		if (
			code === NEWLINE ||
			code === SPACE ||
			code === STAR ||
			code === QUOTE ||
			code === DOTS ||
			BARS.has(code) ||
			isRule(code)
		)
			continue;
		if (code === BACKSLASH && codes[i + 1] === DOT) continue;
		if (code === PLUS && (codes[i + 1] === DASH || codes[i - 1] === DASH)) continue;
		if (code === LESS) {
			const tag = lengthAt(TAG, text, i);
			i += Math.max(0, tag - 1);
			if (tag > 0) continue;
		}
		kept[size] = code;
		at[size++] = i;
	}
	at[size] = codes.length;
	return {
		text: textOf(kept.subarray(0, size)),
		folded,
		at: at.subarray(0, size + 1),
	};
}

/** Where the characters [start, end) of the plain text stand in the source. */
export const sourceOf = ({ folded, at }: Plain, start: number, end: number): Span =>
	sourceSpan(folded, at[start] as number, end > start ? (at[end - 1] as number) + 1 : (at[start] as number));

/** The first plain character at or after a source offset. */
export function plainOffset({ folded, at }: Plain, source: number): number {
	const target = foldedOffset(folded, source);
	return leading(at, (place) => place < target);
}

/** As ruled.ts knows them, a wiki's !! too; folding made the full-width one half-width. */
const BARS = new Set([...'|│┃∣¦!'].map((char) => char.charCodeAt(0)));
/** What tables of characters are drawn with: ├ ┼ ┤, and + where it crosses a -. */
const isRule = (code: number): boolean => code >= 0x2500 && code <= 0x257f;
const STAR = 0x2a;
const QUOTE = 0x22;
const DOTS = 0x2026;
const PLUS = 0x2b;
const DASH = 0x2d;
const BACKSLASH = 0x5c;
const DOT = 0x2e;
const LESS = 0x3c;
const TAG = /<\/?(?:br|table|thead|tbody|tfoot|tr|td|th|p|div|span|b|strong|sup)\b[^<>]{0,200}>/iy;
