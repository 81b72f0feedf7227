import { Codes } from './codes';

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

export const USUAL_FONT: Font = { vertical: false, unit: 0.001, height: 1 };

/** A font's description as the PDF library sends it to its drawing half. */
export interface ToldFont {
	buffer?: ArrayBuffer;
	extra?: { composite?: boolean };
}

export const fontOf = ({ buffer, extra }: ToldFont): Font => ({
	...shapeOf(buffer),
	...(extra?.composite && { codes: new Codes() }),
});

/** Reads ten flags of two bits each, then the box and the matrix of its characters, each behind its length (`FontInfo`). */
function shapeOf(buffer: ArrayBuffer | undefined): Font {
	if (!buffer || buffer.byteLength < MATRIX_AT + 9) return USUAL_FONT;
	const view = new DataView(buffer);
	const is = (flag: number) => ((view.getUint8(flag >> 2) >> ((flag % 4) * 2)) & 3) === IS_TRUE;
	const given = view.getUint8(MATRIX_AT) > 0 ? Math.abs(view.getFloat64(MATRIX_AT + 1, true)) : 0;
	const unit = given > 0 && given < LARGEST_UNIT ? given : USUAL_FONT.unit;
	const rows = view.getUint8(BOX_AT) > 0 ? view.getInt16(BOX_AT + 7, true) - view.getInt16(BOX_AT + 3, true) : 0;
	return { vertical: is(VERTICAL), unit, height: is(DRAWN) && rows > 0 ? rows * unit : USUAL_FONT.height };
}

const DRAWN = 5;
const VERTICAL = 9;
const IS_TRUE = 2;
const BOX_AT = 3;
const MATRIX_AT = 12;
const LARGEST_UNIT = 10;
