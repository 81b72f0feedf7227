import { asTold } from '../as-told';
import { figuresAbove } from '../cells/above';
import { rowSpan } from '../cells/cells';
import { drawn } from '../cells/drawing';
import type { Material } from '../cells/material';
import { isShort, type Row, rowOf } from '../cells/row';
import { beginsCell, labelSpan, materialAfter, type Page, startOf, toFolded } from '../cells/rows';
import { stackedRows } from '../cells/stacked';
import type { Column } from '../forms/form';
import { COLUMNS, type Edition, ROWS, TELLING } from '../forms/table2';
import { type FoundTable, type ToldInProse, withOpen } from '../found';
import { takenApart } from '../jammed/apart';
import { clustersOf, tablesIn } from '../labels/clusters';
import { withDamaged } from '../labels/damaged';
import { type Hit, labelsIn } from '../labels/labels';
import { asChosen, openRows } from '../open';

/** Every table 2 in the text: 主动公开政府信息情况, by the parts of article 20. */
export function tables2(page: Page, told: ToldInProse): FoundTable[] {
	if (!/第二十条|信息内容/.test(page.plain.text)) return [];
	const hits = labelsIn(page.plain, ROWS).filter((hit) => beginsCell(page, hit) && !goesOn(page, hit));
	return clustersOf(page.plain, hits)
		.flatMap((cluster) => tablesIn(cluster, BOUNDS))
		.map(fromFirstPart)
		.filter(({ length }) => length > 1)
		.flatMap((cluster) => read(page, withDamaged(page.plain, cluster, ROWS), told));
}

/** 不涉及敏感信息内容。: where a sentence goes on behind it, the head of the form is none. */
const goesOn = ({ plain }: Page, { label, end }: Hit): boolean =>
	label.id === 'heads' && GOES_ON.test(plain.text.charAt(end));
const GOES_ON = /[。,，、;；的等及和与]/;

/** The first part of either edition, and the row that is its last or one of its last. */
const BOUNDS = { first: 'item1', last: 'charges', times: 1 };

/** Without what stands before 第二十条第(一)项 or the first heads: the same words in running text. */
function fromFirstPart(cluster: Hit[]): Hit[] {
	const first = cluster.findIndex(({ label }) => label.role === 'group');
	return first < 0 ? [] : cluster.slice(first);
}

function read(page: Page, hits: readonly Hit[], told: ToldInProse): FoundTable[] {
	const { source } = page.plain.folded;
	const edition = editionOf(page, hits);
	if (!edition) return [];
	const printed = rowsOf(page, hits, edition);
	const sparse = isSparse(printed);
	const rows = printed.map(({ row, columns }) => ({
		columns,
		row: asChosen(source, 't2', settled(row, columns, sparse || isAlone(source, row), told), page.choices),
	}));
	if (rows.length === 0) return [];
	const all = rows.map(({ row, columns }) =>
		drawn(source, row, columns, { name: (column) => nameOf(row, column), rule: 'table2' }),
	);
	const start = startOf(page, hits[0] as Hit);
	const end = Math.max(...rows.map(({ row }) => rowSpan(row)[1]));
	return [
		{
			table: withOpen(
				{ id: 't2', rows: all.map(({ cells }) => cells), span: [start, end] },
				openRows(
					source,
					't2',
					rows.map(({ row }) => row),
				),
			),
			start: toFolded(page, start),
			end: toFolded(page, end),
			indicators: all.flatMap(({ indicators }) => indicators),
		},
	];
}

/** True where a row holds several pieces, or digits, and fewer than it has columns: blank cells were lost on the way. */
const isSparse = (rows: readonly PrintedRow[]): boolean =>
	rows.some(
		({ row, columns: { length } }) =>
			row.state !== 'sure' &&
			row.pieces.length > 0 &&
			(isShort(row, length) || (row.pieces.length > 1 && row.pieces.length < length)),
	);

/**
 * True for digits that white space parts from their label: they may run together, or be one cell whose neighbours were
 * lost.
 */
const isAlone = (source: string, { label, pieces }: Row): boolean =>
	pieces.length === 1 &&
	/^[1-9]\d*$/.test(pieces[0]?.text ?? '') &&
	/^\s+$/.test(source.slice(label[1], pieces[0]?.span[0]));

/** The row with its jammed digits taken apart: only 本年增/减 can be below zero. */
function settled(row: Row, columns: readonly Column[], sparse: boolean, told: ToldInProse): Row {
	const apart = takenApart(row, columns.length, { blanksLost: sparse });
	const readings = apart.readings.filter((figures) =>
		columns.every(({ id }, i) => id === 'items_change' || (figures[i] ?? 0) >= 0),
	);
	const names = columns.map((column) => [nameOf(row, column)]);
	return row.state === 'sure' ? row : asTold({ ...apart, readings }, names, told);
}

