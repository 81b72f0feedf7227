import type { Settlement } from '../../src/report/marks';
import type { Cell, Indicator, OpenRow } from '../../src/report/reading';
import type { Document } from '../formats/document';
import type { Folded } from '../text/fold';
import { type FoundTable, withOpen } from './found';
import type { Choices } from './open';
import { tablesOf } from './tables';

/** A report whose running text is read, its tables perhaps not yet to the end. */
interface HalfRead {
	document: Document;
	folded: Folded;
	/** The figures that the running text tells. */
	prose: readonly Indicator[];
}

/** Lets the running text decide between the readings of jammed digits that the tables' own arithmetic left open. */
export function settledByProse(
	tables: readonly FoundTable[],
	{ document, folded, prose }: HalfRead,
): readonly FoundTable[] {
	const open = tables.some(({ indicators }) => indicators.some(({ readings }) => readings));
	return open ? tablesOf(document, folded, toldIn(prose)) : tables;
}

/**
 * Lets the reader's own choices decide what is still open, and marks each figure that is known only by them.
 * A choice counts only for a row of the same words that may be read so.
 *
 * @param settled the choices, from this or an earlier reading
 */
export function settledByReader(
	tables: readonly FoundTable[],
	settled: readonly Settlement[],
	{ document, folded, prose }: HalfRead,
): readonly FoundTable[] {
	const choices = choicesAmong(tables, settled);
	if (choices.size === 0) return tables;
	const after = tablesOf(document, folded, toldIn(prose), choices);
	return after.map((found, i) => markedBy(tables[i] as FoundTable, found, choices));
}

const joined = (figures: readonly (number | null | undefined)[]): string => figures.map((one) => one ?? '').join();

function choicesAmong(tables: readonly FoundTable[], settled: readonly Settlement[]): Choices {
	const wanted = new Map(settled.map(({ key, figures }) => [key, joined(figures)]));
	const open = tables.flatMap(({ table }) => table.open ?? []);
	return new Map(
		open.flatMap(({ key, readings }) => {
			const chosen = readings.find((figures) => joined(figures) === wanted.get(key));
			return chosen ? [[key, chosen.map((figure) => figure ?? undefined)]] : [];
		}),
	);
}

/** The table as the choices leave it, each value that it did not have before marked as the reader's. */
function markedBy(before: FoundTable, { table, indicators, ...found }: FoundTable, choices: Choices): FoundTable {
	const known = new Set(before.indicators.filter(({ value }) => value !== undefined).map(nameOf));
	const chosen = (before.table.open ?? []).flatMap((row) => asSettled(row, choices) ?? []);
	const open = [...chosen, ...(table.open ?? []).filter(({ key }) => !choices.has(key))];
	const { open: _, ...bare } = table;
	const rows = table.rows.map((cells, i) => cells.map((cell, j) => markedCell(before.table.rows[i]?.[j], cell)));
	return {
		...found,
		table: withOpen({ ...bare, rows }, open),
		indicators: indicators.map((figure) =>
			figure.value === undefined || known.has(nameOf(figure)) ? figure : { ...figure, settledBy: 'reader' },
		),
	};
}

const nameOf = ({ id, span }: Indicator): string => `${id} ${span.join()}`;

function asSettled(row: OpenRow, choices: Choices): OpenRow | undefined {
	const choice = choices.get(row.key);
	return (
		choice && {
			...row,
			settled: row.readings.findIndex((figures) => joined(figures) === joined(choice)),
		}
	);
}

const markedCell = (before: Cell | undefined, after: Cell): Cell =>
	after.value !== undefined && before?.readings ? { ...after, settledBy: 'reader' } : after;

/** Exact figures of the report's own year, the first statement of each. */
function toldIn(prose: readonly Indicator[]): ReadonlyMap<string, number> {
	const told = new Map<string, number>();
	for (const { id, scope, value, qualifier, year } of prose) {
		if (scope === 'all' && value !== undefined && !qualifier && !year && !told.has(id)) told.set(id, value);
	}
	return told;
}
