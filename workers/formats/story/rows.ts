/** How a row of a word processor's table is ruled; all measures from the same left edge, in its own units (twips). */
export interface RowShape {
	left: number;
	cells: readonly CellShape[];
}

/** A cell of it, from the edge of the one before. */
export interface CellShape {
	right: number;
	/** Where it is merged with the cells above or below: the one that shows its words, or one that shows none. */
	down?: Merge | undefined;
	/** The same with the cells beside it. */
	across?: Merge | undefined;
}

/** The cell that shows the words of several that are one, or one of the others. */
export type Merge = 'first' | 'more';

/** A cell between two edges of its table. */
export interface RuledCell<T> {
	left: number;
	right: number;
	down?: Merge | undefined;
	words: T;
}

/** Width of a cell that its row does not rule. */
const UNRULED = 1000;

/**
 * Puts the cells of a row between its edges; cells that are merged with the one before them widen it.
 * More cells than the row rules stand to its right, and edges without a cell are left out.
 */
export function ruledRow<T>(cells: readonly T[], shape: RowShape | undefined): RuledCell<T>[] {
	const row: RuledCell<T>[] = [];
	let left = shape?.left ?? 0;
	for (const [at, words] of cells.entries()) {
		const { right, down, across } = shape?.cells[at] ?? { right: left + UNRULED };
		const before = row.at(-1);
		if (across === 'more' && before) before.right = Math.max(before.right, right);
		else row.push({ left, right: Math.max(left, right), words, ...(down && { down }) });
		left = Math.max(left, right);
	}
	return row;
}
