import { type Row, runsIn } from '../cells/row';
import { APPLICANTS } from '../forms/table3';
import { type Figures, splitsNear } from './splits';

/** Rows that add up to nothing in every column, each with its sign. */
export type Relation = ReadonlyMap<string, number>;

/** The most combinations of open rows that are tried. */
const MOST = 64;

/**
 * Opens the rows that a misprint leaves in doubt: where another reading of their digits mends all columns of a relation,
 * or all but one, it is kept beside those that were found.
 * In doubt is a row that does not add up: 00010112 is 0+0+0+1+0+1 with 2 misprinted as 12, or 11 misprinted and 2. Where
 * every row adds up and the columns do not, any may owe its sum to chance: 28944142900430 is 28+94+4+14+290+0 = 430,
 * or 289+44+14+29+0+0 with 430 misprinted.
 *
 * @param failing the relations that the rows do not satisfy
 */
export function doubted(rows: readonly Row[], relations: readonly Relation[], failing: ReadonlySet<Relation>): Row[] {
	const suspects = relations.flatMap((relation) => {
		const members = rows.filter(({ id }) => relation.has(id));
		const broken = members.filter(({ readings }) => readings.length > 0 && !readings.some(addsUp));
		const doubtful = broken.length > 0 ? broken : failing.has(relation) ? members : [];
		return doubtful.map(({ id }) => ({ id, relation }));
	});
	return rows.map((row) => {
		if (row.state === 'sure' || isCut(row)) return row;
		const known = new Set(row.readings.map(String));
		const others = suspects
			.filter(({ id }) => id === row.id)
			.flatMap(({ relation }) => mendings(rows, row, relation))
			.filter((other) => !known.has(String(other)));
		return others.length > 0 ? { ...row, readings: [...row.readings, ...others] } : row;
	});
}

/** True for a row that was gathered in part only: what it lacks is not for the others to tell. */
const isCut = ({ state, pieces }: Row): boolean => state === 'broken' && pieces.length <= APPLICANTS;

/** False where the applicants are not the total; a blank total says nothing. */
function addsUp(figures: Figures): boolean {
	const total = figures[APPLICANTS];
	const sum = figures.slice(0, APPLICANTS).reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
	return total === undefined || sum === total;
}

/** The readings of one row with which the relation holds in all columns but one at most. */
function mendings(rows: readonly Row[], row: Row, relation: Relation): Figures[] {
	const others = rows.filter(({ id }) => id !== row.id && relation.has(id));
	const own = -(relation.get(row.id) as number);
	return combinations(others).flatMap((chosen) => {
		const expected = Array.from({ length: APPLICANTS }, (_, column) =>
			chosen.reduce((sum, { id, figures }) => sum + own * (relation.get(id) as number) * (figures[column] ?? 0), 0),
		);
		return splitsNear(runsIn(row), expected);
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
