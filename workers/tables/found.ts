import type { Indicator, OpenRow, Table } from '../../src/report/reading';

/** A table of one of the official forms, with every figure read from it. */
export interface FoundTable {
	table: Table;
	/** Folded offsets of the whole table in the text: what stands between them is no running text. */
	start: number;
	end: number;
	indicators: Indicator[];
}

/** What the report's running text says, by indicator name: it may decide between readings of jammed digits. */
export type ToldInProse = ReadonlyMap<string, number>;

/** The table with its open rows, where it has any. */
export const withOpen = (table: Table, open: OpenRow[]): Table => (open.length > 0 ? { ...table, open } : table);
