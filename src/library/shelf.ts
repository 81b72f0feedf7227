import type { Marks } from '../report/marks';
import { type Attempt, createAttempt } from './attempt';
import type { Connection } from './connection';
import type { Database, KeptDigest } from './database';
import type { Kept, Row } from './row';
import type { StorageTrouble } from './trouble';

/**
 * Where kept reports lie: in the database, and in memory those that the database did not take.
 * Never rejects: what goes wrong is told as a trouble, and the report stays at hand until the page is closed.
 */
export interface Shelf {
	/** All rows, or those asked for, as they come out of the database, unchecked. Undefined where there is no database. */
	rows(ids?: readonly string[]): Promise<unknown[] | undefined>;
	get(id: string): Promise<Kept | undefined>;
	texts(ids: readonly string[]): Promise<{ id: string; text: ArrayBuffer }[]>;
	/** The packed digests of those that have one. */
	digests(ids: readonly string[]): Promise<KeptDigest[]>;
	/** Keeps digests that were made again; where the database does not take them they are made once more next time. */
	putDigests(digests: readonly KeptDigest[]): Promise<void>;
	/** Keeps reports. False where they are in memory only. */
	put(reports: readonly Kept[]): Promise<boolean>;
	/** Keeps reports in the database or not at all. False where they are not kept. */
	store(reports: readonly Kept[]): Promise<boolean>;
	/** False while a report is in memory only: on its way into the database, or not taken by it. */
	isSaved(id: string): boolean;
	/** Writes over a row alone. */
	mark(row: Row): Promise<void>;
	/** What the reader noted on a report, unchecked. */
	marks(id: string): Promise<unknown>;
	/** Keeps what the reader noted, and the row that counts it. */
	note(marks: Marks, row: Row | undefined): Promise<void>;
	/** Takes reports away and hands back those that were whole. Undefined where the database would not let go of them. */
	take(ids: readonly string[]): Promise<Kept[] | undefined>;
	/** Tries once more to save what is in memory only. Returns what is safe now. */
	settle(): Promise<Kept[]>;
	/** For what needs no memory of its own beside the database. */
	attempt: Attempt;
	/** Finds out whether the database still answers. */
	check(): Promise<void>;
	/** Deletes everything, what is in memory too. False where the database would not. */
	wipe(): Promise<boolean>;
}

/** The shelf over a database that may not open, or stop to answer. */
export function createShelf(connection: Connection, onTrouble: (trouble?: StorageTrouble) => void): Shelf {
	const reports = new Map<string, Kept>();
	const marks = new Map<string, Marks>();
	const means = { reports, marks, ...createAttempt(connection, onTrouble, () => reports.size + marks.size === 0) };
	return {
		...looking(means),
		...keeping(means),
		...noting(means),
		attempt: means.attempt,
		check: () => means.attempt((database) => database.probe(), undefined),
		wipe: async () => {
			reports.clear();
			marks.clear();
			return isDone(means, (database) => database.wipe());
		},
	};
}

/** The database, and what is in memory only: on its way there, or not taken by it. */
interface Means extends ReturnType<typeof createAttempt> {
	reports: Map<string, Kept>;
	marks: Map<string, Marks>;
}

function looking({ reports, marks, attempt }: Means) {
	const withoutUnsaved = (ids: readonly string[]) => ids.filter((id) => !reports.has(id));
	return {
		rows: (ids) => attempt<unknown[] | undefined>((database) => database.rows(ids), undefined),
		get: async (id) => {
			const kept = reports.get(id) ?? (await attempt<Kept | undefined>((database) => database.get(id), undefined));
			return kept && withMarks(kept, marks);
		},
		texts: async (ids) => {
			const saved = await attempt((database) => database.texts(withoutUnsaved(ids)), []);
			return [...saved, ...pick(reports, ids).map(({ row, text }) => ({ id: row.id, text }))];
		},
		digests: async (ids) => {
			const saved = await attempt((database) => database.digests(withoutUnsaved(ids)), []);
			const mine = pick(reports, ids).flatMap(({ row, digest }) => (digest ? [{ id: row.id, digest }] : []));
			return [...saved, ...mine];
		},
		isSaved: (id) => !reports.has(id),
		marks: async (id) =>
			marks.get(id) ?? reports.get(id)?.marks ?? attempt<unknown>((database) => database.marks(id), undefined),
	} satisfies Partial<Shelf>;
}

function keeping(means: Means) {
	const { reports, marks, attempt, recovered } = means;
	const save = (some: readonly Kept[]) => isDone(means, (database) => database.put(some));
	const forget = (saved: readonly Kept[]): void => {
		for (const report of saved) if (reports.get(report.row.id) === report) reports.delete(report.row.id);
		recovered();
	};
	return {
		put: async (some) => {
			for (const report of some) reports.set(report.row.id, report);
			const saved = await save(some);
			if (saved) forget(some);
			return saved;
		},
		store: async (some) => {
			const saved = await save(some);
			if (saved) for (const { row } of some) reports.delete(row.id);
			return saved;
		},
		putDigests: (digests) => attempt((database) => database.putDigests(digests), undefined),
		mark: (row) => attempt((database) => database.mark(row), undefined),
		take: async (ids) => {
			const saved = await attempt<Kept[] | undefined>((database) => database.take(ids), undefined);
			const mine = pick(reports, ids);
			for (const { row } of mine) reports.delete(row.id);
			if (!saved && mine.length < ids.length) return undefined;
			const taken = [...mine, ...(saved ?? [])].map((kept) => withMarks(kept, marks));
			for (const id of ids) marks.delete(id);
			return taken;
		},
		settle: async () => {
			for (const noted of marks.values()) await saveMarks(means, noted);
			const waiting = [...reports.values()];
			if (waiting.length === 0 || !(await save(waiting))) return [];
			forget(waiting);
			return waiting;
		},
	} satisfies Partial<Shelf>;
}

function noting(means: Means) {
	const { reports, marks } = means;
	return {
		note: async (noted, row) => {
			const waiting = reports.get(noted.id);
			if (waiting) return void reports.set(noted.id, { ...waiting, marks: noted });
			marks.set(noted.id, noted);
			await saveMarks(means, noted, row);
		},
	} satisfies Partial<Shelf>;
}

async function saveMarks(means: Means, noted: Marks, row?: Row): Promise<void> {
	const saved = await isDone(means, (database) => database.putMarks(noted, row));
	if (saved && means.marks.get(noted.id) === noted) means.marks.delete(noted.id);
	means.recovered();
}

/** Attempts work that comes to nothing but its being done. */
const isDone = ({ attempt }: Means, work: (database: Database) => Promise<void>): Promise<boolean> =>
	attempt(async (database) => {
		await work(database);
		return true;
	}, false);

/** A report with what was noted since it was kept. */
function withMarks(kept: Kept, unsaved: ReadonlyMap<string, Marks>): Kept {
	const marks = unsaved.get(kept.row.id);
	return marks ? { ...kept, marks } : kept;
}

const pick = <T>(from: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
	ids.flatMap((id) => {
		const value = from.get(id);
		return value === undefined ? [] : [value];
	});
