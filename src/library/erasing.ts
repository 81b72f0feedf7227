import { STASH } from '../report/stash';
import { clearSlots } from '../storage/slot';
import type { Connection } from './connection';
import type { Stock } from './stock';

/** The way to leave nothing behind. */
export interface Erasing {
	/** Deletes everything that this program keeps on the device but itself. False where the browser would not. */
	erase(): Promise<boolean>;
}

/**
 * Deletes all that is kept, also where the database cannot be opened.
 *
 * @param emptied is told once nothing is kept any more
 */
export function createErasing({ rows, shelf, changed }: Stock, connection: Connection, emptied: () => void): Erasing {
	return {
		erase: async () => {
			const ids = rows.all().map(({ id }) => id);
			if (!(await shelf.wipe()) && !(await connection.drop())) return false;
			rows.drop(ids);
			changed({ gone: ids });
			await globalThis.caches?.delete(STASH);
			emptied();
			clearSlots();
			return true;
		},
	};
}
