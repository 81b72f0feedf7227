import { APPLICANTS } from './forms/table3';
import { type Row, runsIn } from './row';
import { type Figures, splitsNear } from './splits';

/** Rows that add up to nothing in every column, each with its sign. */
export type Relation = ReadonlyMap<string, number>;

/** The most combinations of open rows that are tried. */
const MOST = 64;

/**
 * Opens the rows that may owe their own sum to chance. Where the columns of a table do not add up and every row does,
 * one figure is misprinted and its row, taken apart, adds up all the same: 28944142900430 is 289+44+14+29+0+0 with 430
 * misprinted, or 28+94+4+14+290+0 = 430. A row is in doubt where another reading of its digits mends all columns, or all but one.
 *
 * @param failing the relations that the rows do not satisfy
 */
export function doubted(rows: readonly Row[], failing: readonly Relation[]): Row[] {
	const open = failing.filter((relation) => !hasBroken(rows, relation));
	return rows.map((row) => {
		const relations = open.filter((relation) => relation.has(row.id));
		if (row.sure || relations.length === 0) return row;
		const known = new Set(row.readings.map(String));
		const others = relations.flatMap((relation) => mendings(rows, row, relation)).filter((other) => !known.has(String(other)));
		return others.length > 0 ? { ...row, readings: [...row.readings, ...others] } : row;
	});
}

/** True where a row of the relation does not add up by itself: it is the one with the error. */
const hasBroken = (rows: readonly Row[], relation: Relation): boolean =>
	rows.some(({ id, readings }) => relation.has(id) && readings.length > 0 && !readings.some(addsUp));

const addsUp = (figures: Figures): boolean =>
	figures.slice(0, APPLICANTS).reduce<number>((sum, figure) => sum + (figure ?? 0), 0) === (figures[APPLICANTS] ?? 0);

/** The readings of one row with which the relation holds in all columns but one at most. */
function mendings(rows: readonly Row[], row: Row, relation: Relation): Figures[] {
	const others = rows.filter(({ id }) => id !== row.id && relation.has(id));
	const own = -(relation.get(row.id) as number);
	return combinations(others).flatMap((chosen) => {
		const expected = Array.from({ length: APPLICANTS }, (_, column) =>
			chosen.reduce((sum, { id, figures }) => sum + own * (relation.get(id) as number) * (figures[column] ?? 0), 0),
		);
		return splitsNear(runsIn(row.pieces), expected);
	});
}

interface Chosen {
	id: string;
	figures: Figures;
}

/** Every choice of one reading a row, where they are few. */
function combinations(rows: readonly Row[]): Chosen[][] {
	let all: Chosen[][] = [[]];
	for (const { id, readings } of rows) {
		all = all.flatMap((chosen) => readings.map((figures) => [...chosen, { id, figures }])).slice(0, MOST);
	}
	return all;
}
