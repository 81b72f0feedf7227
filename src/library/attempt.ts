import type { Connection } from './connection';
import type { Database } from './database';
import { type StorageTrouble, troubleOf } from './trouble';

/** Runs work on the database; where that fails, tells the trouble and comes to `otherwise`. */
export type Attempt = <T>(work: (database: Database) => Promise<T>, otherwise: T) => Promise<T>;

/**
 * Attempts on one connection: the first success after a failure ends the trouble.
 *
 * @param isWhole true while nothing waits to be saved: then a success after a failure means that all is well again
 * @returns the attempt, and what to call when something that waited has been saved
 */
export function createAttempt(
	connection: Connection,
	onTrouble: (trouble?: StorageTrouble) => void,
	isWhole: () => boolean,
): { attempt: Attempt; recovered(): void } {
	let failing = false;

	const recovered = (): void => {
		if (!failing || !isWhole()) return;
		failing = false;
		onTrouble(undefined);
	};
	const attempt: Attempt = async (work, otherwise) => {
		try {
			const result = await connection.use(work);
			recovered();
			return result;
		} catch (error) {
			failing = true;
			onTrouble(troubleOf(error));
			return otherwise;
		}
	};
	return { attempt, recovered };
}
