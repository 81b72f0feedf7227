import { asTold } from '../as-told';
import { rowSpan } from '../cells/cells';
import { drawn } from '../cells/drawing';
import { addsUp, hasJammed, isShort, type Row } from '../cells/row';
import { labelSpan, lastCellEnd, type Page, toFolded } from '../cells/rows';
import { APPLICANTS, COLUMNS, ROWS } from '../forms/table3';
import { type FoundTable, type ToldInProse, withOpen } from '../found';
import { takenApart } from '../jammed/apart';
import { balanced } from '../jammed/balance';
import { clustersOf } from '../labels/clusters';
import { withDamaged } from '../labels/damaged';
import { interrupted, withInterrupted } from '../labels/interrupted';
import { labelsIn } from '../labels/labels';
import { asChosen, openRows } from '../open';
import { crossEra, SHARED } from './cross-era';
import { headBefore } from './head';
import { printedTables } from './printed';
import type { Printed } from './printed-rows';
import { withSpacesWithin } from './spaces-within';

const WIDTH = COLUMNS.length;
/** Words of the rows that every table 3 has, damaged or not. */
const ANCHORS = ['结转', '本年新'];
/** The labels of rows: figures between the names of columns do not interrupt a head. */
const LABELS = ROWS.filter(({ role }) => role !== 'head');
/** From this share of short or empty rows on the table is one that leaves blank cells blank. */
const SPARSE = 0.3;

/** Every table 3 in the text: 收到和处理政府信息公开申请情况. */
export function tables3(page: Page, told: ToldInProse): FoundTable[] {
	if (!ANCHORS.some((words) => page.plain.text.includes(words))) return [];
	const hits = withInterrupted(labelsIn(page.plain, ROWS), interrupted(page.plain, LABELS));
	return clustersOf(page.plain, hits)
		.filter((cluster) => new Set(cluster.map(({ label }) => label.id)).size > 1)
		.flatMap((cluster) => printedTables(page, withDamaged(page.plain, cluster, ROWS)))
		.map((table) => read(page, table, told));
}

function read(page: Page, printed: Printed, told: ToldInProse): FoundTable {
	const { source } = page.plain.folded;
	const rows = settled(page, printed, told);
	const all = rows.map((row) =>
		drawn(source, row, COLUMNS, { name: ({ id }) => `request.${row.id}.${id}`, rule: 'table3' }),
	);
	const figures = new Map(rows.map(({ id }, i) => [id, all[i]?.indicators ?? []]));
	const head = headBefore(page.plain.text, printed.rows[0]?.hit.start ?? 0);
	const unread = new Set(all.flatMap((row) => row.unread));
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
		indicators: [...figures.values()].flat().concat(printed.partial ? [] : crossEra(source, figures, unread, groups)),
	};
}

/**
 * The rows with their jammed digits taken apart: each by its own sum, then all by the columns, then by the prose.
 * What the reader chose for a row counts from the start, so that the rows linked with it follow.
 */
function settled({ plain, ruled, choices }: Page, printed: Printed, told: ToldInProse): readonly Row[] {
	const { source } = plain.folded;
	const whole = withSpacesWithin(
		source,
		printed.rows.map(({ row }) => row),
	);
	const rows = printed.rows.map(({ next }, i) => ({ row: whole[i] as Row, next }));
	const chosen = (all: readonly Row[]): readonly Row[] => all.map((row) => asChosen(source, 't3', row, choices));
	const bare = rows.filter(({ row }) => row.pieces.length === 0 || isShort(row, WIDTH)).length;
	const blanksLost = bare > SPARSE * rows.length;
	const spaced = isSpaced(rows.map(({ row }) => row));
	const end = lastCellEnd(ruled);
	// What a row that is cut off would have said is not for its digits or the other rows to tell.
	const cutOff = rows.find(({ row }) => isCutOff(row, end))?.row;
	const apart = rows.map(({ row, next }) => {
		if (row === cutOff) return row;
		const wear = { blanksLost, nextNumber: next?.loose ?? false };
		const whole = takenApart(spaced ? { ...row, parted: true } : row, WIDTH, wear);
		// Two cells may still touch one another: so it is where only they, taken apart, add up.
		const touching = spaced && whole.state !== 'sure' && !whole.readings.some(addsUp);
		const parted = touching ? takenApart(row, WIDTH, wear) : whole;
		return parted.readings.some(addsUp) ? parted : whole;
	});
	const byColumns = balanced(chosen(apart));
	const settledRows = chosen(balanced(chosen(byColumns.map((row) => asTold(row, namesOf(row.id), told)))));
	return settledRows.map((row) => (row.id === cutOff?.id ? cutOff : row));
}

/** True where white space parts the cells of a table throughout: most rows hold several pieces, and none two cells in one. */
const isSpaced = (rows: readonly Row[]): boolean =>
	rows.filter(({ pieces }) => pieces.length > 1).length * 2 > rows.length && !rows.some(hasJammed);

/** True where the text ends in the middle of a row: behind it stands no more than marks between cells. */
const isCutOff = (row: Row, end: number): boolean =>
	row.state !== 'sure' &&
	(isShort(row, WIDTH) || (row.pieces.length > 1 && row.pieces.length < WIDTH)) &&
	(row.pieces.at(-1)?.span[1] ?? 0) >= end;

/** What the prose may call the figures of a row. */
const namesOf = (id: string): string[][] =>
	COLUMNS.map((column, i) => {
		const shared = i === APPLICANTS ? SHARED[id] : undefined;
		return [`request.${id}.${column.id}`, ...(shared ? [shared] : [])];
	});
