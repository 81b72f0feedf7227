import { shownBy } from '../story/instruction';

const BEGIN = 0x13;
const SEPARATOR = 0x14;
const END = 0x15;

/** An open field: the words of its instruction, until it comes to what it shows. */
interface Field {
	instruction: string;
	shows: boolean;
}

/**
 * Follows fields (MS-DOC 2.8.25): between their begin and their separator stands an instruction, from there on what
 * they show.
 */
export class Fields {
	readonly #open: Field[] = [];

	/** Takes a character that marks a field; undefined for any other, else the words that the field shows by itself. */
	take(code: number): string | undefined {
		if (code === BEGIN) this.#open.push({ instruction: '', shows: false });
		else if (code === SEPARATOR) this.#show();
		else if (code === END) return this.#end();
		else return undefined;
		return '';
	}

	/** Takes words within an instruction; false elsewhere. */
	holds(words: string): boolean {
		const field = this.#open.find(({ shows }) => !shows);
		if (field) field.instruction += words;
		return field !== undefined;
	}

	/** An instruction ends with its paragraph at the latest: a field that was never closed hides nothing more. */
	endParagraph(): void {
		if (this.#open.some(({ shows }) => !shows)) this.#open.length = 0;
	}

	#show(): void {
		const field = this.#open.at(-1);
		if (field) field.shows = true;
	}

	#end(): string {
		const field = this.#open.pop();
		return field && !field.shows && this.#open.every(({ shows }) => shows) ? shownBy(field.instruction) : '';
	}
}
