import type { Material } from '../cells/material';
import type { ColumnOrder } from '../cells/ordered';
import type { Piece } from '../cells/parting';
import { COLUMNS } from '../forms/table3';
import type { Printed, PrintedRow } from './printed-rows';

/** What a row prints under the columns that its table names, where these are some of the form's: the others are blank. */
export function spreadOver({ pieces }: Material, named: ColumnOrder): Material {
	const end = pieces.at(-1)?.span[1] ?? 0;
	const blank: Piece = { text: '', span: [end, end], columns: 1 };
	return {
		pieces: COLUMNS.map((_, column) => pieces[named.indexOf(column)] ?? blank),
		certain: true,
	};
}

/**
 * Two tables, of which each tells other columns of the form, as one: a wide table that was parted between its columns.
 * Undefined where some column is told twice.
 */
export function besideOneAnother(left: Printed, right: Printed): Pick<Printed, 'rows' | 'partial'> | undefined {
	const [own, more] = [columnsOf(left), columnsOf(right)];
	if (own.length === 0 || more.length === 0 || own.some((column) => more.includes(column))) return undefined;
	const columns = [...own, ...more];
	const rows = left.rows.map((row): PrintedRow => {
		const other = right.rows.find((one) => one.row.id === row.row.id);
		if (!other) return { ...row, columns };
		const both = <T>(cells: readonly T[], others: readonly T[]): T[] =>
			cells.map((cell, column) => (more.includes(column) ? (others[column] as T) : cell));
		const readings = [both(row.row.readings[0] ?? [], other.row.readings[0] ?? [])];
		return {
			...row,
			row: {
				...row.row,
				pieces: both(row.row.pieces, other.row.pieces),
				readings,
			},
			columns,
		};
	});
	return { rows, partial: columns.length < COLUMNS.length };
}

/** The columns of a table of which every filled row tells the same ones; none for a whole table. */
function columnsOf({ rows }: Printed): ColumnOrder {
	const filled = rows.filter(({ row }) => row.pieces.some(({ text }) => text !== ''));
	const [first] = filled;
	const isOne = filled.every(({ row, columns }) => row.state === 'sure' && columns?.join() === first?.columns?.join());
	return (isOne && first?.columns) || [];
}
