import type { Attributes } from '../page/spans';
import { symbol } from './symbols';

/** What an element of a run prints that is no text itself: a tab, a line end, a hyphen, a symbol; empty for any other. */
export function printedBy(name: string, attributes: Attributes): string {
	if (name === 'tab' || name === 'ptab') return '\t';
	if (name === 'br') return /^(?:page|column)$/.test(attributes.get('type') ?? '') ? '' : '\n';
	if (name === 'cr') return '\n';
	if (name === 'nobreakhyphen') return '-';
	return name === 'sym' ? symbol(attributes.get('font') ?? '', attributes.get('char') ?? '') : '';
}

/**
 * Follows fields ("PAGE", "TOC", "HYPERLINK"): between their begin and their separator stands an instruction, from
 * there to their end what they show.
 */
export class Fields {
	/** For each open field whether it has come to what it shows. */
	readonly #shows: boolean[] = [];

	mark(type: string | undefined): void {
		if (type === 'begin') this.#shows.push(false);
		else if (type === 'separate') this.#shows[this.#shows.length - 1] = true;
		else if (type === 'end') this.#shows.pop();
	}

	/** True within an instruction, where words are none of the document's. */
	get inInstruction(): boolean {
		return this.#shows.includes(false);
	}

	/** An instruction ends with its paragraph at the latest: a field that was never closed hides nothing more. */
	endParagraph(): void {
		if (this.inInstruction) this.#shows.length = 0;
	}
}
