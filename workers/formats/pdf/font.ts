import { Codes } from './codes';
import { glyphMapOf } from './glyph-map';

/** What of a font is needed to place and to tell its characters. */
export interface Font {
	/** Set from top to bottom. */
	vertical: boolean;
	/** The length of one unit of a character's width, for type of size 1. */
	unit: number;
	/** The height of a line of it, for type of size 1: fonts that are drawn by the page's own means have their own measure. */
	height: number;
	/** Its codes in use, where they may be more than a byte. */
	codes?: Codes;
}

/** Taken where a file does not say more: across, in thousandths of its size (ISO 32000-1, 9.2.4). */
export const USUAL_FONT: Font = { vertical: false, unit: 0.001, height: 1 };

/** A font's description as the PDF library sends it to its drawing half. */
export interface ToldFont {
	buffer?: ArrayBuffer;
	extra?: {
		composite?: boolean;
		/** The numbers that the codes have in the font as it was built anew. */
		toFontChar?: { get(code: number): number | undefined };
		/** By codes, in the font's own units. */
		widths?: Readonly<Record<number, number | undefined>>;
	};
}

/** The font as the library tells of it. */
export const fontOf = ({ buffer, extra }: ToldFont): Font => ({
	...shapeOf(buffer, extra),
	...(extra?.composite && { codes: new Codes(namedCodes(buffer, extra)) }),
});

/**
 * Codes whose characters the file tells: the library adds these, and no others, to the font that it builds, each with
 * the shape of its code.
 */
function namedCodes(buffer: ArrayBuffer | undefined, { toFontChar }: Required<ToldFont>['extra']) {
	const file = fileIn(buffer);
	const shapes = file && toFontChar && glyphMapOf(file);
	return (code: number): boolean => {
		const shape = shapes?.(code);
		return shape !== undefined && shape === shapes?.(toFontChar?.get(code) ?? code);
	};
}

/** The font's file: the last of some stretches, each behind its length. */
function fileIn(buffer: ArrayBuffer | undefined): Uint8Array | undefined {
	if (!buffer) return undefined;
	const view = new DataView(buffer);
	let at = STRETCHES_AT;
	for (let before = 0; before < STRETCHES_BEFORE && at + 4 <= buffer.byteLength; before++) at += 4 + view.getUint32(at);
	const size = at + 4 <= buffer.byteLength ? view.getUint32(at) : 0;
	return size > 0 ? new Uint8Array(buffer, at + 4, size) : undefined;
}

/** Reads ten flags of two bits each, then the box and the matrix of its characters, each behind its length (`FontInfo`). */
function shapeOf(buffer: ArrayBuffer | undefined, extra: ToldFont['extra']): Font {
	if (!buffer || buffer.byteLength < MATRIX_AT + 9) return USUAL_FONT;
	const view = new DataView(buffer);
	const is = (flag: number) => ((view.getUint8(flag >> 2) >> ((flag % 4) * 2)) & 3) === IS_TRUE;
	const given = view.getUint8(MATRIX_AT) > 0 ? Math.abs(view.getFloat64(MATRIX_AT + 1, true)) : 0;
	const unit = given > 0 && given < LARGEST_UNIT ? given : USUAL_FONT.unit;
	const rows = view.getUint8(BOX_AT) > 0 ? view.getInt16(BOX_AT + 7, true) - view.getInt16(BOX_AT + 3, true) : 0;
	const height = is(DRAWN) && rows > 0 ? drawnHeight(rows, extra) * unit : USUAL_FONT.height;
	return { vertical: is(VERTICAL), unit, height };
}

/** How high the characters of a font are that the page draws: as its box says, where that fits them at all. */
function drawnHeight(rows: number, extra: ToldFont['extra']): number {
	const widest = Math.max(0, ...Object.values(extra?.widths ?? {}).map((width) => width ?? 0));
	return widest > 0 && rows > widest * MOST_ROWS ? widest : rows;
}

/** No character is so many times as high as the widest one is wide. */
const MOST_ROWS = 8;

const DRAWN = 5;
const VERTICAL = 9;
const IS_TRUE = 2;
const BOX_AT = 3;
const MATRIX_AT = 12;
const LARGEST_UNIT = 10;
const STRETCHES_AT = 61;
/** Names, and two descriptions of fonts to draw with instead. */
const STRETCHES_BEFORE = 3;
