import { holdsCentre } from './boxes';
import { boxAround, type Glyph } from './glyphs';
import { type Line, linesOf, type Measure } from './lines';
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
		const block = blockOf(linesOf(glyphs.filter((glyph) => boxOf(glyph) === box)));
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
	const gaps = beside.slice(1).map((line, at) => line.top - (beside[at] as Line).bottom);
	return {
		left: around.left < box.left ? left : around.left,
		right: around.right,
		gap: Math.max(0, Math.min(...gaps)),
	};
}

/** Lines that nothing outside of their box goes on with. */
function blockOf(lines: readonly Line[]): Line[] {
	const { left, right } = boxAround(lines);
	const gaps = lines.slice(1).map((line, at) => line.top - (lines[at] as Line).bottom);
	const measure: Measure = { left, right, gap: Math.max(0, ...gaps), isBlock: true };
	return lines.map((line) => ({ ...line, measure }));
}
