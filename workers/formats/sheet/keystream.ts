/** The bytes that RC4 makes of a key, one after another: what was locked with them is unlocked with the same. */
export class Keystream {
	readonly #state = Uint8Array.from({ length: 256 }, (_, at) => at);
	#i = 0;
	#j = 0;

	constructor(key: Uint8Array) {
		let j = 0;
		for (let i = 0; i < 256; i++) {
			j = (j + this.#at(i) + (key[i % key.length] as number)) & 255;
			this.#swap(i, j);
		}
	}

	next(): number {
		this.#i = (this.#i + 1) & 255;
		this.#j = (this.#j + this.#at(this.#i)) & 255;
		this.#swap(this.#i, this.#j);
		return this.#at((this.#at(this.#i) + this.#at(this.#j)) & 255);
	}

	#at(place: number): number {
		return this.#state[place] as number;
	}

	#swap(one: number, other: number): void {
		[this.#state[one], this.#state[other]] = [this.#at(other), this.#at(one)];
	}
}
