import { type MarkupHandler, readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import { Story, type Surroundings } from './story';

/** The stories that stand in elements of some names: the body of a document, or its headers and footers. */
export function storiesIn(xml: string, names: ReadonlySet<string>, around: Surroundings): Story[] {
	const reader = new StoriesReader(names, around);
	readXml(xml, reader);
	return reader.stories;
}

class StoriesReader implements MarkupHandler {
	readonly stories: Story[] = [];
	readonly #names: ReadonlySet<string>;
	readonly #around: Surroundings;
	/** The element that the open story stands in, and how many of its name are open in it. */
	#open: { name: string; inside: number; story: Story } | undefined;

	constructor(names: ReadonlySet<string>, around: Surroundings) {
		this.#names = names;
		this.#around = around;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#open) {
			if (name === this.#open.name) this.#open.inside++;
			this.#open.story.open(name, attributes);
		} else if (this.#names.has(name) && attributes.get('display') !== 'false') {
			this.#open = { name, inside: 0, story: new Story(this.#around) };
			this.stories.push(this.#open.story);
		}
	}

	close(name: string): void {
		if (!this.#open) return;
		if (name === this.#open.name && this.#open.inside-- === 0) this.#open = undefined;
		else this.#open.story.close(name);
	}

	text(words: string): void {
		this.#open?.story.text(words);
	}
}
