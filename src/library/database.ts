import { Dexie, type Table } from 'dexie';
import type { Marks } from '../report/marks';
import type { Packed } from '../report/packed';
import { DATABASE_NAME } from './database-name';
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

/** A summary that someone sent as a link: kept as the link's own code, and checked each time it is taken out. */
export interface KeptCode {
	code: string;
	/** In milliseconds since 1970. */
	keptAt: number;
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

const access = (tables: Tables): Database => ({
	...reports(tables),
	...besides(tables),
	wipe: async () =>
		tables.transaction('rw', tables.tables, async () => {
			for (const table of tables.tables) await table.clear();
		}),
	probe: async () => {
		await tables.rows.count();
	},
	close: () => tables.close({ disableAutoOpen: true }),
});

/** Whole reports, and what stands of them in lists and for the search. */
function reports(tables: Tables) {
	const { rows, texts, digests, bodies, marks } = tables;
	return {
		rows: async (ids) => (ids ? present(await rows.bulkGet([...ids])) : rows.toArray()),
		texts: async (ids) => present(await texts.bulkGet([...ids])),
		get: async (id) => (await readAll(tables, [id]))[0],
		put: async (kept) =>
			tables.transaction('rw', [rows, texts, digests, bodies, marks], async () => {
				await rows.bulkPut(kept.map(({ row }) => row));
				await texts.bulkPut(kept.map(({ row, text }) => ({ id: row.id, text })));
				await bodies.bulkPut(kept.map(bodyOf));
				await digests.bulkDelete(kept.map(({ row }) => row.id));
				await digests.bulkPut(kept.flatMap(({ row, digest }) => (digest ? [{ id: row.id, digest }] : [])));
				await marks.bulkPut(kept.flatMap((report) => report.marks ?? []));
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
	} satisfies Partial<Database>;
}

/** What is kept beside the reports: digests made later, what the reader noted, received summaries. */
function besides({ rows, digests, marks, received }: Tables) {
	return {
		digests: async (ids) => present(await digests.bulkGet([...ids])),
		putDigests: async (made) =>
			rows.db.transaction('rw', rows, digests, async () => {
				const kept = await rows.bulkGet(made.map(({ id }) => id));
				await digests.bulkPut(made.filter((_, at) => kept[at] !== undefined));
			}),
		marks: (id) => marks.get(id),
		putMarks: async (noted, row) =>
			rows.db.transaction('rw', rows, marks, async () => {
				await marks.put(noted);
				if (row) await rows.put(row);
			}),
		received: () => received.toArray(),
		receive: async (one) => {
			await received.put(one);
		},
		discard: (code) => received.delete(code),
	} satisfies Partial<Database>;
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
