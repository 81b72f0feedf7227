import { Dexie, type Table } from 'dexie';
import type { Packed } from '../report/packed';
import { DATABASE_NAME } from './name';
import type { Kept, Row } from './row';
import { StorageFault, type StorageTrouble } from './trouble';

/** Everything of a kept report but its row and its text. */
type Body = { id: string } & Omit<Packed, 'summary' | 'text'>;

interface Text {
	id: string;
	text: ArrayBuffer;
}

/** The tables: small rows for lists, texts for the search, bodies for the one report that is open. */
type Tables = Dexie & { rows: Table<Row, string>; texts: Table<Text, string>; bodies: Table<Body, string> };

/** The kept reports in IndexedDB. The page is its only writer; every method is one transaction. */
export interface Database {
	/** All rows, or those asked for. */
	rows(ids?: readonly string[]): Promise<unknown[]>;
	get(id: string): Promise<Kept | undefined>;
	/** The packed texts of those that are kept. */
	texts(ids: readonly string[]): Promise<Text[]>;
	/** Writes whole reports, over older ones of the same id. */
	put(reports: readonly Kept[]): Promise<void>;
	/** Writes over a row alone. */
	mark(row: Row): Promise<void>;
	/** Deletes reports and hands them back. */
	take(ids: readonly string[]): Promise<Kept[]>;
	/** Empties every table. */
	wipe(): Promise<void>;
	/** Rejects where the connection is dead. */
	probe(): Promise<void>;
	close(): void;
}

/** What happens to a database by itself. */
export interface DatabaseEvents {
	/** `blocked` while the opening waits for another tab, and later `old-tab`. */
	trouble(trouble: StorageTrouble): void;
	/** The browser has closed the connection: it may have cleared the storage. */
	closed(): void;
}

/**
 * Opens the database.
 *
 * @throws StorageFault `newer-database`, or Dexie's own errors
 */
export async function openDatabase(on: DatabaseEvents): Promise<Database> {
	const tables = new Dexie(DATABASE_NAME) as Tables;
	tables.version(1).stores({ rows: 'id', texts: 'id', bodies: 'id' });
	tables.on('blocked', () => on.trouble({ code: 'blocked' }));
	// Dexie's own handler would open again at the newer version and go on writing with old code.
	tables.on('versionchange', () => {
		tables.close({ disableAutoOpen: true });
		on.trouble({ code: 'old-tab' });
	});
	await tables.open();
	// Dexie opens a newer database without a word; its native version is ten times the declared one.
	if (tables.backendDB().version > tables.verno * 10) {
		tables.close({ disableAutoOpen: true });
		throw new StorageFault({ code: 'newer-database' });
	}
	// Dexie would open an empty database in place of a cleared one, and say nothing.
	tables.backendDB().addEventListener('close', () => {
		tables.close({ disableAutoOpen: true });
		on.closed();
	});
	return access(tables);
}

function access(tables: Tables): Database {
	const { rows, texts, bodies } = tables;
	return {
		rows: async (ids) => (ids ? present(await rows.bulkGet([...ids])) : rows.toArray()),
		texts: async (ids) => present(await texts.bulkGet([...ids])),
		get: async (id) => (await readAll(tables, [id]))[0],
		put: async (reports) =>
			tables.transaction('rw', rows, texts, bodies, async () => {
				await rows.bulkPut(reports.map(({ row }) => row));
				await texts.bulkPut(reports.map(({ row, text }) => ({ id: row.id, text })));
				await bodies.bulkPut(reports.map(bodyOf));
			}),
		mark: async (row) => {
			await rows.put(row);
		},
		take: async (ids) =>
			tables.transaction('rw', rows, texts, bodies, async () => {
				const taken = await readAll(tables, ids);
				for (const table of [rows, texts, bodies]) await table.bulkDelete([...ids]);
				return taken;
			}),
		wipe: async () =>
			tables.transaction('rw', tables.tables, async () => {
				for (const table of tables.tables) await table.clear();
			}),
		probe: async () => {
			await rows.count();
		},
		close: () => tables.close({ disableAutoOpen: true }),
	};
}

const readAll = ({ rows, texts, bodies }: Tables, ids: readonly string[]): Promise<Kept[]> =>
	rows.db.transaction('r', rows, texts, bodies, async () => {
		const keys = [...ids];
		const [row, text, body] = await Promise.all([rows.bulkGet(keys), texts.bulkGet(keys), bodies.bulkGet(keys)]);
		return keys.flatMap((_, at) => whole(row[at], text[at], body[at]) ?? []);
	});

function whole(row?: Row, text?: Text, body?: Body): Kept | undefined {
	if (!row || !text || !body) return undefined;
	const { id: _, ...parts } = body;
	return { row, text: text.text, ...parts };
}

function bodyOf({ row, text: _, ...parts }: Kept): Body {
	return { id: row.id, ...parts };
}

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