const nameOf = ({ id }: Row, column: Column): string => `${id}.${column.id}`;

/** The edition whose own words the table's heads and rows use more of; undefined for prose, which has no heads. */
function editionOf({ plain }: Page, hits: readonly Hit[]): Edition | undefined {
	const words = plain.text.slice((hits[0] as Hit).start, (hits.at(-1) as Hit).end);
	const [older, newer] = ([2019, 2021] as const).map(
		(edition) => TELLING[edition].filter((word) => words.includes(word)).length,
	);
	if (!older && !newer) return undefined;
	return (older ?? 0) > (newer ?? 0) ? 2019 : 2021;
}

interface PrintedRow {
	row: Row;
	columns: readonly Column[];
}

/**
 * The rows of the edition, each with its columns; a row that is only named, as in a heading, gives way to the one with
 * figures.
 */
function rowsOf(page: Page, hits: readonly Hit[], edition: Edition): PrintedRow[] {
	const rows = new Map<string, PrintedRow>();
	const named = hits.filter(({ label }) => COLUMNS[edition][label.id]);
	const stacked = stackedRows(page, named);
	const above = standAbove(page, named, edition);
	for (const [i, hit] of hits.entries()) {
		const head = headOver(page, hits, i);
		const form = COLUMNS[editionOver(head, edition)][hit.label.id] ?? COLUMNS[edition][hit.label.id];
		if (!form) continue;
		const rowIn = (columns: readonly Column[]): PrintedRow => {
			const material = above ? UNREAD : (stacked.get(hit) ?? materialAfter(page, hit, hits[i + 1], columns.length));
			const told = hasRemarks(head, columns) ? withoutRemark(material, columns.length) : material;
			return {
				row: rowOf({ id: hit.label.id, label: labelSpan(page, hit) }, told, columns.length, 'none'),
				columns,
			};
		};
		const printed = fewerColumns(head, form, rowIn) ?? rowIn(asPrinted(head, form));
		if (!rows.get(printed.row.id)?.row.pieces.length) rows.set(printed.row.id, printed);
	}
	return [...rows.values()];
}

/** 备注 behind the heads of a part's columns. */
const hasRemarks = (head: string, columns: readonly Column[]): boolean =>
	head.indexOf('备注') > Math.max(...columns.map((column) => placeIn(head, column)));

/** What is remarked behind a row that is whole without it. */
const withoutRemark = (material: Material, width: number): Material =>
	material.pieces.length === width + 1 ? { ...material, pieces: material.pieces.slice(0, width) } : material;

/** True where figures stand above their labels: whose they are is not told, each part has other columns. */
function standAbove(page: Page, named: readonly Hit[], edition: Edition): boolean {
	const [first, last] = [named[0], named.at(-1)];
	const width = first && COLUMNS[edition][first.label.id]?.length;
	if (!first || !last || !width) return false;
	return figuresAbove(page, first, materialAfter(page, last, undefined, width), width) !== undefined;
}

const UNREAD: Material = { pieces: [], certain: true, broken: true };

/**
 * The row by the columns that its part has heads for, where it has no more figures than those: an office left the
 * others out.
 */
function fewerColumns(
	head: string,
	form: readonly Column[],
	rowIn: (columns: readonly Column[]) => PrintedRow,
): PrintedRow | undefined {
	const headed = form.filter((column) => placeIn(head, column) >= 0);
	if (headed.length === 0 || headed.length === form.length) return undefined;
	const figures = rowIn(form).row.pieces.filter(({ text }) => text !== '').length;
	const printed = rowIn(headed);
	return printed.row.state === 'sure' && figures <= headed.length ? printed : undefined;
}

/** The columns in the order in which their heads stand before the row, where all of them are legible; else the form's. */
function asPrinted(head: string, form: readonly Column[]): readonly Column[] {
	const places = new Map(form.map((column) => [column, placeIn(head, column)]));
	if ([...places.values()].some((at) => at < 0)) return form;
	return form.toSorted((a, b) => (places.get(a) as number) - (places.get(b) as number));
}

/** What stands between the part that a row belongs to and the row: the part's heads, and the rows before it. */
function headOver({ plain }: Page, hits: readonly Hit[], index: number): string {
	const part = hits.slice(0, index).findLast(({ label }) => label.role === 'group');
	return part ? plain.text.slice(part.end, (hits[index] as Hit).start) : '';
}

/** A part whose heads are of the other edition alone: an office went on with last year's. */
function editionOver(head: string, edition: Edition): Edition {
	const other = edition === 2019 ? 2021 : 2019;
	const tells = (of: Edition): boolean => TELLING[of].some((word) => head.includes(word));
	return tells(other) && !tells(edition) ? other : edition;
}

const placeIn = (head: string, { words }: Column): number =>
	words.map((word) => head.indexOf(word)).find((at) => at >= 0) ?? -1;
