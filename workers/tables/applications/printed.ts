import type { Grid } from '../../formats/document';
import { figuresAbove } from '../cells/above';
import { readCell } from '../cells/cell';
import { drawnOrder } from '../cells/heads';
import type { Material } from '../cells/material';
import { namedCells } from '../cells/named';
import { type ColumnOrder, inFormOrder } from '../cells/ordered';
import type { Piece } from '../cells/parting';
import { type Row, rowOf } from '../cells/row';
import { labelSpan, materialAfter, type Page, startOf } from '../cells/rows';
import { stackedRows } from '../cells/stacked';
import { APPLICANTS, COLUMNS } from '../forms/table3';
import type { Hit } from '../labels/labels';
import { sourceOf } from '../plain';
import { joined, onlyColumn, sideways } from './by-column';
import { columnOrder } from './column-order';
import { besideOneAnother, spreadOver } from './columns-apart';
import { withoutFurther } from './further-column';
import { withoutPlaces } from './lost-cell';
import { turnedRows } from './turned';
import { ofLaterYear } from './two-years';
import { printedPart } from './untotalled';
import { writtenHeads } from './written-heads';

const WIDTH = COLUMNS.length;
/** Rows that only table 3 has: without one of them the other words are prose. */
const TELLING = ['new', 'carried_in', 'closed', 'carried_out'];
/** So many rows are a table even without its head. */
const ENOUGH = 6;

/** A table's rows in print, with the labels that they and the groups were found by. */
export interface Printed {
	rows: PrintedRow[];
	groups: Hit[];
	/** True where columns are missing that the total is made of. */
	partial?: boolean;
}

/** A row in print, with the label that it was found by. */
export interface PrintedRow {
	hit: Hit;
	row: Row;
	/** The label after it, of whatever kind. */
	next: Hit | undefined;
	/** The columns that its table has, where these are some of the form's. */
	columns?: ColumnOrder | undefined;
}

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

const isCell = (text: string): boolean => readCell(text).kind !== 'words';
/** How far before its first row the names of a table's columns are looked for where it has no other head, in characters. */
const NEAR = 40;

/** The rows of a cluster; one that comes a second time with figures begins another table. */
function asRows(page: Page, hits: readonly Hit[]): Printed[] {
	const tables: Printed[] = [{ rows: [], groups: [] }];
	const parted = hits.some(({ label }) => label.id.startsWith('other.'));
	const stacked = stackedRows(page, hits.filter(canBeRow));
	// Where 3.其他 is a row, what stands beside 其他处理 is a sum of its rows at most.
	const isGroup = hits.some(({ label }) => label.id === 'other.rest');
	const behind = hits.map((hit, i) => {
		const material =
			canBeRow(hit) && !(isGroup && hit.label.role === 'group')
				? (stacked.get(hit) ?? materialOf(page, hit, hits[i + 1]))
				: undefined;
		// Blank cells beside 其他处理 are those of a group where its rows follow.
		return parted && hit.label.role === 'group' && !isFilled(material) ? undefined : material;
	});
	const first = hits.find(canBeRow);
	const head = headOf(page, first);
	const printed = (first && fromAbove(page, hits, first, behind)) ?? behind;
	const own = ofLaterYear(page.plain.text.slice(Math.max(0, (first?.start ?? 0) - HEAD_ROOM), first?.start), printed);
	const materials = withoutPlaces(withoutFurther(head, own));
	const drawn = new Map([...writtenHeads(page, hits, materials), ...drawnHeads(page, hits)]);
	const isNamed = hits.some((hit, i) => partOf(drawn.get(hit), materials[i]));
	const partly = printedPart(head, materials.filter(isFilled), isNamed);
	const named = first && drawn.get(first);
	// Without rules the names of columns are told line by line, in no order of theirs.
	const told = materials.some((material) => material?.unruled) ? '' : head;
	const order = columnOrder(told, materials.filter(isFilled), named?.length === WIDTH ? named : undefined);
	for (const [i, hit] of hits.entries()) {
		const next = hits[i + 1];
		const material = materials[i];
		const columns = partly ? undefined : partOf(drawn.get(hit), material);
		const whole = material && (columns ? spreadOver(material, columns) : material);
		const row = whole && rowAt(page, hit, partly && isFilled(whole) ? partly.whole(whole) : whole);
		const now = tables.at(-1) as Printed;
		if (row) place({ hit, row: columns ? row : inFormOrder(row, order), next, columns }, now, tables);
		else now.groups.push(hit);
	}
	return partly?.partial ? tables.map((table) => ({ ...table, partial: true })) : tables;
}

