import { groupedBy } from '../../../src/report/grouped';
import { type Frame, Groups } from './frames';
import type { Box } from './page';
import type { Stroke } from './strokes';

/** A cell of a ruled table: what no rule parts. Rows and columns are counted from 0. */
export interface Area extends Box {
	row: number;
	column: number;
	rowspan: number;
	colspan: number;
}

/** A rule that covers so much of a side parts the cells on both sides of it. */
const COVERED = 0.6;

/** The cells of a frame in order: the areas that its rules leave connected. */
export function areasOf(frame: Frame): Area[] {
	const [columns, rows] = [frame.xs.length - 1, frame.ys.length - 1];
	const right = walls(frame.down, frame.xs, frame.ys);
	const below = walls(frame.across, frame.ys, frame.xs);
	const groups = new Groups(rows * columns);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const at = row * columns + column;
			if (column + 1 < columns && !right[(column + 1) * rows + row]) groups.join(at, at + 1);
			if (row + 1 < rows && !below[(row + 1) * columns + column]) groups.join(at, at + columns);
		}
	}
	const members = groupedBy(Array(rows * columns).keys(), (at) => groups.of(at));
	const areas = [...members.values()].flatMap((cells) => rectangles(cells, columns));
	return withoutEmptyTracks(areas, frame).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** For each edge and each track between two crossing edges whether a line runs there. */
function walls(strokes: readonly Stroke[], edges: readonly number[], crossing: readonly number[]): Uint8Array {
	const tracks = crossing.length - 1;
	const covered = new Float64Array(edges.length * tracks);
	for (const { at, from, to } of strokes) {
		const edge = nearest(edges, at);
		for (let track = 0; track < tracks; track++) {
			const [start, end] = [crossing[track] as number, crossing[track + 1] as number];
			const share = (Math.min(to, end) - Math.max(from, start)) / (end - start);
			if (share > 0) covered[edge * tracks + track] = (covered[edge * tracks + track] as number) + share;
		}
	}
	return Uint8Array.from(covered, (share) => (share >= COVERED ? 1 : 0));
}

function nearest(edges: readonly number[], at: number): number {
	let best = 0;
	for (const [index, edge] of edges.entries()) {
		if (Math.abs(edge - at) < Math.abs((edges[best] as number) - at)) best = index;
	}
	return best;
}

type Span = Omit<Area, keyof Box>;

/** The cells of one area as a rectangle; where they are none (a rule is missing), each of its rows for itself. */
function rectangles(cells: readonly number[], columns: number): Span[] {
	const rows = cells.map((cell) => Math.floor(cell / columns));
	const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
	const inRow = (wanted: number) => cells.filter((_, at) => rows[at] === wanted).map((cell) => cell % columns);
	const all = cells.map((cell) => cell % columns);
	const [column, lastColumn] = [Math.min(...all), Math.max(...all)];
	const [rowspan, colspan] = [lastRow - row + 1, lastColumn - column + 1];
	if (cells.length === rowspan * colspan) return [{ row, column, rowspan, colspan }];
	return Array.from({ length: rowspan }, (_, at) =>
		runs(inRow(row + at)).map(([from, size]) => ({ row: row + at, column: from, rowspan: 1, colspan: size })),
	).flat();
}

/** Columns that follow one another, as first column and count. */
function runs(columns: readonly number[]): [from: number, size: number][] {
	const found: [number, number][] = [];
	for (const column of [...columns].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last && last[0] + last[1] === column) last[1]++;
		else found.push([column, 1]);
	}
	return found;
}

/** The places of cells, without rows and columns in which none begins: those only come of rules that lie apart by a hair. */
function withoutEmptyTracks(spans: readonly Span[], { xs, ys }: Frame): Area[] {
	const rowAt = places(ys.length - 1, new Set(spans.map(({ row }) => row)));
	const columnAt = places(xs.length - 1, new Set(spans.map(({ column }) => column)));
	return spans.map((span) => {
		const [toRow, toColumn] = [span.row + span.rowspan, span.column + span.colspan];
		const [row, column] = [rowAt[span.row] as number, columnAt[span.column] as number];
		return {
			row,
			column,
			rowspan: (rowAt[toRow] as number) - row,
			colspan: (columnAt[toColumn] as number) - column,
			left: xs[span.column] as number,
			top: ys[span.row] as number,
			right: xs[toColumn] as number,
			bottom: ys[toRow] as number,
		};
	});
}

/** For each track, and the end behind the last, how many tracks before it have a beginning. */
function places(tracks: number, begins: ReadonlySet<number>): number[] {
	const at = [0];
	for (let track = 0; track < tracks; track++) at.push((at[track] as number) + (begins.has(track) ? 1 : 0));
	return at;
}
