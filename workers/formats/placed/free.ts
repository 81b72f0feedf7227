import { neighbours } from '../../../src/report/neighbours';
import { runsBy } from '../../../src/report/runs';
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
	const before = neighbours(lines).filter(([line, next]) => next.order < line.order).length;
	return before >= FEWEST && before >= lines.length * SHARE && isMixed(lines);
}

/** Lines one below the other are in order by their places, in whatever order a program has set them. */
const isMixed = (lines: readonly Line[]): boolean =>
	lines.filter((line, at) => line.parts.length > 1 || (lines[at + 1]?.top ?? Infinity) < bottomOf(line)).length >=
	lines.length * SHARE;

const bottomOf = ({ bottom, size }: Line): number => bottom - size * OVERLAPPING;

/** The lines of such a page in the order of the file, block by block. */
export const linesInOrder = (glyphs: readonly Glyph[]): Line[] =>
	runsBy(runsBy(glyphs, isBeside).flatMap(linesOf), goesOn).flatMap(asBlock);

/** Set one after the other on one line. */
const isBeside = (last: Glyph, glyph: Glyph): boolean =>
	sharesLine(last, glyph) && Math.abs(glyph.left - last.right) < glyph.size * WIDE_GAP;

const goesOn = (last: Line, next: Line): boolean =>
	next.top > last.top && next.top - last.bottom < last.size * BELOW && next.left < last.right && next.right > last.left;
