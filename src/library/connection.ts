import type { Database, DatabaseEvents } from './database';
import { DATABASE_NAME } from './database-name';
import { isDisconnect, StorageFault, type StorageTrouble, troubleOf } from './trouble';

/** The one connection of this tab: opened when first used, opened again once where it was lost. */
export interface Connection {
	/** Runs work on the open database. Rejects with what the database says, or a StorageFault. */
	use<T>(work: (database: Database) => Promise<T>): Promise<T>;
	/** Deletes the database as a whole, also one that cannot be opened. False where another tab holds on to it. */
	drop(): Promise<boolean>;
}

/** How long an opening may take before the reader is told that it waits, in milliseconds. */
const PATIENCE = 4000;
const TRIES = 3;

/**
 * A connection that is opened by the first use.
 *
 * @param onTrouble hears of a trouble, and of its end with undefined
 * @param onClosed hears that the browser has closed the connection by itself
 */
export function createConnection(
	onTrouble: (trouble: StorageTrouble | undefined) => void,
	onClosed: () => void,
): Connection {
	let opening: Promise<Database> | undefined;
	/** Set when going on would harm what is kept: a newer version of the program owns the database. */
	let closed: StorageTrouble | undefined;
	const wait = createWait(onTrouble);

	const events: DatabaseEvents = {
		trouble: (trouble) => {
			if (trouble.code === 'blocked') return wait.tell();
			if (trouble.code === 'old-tab') closed = trouble;
			onTrouble(trouble);
		},
		closed: () => {
			opening = undefined;
			onClosed();
		},
	};
	const open = (): Promise<Database> => {
		if (closed) throw new StorageFault(closed);
		opening ??= wait.during(openAgain(events));
		opening.catch(() => {
			opening = undefined;
		});
		return opening;
	};
	const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
		const database = await open();
		try {
			return await work(database);
		} catch (error) {
			if (closed || !isDisconnect(error)) throw error;
			database.close();
			opening = undefined;
			return work(await open());
		}
	};
	const drop = async (): Promise<boolean> => {
		const database = await opening?.catch(() => undefined);
		database?.close();
		opening = undefined;
		return deleteDatabase();
	};
	return { use, drop };
}

/** Tells of an opening that waits for another tab, and of the end of that. */
function createWait(onTrouble: (trouble?: StorageTrouble) => void) {
	let told = false;
	const tell = (): void => {
		told = true;
		onTrouble({ code: 'blocked' });
	};
	const during = async <T>(opening: Promise<T>): Promise<T> => {
		// A tab that queues behind a blocked one gets no event at all.
		const timer = setTimeout(tell, PATIENCE);
		try {
			return await opening;
		} finally {
			clearTimeout(timer);
			if (told) onTrouble(undefined);
			told = false;
		}
	};
	return { tell, during };
}

/** Browsers fail to open a database now and then (a store being cleared, a slow disk), and succeed a moment later. */
async function openAgain(events: DatabaseEvents): Promise<Database> {
	if (typeof indexedDB === 'undefined') throw new StorageFault({ code: 'private' });
	const { openDatabase } = await import('./database');
	for (let tried = 1; ; tried++) {
		try {
			return await openDatabase(events);
		} catch (error) {
			if (tried === TRIES || error instanceof StorageFault) throw finalFault(error);
			await new Promise((resolve) => setTimeout(resolve, 200 * tried));
		}
	}
}

/** What fails every time, a disk error or a damaged store, is not cured by waiting. */
function finalFault(error: unknown): unknown {
	const trouble = troubleOf(error);
	return trouble.code === 'lost' ? new StorageFault({ code: 'unopenable', detail: trouble.detail }) : error;
}

/** True where the browser knows that nothing was ever kept here: there is no database, nor need one be made to see that. */
export async function isUntouched(): Promise<boolean> {
	try {
		const databases = await indexedDB.databases();
		return databases.every(({ name }) => name !== DATABASE_NAME);
	} catch {
		// No storage at all, or a browser that does not list: the opening will tell.
		return false;
	}
}

function deleteDatabase(): Promise<boolean> {
	return new Promise((resolve) => {
		if (typeof indexedDB === 'undefined') return resolve(true);
		const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
		deleting.onsuccess = () => resolve(true);
		deleting.onerror = () => resolve(false);
		deleting.onblocked = () => resolve(false);
	});
}
