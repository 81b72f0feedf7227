import { neighbours } from '../../../src/report/neighbours';
import { type Glyph, isWide } from './glyphs';

/** So many gaps between Han characters tell how far all of a line are set apart. */
const FEWEST = 5;
/** In type heights: closer ones need no telling. */
const CLOSE = 0.2;
const UNEVEN = 0.25;

/**
 * How far the characters of a line are set apart to make it as wide as the text, as before a line end that the author
 * set by hand: all as far as each other. 0 where they are not: cells side by side have characters that are close.
 */
export function stretchOf(inOrder: readonly Glyph[]): number {
	if (inOrder.length <= FEWEST) return 0;
	let [least, most, count, size] = [Infinity, 0, 0, 0];
	for (const [before, glyph] of neighbours(inOrder)) {
		if (!isWide(before.text) || !isWide(glyph.text)) continue;
		const gap = glyph.left - before.right;
		if (gap < glyph.size * CLOSE) return 0;
		[least, most, count, size] = [Math.min(least, gap), Math.max(most, gap), count + 1, glyph.size];
	}
	return count >= FEWEST && most - least <= size * UNEVEN ? least : 0;
}
