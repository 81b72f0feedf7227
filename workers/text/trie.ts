/**
 * A vocabulary as a trie laid out in flat tables (a double array): the child of a node by a letter lies at `base` of
 * the node plus the letter, if `owner` there is the node. Small enough to stay in the processor's first cache.
 */
export interface Trie {
	/** A number for each UTF-16 unit that some word has, from 1; 0 for all others. */
	letters: Uint16Array;
	/** By letter: the node of a word's first letter; 0 where no word starts with it. */
	roots: Uint32Array;
	base: Uint32Array;
	owner: Uint32Array;
	/** By node: the word that ends there, `NONE` for none. */
	words: Uint16Array;
}

/** Where no word ends. */
export const NONE = 0xffff;

/** Nobody's place. Node 0 is no node and letter 0 no letter: neither may own a place. */
const FREE = 0x1ffff;
const ROOT = 1;
const NO_ROOM = 'more words than the tables have room for';

/** Lays out a vocabulary; a word is known by its place in the list. At most 65,535 words of 131,000 nodes. */
export function trieOf(vocabulary: readonly string[]): Trie {
	if (vocabulary.length > NONE) throw new Error(NO_ROOM);
	const { letters, count } = lettersOf(vocabulary);
	const layout = new Layout(treeOf(vocabulary, letters, count), count);
	layout.place(ROOT, ROOT);
	const roots = new Uint32Array(count + 1);
	for (let letter = 1; letter <= count; letter++) {
		const node = (layout.base[ROOT] as number) + letter;
		if (layout.owner[node] === ROOT) roots[letter] = node;
	}
	return { letters, roots, base: layout.base, owner: layout.owner, words: layout.words };
}

/** The commonest letters come first: their nodes lie close together. */
function lettersOf(vocabulary: readonly string[]): { letters: Uint16Array; count: number } {
	const uses = new Uint32Array(0x10000);
	for (const word of vocabulary) for (let at = 0; at < word.length; at++) (uses[word.charCodeAt(at)] as number)++;
	const used: number[] = [];
	for (let code = 0; code < uses.length; code++) if (uses[code] !== 0) used.push(code);
	used.sort((a, b) => (uses[b] as number) - (uses[a] as number));
	const letters = new Uint16Array(uses.length);
	for (const [at, code] of used.entries()) letters[code] = at + 1;
	return { letters, count: used.length };
}

/**
 * The words before they are laid out: of each node its letter, its first child, the next child of its parent, and the
 * word that ends there. In flat tables too: a vocabulary has tens of thousands of nodes, and is laid out before the
 * first report is read.
 */
interface Tree {
	letter: Uint16Array;
	child: Uint32Array;
	next: Uint32Array;
	words: Uint16Array;
}

function treeOf(vocabulary: readonly string[], letters: Uint16Array, count: number): Tree {
	const [letter, child, next] = [new Uint16Array(FREE), new Uint32Array(FREE), new Uint32Array(FREE)];
	const words = new Uint16Array(FREE).fill(NONE);
	// The root has a child for nearly every letter: its children are not sought one by one.
	const ofRoot = new Uint32Array(count + 1);
	let last = ROOT;
	const added = (parent: number, of: number): number => {
		if (++last >= FREE) throw new Error(NO_ROOM);
		letter[last] = of;
		next[last] = child[parent] as number;
		child[parent] = last;
		return last;
	};
	for (const [id, word] of vocabulary.entries()) {
		const first = letters[word.charCodeAt(0)] as number;
		let node = ofRoot[first] || added(ROOT, first);
		ofRoot[first] = node;
		for (let at = 1; at < word.length; at++) {
			const of = letters[word.charCodeAt(at)] as number;
			let kid = child[node] as number;
			while (kid !== 0 && letter[kid] !== of) kid = next[kid] as number;
			node = kid || added(node, of);
		}
		words[node] = id;
	}
	return { letter, child, next, words };
}

/** The tables while they are filled: each node's children where all of their places are free. */
class Layout {
	readonly base: Uint32Array;
	readonly owner: Uint32Array;
	readonly words: Uint16Array;
	readonly #tree: Tree;
	#lowest = ROOT + 1;

	constructor(tree: Tree, letters: number) {
		this.#tree = tree;
		// A node is asked for children by any letter: as many places as there are letters lie behind the last one.
		const size = FREE + letters;
		this.base = new Uint32Array(size);
		this.owner = new Uint32Array(size).fill(FREE);
		this.words = new Uint16Array(size).fill(NONE);
		this.owner[ROOT] = ROOT;
	}

	/** Lays a node of the tree out at a place, and all that is below it. */
	place(node: number, at: number): void {
		const { letter, child, next, words } = this.#tree;
		this.words[at] = words[node] as number;
		if (child[node] === 0) return;
		const base = this.#roomFor(node);
		this.base[at] = base;
		for (let kid = child[node] as number; kid !== 0; kid = next[kid] as number)
			this.owner[base + (letter[kid] as number)] = at;
		while (this.owner[this.#lowest] !== FREE) this.#lowest++;
		for (let kid = child[node] as number; kid !== 0; kid = next[kid] as number)
			this.place(kid, base + (letter[kid] as number));
	}

	#roomFor(node: number): number {
		const letters: number[] = [];
		for (let kid = this.#tree.child[node] as number; kid !== 0; kid = this.#tree.next[kid] as number)
			letters.push(this.#tree.letter[kid] as number);
		const most = Math.max(...letters);
		let base = Math.max(0, this.#lowest - Math.min(...letters));
		while (!this.#isFree(base, letters)) base++;
		if (base + most >= FREE) throw new Error(NO_ROOM);
		return base;
	}

	#isFree(base: number, letters: readonly number[]): boolean {
		for (const letter of letters) if (this.owner[base + letter] !== FREE) return false;
		return true;
	}
}
