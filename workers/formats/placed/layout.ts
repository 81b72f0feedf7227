import { type Area, areasOf } from './areas';
import { withColumns } from './columns';
import { type Frame, framesOf } from './frames';
import { isSetFreely, linesInOrder } from './free';
import { type Glyph, glyphsOf, typeSize } from './glyphs';
import { type Line, linesOf } from './lines';
import type { Box, PlacedPage } from './page';
import { strokesOf } from './strokes';
import { withUnruled } from './unruled';

/** A page taken apart: its lines and tables, from top to bottom. */
export interface LaidPage {
	number: number;
	width: number;
	height: number;
	turned: 0 | 90 | 180 | 270;
	items: Item[];
	/** The page itself, in the measures of its items. */
	whole: Box;
	/** Text set across the page, as watermarks are. */
	slanted: string[];
	/** The height of most of its type. */
	size: number;
	pictures: number;
	/** How many characters of content it has. */
	characters: number;
}

export type Item = Line | LaidTable;

/** A table as it stands on one page. */
export interface LaidTable extends Box {
	kind: 'table';
	/** False where only the places of its words make it one. */
	ruled: boolean;
	/** Where its columns begin, and where the last one ends. */
	xs: number[];
	rows: LaidCell[][];
}

export interface LaidCell extends Box {
	colspan: number;
	rowspan: number;
	items: Item[];
}

/** Takes one page apart. */
export function layPage(page: PlacedPage): LaidPage {
	const whole = wholeOf(page);
	const glyphs = glyphsOf(page).filter((glyph) => holdsCentre(whole, glyph));
	const size = typeSize(glyphs);
	const frames = size > 0 ? framesOf(strokesOf(page.rules, size), size) : [];
	const { number, width, height, pictures } = page;
	const slanted = page.runs.filter((run) => run.slanted).map((run) => run.text);
	const turned = page.turned ?? 0;
	return {
		number,
		width,
		height,
		turned,
		whole,
		pictures,
		characters: glyphs.length,
		size,
		slanted,
		items: itemsOf(glyphs, frames),
	};
}

const wholeOf = ({ width, height, turned }: PlacedPage): Box => {
	const [right, bottom] = turned === 90 || turned === 270 ? [height, width] : [width, height];
	return { left: 0, top: 0, right, bottom };
};

/** The lines and tables of a region; a table within a table belongs to the cell that it stands in. */
function itemsOf(glyphs: readonly Glyph[], frames: readonly Frame[]): Item[] {
	const tables = frames.flatMap((frame) => ruledTable(frame));
	const outer = tables.filter((table) => !tables.some((other) => other !== table && holds(other.frame, table.frame)));
	const free: Glyph[] = [];
	const within = new Map<RuledTable, Glyph[]>(outer.map((table) => [table, []]));
	for (const glyph of glyphs) {
		const table = outer.find(({ frame }) => holdsCentre(frame, glyph) || overhangs(frame, glyph));
		(table ? (within.get(table) as Glyph[]) : free).push(glyph);
	}
	const laid = outer.map((table) => {
		const inner = tables.filter((other) => other !== table && holds(table.frame, other.frame));
		return fill(
			table,
			within.get(table) as Glyph[],
			inner.map(({ frame }) => frame),
		);
	});
	const lines = linesOf(free);
	const items = withUnruled(inOrder(withColumns(lines, free), laid));
	const isFree = isSetFreely(lines) && !items.some((item) => item.kind === 'table' && !item.ruled);
	return isFree ? inOrder(linesInOrder(free), laid) : items;
}

/** Tables at their places among the lines, which are in order already. */
function inOrder(lines: readonly Line[], tables: readonly LaidTable[]): Item[] {
	const items: Item[] = [...lines];
	for (const table of [...tables].sort((a, b) => a.top - b.top)) {
		const below = items.findLastIndex((item) => item.top <= table.top);
		items.splice(below + 1, 0, table);
	}
	return items;
}

interface RuledTable {
	frame: Frame;
	areas: Area[];
}

/** A frame with one cell is a box around something, and no table. */
function ruledTable(frame: Frame): RuledTable[] {
	const areas = areasOf(frame);
	return areas.length > 1 ? [{ frame, areas }] : [];
}

const holds = (outer: Box, inner: Box): boolean =>
	outer.left <= inner.left &&
	inner.right <= outer.right &&
	outer.top <= inner.top &&
	inner.bottom <= outer.bottom &&
	(outer.right - outer.left) * (outer.bottom - outer.top) > (inner.right - inner.left) * (inner.bottom - inner.top);

const holdsCentre = (box: Box, glyph: Box): boolean => {
	const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2];
	return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

/** True where words run over the last rule of a table: a cell that a page break cuts holds more than it shows. */
const overhangs = (frame: Frame, glyph: Glyph): boolean =>
	glyph.top < frame.bottom && glyph.bottom > frame.bottom && glyph.left > frame.left && glyph.right < frame.right;

function fill({ frame, areas }: RuledTable, glyphs: readonly Glyph[], inner: readonly Frame[]): LaidTable {
	const within = sortedInto(areas, glyphs);
	const count = Math.max(...areas.map(({ row, rowspan }) => row + rowspan));
	const rows: LaidCell[][] = Array.from({ length: count }, () => []);
	for (const [at, area] of areas.entries()) {
		const frames = inner.filter((one) => holdsCentre(area, one));
		const { row, colspan, rowspan, left, top, right, bottom } = area;
		const items = itemsOf(within[at] as Glyph[], frames);
		(rows[row] as LaidCell[]).push({ colspan, rowspan, items, left, top, right, bottom });
	}
	const { left, top, right, bottom, xs } = frame;
	return { kind: 'table', ruled: true, left, top, right, bottom, xs, rows };
}

/** The characters of each cell. A number that runs over its rule stays whole: it belongs where most of it stands. */
function sortedInto(areas: readonly Area[], glyphs: readonly Glyph[]): Glyph[][] {
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
