import type { Area } from './areas';
import { holdsCentre } from './boxes';
import type { Glyph } from './glyphs';

/** The characters of each cell. A number that runs over its rule stays whole: it belongs where most of it stands. */
export function glyphsOfCells(areas: readonly Area[], glyphs: readonly Glyph[]): Glyph[][] {
	const within: Glyph[][] = areas.map(() => []);
	const foot = Math.max(...areas.map((area) => area.bottom));
	for (const group of numbersWhole(glyphs)) {
		const [first, last] = [group[0] as Glyph, group.at(-1) as Glyph];
		const bottom = Math.min(first.bottom, foot);
		const whole = { ...first, right: last.right, top: Math.min(first.top, bottom), bottom };
		const at = areas.findIndex((area) => holdsCentre(area, whole));
		(within[at] ?? []).push(...group);
	}
	return within;
}

/** The characters in the order of the file, digits that touch one another together. */
function numbersWhole(glyphs: readonly Glyph[]): Glyph[][] {
	const groups: Glyph[][] = [];
	for (const glyph of glyphs) {
		const last = groups.at(-1)?.at(-1);
		if (last && touch(last, glyph)) groups.at(-1)?.push(glyph);
		else groups.push([glyph]);
	}
	return groups;
}

const touch = (a: Glyph, b: Glyph): boolean =>
	/^[\d.,]$/.test(a.text) &&
	/^[\d.,]$/.test(b.text) &&
	Math.abs(b.left - a.right) < a.size * TOUCHING &&
	Math.abs(b.bottom - a.bottom) < a.size * TOUCHING;

const TOUCHING = 0.1;
