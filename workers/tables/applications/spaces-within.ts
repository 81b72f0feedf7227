import { cover } from '../../../src/report/span';
import { readCell } from '../cells/cell';
import { addsUp, type Row } from '../cells/row';
import { APPLICANTS } from '../forms/table3';
import { summedSplits } from '../jammed/splits';

const WIDTH = APPLICANTS + 1;
/** Steps for one row, and so many rows at least: one alone may hold a misprint. */
const STEPS = 20_000;
const ENOUGH = 3;

/**
 * The rows of a table whose spaces part the digits of a number and not its cells: 4 6060005 2 is 46, 0, 6, 0, 0, 0 and 52.
 * So it is where most rows with a space add up without it and do not with a cell on either side of it. Of such a table
 * no space tells a cell, not even where it could; the rows as they are where there is no such sign.
 */
export function withSpacesWithin(source: string, rows: readonly Row[]): readonly Row[] {
	const spaced = rows.filter((row) => isSpaced(source, row));
	if (spaced.length < ENOUGH || spaced.filter(isPlain).length * 2 >= spaced.length) return rows;
	const within = spaced.filter((row) => !canAddUp(row.pieces.map(({ text }) => text)) && canAddUp([digitsOf(row)]));
	if (within.length < ENOUGH || within.length * 2 <= spaced.length) return rows;
	return rows.map((row) => (spaced.includes(row) ? joined(row) : row));
}

/** True for figures that single spaces part, and nothing else. */
const isSpaced = (source: string, { pieces }: Row): boolean =>
	pieces.length > 1 && /^\d+(?: \d+)+$/.test(source.slice(...cover(...spansOf(pieces))));

/** True for a row that adds up as its cells stand. */
const isPlain = ({ pieces }: Row): boolean =>
	pieces.length === WIDTH && addsUp(pieces.map(({ text }) => figureIn(text)));

const figureIn = (text: string): number => {
	const cell = readCell(text);
	return cell.kind === 'figure' ? cell.value : Number.NaN;
};

const canAddUp = (runs: readonly string[]): boolean =>
	summedSplits(
		runs.map((digits) => ({ digits })),
		WIDTH,
		{ left: STEPS },
	).length > 0;

const digitsOf = ({ pieces }: Row): string => pieces.map(({ text }) => text).join('');

type Spans = Parameters<typeof cover>;
const spansOf = (pieces: Row['pieces']): Spans => pieces.map(({ span }) => span) as unknown as Spans;

/** The row as one run of digits; where in it each figure stands the spaces hide. */
const joined = (row: Row): Row => ({
	...row,
	pieces: [{ text: digitsOf(row), span: cover(...spansOf(row.pieces)), columns: 1 }],
	parted: false,
	state: 'open',
	readings: [],
	before: 'open',
});
