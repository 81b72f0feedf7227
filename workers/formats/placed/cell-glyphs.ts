import type { Area } from './areas';
import { holdsPoint } from './boxes';
import type { Glyph } from './glyphs';

/** The characters of each cell. A number that runs over its rule stays whole: it belongs where most of it stands. */
export function glyphsOfCells(areas: readonly Area[], glyphs: readonly Glyph[]): Glyph[][] {
	const within: Glyph[][] = areas.map(() => []);
	const foot = Math.max(...areas.map((area) => area.bottom));
	for (let from = 0; from < glyphs.length; ) {
		const to = numberEnd(glyphs, from);
		const [first, last] = [glyphs[from] as Glyph, glyphs[to - 1] as Glyph];
		const bottom = Math.min(first.bottom, foot);
		const [x, y] = [(first.left + last.right) / 2, (Math.min(first.top, bottom) + bottom) / 2];
		const cell = within[areas.findIndex((area) => holdsPoint(area, x, y))];
		for (; from < to; from++) cell?.push(glyphs[from] as Glyph);
	}
	return within;
}

/** Where the characters end, in the order of the file, that are one number with the one at `from`: digits that touch. */
function numberEnd(glyphs: readonly Glyph[], from: number): number {
	let to = from + 1;
	while (to < glyphs.length && touch(glyphs[to - 1] as Glyph, glyphs[to] as Glyph)) to++;
	return to;
}

const touch = (a: Glyph, b: Glyph): boolean =>
	/^[\d.,]$/.test(a.text) &&
	/^[\d.,]$/.test(b.text) &&
	Math.abs(b.left - a.right) < a.size * TOUCHING &&
	Math.abs(b.bottom - a.bottom) < a.size * TOUCHING;

const TOUCHING = 0.1;
