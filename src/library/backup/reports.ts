import type { BackupItem } from '../../report/backup';
import type { Marks } from '../../report/marks';
import { mergedMarks } from '../merged-marks';
import { inTime } from '../patience';
import { restoreKept } from '../restore/kept';
import { restoreMarks } from '../restore/marks';
import type { Kept, Row } from '../row';
import type { Stock } from '../stock';
import type { Section, Taken } from './section';

/** Source bytes of one portion, and reports: more at a time would be felt on the page. */
const PORTION = 2 * 1024 * 1024;
const TOGETHER = 25;

/** The kept reports, with their sources and what the reader noted on them. */
export const reportsSection = (stock: Stock): Section => ({
	name: 'reports',
	portions: () => portionsOf(stock.rows.all()),
	read: async (ids) => (await Promise.all(ids.map((id) => stock.shelf.get(id)))).flatMap((kept) => itemOf(kept) ?? []),
	take: (items) => take(items, stock),
});

function portionsOf(rows: readonly Row[]): string[][] {
	const portions: string[][] = [];
	let filled = PORTION;
	for (const { id, bytes } of rows) {
		if (filled >= PORTION || portions.at(-1)?.length === TOGETHER) {
			portions.push([]);
			filled = 0;
		}
		portions.at(-1)?.push(id);
		filled += bytes;
	}
	return portions;
}

function itemOf(kept: Kept | undefined): BackupItem | undefined {
	if (!kept) return undefined;
	const { row, reading, text, source, ...how } = kept;
	const { name, keptAt, seenAt } = row;
	return {
		section: 'reports',
		id: row.id,
		value: { name, keptAt, ...(seenAt !== undefined && { seenAt }), ...how, row },
		parts: [
			['source', source],
			['text', text],
			['reading', reading],
		],
	};
}

async function take(items: readonly BackupItem[], stock: Stock): Promise<Taken[]> {
	// What is here is known only then.
	await inTime(stock.loaded);
	const given = items.map(restoreKept);
	const notes = await Promise.all(given.map((kept) => notedOn(kept, stock)));
	const plans = given.map((kept, at) => planOf(kept, notes[at], stock));
	const put = plans.flatMap(({ put }) => put ?? []);
	const stored = new Set((await storeWhatFits(put, stock)).map(({ row }) => row.id));
	// The notes first: a report that is read again at once is read by them.
	for (const { note } of plans) if (note) await stock.shelf.note(note, undefined);
	for (const { mark } of plans) {
		if (!mark) continue;
		stock.rows.put([mark]);
		await stock.shelf.mark(mark);
	}
	const noted = plans.flatMap(({ note }) => (note ? [note.id] : []));
	if (noted.length > 0) stock.changed({ put: noted });
	return plans.map(({ put, becomes }) => (put && !stored.has(put.row.id) ? 'no-room' : becomes));
}

interface Plan {
	/** What is to be written as a whole. */
	put?: Kept;
	/** The row that is to be written over. */
	mark?: Row;
	/** What both the backup and this library noted on a report that is here. */
	note?: Marks;
	becomes: Taken;
}

/** What is here stays; a reading that is newer, or whole where the one here is damaged, takes its place. */
function planOf(kept: Kept | undefined, noted: Noted | undefined, { rows }: Stock): Plan {
	if (!kept) return { becomes: 'damaged' };
	const here = rows.get(kept.row.id);
	if (!here || here.unsaved) return { put: kept, becomes: 'taken' };
	const times = merged(here, kept.row);
	const note = noted && { note: noted.marks };
	if (here.reader < kept.row.reader) {
		const { marks: _, ...reading } = kept;
		return { put: { ...reading, row: { ...kept.row, ...times } }, ...note, becomes: 'merged' };
	}
	const isNews = times.keptAt !== here.keptAt || times.seenAt !== here.seenAt || noted?.settles;
	// With no reader's version it is read again, by what was settled.
	const mark = { ...here, ...times, ...(noted?.settles && { reader: 0 }) };
	return { ...(isNews && { mark }), ...note, becomes: 'merged' };
}

interface Noted {
	marks: Marks;
	/** True where rows are settled that stand open here. */
	settles: boolean;
}

/**
 * What was noted on a report that is here already, there and here together; undefined where the backup says nothing new.
 * The counts in the report's row come right when it is opened.
 */
async function notedOn(kept: Kept | undefined, { rows, shelf }: Stock): Promise<Noted | undefined> {
	if (!kept?.marks || !rows.get(kept.row.id)) return undefined;
	const here = restoreMarks(kept.row.id, await shelf.marks(kept.row.id));
	const both = mergedMarks(here, kept.marks);
	if (JSON.stringify(both) === JSON.stringify(here)) return undefined;
	return { marks: both, settles: both.settled.length > here.settled.length };
}

/** Kept since the first day, seen on the last. */
function merged(a: Row, b: Row): Pick<Row, 'keptAt' | 'seenAt'> {
	const seenAt = Math.max(a.seenAt ?? 0, b.seenAt ?? 0);
	return { keptAt: Math.min(a.keptAt, b.keptAt), ...(seenAt > 0 && { seenAt }) };
}

/** Writes all at once; where that does not go, one after the other as long as there is room. */
async function storeWhatFits(reports: readonly Kept[], { rows, shelf, changed }: Stock): Promise<readonly Kept[]> {
	if (reports.length === 0) return [];
	const stored = (await shelf.store(reports)) ? reports : await storeSingly(reports, shelf);
	if (stored.length > 0) {
		rows.put(stored.map(({ row }) => row));
		changed({ put: stored.map(({ row }) => row.id) });
	}
	return stored;
}

async function storeSingly(reports: readonly Kept[], shelf: Stock['shelf']): Promise<Kept[]> {
	const stored: Kept[] = [];
	for (const report of reports) {
		if (!(await shelf.store([report]))) break;
		stored.push(report);
	}
	return stored;
}
