import type { Quantity } from '../../numerals/quantity';
import type { Folded } from '../../text/fold';

/** Follows the brackets of a paragraph from one quantity to the next. */
export class Brackets {
	readonly #folded: Folded;
	#sign = 0;
	#depth = 0;

	constructor(folded: Folded) {
		this.#folded = folded;
	}

	/** A paragraph begins with no bracket open. */
	enter(start: number): void {
		const { signs } = this.#folded;
		while (this.#sign < signs.length && (signs[this.#sign] as number) < start) this.#sign++;
		this.#depth = 0;
	}

	/** How many are open before a quantity; those inside it (3件(次)) do not count. */
	depthAt({ start, end }: Quantity): number {
		const { codes, signs } = this.#folded;
		for (; this.#sign < signs.length && (signs[this.#sign] as number) < end; this.#sign++) {
			const at = signs[this.#sign] as number;
			if (at >= start) continue;
			if (codes[at] === OPEN) this.#depth++;
			else if (codes[at] === CLOSE && this.#depth > 0) this.#depth--;
		}
		return this.#depth;
	}
}
const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);
