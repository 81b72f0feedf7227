/**
 * Finds words of a fixed vocabulary, always the longest one at a place: 不同意公开 is never read as 同意公开.
 * A trie in one flat table: children of a node lie in a Map keyed by node and character.
 */
export class Lexer {
	/** True for characters that some word starts with: nearly every character of a text is passed over by this alone. */
	private readonly starts = new Uint8Array(0x10000);
	private readonly children = new Map<number, number>();
	private readonly wordAtNode: number[] = [-1];
	private readonly lengths: number[];

	/** @param words the vocabulary; a word is later known by its place in this list */
	constructor(words: readonly string[]) {
		this.lengths = words.map((word) => word.length);
		for (const [id, word] of words.entries()) this.add(word, id);
	}

	private add(word: string, id: number): void {
		let node = 0;
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			if (at === 0) this.starts[code] = 1;
			const key = node * 0x10000 + code;
			let next = this.children.get(key);
			if (next === undefined) {
				next = this.wordAtNode.push(-1) - 1;
				this.children.set(key, next);
			}
			node = next;
		}
		this.wordAtNode[node] = id;
	}

	/** The longest word that starts at `at`, or −1. */
	longestAt(codes: Uint16Array, at: number): number {
		if (!this.starts[codes[at] as number]) return -1;
		let node = 0;
		let found = -1;
		for (let i = at; i < codes.length; i++) {
			const next = this.children.get(node * 0x10000 + (codes[i] as number));
			if (next === undefined) break;
			node = next;
			const word = this.wordAtNode[node] as number;
			if (word >= 0) found = word;
		}
		return found;
	}

	lengthOf(word: number): number {
		return this.lengths[word] as number;
	}
}
