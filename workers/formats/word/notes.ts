import { type MarkupHandler, readXml } from '../page/markup';
import { wordsOf } from '../page/printed';
import type { Attributes } from '../page/spans';
import type { Surroundings } from './lines';
import { Story } from './story';

/** The lines of the foot- or endnotes of a part, each note by what refers to it ("footnote 2"). */
export function notesOf(xml: string, around: Surroundings): Map<string, string[]> {
	const reader = new NotesReader(around);
	readXml(xml, reader);
	return reader.notes;
}

/** A part of notes: each of them is a story of its own. */
class NotesReader implements MarkupHandler {
	readonly notes = new Map<string, string[]>();
	readonly #around: Surroundings;
	#story: Story | undefined;
	#id = '';

	constructor(around: Surroundings) {
		this.#around = around;
	}

	open(name: string, attributes: Attributes): void {
		if (NOTES.has(name)) {
			this.#id = `${name} ${attributes.get('id') ?? ''}`;
			this.#story = new Story(this.#around);
		} else this.#story?.open(name, attributes);
	}

	close(name: string): void {
		if (!NOTES.has(name)) this.#story?.close(name);
		else if (this.#story) {
			this.notes.set(
				this.#id,
				this.#story.end().map((one) => wordsOf([one])),
			);
			this.#story = undefined;
		}
	}

	text(words: string): void {
		this.#story?.text(words);
	}
}

const NOTES: ReadonlySet<string> = new Set(['footnote', 'endnote']);
