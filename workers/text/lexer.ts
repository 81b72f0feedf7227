import { NONE, type Trie, trieOf } from './trie';

/** Room for the words of a long paragraph. */
const USUAL = 0x2000;

/** Finds words of a fixed vocabulary, always the longest one at a place: 不同意公开 is never read as 同意公开. */
export class Lexer {
	readonly #trie: Trie;
	readonly #lengths: Uint8Array;
	/** What `scan` found last: pairs of word and start. */
	found = new Uint32Array(USUAL);

	/** @param words the vocabulary, at most 65,535 words; a word is later known by its place in this list */
	constructor(words: readonly string[]) {
		this.#lengths = new Uint8Array(words.map(({ length }) => length));
		this.#trie = trieOf(words);
	}

	/** The longest word that starts at `at`, or −1. */
	longestAt(codes: Uint16Array, at: number): number {
		const { letters, roots, base, owner, words } = this.#trie;
		let node = roots[letters[codes[at] as number] as number] as number;
		let found = -1;
		for (let next = at + 1; node > 0; next++) {
			if (words[node] !== NONE) found = words[node] as number;
			const letter = next < codes.length ? (letters[codes[next] as number] as number) : 0;
			const kid = (base[node] as number) + letter;
			node = owner[kid] === node ? kid : 0;
		}
		return found;
	}

	/**
	 * Every word of [from, to) of a text, in order, never overlapping, the longest at each place; left in `found`.
	 * It meets every character of every report, so most places are passed over by one question: does any word go on
	 * from this letter to the next? Neither node 0 nor letter 0 lead anywhere, so that the question needs no other.
	 *
	 * @returns how many entries of `found` it filled, two for each word
	 */
	scan(codes: Uint16Array, from: number, to: number): number {
		const { letters, roots, base, owner, words } = this.#trie;
		const lengths = this.#lengths;
		this.#makeRoom(2 * (to - from));
		const { found } = this;
		let size = 0;
		let letter = from < to ? (letters[codes[from] as number] as number) : 0;
		for (let at = from; at < to; ) {
			let node = roots[letter] as number;
			const second = at + 1 < to ? (letters[codes[at + 1] as number] as number) : 0;
			let kid = (base[node] as number) + second;
			let word = words[node] as number;
			if (owner[kid] === node) {
				for (let next = at + 2; ; next++) {
					node = kid;
					if (words[node] !== NONE) word = words[node] as number;
					const third = next < to ? (letters[codes[next] as number] as number) : 0;
					kid = (base[node] as number) + third;
					if (owner[kid] !== node) break;
				}
			}
			if (word === NONE) {
				letter = second;
				at++;
				continue;
			}
			found[size++] = word;
			found[size++] = at;
			at += lengths[word] as number;
			letter = at < to ? (letters[codes[at] as number] as number) : 0;
		}
		return size;
	}

	/** What a huge paragraph needed is not kept for the next. */
	#makeRoom(entries: number): void {
		const needed = Math.max(entries, USUAL);
		if (this.found.length < needed || this.found.length > 8 * needed) this.found = new Uint32Array(needed);
	}

	lengthOf(word: number): number {
		return this.#lengths[word] as number;
	}
}
