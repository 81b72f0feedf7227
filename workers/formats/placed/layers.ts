import { neighbours } from '../../../src/report/neighbours';
import { runsBy } from '../../../src/report/runs';
import type { Glyph } from './glyphs';

/** So much of the narrower of two characters lies under the other where one is printed over the other. */
const COVERED = 0.5;
/** Signs that others are rightly printed over: lines to be filled in, and the like. */
const TELLING = /[\p{L}\p{N}]/u;

/**
 * The characters of one line, and apart from them those that are printed over others: words that were pasted over
 * other words. Put in one row, their digits would make numbers that stand nowhere.
 *
 * @param inOrder from left to right
 */
export function layersOf(inOrder: readonly Glyph[]): Glyph[][] {
	if (!neighbours(inOrder).some(([before, glyph]) => covers(before, glyph))) return [[...inOrder]];
	const layers: Glyph[][] = [];
	for (const piece of piecesOf(inOrder)) {
		const layer = layers.find((below) => !below.some((glyph) => piece.some((other) => overlap(glyph, other))));
		if (layer) layer.push(...piece);
		else layers.push(piece);
	}
	return layers.map((layer) => layer.sort((a, b) => a.left - b.left));
}

const covers = (a: Glyph, b: Glyph): boolean =>
	Math.abs(a.order - b.order) > 1 && a.text !== b.text && TELLING.test(a.text) && TELLING.test(b.text) && overlap(a, b);

const overlap = (a: Glyph, b: Glyph): boolean =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > COVERED * Math.min(a.right - a.left, b.right - b.left);

/** Characters that the file sets one after the other, from left to right. */
const piecesOf = (glyphs: readonly Glyph[]): Glyph[][] =>
	runsBy(
		[...glyphs].sort((a, b) => a.order - b.order),
		(last, glyph) => glyph.order === last.order + 1 && glyph.left > last.left,
	);
