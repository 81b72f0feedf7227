import type { Database, DatabaseEvents } from './database';
import { isDisconnect, StorageFault, type StorageTrouble } from './trouble';

/** The one connection of this tab: opened when first used, opened again once where it was lost. */
export interface Connection {
	/** Runs work on the open database. Rejects with what the database says, or a StorageFault. */
	use<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

/** How long an opening may take before the reader is told that it waits, in milliseconds. */
const PATIENCE = 4000;
const TRIES = 3;

/**
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

	const events: DatabaseEvents = {
		trouble: (trouble) => {
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
		opening ??= watched(openAgain(events), onTrouble);
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
	return { use };
}

/** Tells of an opening that takes too long: a tab that queues behind a blocked one gets no event at all. */
async function watched<T>(opening: Promise<T>, onTrouble: (trouble?: StorageTrouble) => void): Promise<T> {
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		onTrouble({ code: 'blocked' });
	}, PATIENCE);
	try {
		return await opening;
	} finally {
		clearTimeout(timer);
		if (late) onTrouble(undefined);
	}
}

/** Browsers fail to open a database now and then (a store being cleared, a slow disk), and succeed a moment later. */
async function openAgain(events: DatabaseEvents): Promise<Database> {
	if (typeof indexedDB === 'undefined') throw new StorageFault({ code: 'private' });
	const { openDatabase } = await import('./database');
	for (let tried = 1; ; tried++) {
		try {
			return await openDatabase(events);
		} catch (error) {
			if (tried === TRIES || error instanceof StorageFault) throw error;
			await new Promise((resolve) => setTimeout(resolve, 200 * tried));
		}
	}
}
