import { leading } from '../../../src/report/leading';
import type { PrintedCell } from '../page/printed';
import type { RuledCell } from './rows';

/** Edges of different rows that are no farther apart than this (twips, half a millimetre) are meant as one. */
const SLOP = 30;
/** How far the left edges of rows may be apart that are meant to begin together: rows are indented by their padding. */
const INDENT = 300;
/** How far one cell may reach across, as with any table. */
const FARTHEST = 250;

/** What a cell prints. */
type Words = Pick<PrintedCell, 'content' | 'words'>;

/**
 * Makes a grid of rows whose cells stand between edges: a cell takes as many columns as there are edges of any row
 * between its own two, and as many rows as cells below it are merged into it (those print nothing).
 */
export function grid(rows: readonly RuledCell<Words>[][]): PrintedCell[][] {
	const edges = edgesOf(rows);
	const column = columnAmong(edges);
	/** By their left column: the cells that a merged one below would belong to. */
	let open = new Map<number, PrintedCell>();
	return rows.map((row) => {
		const above = open;
		open = new Map();
		const cells: PrintedCell[] = [];
		let at = 0;
		for (const { left, right, down, words } of row) {
			const from = Math.max(at, column(left));
			if (from > at) cells.push(blank(from - at));
			at = Math.max(from + 1, column(right));
			const first = down === 'more' ? above.get(from) : undefined;
			if (first) first.rowspan++;
			const cell = first ?? { ...words, colspan: Math.min(at - from, FARTHEST), rowspan: 1, head: false };
			if (down) open.set(from, cell);
			if (!first) cells.push(cell);
		}
		return cells;
	});
}

/** What stands where a row begins farther right than its table: a cell that nothing is in. */
const blank = (colspan: number): PrintedCell => ({
	content: [],
	words: '',
	colspan: Math.min(colspan, FARTHEST),
	rowspan: 1,
	head: false,
});

const least = (one: number, other: number): number => Math.min(one, other);

/** The vertical lines of a table, from left to right: of edges that nearly meet the first. */
function edgesOf(rows: readonly RuledCell<Words>[][]): number[] {
	const starts = new Set(rows.flatMap((row) => row.slice(0, 1).map(({ left }) => left)));
	const outer = [...starts].reduce(least, Number.POSITIVE_INFINITY);
	const cells = rows.flat();
	const widths = cells.map(({ left, right }) => right - left).filter((width) => width > 0);
	const narrowest = widths.reduce(least, Number.POSITIVE_INFINITY);
	const places = new Set(cells.flatMap(({ left, right }) => [left, right]));
	const edges: number[] = [];
	for (const place of [...places].sort((one, other) => one - other)) {
		const isIndent = starts.has(place) && place > outer && place - outer <= INDENT && narrowest > INDENT;
		const last = edges.at(-1);
		if (last === undefined || (place - last > Math.min(SLOP, narrowest / 2) && !isIndent)) edges.push(place);
	}
	return edges;
}

/** Which of the lines a place is on: the last one that is not to its right. */
function columnAmong(edges: readonly number[]): (place: number) => number {
	return (place) => Math.max(0, leading(edges, (edge) => edge <= place) - 1);
}
