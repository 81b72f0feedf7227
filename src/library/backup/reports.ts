import type { BackupItem } from '../../report/backup';
import { inTime } from '../patience';
import { restoreKept } from '../restore/kept';
import { restoreMarks } from '../restore/marks';
import type { Kept, Row } from '../row';
import type { Stock } from '../stock';
import { mergedMarks } from './marks';
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
	const given = await Promise.all(items.map((item) => withMarksHere(restoreKept(item), stock)));
	const plans = given.map((kept) => planOf(kept, stock));
	const put = plans.flatMap(({ put }) => put ?? []);
	const stored = new Set((await storeWhatFits(put, stock)).map(({ row }) => row.id));
	for (const { mark } of plans) {
		if (!mark) continue;
		stock.rows.put([mark]);
		await stock.shelf.mark(mark);
	}
	for (const { note } of plans) if (note) await stock.shelf.note(note, undefined);
	return plans.map(({ put, becomes }) => (put && !stored.has(put.row.id) ? 'no-room' : becomes));
}

interface Plan {
	/** What is to be written as a whole. */
	put?: Kept;
	/** The row that is to be written over. */
	mark?: Row;
	/** What both the backup and this library noted on a report that is here. */
	note?: Kept['marks'];
	becomes: Taken;
}

/** What is here stays; a reading that is newer, or whole where the one here is damaged, takes its place. */
function planOf(kept: Kept | undefined, { rows }: Stock): Plan {
	if (!kept) return { becomes: 'damaged' };
	const here = rows.get(kept.row.id);
	if (!here || here.unsaved) return { put: kept, becomes: 'taken' };
	const times = merged(here, kept.row);
	if (here.reader < kept.row.reader) return { put: { ...kept, row: { ...kept.row, ...times } }, becomes: 'merged' };
	const isNews = times.keptAt !== here.keptAt || times.seenAt !== here.seenAt;
	return { ...(isNews && { mark: { ...here, ...times } }), ...(kept.marks && { note: kept.marks }), becomes: 'merged' };
}

/** The report with what was noted on it there and here: the counts in its row come right when it is opened. */
async function withMarksHere(kept: Kept | undefined, { rows, shelf }: Stock): Promise<Kept | undefined> {
	if (!kept?.marks || !rows.get(kept.row.id)) return kept;
	const here = restoreMarks(kept.row.id, await shelf.marks(kept.row.id));
	return { ...kept, marks: mergedMarks(here, kept.marks) };
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
