const KEY = 'gongkai.kept';

/**
 * How many reports are kept, noted outside the database: a browser that clears or repairs a database gives an empty
 * or a smaller one without a word, and only this note tells. It is written after a report came and before one goes, so
 * that it never says more than there is.
 */
export function noteTally(count: number): void {
	try {
		localStorage.setItem(KEY, String(count));
	} catch {
		// A browser that keeps no note loses the warning, nothing else.
	}
}

/** The number noted last, or 0. */
export function notedTally(): number {
	try {
		return Number(localStorage.getItem(KEY)) || 0;
	} catch {
		return 0;
	}
}
