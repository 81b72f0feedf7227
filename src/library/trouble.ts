/**
 * Why the library is not as it should be. A value; the sentence for each code is in the words of the interface.
 * Whatever the trouble, what was read stays in memory and on the screen until the page is closed.
 */
export type StorageTrouble =
	/** This browser keeps nothing here (a private window, storage switched off). */
	| { code: 'private' }
	/** No room: what was read last is in memory only. Deleting reports makes room. */
	| { code: 'quota' }
	/** Another tab holds the database open and the opening waits for it. */
	| { code: 'blocked' }
	/** A newer version of the program, in another tab, has taken the database over: reload. */
	| { code: 'old-tab' }
	/** The database was last used by a newer version of the program than this one: reload. */
	| { code: 'newer-database' }
	/** The connection was lost and one reopening did not bring it back. */
	| { code: 'lost'; detail: string }
	/** The database does not open, as often as it is tried: what is read stays in memory. Deleting it makes a new one. */
	| { code: 'unopenable'; detail: string }
	/** The browser cleared what was kept, without being asked here: so many reports are gone. */
	| { code: 'cleared'; count: number }
	/** So many kept reports could not be made out, or only in part. */
	| { code: 'damaged'; count: number };

/** True for troubles that are told in the same words. */
export const isSame = (a: StorageTrouble | undefined, b: StorageTrouble | undefined): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** Thrown inside the library only, never out of it: carries a trouble through a promise chain. */
export class StorageFault extends Error {
	constructor(readonly trouble: StorageTrouble) {
		super(trouble.code);
	}
}

/** The trouble behind an error of the database; the cause may lie several errors deep. */
export function troubleOf(error: unknown): StorageTrouble {
	if (error instanceof StorageFault) return error.trouble;
	const chain = causes(error);
	if (chain.some(({ name }) => name === 'QuotaExceededError')) return { code: 'quota' };
	if (chain.some(({ name }) => name === 'MissingAPIError' || name === 'SecurityError')) return { code: 'private' };
	const first = chain[0];
	// Dexie repeats the inner error on lines of its own.
	return { code: 'lost', detail: (first ? `${first.name}: ${first.message}` : String(error)).split('\n', 1)[0] ?? '' };
}

/** True for errors of a connection that a new one may not have. */
export function isDisconnect(error: unknown): boolean {
	return causes(error).some(({ name }) => DISCONNECTS.has(name));
}

const DISCONNECTS: ReadonlySet<string> = new Set([
	'DatabaseClosedError',
	'InvalidStateError',
	'UnknownError',
	'TransactionInactiveError',
]);

/** The error and what lies inside it (Dexie wraps the browser's own), outermost first. */
function causes(error: unknown): Error[] {
	const chain: Error[] = [];
	for (let at = error; at instanceof Error && chain.length < 5; at = (at as { inner?: unknown }).inner) chain.push(at);
	return chain;
}
