import type { Attributes } from '../page/spans';

/** Spaces that one element may stand for. */
const MOST_SPACES = 200;

/**
 * Puts the words of a paragraph of an OpenDocument file together: white space of the file is one space, and none at its
 * beginning.
 */
export class OpenWords {
	#words = '';
	/** True where a space of the file would be one too many. */
	#isAfterSpace = true;

	get words(): string {
		return this.#words;
	}

	/** Adds words as they stand in the file. */
	add(words: string): void {
		const collapsed = words.replace(/[ \t\r\n]+/g, ' ');
		const added = this.#isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
		if (collapsed !== '') this.#isAfterSpace = collapsed.endsWith(' ');
		this.#words += added;
	}

	/** Adds what an element of a paragraph prints that is no text itself: spaces, a tab, a line end. */
	print(name: string, attributes: Attributes): void {
		const printed = printedBy(name, attributes);
		if (printed === '') return;
		this.#words += printed;
		this.#isAfterSpace = false;
	}
}

function printedBy(name: string, attributes: Attributes): string {
	if (name === 'tab') return '\t';
	if (name === 'line-break') return '\n';
	if (name !== 's') return '';
	const count = Number.parseInt(attributes.get('c') ?? '1', 10);
	return ' '.repeat(count >= 1 ? Math.min(count, MOST_SPACES) : 1);
}
