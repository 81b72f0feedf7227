import { leading } from '../../../src/report/leading';
import { type Area, areasOf } from './areas';
import { linesAround } from './around';
import { holds, holdsCentre } from './boxes';
import { glyphsOfCells } from './cell-glyphs';
import { withColumns } from './columns';
import { type Frame, framesOf } from './frames';
import { isSetFreely, linesInOrder } from './free';
import { type Glyph, glyphsOf, typeSize } from './glyphs';
import { withInitials } from './initials';
import type { Item, LaidCell, LaidPage, LaidTable } from './laid';
import { withoutLineNumbers } from './line-numbers';
import type { Line } from './lines';
import { withoutOverprint } from './overprint';
import type { Box, PlacedPage } from './page';
import { withRaised } from './raised';
import { seenRuns } from './seen';
import { strokesOf } from './strokes';
import { withoutStruck } from './struck';
import { withUnruled } from './unruled';

/** Takes one page apart. */
export function layPage(page: PlacedPage): LaidPage {
	const whole = wholeOf(page);
	const seen = seenRuns(page);
	const set = glyphsOf({ runs: withRaised(seen) }).filter((glyph) => holdsCentre(whole, glyph));
	const { content, over } = withoutOverprint(set);
	const { glyphs, rules } = withoutStruck(content, page.rules);
	const size = typeSize(glyphs);
	const frames = size > 0 ? framesOf(strokesOf(rules, size), size) : [];
	const { number, width, height, pictures } = page;
	const slanted = [...seen.filter((run) => run.slanted).map((run) => run.text), ...over];
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
	if (glyphs.length === 0 && frames.length === 0) return [];
	const tables = frames.flatMap((frame) => ruledTable(frame));
	const boxes = frames.filter((frame) => !tables.some((table) => table.frame === frame));
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
	const lines = withInitials(withoutLineNumbers(linesAround(free, boxes)));
	const inColumns = columnsBetween(lines, free, laid);
	const items = withUnruled(inOrder(inColumns, laid));
	const isFree = isSetFreely(inColumns) && !items.some((item) => item.kind === 'table' && !item.ruled);
	return isFree ? inOrder(linesInOrder(free), laid) : items;
}

/** The lines of a page, those of columns one after the other: a table across the page ends them. */
function columnsBetween(lines: readonly Line[], glyphs: readonly Glyph[], tables: readonly LaidTable[]): Line[] {
	const heads = tables.map(({ top }) => top).sort((a, b) => a - b);
	const above = (top: number): number => leading(heads, (head) => head <= top);
	const stretches = Array.from({ length: heads.length + 1 }, (_, at) => lines.filter(({ top }) => above(top) === at));
	return stretches.flatMap((stretch) => withColumns(stretch, glyphs));
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

/** True where words run over the last rule of a table: a cell that a page break cuts holds more than it shows. */
const overhangs = (frame: Frame, glyph: Glyph): boolean =>
	glyph.top < frame.bottom && glyph.bottom > frame.bottom && glyph.left > frame.left && glyph.right < frame.right;

function fill({ frame, areas }: RuledTable, glyphs: readonly Glyph[], inner: readonly Frame[]): LaidTable {
	const within = glyphsOfCells(areas, glyphs);
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
