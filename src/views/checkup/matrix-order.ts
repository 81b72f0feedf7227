import { SEVERITIES } from '../../report/severity';
import type { Cell, MatrixRow } from './matrix';

/** Bodies in the order of what a year's cells hold. */
export interface Order {
	year: number;
	first: 'most' | 'least';
}

/** What a press on a year's head leads to: the most first, then the least, then the order of regions again. */
export function orderAfter(before: Order | undefined, year: number): Order | undefined {
	if (before?.year !== year) return { year, first: 'most' };
	return before.first === 'most' ? { year, first: 'least' } : undefined;
}

/**
 * The bodies in another order than that of their regions: those of one region need not stand together, and each has its
 * whole name. A cell that holds nothing to go by comes last, whichever comes first.
 */
export function inOrder(rows: readonly MatrixRow[], years: readonly number[], order: Order | undefined): MatrixRow[] {
	const column = order ? years.indexOf(order.year) : -1;
	if (column < 0) return [...rows];
	const sign = order?.first === 'least' ? 1 : -1;
	return rows
		.flatMap((row) => (row.kind === 'unit' ? { ...row, called: row.name, headed: false } : []))
		.map((row) => ({ row, weight: weightOf(row.cells[column]) }))
		.sort((a, b) => compared(a.weight, b.weight, sign))
		.map(({ row }) => row);
}

function compared(a: number | undefined, b: number | undefined, sign: number): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return sign * (a - b);
}

/** More than a report can have findings. */
const GRAVER = 1e6;

/** A graver finding weighs more than any number of milder ones. */
function weightOf(cell: Cell | undefined): number | undefined {
	if (cell?.state === 'told') return cell.amount;
	if (cell?.state === 'clean') return 0;
	if (cell?.state !== 'found') return undefined;
	return (SEVERITIES.length - SEVERITIES.indexOf(cell.gravest)) * GRAVER + cell.count;
}
