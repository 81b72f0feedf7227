import type { MatrixRow } from './matrix';

/** A cell of the matrix: the row's place among all, the year's among the columns. */
export interface Spot {
	row: number;
	column: number;
}

/** The row of the years' heads, above all others. */
export const HEADS = -1;

/** Rows that the page keys go by. */
const PAGE = 10;

/** A key that was pressed. */
interface Press {
	key: string;
	/** With Control: Home and End go to the first and the last row too. */
	far: boolean;
}

/** Where a key leads in the grid, its heads included; undefined for a key that does not move. Heads of regions are passed over. */
export function stepTo(
	{ key, far }: Press,
	{ row, column }: Spot,
	rows: readonly MatrixRow[],
	columns: number,
): Spot | undefined {
	const units = rows.flatMap(({ kind }, at) => (kind === 'unit' ? [at] : []));
	const first = units[0];
	const last = units.at(-1);
	if (first === undefined || last === undefined || columns === 0) return undefined;
	const stops = [HEADS, ...units];
	const by = (steps: number): Spot => {
		const at = row === HEADS ? 0 : Math.max(1, stops.indexOf(row));
		return { row: stops[Math.max(0, Math.min(stops.length - 1, at + steps))] ?? first, column };
	};
	switch (key) {
		case 'ArrowDown':
			return by(1);
		case 'ArrowUp':
			return by(-1);
		case 'PageDown':
			return by(PAGE);
		case 'PageUp':
			return by(-PAGE);
		case 'ArrowRight':
			return { row, column: Math.min(columns - 1, column + 1) };
		case 'ArrowLeft':
			return { row, column: Math.max(0, column - 1) };
		case 'Home':
			return { row: far ? first : row, column: 0 };
		case 'End':
			return { row: far ? last : row, column: columns - 1 };
		default:
			return undefined;
	}
}
