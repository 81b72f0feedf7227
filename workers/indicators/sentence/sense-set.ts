/** How many senses a set can hold: eight words of bits. */
export const MOST_SENSES = 256;

/**
 * A set of senses as bits, so that a rule is tried in a few operations: every number of a report meets dozens of rules.
 * Holds up to `MOST_SENSES`, numbered from 0. Each word is a field of its own: over a list of words the reading of prose
 * took a third longer.
 */
export class SenseSet {
	#a = 0;
	#b = 0;
	#c = 0;
	#d = 0;
	#e = 0;
	#f = 0;
	#g = 0;
	#h = 0;

	static of(senses: Iterable<number>): SenseSet {
		const set = new SenseSet();
		for (const sense of senses) set.add(sense);
		return set;
	}

	add(sense: number): void {
		const bit = 1 << (sense & 31);
		if (sense < 32) this.#a |= bit;
		else if (sense < 64) this.#b |= bit;
		else if (sense < 96) this.#c |= bit;
		else if (sense < 128) this.#d |= bit;
		else if (sense < 160) this.#e |= bit;
		else if (sense < 192) this.#f |= bit;
		else if (sense < 224) this.#g |= bit;
		else this.#h |= bit;
	}

	addAll(other: SenseSet): this {
		this.#a |= other.#a;
		this.#b |= other.#b;
		this.#c |= other.#c;
		this.#d |= other.#d;
		this.#e |= other.#e;
		this.#f |= other.#f;
		this.#g |= other.#g;
		this.#h |= other.#h;
		return this;
	}

	meets(other: SenseSet): boolean {
		return (
			((this.#a & other.#a) |
				(this.#b & other.#b) |
				(this.#c & other.#c) |
				(this.#d & other.#d) |
				(this.#e & other.#e) |
				(this.#f & other.#f) |
				(this.#g & other.#g) |
				(this.#h & other.#h)) !==
			0
		);
	}

	/** True where this set has every sense of the other. */
	holds(other: SenseSet): boolean {
		return (
			((other.#a & ~this.#a) |
				(other.#b & ~this.#b) |
				(other.#c & ~this.#c) |
				(other.#d & ~this.#d) |
				(other.#e & ~this.#e) |
				(other.#f & ~this.#f) |
				(other.#g & ~this.#g) |
				(other.#h & ~this.#h)) ===
			0
		);
	}
}
