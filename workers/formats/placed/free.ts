import { asBlock } from './block';
import type { Glyph } from './glyphs';
import { type Line, linesOf, sharesLine } from './lines';

/** So many lines, and such a share of all, are set before the line above them: heads and feet of a page are one or two. */
const FEWEST = 8;
const SHARE = 0.2;
/** In type heights: what parts two words that are set one after the other, and two lines of one block. */
const WIDE_GAP = 1;
const BELOW = 0.8;
/** In type heights: lines beside each other overlap by more than those below each other. */
const OVERLAPPING = 0.3;

/**
 * True for the lines of a page that is set freely, as mind maps and posters are: from top to bottom, what belongs to one
 * of its blocks is mixed up with what stands beside it, and only the file has it in order.
 */
export function isSetFreely(lines: readonly Line[]): boolean {
	const before = lines.slice(1).filter((next, at) => next.order < (lines[at] as Line).order).length;
	return before >= FEWEST && before >= lines.length * SHARE && isMixed(lines);
}

/** Lines one below the other are in order by their places, in whatever order a program has set them. */
const isMixed = (lines: readonly Line[]): boolean =>
	lines.filter(({ parts }, at) => parts.length > 1 || (lines[at + 1]?.top ?? Infinity) < bottomOf(lines, at)).length >=
	lines.length * SHARE;

const bottomOf = (lines: readonly Line[], at: number): number => {
	const { bottom, size } = lines[at] as Line;
	return bottom - size * OVERLAPPING;
};

/** The lines of such a page in the order of the file, block by block. */
export function linesInOrder(glyphs: readonly Glyph[]): Line[] {
	const blocks: Line[][] = [];
	for (const line of piecesOf(glyphs).flatMap(linesOf)) {
		const block = blocks.at(-1);
		if (block && goesOn(block.at(-1) as Line, line)) block.push(line);
		else blocks.push([line]);
	}
	return blocks.flatMap(asBlock);
}

/** Characters that the file sets one after the other on one line. */
function piecesOf(glyphs: readonly Glyph[]): Glyph[][] {
	const pieces: Glyph[][] = [];
	for (const glyph of glyphs) {
		const last = pieces.at(-1)?.at(-1);
		const gap = last ? Math.abs(glyph.left - last.right) : Infinity;
		if (last && sharesLine(last, glyph) && gap < glyph.size * WIDE_GAP) pieces.at(-1)?.push(glyph);
		else pieces.push([glyph]);
	}
	return pieces;
}

const goesOn = (last: Line, next: Line): boolean =>
	next.top > last.top && next.top - last.bottom < last.size * BELOW && next.left < last.right && next.right > last.left;
