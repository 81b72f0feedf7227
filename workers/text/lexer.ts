/**
 * Finds words of a fixed vocabulary, always the longest one at a place: 不同意公开 is never read as 同意公开.
 * A trie whose edges lie in one small hash table, so that it stays in the processor's cache.
 */
export class Lexer {
	/** A number for each UTF-16 unit that some word has, from 1; 0 for all others. */
	private readonly letters = new Uint16Array(0x10000);
	/** For each character that some word starts with: 1, or 2 where it is a word by itself. */
	private readonly starts = new Uint8Array(0x10000);
	/** 1 for the first two characters of any word, hashed: most places of a text are passed over by this alone. */
	private readonly pairs = new Uint8Array(0x10000);
	private readonly edges: Int32Array;
	private readonly targets: Uint16Array;
	private readonly shift: number;
	private readonly wordAtNode: Int16Array;
	private readonly lengths: Uint8Array;

	/** @param words the vocabulary, at most 32,767 words; a word is later known by its place in this list */
	constructor(words: readonly string[]) {
		this.lengths = Uint8Array.from(words, (word) => word.length);
		const most = words.reduce((sum, word) => sum + word.length, 1);
		const bits = Math.ceil(Math.log2(most * 2));
		this.shift = 32 - bits;
		this.edges = new Int32Array(1 << bits);
		this.targets = new Uint16Array(1 << bits);
		this.wordAtNode = new Int16Array(most).fill(-1);
		let letters = 0;
		for (const char of new Set(words.join(''))) this.letters[char.charCodeAt(0)] = ++letters;
		let nodes = 1;
		for (const [id, word] of words.entries()) nodes = this.add(word, id, nodes);
	}

	private add(word: string, id: number, nodes: number): number {
		const first = word.charCodeAt(0);
		if (word.length === 1) this.starts[first] = 2;
		else {
			this.starts[first] ||= 1;
			this.pairs[pair(first, word.charCodeAt(1))] = 1;
		}
		let count = nodes;
		let node = 0;
		for (let at = 0; at < word.length; at++) {
			const edge = this.edge(node, word.charCodeAt(at));
			const slot = this.slot(edge);
			if (this.edges[slot] === 0) {
				this.edges[slot] = edge;
				this.targets[slot] = count++;
			}
			node = this.targets[slot] as number;
		}
		this.wordAtNode[node] = id;
		return count;
	}

	/** A node and a character as one number, never 0 for a character that some word has. */
	private edge(node: number, code: number): number {
		return (node << 12) | (this.letters[code] as number);
	}

	/** Where an edge lies, or the free slot where it would. */
	private slot(edge: number): number {
		let slot = Math.imul(edge, 0x9e3779b1) >>> this.shift;
		while (this.edges[slot] !== 0 && this.edges[slot] !== edge) slot = (slot + 1) & (this.edges.length - 1);
		return slot;
	}

	private mayStart(codes: Uint16Array, at: number): boolean {
		const first = codes[at] as number;
		const start = this.starts[first] as number;
		if (start !== 1) return start === 2;
		return this.pairs[pair(first, codes[at + 1] as number)] === 1;
	}

	/** The longest word that starts at `at`, or −1. */
	longestAt(codes: Uint16Array, at: number): number {
		if (!this.mayStart(codes, at)) return -1;
		let node = 0;
		let found = -1;
		for (let i = at; i < codes.length; i++) {
			const edge = this.edge(node, codes[i] as number);
			if ((edge & 0xfff) === 0) break;
			node = this.targets[this.slot(edge)] as number;
			if (node === 0) break;
			const word = this.wordAtNode[node] as number;
			if (word >= 0) found = word;
		}
		return found;
	}

	/**
	 * Every word of [from, to) of a text, in order, never overlapping, the longest at each place: pairs of word and start.
	 * Written out in one loop over local names, since it meets every character of every report.
	 */
	scan(codes: Uint16Array, from: number, to: number): Uint32Array {
		const { starts, pairs, lengths } = this;
		const found = new Uint32Array((to - from) * 2);
		const last = to - 1;
		let size = 0;
		for (let at = from; at <= last; at++) {
			const first = codes[at] as number;
			const start = starts[first] as number;
			if (start === 0) continue;
			if (start === 1 && (at === last || pairs[pair(first, codes[at + 1] as number)] === 0)) continue;
			const word = this.longestAt(codes, at);
			if (word < 0) continue;
			found[size++] = word;
			found[size++] = at;
			at += (lengths[word] as number) - 1;
		}
		return found.subarray(0, size);
	}

	lengthOf(word: number): number {
		return this.lengths[word] as number;
	}
}

const pair = (first: number, second: number): number => (Math.imul(first, 31) ^ Math.imul(second, 7)) & 0xffff;
