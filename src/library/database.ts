import { Dexie, type Table } from 'dexie';
import type { Marks } from '../report/marks';
import type { Packed } from '../report/packed';
import { DATABASE_NAME } from './name';
import type { KeptCode } from './received';
import type { Kept, Row } from './row';
import { StorageFault, type StorageTrouble } from './trouble';

/** Everything of a kept report but its row and its text. */
type Body = { id: string } & Omit<Packed, 'summary' | 'text' | 'digest'>;

interface Text {
	id: string;
	text: ArrayBuffer;
}

/** What comparing with other reports needs: derived, and made again where it is missing. */
export interface KeptDigest {
	id: string;
	digest: ArrayBuffer;
}

/**
 * The tables: small rows for lists, texts for the search, digests for comparing, bodies for the one report that is open,
 * what the reader noted, received summaries.
 */
type Tables = Dexie & {
	rows: Table<Row, string>;
	texts: Table<Text, string>;
	digests: Table<KeptDigest, string>;
	bodies: Table<Body, string>;
	marks: Table<Marks, string>;
	received: Table<KeptCode, string>;
};

/** The kept reports in IndexedDB. The page is its only writer; every method is one transaction. */
export interface Database {
	/** All rows, or those asked for. */
	rows(ids?: readonly string[]): Promise<unknown[]>;
	get(id: string): Promise<Kept | undefined>;
	/** The packed texts of those that are kept. */
	texts(ids: readonly string[]): Promise<Text[]>;
	/** What the reader noted on a report, unchecked. */
	marks(id: string): Promise<unknown>;
	/** Writes what the reader noted, with the row that counts it. */
	putMarks(marks: Marks, row: Row | undefined): Promise<void>;
	/** The packed digests of those that have one. */
	digests(ids: readonly string[]): Promise<KeptDigest[]>;
	/** Writes digests alone, of reports that are kept. */
	putDigests(digests: readonly KeptDigest[]): Promise<void>;
	/** Writes whole reports, over older ones of the same id; what was noted stays where nothing else comes with them. */
	put(reports: readonly Kept[]): Promise<void>;
	/** Writes over a row alone. */
	mark(row: Row): Promise<void>;
	/** Deletes reports and hands them back. */
	take(ids: readonly string[]): Promise<Kept[]>;
	/** All received summaries. */
	received(): Promise<unknown[]>;
	receive(one: KeptCode): Promise<void>;
	discard(code: string): Promise<void>;
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
	tables.version(2).stores({ marks: 'id' });
	tables.version(3).stores({ digests: 'id' });
	tables.version(4).stores({ received: 'code' });
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
	const { rows, texts, digests, bodies, marks, received } = tables;
	return {
		rows: async (ids) => (ids ? present(await rows.bulkGet([...ids])) : rows.toArray()),
		texts: async (ids) => present(await texts.bulkGet([...ids])),
		digests: async (ids) => present(await digests.bulkGet([...ids])),
		putDigests: async (made) =>
			tables.transaction('rw', rows, digests, async () => {
				const kept = await rows.bulkGet(made.map(({ id }) => id));
				await digests.bulkPut(made.filter((_, at) => kept[at] !== undefined));
			}),
		get: async (id) => (await readAll(tables, [id]))[0],
		marks: (id) => marks.get(id),
		putMarks: async (noted, row) =>
			tables.transaction('rw', rows, marks, async () => {
				await marks.put(noted);
				if (row) await rows.put(row);
			}),
		put: async (reports) =>
			tables.transaction('rw', [rows, texts, digests, bodies, marks], async () => {
				await rows.bulkPut(reports.map(({ row }) => row));
				await texts.bulkPut(reports.map(({ row, text }) => ({ id: row.id, text })));
				await bodies.bulkPut(reports.map(bodyOf));
				await digests.bulkDelete(reports.map(({ row }) => row.id));
				await digests.bulkPut(reports.flatMap(({ row, digest }) => (digest ? [{ id: row.id, digest }] : [])));
				await marks.bulkPut(reports.flatMap((report) => report.marks ?? []));
			}),
		mark: async (row) => {
			await rows.put(row);
		},
		take: async (ids) =>
			tables.transaction('rw', [rows, texts, digests, bodies, marks], async () => {
				const taken = await readAll(tables, ids);
				for (const table of [rows, texts, digests, bodies, marks]) await table.bulkDelete([...ids]);
				return taken;
			}),
		received: () => received.toArray(),
		receive: async (one) => {
			await received.put(one);
		},
		discard: (code) => received.delete(code),
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

const readAll = ({ rows, texts, bodies, marks }: Tables, ids: readonly string[]): Promise<Kept[]> =>
	rows.db.transaction('r', [rows, texts, bodies, marks], async () => {
		const keys = [...ids];
		const [row, text, body] = await Promise.all([rows.bulkGet(keys), texts.bulkGet(keys), bodies.bulkGet(keys)]);
		const noted = await marks.bulkGet(keys);
		return keys.flatMap((_, at) => whole(row[at], text[at], body[at], noted[at]) ?? []);
	});

function whole(row?: Row, text?: Text, body?: Body, marks?: Marks): Kept | undefined {
	if (!row || !text || !body) return undefined;
	const { id: _, ...parts } = body;
	return { row, text: text.text, ...parts, ...(marks && { marks }) };
}

function bodyOf({ row, text: _, marks: __, digest: ___, ...parts }: Kept): Body {
	return { id: row.id, ...parts };
}

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
