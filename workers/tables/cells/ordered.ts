import type { Row } from './row';

/** A form's columns, by their numbers, in the order in which a table prints them. */
export type ColumnOrder = readonly number[];

/** The row as the form orders its columns; digits that run together in another order are not taken apart. */
export function inFormOrder(row: Row, order: ColumnOrder): Row {
	if (order.every((column, i) => column === i) || row.pieces.length === 0) return row;
	if (row.state !== 'sure') return { ...row, state: 'broken' };
	const sorted = <T>(cells: readonly T[]): T[] => order.map((_, column) => cells[order.indexOf(column)] as T);
	return {
		...row,
		pieces: sorted(row.pieces),
		readings: row.readings.map(sorted),
	};
}
