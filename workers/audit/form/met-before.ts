import type { Extent } from '../../outline/outline';
import type { Folded } from '../../text/fold';

/** The passages of a text that were met so far, to be met again word for word. Only those of one length are compared. */
export class MetBefore<R extends Extent> {
	readonly #text: Folded['text'];
	readonly #met = new Map<number, R[]>();

	constructor(text: Folded['text']) {
		this.#text = text;
	}

	/** The first passage with the same words; where there is none, this is the first. */
	sameAs(passage: R): R | undefined {
		const length = passage.end - passage.start;
		const alike = this.#met.get(length);
		const words = alike && this.#text.slice(passage.start, passage.end);
		const before = words && alike.find(({ start }) => this.#text.startsWith(words, start));
		if (before) return before;
		if (alike) alike.push(passage);
		else this.#met.set(length, [passage]);
		return undefined;
	}
}
