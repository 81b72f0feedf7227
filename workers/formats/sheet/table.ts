import { leading } from '../../../src/report/leading';
import type { Cell, Row } from './rows';

/** A cell of a table, and how many of the table's own columns and rows it takes. */
export interface TableCell extends Cell {
	colspan: number;
	rowspan: number;
}

/**
 * Lays rows of a sheet out as a table. Its columns are those in which a cell of it begins, from the first to the last one
 * with words: a label that is merged over six narrow columns takes one. Where the file has nothing an empty cell stands.
 */
export function tableOf(rows: readonly Row[]): TableCell[][] {
	const worded = rows.flatMap(({ cells }) => cells.filter(({ words }) => words.trim() !== ''));
	const first = worded.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
	const last = worded.reduce((most, { right }) => Math.max(most, right), 0);
	const within = ({ left }: Cell) => first <= left && left <= last;
	const columns = new Ruler(rows.flatMap(({ cells }) => cells.filter(within).map(({ left }) => left)));
	const ats = new Ruler(rows.map(({ at }) => at));
	/** For each column the last row that a cell from above takes. */
	const taken: number[] = [];
	return rows.map(({ at, cells }) => {
		const spanned = cells.filter(within).map((cell) => ({
			...cell,
			colspan: Math.max(1, columns.count(cell.left, cell.right)),
			rowspan: Math.max(1, ats.count(cell.top, cell.bottom)),
		}));
		for (const { left, right, bottom } of spanned) {
			for (let column = columns.first(left); column < columns.first(right + 1); column++) taken[column] = bottom;
		}
		const gaps = columns.marks.filter((_, column) => !((taken[column] ?? -1) >= at)).map((left) => gap(at, left));
		return gaps.length === 0 ? spanned : [...spanned, ...gaps].sort((a, b) => a.left - b.left);
	});
}

const gap = (at: number, left: number): TableCell => ({
	words: '',
	top: at,
	left,
	bottom: at,
	right: left,
	colspan: 1,
	rowspan: 1,
});

/** Some marks in order, each once: between which of them a stretch lies, and how many it holds. */
class Ruler {
	readonly marks: readonly number[];

	constructor(marks: readonly number[]) {
		this.marks = [...new Set(marks)].sort((a, b) => a - b);
	}

	/** The index of the first mark from `from` on. */
	first(from: number): number {
		return leading(this.marks, (mark) => mark < from);
	}

	count(from: number, to: number): number {
		return this.first(to + 1) - this.first(from);
	}
}
