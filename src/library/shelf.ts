import { createAttempt } from './attempt';
import type { Connection } from './connection';
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
	/** Keeps reports. False where they are in memory only. */
	put(reports: readonly Kept[]): Promise<boolean>;
	/** Keeps reports in the database or not at all. False where they are not kept. */
	store(reports: readonly Kept[]): Promise<boolean>;
	/** Writes over a row alone. */
	mark(row: Row): Promise<void>;
	/** Takes reports away and hands back those that were whole. Undefined where the database would not let go of them. */
	take(ids: readonly string[]): Promise<Kept[] | undefined>;
	/** Tries once more to save what is in memory only. Returns what is safe now. */
	settle(): Promise<Kept[]>;
	/** Finds out whether the database still answers. */
	check(): Promise<void>;
	/** Deletes everything, what is in memory too. False where the database would not. */
	wipe(): Promise<boolean>;
}

export function createShelf(connection: Connection, onTrouble: (trouble?: StorageTrouble) => void): Shelf {
	const unsaved = new Map<string, Kept>();
	const { attempt, recovered } = createAttempt(connection, onTrouble, () => unsaved.size === 0);
	const forget = (saved: readonly Kept[]): void => {
		for (const report of saved) if (unsaved.get(report.row.id) === report) unsaved.delete(report.row.id);
		recovered();
	};
	const save = (reports: readonly Kept[]): Promise<boolean> =>
		attempt(async (database) => {
			await database.put(reports);
			return true;
		}, false);

	return {
		rows: (ids) => attempt<unknown[] | undefined>((database) => database.rows(ids), undefined),
		get: async (id) => unsaved.get(id) ?? attempt<Kept | undefined>((database) => database.get(id), undefined),
		texts: async (ids) => {
			const saved = await attempt((database) => database.texts(ids.filter((id) => !unsaved.has(id))), []);
			return [...saved, ...pick(unsaved, ids).map(({ row, text }) => ({ id: row.id, text }))];
		},
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
		mark: (row) => attempt((database) => database.mark(row), undefined),
		take: async (ids) => {
			const saved = await attempt<Kept[] | undefined>((database) => database.take(ids), undefined);
			const mine = pick(unsaved, ids);
			for (const { row } of mine) unsaved.delete(row.id);
			return saved || mine.length === ids.length ? [...mine, ...(saved ?? [])] : undefined;
		},
		settle: async () => {
			const waiting = [...unsaved.values()];
			if (waiting.length === 0 || !(await save(waiting))) return [];
			forget(waiting);
			return waiting;
		},
		check: () => attempt((database) => database.probe(), undefined),
		wipe: async () => {
			unsaved.clear();
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
