import { asBlock } from './block';
import { holdsCentre } from './boxes';
import { boxAround, type Glyph } from './glyphs';
import { gapsBetween, type Line, linesOf, type Measure } from './lines';
import type { Box } from './page';

/** A box of its own is narrower than the text by so much; one around the whole page is not. */
const NARROWER = 0.8;
/** So many lines beside a box are text that runs around it. */
const FEWEST = 2;
/** In heights of a line: text keeps off a box by less. */
const OFF = 0.6;

/**
 * The lines of a page with boxes on it: what stands in a box is a block of its own, and the lines beside it are no longer
 * than the room that it leaves.
 *
 * @param boxes frames around something that is no table
 */
export function linesAround(glyphs: readonly Glyph[], boxes: readonly Box[]): Line[] {
	const whole = boxAround(glyphs);
	const narrow = boxes.filter((box) => box.right - box.left < (whole.right - whole.left) * NARROWER);
	const boxOf = (glyph: Glyph): Box | undefined => narrow.find((box) => holdsCentre(box, glyph));
	let running = linesOf(narrow.length > 0 ? glyphs.filter((glyph) => !boxOf(glyph)) : glyphs);
	const { left } = boxAround(running);
	for (const box of narrow) {
		const beside = running.filter((line) => !line.measure && isBeside(line, box));
		const measure = beside.length < FEWEST ? undefined : measureBeside(beside, box, left);
		const block = asBlock(linesOf(glyphs.filter((glyph) => boxOf(glyph) === box)));
		if (measure) running = running.map((line) => (beside.includes(line) ? { ...line, measure } : line));
		running.splice(running.filter(({ top }) => top < box.top).length, 0, ...block);
	}
	return running;
}

/** True where a line stands at the height of a box, and not in it. */
const isBeside = ({ left, top, right, bottom }: Line, box: Box): boolean => {
	const off = (bottom - top) * OFF;
	return bottom > box.top - off && top < box.bottom + off && (right <= box.left || left >= box.right);
};

function measureBeside(beside: readonly Line[], box: Box, left: number): Measure {
	const around = boxAround(beside);
	return {
		left: around.left < box.left ? left : around.left,
		right: around.right,
		gap: Math.max(0, Math.min(...gapsBetween(beside))),
	};
}
