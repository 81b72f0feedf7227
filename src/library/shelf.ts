import type { Marks } from '../report/marks';
import { type Attempt, createAttempt } from './attempt';
import type { Connection } from './connection';
import type { KeptDigest } from './database';
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
	const unsaved = new Map<string, Kept>();
	/** What was noted and is in memory only. */
	const unsavedMarks = new Map<string, Marks>();
	const { attempt, recovered } = createAttempt(connection, onTrouble, () => unsaved.size + unsavedMarks.size === 0);
	const forget = (saved: readonly Kept[]): void => {
		for (const report of saved) if (unsaved.get(report.row.id) === report) unsaved.delete(report.row.id);
		recovered();
	};
	const save = (reports: readonly Kept[]): Promise<boolean> =>
		attempt(async (database) => {
			await database.put(reports);
			return true;
		}, false);
	const saveMarks = async (marks: Marks, row?: Row): Promise<void> => {
		const saved = await attempt(async (database) => {
			await database.putMarks(marks, row);
			return true;
		}, false);
		if (saved && unsavedMarks.get(marks.id) === marks) unsavedMarks.delete(marks.id);
		recovered();
	};
	const withNoted = (kept: Kept | undefined): Kept | undefined => {
		const marks = kept && unsavedMarks.get(kept.row.id);
		return marks ? { ...kept, marks } : kept;
	};

	return {
		rows: (ids) => attempt<unknown[] | undefined>((database) => database.rows(ids), undefined),
		get: async (id) =>
			withNoted(unsaved.get(id) ?? (await attempt<Kept | undefined>((database) => database.get(id), undefined))),
		texts: async (ids) => {
			const saved = await attempt((database) => database.texts(ids.filter((id) => !unsaved.has(id))), []);
			return [...saved, ...pick(unsaved, ids).map(({ row, text }) => ({ id: row.id, text }))];
		},
		digests: async (ids) => {
			const saved = await attempt((database) => database.digests(ids.filter((id) => !unsaved.has(id))), []);
			const mine = pick(unsaved, ids).flatMap(({ row, digest }) => (digest ? [{ id: row.id, digest }] : []));
			return [...saved, ...mine];
		},
		putDigests: (digests) => attempt((database) => database.putDigests(digests), undefined),
		put: async (reports) => {
			for (const report of reports) unsaved.set(report.row.id, report);
			const saved = await save(reports);
			if (saved) forget(reports);
			return saved;
		},
		store: async (reports) => {
			const saved = await save(reports);
			if (saved) for (const { row } of reports) unsaved.delete(row.id);
			return saved;
		},
		isSaved: (id) => !unsaved.has(id),
		mark: (row) => attempt((database) => database.mark(row), undefined),
		marks: async (id) =>
			unsavedMarks.get(id) ?? unsaved.get(id)?.marks ?? attempt<unknown>((database) => database.marks(id), undefined),
		note: async (marks, row) => {
			const waiting = unsaved.get(marks.id);
			if (waiting) return void unsaved.set(marks.id, { ...waiting, marks });
			unsavedMarks.set(marks.id, marks);
			await saveMarks(marks, row);
		},
		take: async (ids) => {
			const saved = await attempt<Kept[] | undefined>((database) => database.take(ids), undefined);
			const mine = pick(unsaved, ids);
			for (const { row } of mine) unsaved.delete(row.id);
			if (!saved && mine.length < ids.length) return undefined;
			const taken = [...mine, ...(saved ?? [])].flatMap((kept) => withNoted(kept) ?? []);
			for (const id of ids) unsavedMarks.delete(id);
			return taken;
		},
		settle: async () => {
			for (const marks of unsavedMarks.values()) await saveMarks(marks);
			const waiting = [...unsaved.values()];
			if (waiting.length === 0 || !(await save(waiting))) return [];
			forget(waiting);
			return waiting;
		},
		attempt,
		check: () => attempt((database) => database.probe(), undefined),
		wipe: async () => {
			unsaved.clear();
			unsavedMarks.clear();
			return attempt(async (database) => {
				await database.wipe();
				return true;
			}, false);
		},
	};
}

const pick = <T>(from: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
	ids.flatMap((id) => {
		const value = from.get(id);
		return value === undefined ? [] : [value];
	});
