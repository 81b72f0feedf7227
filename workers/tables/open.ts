import type { OpenRow } from '../../src/report/reading';
import { possibleIn, rowSpan } from './cells/cells';
import type { Row } from './cells/row';
import type { Figures } from './jammed/splits';

/** What the reader chose for open rows, by their keys. */
export type Choices = ReadonlyMap<string, Figures>;
/** Where the reader has chosen nothing. */
export const NO_CHOICES: Choices = new Map();

/** More of a row's words than this do not go into its key. */
const MOST_WORDS = 400;

/** What a row is known by in every reading of its words. */
const keyOf = (source: string, table: string, row: Row): string =>
	`${table} ${row.id} ${source.slice(...rowSpan(row)).replace(/\s+/g, '')}`.slice(0, MOST_WORDS);

/** The reading that the reader chose for a row, where a choice was made. */
export const choiceFor = (source: string, table: string, row: Row, choices: Choices): Figures | undefined =>
	row.state === 'sure' || choices.size === 0 ? undefined : choices.get(keyOf(source, table, row));

/** The row as the reader chose to read it; as it is where no choice was made. */
export function asChosen(source: string, table: string, row: Row, choices: Choices): Row {
	const chosen = choiceFor(source, table, row, choices);
	return chosen ? { ...row, readings: [chosen] } : row;
}

/** The rows that are left open, with all that they may be: several readings, or none that could be told. */
export const openRows = (source: string, table: string, rows: readonly Row[]): OpenRow[] =>
	rows.flatMap((row, place) =>
		isOpen(row)
			? {
					key: keyOf(source, table, row),
					id: row.id,
					row: place,
					readings: row.readings.map((figures) => figures.map((figure) => figure ?? null)),
				}
			: [],
	);

function isOpen(row: Row): boolean {
	if (row.state === 'sure' || row.pieces.length === 0) return false;
	const columns = row.readings[0]?.length ?? 0;
	return (
		columns === 0 || Array.from({ length: columns }, (_, i) => possibleIn(row, i)).some(({ length }) => length > 1)
	);
}
