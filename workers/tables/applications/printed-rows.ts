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
import { COLUMNS } from '../forms/table3';
import type { Hit } from '../labels/labels';
import { sourceOf } from '../plain';
import { columnOrder } from './column-order';
import { spreadOver } from './columns-apart';
import { withoutFurther } from './further-column';
import { beforeTable, headOf } from './head';
import { withoutPlaces } from './lost-cell';
import { ofLaterYear } from './two-years';
import { printedPart } from './untotalled';
import { writtenHeads } from './written-heads';

const WIDTH = COLUMNS.length;

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

/** What is printed beside each label; nothing beside one that begins no row. */
type Materials = readonly (Material | undefined)[];

/** The rows of a cluster; one that comes a second time with figures begins another table. */
export function asRows(page: Page, hits: readonly Hit[]): Printed[] {
	const tables: Printed[] = [{ rows: [], groups: [] }];
	const first = hits.find(canBeRow);
	const head = headOf(page, first);
	const materials = materialsOf(page, hits, first, head);
	const filled = materials.filter(isFilled);
	const drawn = new Map([...writtenHeads(page, hits, materials), ...drawnHeads(page, hits)]);
	const isNamed = hits.some((hit, i) => partOf(drawn.get(hit), materials[i]));
	const partly = printedPart(head, filled, isNamed);
	const named = first && drawn.get(first);
	// Without rules the names of columns are told line by line, in no order of theirs.
	const told = materials.some((material) => material?.unruled) ? '' : head;
	const order = columnOrder(told, filled, named?.length === WIDTH ? named : undefined);
	for (const [i, hit] of hits.entries()) {
		const material = materials[i];
		const columns = partly ? undefined : partOf(drawn.get(hit), material);
		const whole = material && (columns ? spreadOver(material, columns) : material);
		const row = whole && rowAt(page, hit, partly && isFilled(whole) ? partly.whole(whole) : whole);
		const now = tables.at(-1) as Printed;
		if (row) place({ hit, row: columns ? row : inFormOrder(row, order), next: hits[i + 1], columns }, now, tables);
		else now.groups.push(hit);
	}
	return partly?.partial ? tables.map((table) => ({ ...table, partial: true })) : tables;
}

/** What is printed beside each label: of the report's year, and in the form's columns only. */
function materialsOf(page: Page, hits: readonly Hit[], first: Hit | undefined, head: string): Materials {
	const behind = behindLabels(page, hits);
	const printed = (first && fromAbove(page, hits, first, behind)) ?? behind;
	return withoutPlaces(withoutFurther(head, ofLaterYear(beforeTable(page, first), printed)));
}

/** What stands behind each label that begins a row. */
function behindLabels(page: Page, hits: readonly Hit[]): Materials {
	const parted = hits.some(({ label }) => label.id.startsWith('other.'));
	// (六)其他处理1.申请人…: the name of the group and that of its first row in one cell are no two rows.
	const begins = (hit: Hit): boolean => canBeRow(hit) && !(parted && hit.label.role === 'group');
	const stacked = stackedRows(page, hits.filter(begins));
	// Where 3.其他 is a row, what stands beside 其他处理 is a sum of its rows at most.
	const isGroup = hits.some(({ label }) => label.id === 'other.rest');
	return hits.map((hit, i) => {
		if (!canBeRow(hit) || (isGroup && hit.label.role === 'group')) return undefined;
		const material = stacked.get(hit) ?? materialOf(page, hit, hits[i + 1]);
		// Blank cells beside 其他处理 are those of a group where its rows follow.
		return parted && hit.label.role === 'group' && !isFilled(material) ? undefined : material;
	});
}

/** What is printed in the rows of a table whose figures stand above their labels: behind the label before. */
function fromAbove(page: Page, hits: readonly Hit[], first: Hit, behind: Materials): Materials | undefined {
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
export const canBeRow = ({ label: { role, id } }: Hit): boolean => role === 'row' || id === 'other';

/** The row that a label begins, with what is printed behind it. */
function rowAt(page: Page, hit: Hit, material: Material): Row | undefined {
	const { role, id } = hit.label;
	const row = rowOf({ id: role === 'group' ? 'other.rest' : id, label: labelSpan(page, hit) }, material, WIDTH, 'sum');
	const isWords = ({ text }: Piece): boolean => /\p{Script=Han}/u.test(text) && !(material.certain && isCell(text));
	const isProse = row.state !== 'sure' && row.pieces.some(isWords);
	return isProse || (role === 'group' && row.pieces.length === 0) ? undefined : row;
}

/** True for what stands in a cell by itself: a number, or a sign of none. */
export const isCell = (text: string): boolean => readCell(text).kind !== 'words';
