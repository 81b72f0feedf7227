/**
 * Finds words of a fixed vocabulary, always the longest one at a place: 不同意公开 is never read as 同意公开.
 * A trie laid out flat: one row a node, one column for each character that any word has. Nearly every character of a
 * text is passed over by one look into the first row.
 */
export class Lexer {
	/** The column of each UTF-16 unit; 0 for those that no word has. */
	private readonly columns = new Uint16Array(0x10000);
	private readonly width: number;
	/** next[node * width + column] is the node that a character leads to, or 0. */
	private readonly next: Uint16Array;
	private readonly wordAtNode: Int16Array;
	private readonly lengths: Uint8Array;

	/** @param words the vocabulary, at most 32,767 words; a word is later known by its place in this list */
	constructor(words: readonly string[]) {
		this.lengths = Uint8Array.from(words, (word) => word.length);
		this.width = this.assignColumns(words) + 1;
		const most = words.reduce((sum, word) => sum + word.length, 1);
		this.next = new Uint16Array(most * this.width);
		this.wordAtNode = new Int16Array(most).fill(-1);
		let nodes = 1;
		for (const [id, word] of words.entries()) nodes = this.add(word, id, nodes);
	}

	private assignColumns(words: readonly string[]): number {
		let column = 0;
		for (const word of words) {
			for (let at = 0; at < word.length; at++) {
				const code = word.charCodeAt(at);
				if (!this.columns[code]) this.columns[code] = ++column;
			}
		}
		return column;
	}

	private add(word: string, id: number, nodes: number): number {
		let node = 0;
		for (let at = 0; at < word.length; at++) {
			const slot = node * this.width + (this.columns[word.charCodeAt(at)] as number);
			if (!this.next[slot]) this.next[slot] = nodes++;
			node = this.next[slot] as number;
		}
		this.wordAtNode[node] = id;
		return nodes;
	}

	/** The longest word that starts at `at`, or −1. */
	longestAt(codes: Uint16Array, at: number): number {
		let node = 0;
		let found = -1;
		for (let i = at; i < codes.length; i++) {
			const column = this.columns[codes[i] as number] as number;
			if (column === 0) break;
			node = this.next[node * this.width + column] as number;
			if (node === 0) break;
			const word = this.wordAtNode[node] as number;
			if (word >= 0) found = word;
		}
		return found;
	}

	/** Every word of a text, in order, never overlapping, the longest at each place. */
	scan(codes: Uint16Array, found: (word: number, start: number, end: number) => void): void {
		const { columns, next } = this;
		for (let at = 0; at < codes.length; at++) {
			if (next[columns[codes[at] as number] as number] === 0) continue;
			const word = this.longestAt(codes, at);
			if (word < 0) continue;
			const end = at + (this.lengths[word] as number);
			found(word, at, end);
			at = end - 1;
		}
	}

	lengthOf(word: number): number {
		return this.lengths[word] as number;
	}
}
