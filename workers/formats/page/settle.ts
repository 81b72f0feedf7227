import type { Printed, PrintedCell, PrintedTable } from './printed';
import { unstacked } from './stacked-rows';
import { typedRows } from './typed';

/**
 * Settles what a table of the page is: a table of figures stays one; one that only lays out the page (or a report that
 * was typed into one) comes apart into what its cells hold, except for rows of short cells, which stay tables.
 */
export function settled(table: PrintedTable): Printed[] {
	const rows = table.rows.filter((row) => row.length > 0);
	if (rows.every((row) => row.every(isEmpty))) return table.caption;
	const pieces = typedRows(rows);
	if (pieces.length > 1) return [...table.caption, ...pieces.flatMap(apart)];
	if (holdsFigures(rows)) return [{ ...table, rows: unstacked(table.rows) }];
	return [...table.caption, ...runsOf(rows).flatMap(apart)];
}

/** True for a table in which short cells say most: at least two columns, few inner tables, little running text. */
function holdsFigures(rows: readonly PrintedCell[][]): boolean {
	if (!rows.some((row) => row.length > 1)) return false;
	const cells = rows.flat().filter((cell) => !isEmpty(cell));
	const size = (some: readonly PrintedCell[]) => some.reduce((sum, cell) => sum + cell.words.length, 0);
	const nested = cells.filter(holdsTable).length;
	return nested * FEWEST_BESIDE_NESTED <= cells.length && size(cells.filter(isBulky)) * 2 <= size(cells);
}

/** For one table within a cell, so many cells without: below that the outer table is there for the layout. */
const FEWEST_BESIDE_NESTED = 12;
/** A label of the official forms has some 35 characters, one with a note 100. */
const LONGEST_LABEL = 300;

const isEmpty = (cell: PrintedCell): boolean => cell.words === '';
const holdsTable = (cell: PrintedCell): boolean => cell.content.some((one) => one.kind === 'table');

/** A cell that holds part of a page or report rather than a label or a figure. */
const isBulky = (cell: PrintedCell): boolean =>
	holdsTable(cell) ||
	cell.words.length > LONGEST_LABEL ||
	isSaid(cell.words) ||
	cell.content.some((one) => one.kind === 'line' && one.headingLevel !== undefined);

/** A sentence, however short: no label of a form ends in a full stop. */
const isSaid = (words: string): boolean => words.length >= SHORTEST_SAID && words.includes('。');
const SHORTEST_SAID = 5;

/** Consecutive rows that stay together as a table, and single rows that do not. */
function runsOf(rows: readonly PrintedCell[][]): PrintedCell[][][] {
	const runs: PrintedCell[][][] = [];
	let run: PrintedCell[][] | undefined;
	for (const row of rows) {
		if (row.some(isBulky)) {
			runs.push([row]);
			run = undefined;
		} else if (run) run.push(row);
		else {
			run = [row];
			runs.push(run);
		}
	}
	return runs;
}

/** A run of rows as a table where it has two columns or more, else as what stands in it. */
function apart(run: PrintedCell[][]): Printed[] {
	const isTable = run.some((row) => row.filter((cell) => !isEmpty(cell)).length > 1) && !run.flat().some(isBulky);
	return isTable ? [{ kind: 'table', caption: [], rows: run }] : run.flat().flatMap((cell) => cell.content);
}
