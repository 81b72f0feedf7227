import type { Page } from '../cells/rows';
import { APPLICANTS } from '../forms/table3';
import type { Hit } from '../labels/labels';
import { joined, onlyColumn, sideways } from './by-column';
import { besideOneAnother } from './columns-apart';
import { headBefore, NEAR } from './head';
import { asRows, canBeRow, isCell, type Printed, type PrintedRow } from './printed-rows';
import { turnedRows } from './turned';

/** Rows that only table 3 has: without one of them the other words are prose. */
const TELLING = ['new', 'carried_in', 'closed', 'carried_out'];
/** So many rows are a table even without its head. */
const ENOUGH = 6;

/** The tables that the labels of a cluster belong to. */
export function printedTables(page: Page, hits: readonly Hit[]): Printed[] {
	const turned = onItsHead(page, hits);
	if (turned) return [turned];
	const tables = asRows(page, hits).filter((table) => isTable(page, table));
	const [first, ...others] = tables;
	if (!first) return [];
	const whole = (others.length === 0 ? onItsSide(page, hits, first) : undefined) ?? oneByOne(page, tables);
	return whole ? [whole] : sideBySide(tables);
}

/** A drawn table whose rows are told by the cells of its head, its columns one below the other. */
function onItsHead(page: Page, hits: readonly Hit[]): Printed | undefined {
	const named = namedRows(hits);
	const rows = turnedRows(page, named, ({ label }) => (label.role === 'group' ? 'other.rest' : label.id));
	return rows && { rows: rows.map((row, i) => ({ hit: named[i] as Hit, row, next: undefined })), groups: [] };
}

/** The labels that begin a row; 其他处理 is one where its own rows are not told. */
function namedRows(hits: readonly Hit[]): Hit[] {
	const parted = hits.some(({ label }) => label.id.startsWith('other.'));
	return hits.filter((hit) => (hit.label.id === 'other' ? !parted : canBeRow(hit)));
}

/** Tables of which each tells some of the columns are one. */
function sideBySide(tables: readonly Printed[]): Printed[] {
	const whole: Printed[] = [];
	for (const table of tables) {
		const before = whole.at(-1);
		const both = before && besideOneAnother(before, table);
		if (both) whole.splice(-1, 1, { ...before, ...both });
		else whole.push({ ...table, partial: table.partial ?? isPartial(table) });
	}
	return whole;
}

/** True where columns are missing that the total is made of. */
const isPartial = ({ rows }: Printed): boolean => rows.some(({ columns }) => columns && !columns.includes(APPLICANTS));

/** A table whose rows are all named before its columns are told, one after the other. */
function onItsSide(page: Page, hits: readonly Hit[], table: Printed): Printed | undefined {
	if (table.rows.some(({ row }) => row.pieces.length > 0)) return undefined;
	const named = namedRows(hits);
	const ids = named.map(({ label }) => (label.role === 'group' ? 'other.rest' : label.id));
	const rows = new Set(ids).size === ids.length ? sideways(page, named, ids) : undefined;
	return (
		rows && {
			...table,
			rows: rows.map((row, i) => ({
				hit: named[i] as Hit,
				row,
				next: undefined,
			})),
		}
	);
}

/** Tables of which each tells one column, its name before its rows: they are one. */
function oneByOne(page: Page, tables: readonly Printed[]): Printed | undefined {
	const columns = tables.map((table, i) => columnOf(page, table, tables[i - 1]));
	if (columns.includes(undefined) || new Set(columns).size < columns.length) return undefined;
	const all = tables.flatMap(({ rows }) => rows);
	const whole = joined(
		tables.map(({ rows }, i) => ({
			column: columns[i] as number,
			rows: rows.map(({ row }) => row),
		})),
	);
	return {
		rows: whole.map((row) => ({
			...(all.find((one) => one.row.id === row.id) as PrintedRow),
			row,
		})),
		groups: tables[0]?.groups ?? [],
		partial: !columns.includes(APPLICANTS) && columns.length < APPLICANTS,
	};
}

/** The one column that a table tells: a figure a row at most, and no other column's name in its head. */
function columnOf({ plain: { text } }: Page, { rows }: Printed, before: Printed | undefined): number | undefined {
	const first = rows[0];
	const isOne = rows.every(({ row: { pieces } }) => pieces.length < 2 && pieces.every((cell) => isCell(cell.text)));
	if (!first || rows.length < ENOUGH || !isOne || rows.every(({ row }) => row.pieces.length === 0)) return undefined;
	const from = before?.rows.at(-1)?.hit.end ?? Math.max(0, first.hit.start - NEAR);
	return onlyColumn(text.slice(from, first.hit.start));
}

const isTable = ({ plain }: Page, { rows }: Printed): boolean => {
	const first = rows[0];
	if (!first || !rows.some(({ row }) => TELLING.includes(row.id))) return false;
	return rows.length >= ENOUGH || headBefore(plain.text, first.hit.start) >= 0;
};
