import { leading } from '../../../src/report/leading';
import type { Document, Grid, GridCell } from '../../formats/document';

/** A cell found by its place in the text. */
export interface Place {
	grid: Grid;
	row: number;
	cell: number;
}

/** The tables that the format itself draws, found by source offset. */
export class Grids {
	readonly all: readonly Grid[];

	constructor(document: Document) {
		this.all = document.blocks.filter((block): block is Grid => block.kind === 'table');
	}

	/** The table that comes next. */
	after(grid: Grid): Grid | undefined {
		return this.all[this.all.indexOf(grid) + 1];
	}

	/** The cell that holds a source offset; undefined in running text. */
	at(offset: number): Place | undefined {
		const grid = this.all[lastFrom(this.all, (block) => block.span[0], offset)];
		if (!grid || offset >= grid.span[1]) return undefined;
		const filled = rowsOf(grid);
		const row = filled[lastFrom(filled, (index) => startOf(grid, index), offset)];
		if (row === undefined) return undefined;
		const cells = grid.rows[row] as GridCell[];
		return {
			grid,
			row,
			cell: Math.max(
				0,
				lastFrom(cells, (cell) => cell.span[0], offset),
			),
		};
	}
}

const filledRows = new WeakMap<Grid, number[]>();

/** The indexes of the rows that have cells of their own. */
function rowsOf(grid: Grid): number[] {
	let filled = filledRows.get(grid);
	if (!filled) {
		filled = grid.rows.flatMap((cells, index) => (cells.length > 0 ? [index] : []));
		filledRows.set(grid, filled);
	}
	return filled;
}

const startOf = (grid: Grid, row: number): number => grid.rows[row]?.[0]?.span[0] ?? 0;

/** The index of the last item that starts at or before the offset, -1 for none; items stand in order. */
function lastFrom<T>(items: readonly T[], start: (item: T) => number, offset: number): number {
	return leading(items, (item) => start(item) <= offset) - 1;
}
