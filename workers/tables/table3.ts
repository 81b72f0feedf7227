import { takenApart } from './apart';
import { balanced } from './balance';
import { rowSpan } from './cells';
import { clustersOf } from './clusters';
import { columnOrder, inFormOrder } from './columnOrder';
import { crossEra, SHARED } from './crossEra';
import { withDamaged } from './damaged';
import { drawn } from './drawing';
import { APPLICANTS, COLUMNS, ROWS } from './forms/table3';
import { type FoundTable, type Told, withOpen } from './found';
import { interrupted, withInterrupted } from './interrupted';
import { type Hit, labelsIn } from './labels';
import type { Material } from './material';
import { asChosen, openRows } from './open';
import { hasJammed, isShort, type Row, rowOf } from './row';
import { labelSpan, lastCellEnd, materialAfter, type Page, toFolded } from './rows';
import { asTold } from './told';
import { isUntotalled, withBlankTotal } from './untotalled';

const WIDTH = COLUMNS.length;
/** Words of the rows that every table 3 has, damaged or not. */
const ANCHORS = ['结转', '本年新'];
/** Rows that only table 3 has: without one of them the other words are prose. */
const TELLING = ['new', 'carried_in', 'closed', 'carried_out'];
/** So many rows are a table even without its head. */
const ENOUGH = 6;
/** From this share of short or empty rows on the table is one that leaves blank cells blank. */
const SPARSE = 0.3;

/** Every table 3 in the text: 收到和处理政府信息公开申请情况. */
export function tables3(page: Page, told: Told): FoundTable[] {
	if (!ANCHORS.some((words) => page.plain.text.includes(words))) return [];
	const hits = withInterrupted(labelsIn(page.plain, ROWS), interrupted(page.plain, ROWS));
	return clustersOf(page.plain, hits)
		.filter((cluster) => new Set(cluster.map(({ label }) => label.id)).size > 1)
		.flatMap((cluster) => tablesIn(page, withDamaged(page.plain, cluster, ROWS)))
		.filter((table) => isTable(page, table))
		.map((table) => read(page, table, told));
}

/** A table's rows in print, with the labels that they and the groups were found by. */
interface Printed {
	rows: PrintedRow[];
	groups: Hit[];
}

interface PrintedRow {
	hit: Hit;
	row: Row;
	/** The label after it, of whatever kind. */
	next: Hit | undefined;
}

/** The rows of a cluster; one that comes a second time with figures begins another table. */
function tablesIn(page: Page, hits: readonly Hit[]): Printed[] {
	const tables: Printed[] = [{ rows: [], groups: [] }];
	const parted = hits.some(({ label }) => label.id.startsWith('other.'));
	const materials = hits.map((hit, i) => {
		const material = canBeRow(hit) ? materialAfter(page, hit, hits[i + 1], WIDTH) : undefined;
		// Blank cells beside 其他处理 are those of a group where its rows follow.
		return parted && hit.label.role === 'group' && !isFilled(material) ? undefined : material;
	});
	const head = headOf(page, hits.find(canBeRow));
	const untotalled = isUntotalled(head, materials.filter(isFilled));
	const order = columnOrder(head, materials.filter(isFilled));
	for (const [i, hit] of hits.entries()) {
		const next = hits[i + 1];
		const material = materials[i];
		const row = material && rowAt(page, hit, untotalled && isFilled(material) ? withBlankTotal(material) : material);
		const now = tables.at(-1) as Printed;
		if (row) place({ hit, row: inFormOrder(row, order), next }, now, tables);
		else now.groups.push(hit);
	}
	return tables;
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
	const row = rowOf(role === 'group' ? 'other.rest' : id, labelSpan(page, hit), material, WIDTH, 'sum');
	const isProse = !row.sure && row.pieces.some(({ text }) => /\p{Script=Han}/u.test(text));
	return isProse || (role === 'group' && row.pieces.length === 0) ? undefined : row;
}

const isTable = ({ plain }: Page, { rows }: Printed): boolean => {
	const first = rows[0];
	if (!first || !rows.some(({ row }) => TELLING.includes(row.id))) return false;
	return rows.length >= ENOUGH || headBefore(plain.text, first.hit.start) >= 0;
};

