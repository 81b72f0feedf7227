import { slot } from '../storage/slot';

const tally = slot('kept');

/**
 * How many reports are kept, noted outside the database: a browser that clears or repairs a database gives an empty
 * or a smaller one without a word, and only this note tells. It is written after a report came and before one goes, so
 * that it never says more than there is. A browser that keeps no note loses the warning, nothing else.
 */
export function noteTally(count: number): void {
	tally.write(String(count));
}

/** The number noted last, or 0. */
export const notedTally = (): number => Number(tally.read()) || 0;
