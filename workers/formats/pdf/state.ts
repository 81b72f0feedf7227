import { IDENTITY, type Matrix } from '../placed/matrix';
import type { Box } from '../placed/page';
import { type Font, USUAL_FONT } from './font';

/** What a page's instructions have set up so far: where things are drawn, and how text is set. */
export interface State {
	/** From the units at hand to the page as shown. */
	matrix: Matrix;
	/** Nothing is drawn outside of it. */
	clip: Box;
	lineWidth: number;
	/** The colour that areas and characters are filled with (#ffffff); empty for a pattern. */
	ink: string;
	/** The settings (ca, BM, SMask) by which what lies under the ink shows through. */
	sheer: ReadonlySet<string>;
	/** True where characters are filled, and not only outlined or left out. */
	isFilling: boolean;
	font: Font;
	fontSize: number;
	charSpacing: number;
	wordSpacing: number;
	/** 1 for 100 %. */
	stretch: number;
	leading: number;
	rise: number;
}

/** The state in which a page begins. */
export const newState = (matrix: Matrix, clip: Box): State => ({
	matrix,
	clip,
	lineWidth: 1,
	ink: '#000000',
	sheer: new Set(),
	isFilling: true,
	font: USUAL_FONT,
	fontSize: 0,
	charSpacing: 0,
	wordSpacing: 0,
	stretch: 1,
	leading: 0,
	rise: 0,
});

/** Where the next character of a text goes: the text's own transform, the pen, and where the line began. */
export interface Pen {
	matrix: Matrix;
	x: number;
	y: number;
	lineX: number;
	lineY: number;
}

/** A pen at the beginning of a text. */
export const newPen = (matrix: Matrix = IDENTITY): Pen => ({ matrix, x: 0, y: 0, lineX: 0, lineY: 0 });

/** White, or what nobody tells from it on paper. */
export const isWhite = (ink: string): boolean => /^#f[c-f]f[c-f]f[c-f]$/i.test(ink);

/** The part of a box that lies in another. */
export const within = (a: Box, b: Box): Box => ({
	left: Math.max(a.left, b.left),
	top: Math.max(a.top, b.top),
	right: Math.min(a.right, b.right),
	bottom: Math.min(a.bottom, b.bottom),
});

/** True for a point in the box or on its edge. */
export const holds = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;