/** The words of the head before a table's first row. */
function headOf({ plain: { text } }: Page, first: Hit | undefined): string {
	const from = first ? headBefore(text, first.start) : -1;
	return from < 0 ? '' : text.slice(from, first?.start);
}

/** Where the head of the table begins, -1 where it has none close before its first row. */
function headBefore(text: string, first: number): number {
	const from = Math.max(0, first - HEAD_ROOM);
	const before = text.slice(from, first);
	const found = HEADS.map((head) => before.indexOf(head)).filter((at) => at >= 0);
	return found.length > 0 ? from + Math.min(...found) : -1;
}

const HEAD_ROOM = 200;
const HEADS = ['(本列数据的勾稽关系', '本列数据的勾稽关系', '申请人情况', '法人或其他组织'];

function read(page: Page, printed: Printed, told: Told): FoundTable {
	const { source } = page.plain.folded;
	const rows = settled(page, printed, told);
	const all = rows.map((row) => drawn(source, row, COLUMNS, ({ id }) => `request.${row.id}.${id}`, 'table3'));
	const figures = new Map(rows.map(({ id }, i) => [id, all[i]?.indicators ?? []]));
	const head = headBefore(page.plain.text, printed.rows[0]?.hit.start ?? 0);
	const spans = rows.map(rowSpan);
	const start = Math.min(
		head < 0 ? source.length : (page.plain.folded.map[page.plain.at[head] as number] as number),
		...spans.map(([from]) => from),
	);
	const end = Math.max(...spans.map(([, to]) => to));
	const groups = new Map(printed.groups.map((hit) => [hit.label.id, labelSpan(page, hit)]));
	return {
		table: withOpen(
			{ id: 't3', rows: all.map(({ cells }) => cells), span: [start, end] },
			openRows(source, 't3', rows),
		),
		start: toFolded(page, start),
		end: toFolded(page, end),
		indicators: [...figures.values()].flat().concat(crossEra(source, figures, groups)),
	};
}

/**
 * The rows with their jammed digits taken apart: each by its own sum, then all by the columns, then by the prose.
 * What the reader chose for a row counts from the start, so that the rows linked with it follow.
 */
function settled({ plain, ruled, choices }: Page, { rows }: Printed, told: Told): readonly Row[] {
	const { source } = plain.folded;
	const chosen = (all: readonly Row[]): readonly Row[] => all.map((row) => asChosen(source, 't3', row, choices));
	const bare = rows.filter(({ row }) => row.pieces.length === 0 || isShort(row, WIDTH)).length;
	const sparse = bare > SPARSE * rows.length;
	const spaced = isSpaced(rows.map(({ row }) => row));
	const end = lastCellEnd(ruled);
	// What a row that is cut off would have said is not for its digits or the other rows to tell.
	const cutOff = rows.find(({ row }) => isCutOff(row, end))?.row;
	const apart = rows.map(({ row, next }) =>
		row === cutOff ? row : takenApart(spaced ? { ...row, parted: true } : row, WIDTH, sparse, next?.loose ?? false),
	);
	const byColumns = balanced(chosen(apart));
	const settledRows = chosen(balanced(chosen(byColumns.map((row) => asTold(row, namesOf(row.id), told)))));
	return settledRows.map((row) => (row.id === cutOff?.id ? cutOff : row));
}

/** True where white space parts the cells of a table throughout: most rows hold several pieces, and none two cells in one. */
const isSpaced = (rows: readonly Row[]): boolean =>
	rows.filter(({ pieces }) => pieces.length > 1).length * 2 > rows.length && !rows.some(hasJammed);

/** True where the text ends in the middle of a row: behind it stands no more than marks between cells. */
const isCutOff = (row: Row, end: number): boolean =>
	!row.sure &&
	(isShort(row, WIDTH) || (row.pieces.length > 1 && row.pieces.length < WIDTH)) &&
	(row.pieces.at(-1)?.span[1] ?? 0) >= end;

/** What the prose may call the figures of a row. */
const namesOf = (id: string): string[][] =>
	COLUMNS.map((column, i) => {
		const shared = i === APPLICANTS ? SHARED[id] : undefined;
		return [`request.${id}.${column.id}`, ...(shared ? [shared] : [])];
	});
