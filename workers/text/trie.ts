/**
 * A vocabulary as a trie laid out in flat tables (a double array): the child of a node by a letter lies at `base` of
 * the node plus the letter, if `owner` there is the node. Small enough to stay in the processor's first cache.
 */
export interface Trie {
	/** A number for each UTF-16 unit that some word has, from 1; 0 for all others. */
	letters: Uint16Array;
	/** By letter: the node of a word's first letter; 0 where no word starts with it. */
	roots: Uint16Array;
	base: Uint16Array;
	owner: Uint16Array;
	/** By node: the word that ends there, −1 for none. */
	words: Int16Array;
}

/** Nobody's place. Node 0 is no node and letter 0 no letter: neither may own a place. */
const FREE = 0xffff;
const ROOT = 1;

interface Node {
	kids: Map<number, Node>;
	word: number;
}

/** Lays out a vocabulary; a word is known by its place in the list. At most 32,767 words of 65,000 nodes. */
export function trieOf(vocabulary: readonly string[]): Trie {
	const letters = lettersOf(vocabulary);
	const most = vocabulary.reduce((sum, word) => sum + word.length, 2 * letters.size + 4);
	const layout = new Layout(most, letters.size);
	layout.place(treeOf(vocabulary, letters), ROOT);
	const table = new Uint16Array(0x10000);
	const roots = new Uint16Array(letters.size + 1);
	for (const [char, letter] of letters) {
		table[char.charCodeAt(0)] = letter;
		const node = (layout.base[ROOT] as number) + letter;
		if (layout.owner[node] === ROOT) roots[letter] = node;
	}
	return { letters: table, roots, base: layout.base, owner: layout.owner, words: layout.words };
}

/** The commonest letters come first: their nodes lie close together. */
function lettersOf(vocabulary: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const char of vocabulary.join('')) counts.set(char, (counts.get(char) ?? 0) + 1);
	return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([char], at) => [char, at + 1]));
}

function treeOf(vocabulary: readonly string[], letters: ReadonlyMap<string, number>): Node {
	const root: Node = { kids: new Map(), word: -1 };
	for (const [id, word] of vocabulary.entries()) {
		let node = root;
		for (const char of word) {
			const letter = letters.get(char) as number;
			const kid = node.kids.get(letter) ?? { kids: new Map(), word: -1 };
			node.kids.set(letter, kid);
			node = kid;
		}
		node.word = id;
	}
	return root;
}

/** The tables while they are filled: each node's children where all of their places are free. */
class Layout {
	readonly base: Uint16Array;
	readonly owner: Uint16Array;
	readonly words: Int16Array;
	#lowest = ROOT + 1;

	constructor(nodes: number, letters: number) {
		// A sparse node may reach past the last one by as many places as there are letters.
		const size = 2 * nodes + letters + 1;
		this.base = new Uint16Array(size);
		this.owner = new Uint16Array(size).fill(FREE);
		this.words = new Int16Array(size).fill(-1);
		this.owner[ROOT] = ROOT;
	}

	place(node: Node, at: number): void {
		this.words[at] = node.word;
		if (node.kids.size === 0) return;
		const letters = [...node.kids.keys()];
		const base = this.#roomFor(letters);
		this.base[at] = base;
		for (const letter of letters) this.owner[base + letter] = at;
		while (this.owner[this.#lowest] !== FREE) this.#lowest++;
		for (const [letter, kid] of node.kids) this.place(kid, base + letter);
	}

	#roomFor(letters: readonly number[]): number {
		let base = Math.max(0, this.#lowest - Math.min(...letters));
		while (letters.some((letter) => this.owner[base + letter] !== FREE)) base++;
		if (base + Math.max(...letters) >= FREE) throw new Error('more words than the tables have room for');
		return base;
	}
}