/** What is printed in the rows of a table whose figures stand above their labels: behind the label before. */
function fromAbove(
	page: Page,
	hits: readonly Hit[],
	first: Hit,
	behind: readonly (Material | undefined)[],
): (Material | undefined)[] | undefined {
	const before = figuresAbove(page, first, behind[hits.findLastIndex(canBeRow)], WIDTH);
	if (!before) return undefined;
	const above = (hit: Hit, i: number): Material =>
		hit === first ? before : materialAfter(page, hits[i - 1] as Hit, hit, WIDTH);
	return hits.map((hit, i) => (canBeRow(hit) && i >= hits.indexOf(first) ? above(hit, i) : undefined));
}

/** The columns that the heads of drawn tables name over their rows. */
function drawnHeads(page: Page, hits: readonly Hit[]): ReadonlyMap<Hit, ColumnOrder> {
	const heads = new Map<Grid, ColumnOrder | undefined>();
	return new Map(
		hits.filter(canBeRow).flatMap((hit): [Hit, ColumnOrder][] => {
			const place = page.grids.at(startOf(page, hit));
			if (!place) return [];
			if (!heads.has(place.grid)) heads.set(place.grid, drawnOrder(page.plain.folded, place, COLUMNS));
			const head = heads.get(place.grid);
			return head ? [[hit, head]] : [];
		}),
	);
}

/** Some of the form's columns, where a head names these and a row has a cell for each; undefined where it has others. */
const partOf = (named: ColumnOrder | undefined, material: Material | undefined): ColumnOrder | undefined =>
	named && named.length > 1 && named.length < WIDTH && material?.pieces.length === named.length ? named : undefined;

/** What stands behind a label: cells with the names of their columns, or in the order of the table's. */
function materialOf(page: Page, hit: Hit, next: Hit | undefined): Material {
	const [, end] = sourceOf(page.plain, hit.words, hit.end);
	return namedCells(page.ruled, end, next && startOf(page, next)) ?? materialAfter(page, hit, next, WIDTH);
}

/** Puts a row into the table at hand; one that only names it, as a heading does, gives way to the one with figures. */
function place(row: PrintedRow, now: Printed, tables: Printed[]): void {
	const before = now.rows.findIndex((other) => other.row.id === row.row.id);
	if (before >= 0 && row.row.pieces.length === 0) return;
	if (now.rows[before]?.row.pieces.length) tables.push({ rows: [row], groups: [] });
	else if (before >= 0) now.rows = [...now.rows.toSpliced(before, 1), row];
	else now.rows.push(row);
}

const isFilled = (material: Material | undefined): material is Material =>
	material?.pieces.some(({ text }) => !/^"*$/.test(text)) ?? false;

/** A group of rows is one where figures follow it, as 其他处理 in the form of 2019. */
const canBeRow = ({ label: { role, id } }: Hit): boolean => role === 'row' || id === 'other';

/** The row that a label begins, with what is printed behind it. */
function rowAt(page: Page, hit: Hit, material: Material): Row | undefined {
	const { role, id } = hit.label;
	const row = rowOf({ id: role === 'group' ? 'other.rest' : id, label: labelSpan(page, hit) }, material, WIDTH, 'sum');
	const isWords = ({ text }: Piece): boolean => /\p{Script=Han}/u.test(text) && !(material.certain && isCell(text));
	const isProse = row.state !== 'sure' && row.pieces.some(isWords);
	return isProse || (role === 'group' && row.pieces.length === 0) ? undefined : row;
}

const isTable = ({ plain }: Page, { rows }: Printed): boolean => {
	const first = rows[0];
	if (!first || !rows.some(({ row }) => TELLING.includes(row.id))) return false;
	return rows.length >= ENOUGH || headBefore(plain.text, first.hit.start) >= 0;
};

/** The words of the head before a table's first row; at least those that stand close before it. */
function headOf({ plain: { text } }: Page, first: Hit | undefined): string {
	if (!first) return '';
	const from = headBefore(text, first.start);
	return text.slice(from < 0 ? Math.max(0, first.start - NEAR) : from, first.start);
}

/**
 * Where the head of the table begins, -1 where it has none close before its first row. Its words may be told again and
 * again, as where merged cells are filled in.
 */
export function headBefore(text: string, first: number): number {
	const from = Math.max(0, first - HEAD_ROOM);
	const found = text.slice(from, first).search(HEAD);
	if (found < 0) return -1;
	const earlier = headBefore(text, from + found);
	return earlier < 0 || /[\d。]/.test(text.slice(earlier, from + found)) ? from + found : earlier;
}

const HEAD_ROOM = 200;
/** 法人或其他组织申请5件 is told in prose. */
const HEAD = /\(?本列数据的勾稽关系|申请人情况|法人或其他组织(?!(?:的|提出|提交|申请)*\d+件)/;
