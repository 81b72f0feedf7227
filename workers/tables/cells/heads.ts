import type { Grid } from '../../formats/document';
import { columnsOf } from '../../formats/page/columns';
import { type Folded, foldedOffset } from '../../text/fold';
import type { Column } from '../forms/form';
import { readCell } from './cell';
import type { Place } from './grids';

const columns = new WeakMap<Grid, number[][]>();

/** The column in which each cell of each row begins; worked out once for each table. */
export function columnsIn(grid: Grid): number[][] {
	const known = columns.get(grid) ?? columnsOf(grid.rows);
	columns.set(grid, known);
	return known;
}

/**
 * For each cell of a row in a drawn table whether words stand over it in its head: the nearest rows above that hold no
 * figures and name more than one column; 三、本年度办理结果 over the rows of its group is none.
 */
export function headedCells(source: string, grid: Grid, row: number): boolean[] {
	let named = new Set<number>();
	for (let above = row - 1; above >= 0 && named.size < 2; ) {
		named = new Set();
		while (above >= 0 && holdsFigures(source, grid, above)) above--;
		for (; above >= 0 && !holdsFigures(source, grid, above); above--)
			for (const at of wordedColumns(source, grid, above)) named.add(at);
	}
	return (columnsIn(grid)[row] ?? []).map((at) => named.has(at));
}

/** The columns over which words stand in a row, each in a cell of its own. */
const wordedColumns = (source: string, grid: Grid, row: number): number[] =>
	(grid.rows[row] ?? []).flatMap(({ span, colspan }, i) =>
		colspan === 1 && source.slice(...span).trim() !== '' ? [columnsIn(grid)[row]?.[i] ?? 0] : [],
	);

const holdsFigures = (source: string, grid: Grid, row: number): boolean => figuresIn(source, grid, row) > 0;

const figuresIn = (source: string, grid: Grid, row: number): number =>
	(grid.rows[row] ?? []).filter(({ span }) => readCell(source.slice(...span).trim()).kind === 'figure').length;

const most = new WeakMap<Grid, number>();

/** The most figures that one row of a drawn table holds. */
export function mostFigures(source: string, grid: Grid): number {
	const known = most.get(grid) ?? Math.max(...grid.rows.map((_, row) => figuresIn(source, grid, row)));
	most.set(grid, known);
	return known;
}

/** The columns that the head of a drawn table names, in order; undefined where it names one at several places. */
export function drawnOrder(folded: Folded, { grid, row }: Place, names: readonly Column[]): number[] | undefined {
	const places = names.map(() => new Set<number>());
	for (let above = Math.max(0, row - DEEPEST_HEAD); above < row; above++) {
		for (const [i, { span, colspan }] of (grid.rows[above] ?? []).entries()) {
			const words = wordsIn(folded, span);
			const named = colspan === 1 ? names.findIndex((name) => name.words.includes(words)) : -1;
			if (named >= 0) places[named]?.add(columnsIn(grid)[above]?.[i] as number);
		}
	}
	const found = places.flatMap((ats, name) => [...ats].map((at) => ({ name, at })));
	if (places.some(({ size }) => size > 1) || new Set(found.map(({ at }) => at)).size !== found.length) return undefined;
	return found.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

/** So many rows above a table's first one its head is looked for. */
const DEEPEST_HEAD = 8;
/** More than the name of a column has. */
const LONGEST_NAME = 40;
/** The words of a cell without white space. */
export const wordsIn = (folded: Folded, [from, to]: Grid['span']): string =>
	folded.text
		.slice(foldedOffset(folded, from), foldedOffset(folded, Math.min(to, from + LONGEST_NAME)))
		.replaceAll(/\s/g, '');
