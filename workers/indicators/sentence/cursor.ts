import type { Numbers } from '../../numerals/quantities';
import type { Denial, Quantity, YearMention } from '../../numerals/quantity';

/** The numbers, years and denials of a report, walked together. */
export interface Cursors {
	quantities: Cursor<Quantity>;
	years: Cursor<YearMention>;
	denials: Cursor<Denial>;
}

/** Before the first of each. */
export const cursorsOf = ({ quantities, years, denials }: Numbers): Cursors => ({
	quantities: new Cursor(quantities),
	years: new Cursor(years),
	denials: new Cursor(denials),
});

/** Walks several sorted lists at once: each call takes what stands before `end`. */
export class Cursor<T extends { start: number }> {
	readonly #items: readonly T[];
	#at = 0;

	constructor(items: readonly T[]) {
		this.#items = items;
	}

	skipTo(start: number): void {
		while (this.#at < this.#items.length && (this.#items[this.#at] as T).start < start) this.#at++;
	}

	/** Where the last of those before `end` begins; −1 where there is none. */
	lastBefore(end: number): number {
		let last = this.#at;
		while (last < this.#items.length && (this.#items[last] as T).start < end) last++;
		return last > this.#at ? (this.#items[last - 1] as T).start : -1;
	}

	takeBefore(end: number): readonly T[] {
		const from = this.#at;
		this.skipTo(end);
		return from === this.#at ? NONE : this.#items.slice(from, this.#at);
	}
}

const NONE: readonly never[] = [];
