import type { Cell, Row } from '../sheet';

const reaches = (cell: Cell, from: number, at: number): boolean => from < at && from + (cell.rows ?? 1) > at;

/** The rows without one: the labels that reach over it are lower by it. */
export const without = (rows: readonly Row[], at: number): readonly Row[] =>
	rows
		.map((row, y) => ({
			...row,
			cells: row.cells.map((cell) => (reaches(cell, y, at) ? { ...cell, rows: (cell.rows ?? 1) - 1 } : cell)),
		}))
		.toSpliced(at, 1);

/** The rows parted before one, as by a page's end: labels that reach over the cut are told again behind it. */
export function cutAt(rows: readonly Row[], at: number): [before: readonly Row[], behind: readonly Row[]] {
	const again = rows.flatMap(({ cells }, y) =>
		cells.filter((cell) => reaches(cell, y, at)).map((cell) => ({ ...cell, rows: y + (cell.rows ?? 1) - at })),
	);
	const before = rows.slice(0, at).map((row, y) => ({
		...row,
		cells: row.cells.map((cell) => (reaches(cell, y, at) ? { ...cell, rows: at - y } : cell)),
	}));
	const behind = rows.slice(at).map((row, y) => (y === 0 ? { ...row, cells: [...again, ...row.cells] } : row));
	return [before, behind];
}
