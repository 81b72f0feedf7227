import { type MarkupHandler, readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import { type Drawing, DrawingReader, emptyDrawing } from './drawing';

/** Adds the composite graphics that a resource file defines, by their ids (GB/T 33190-2016, 13.2). */
export function addGraphics(xml: string, graphics: Map<string, Drawing>): void {
	readXml(xml, new GraphicsReader(graphics));
}

class GraphicsReader implements MarkupHandler {
	readonly #graphics: Map<string, Drawing>;
	readonly #reader = new DrawingReader();
	#isIn = false;

	constructor(graphics: Map<string, Drawing>) {
		this.#graphics = graphics;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#isIn) this.#reader.open(name, attributes);
		else if (name === 'compositegraphicunit') {
			this.#isIn = true;
			this.#reader.drawing = emptyDrawing();
			this.#graphics.set(attributes.get('id') ?? '', this.#reader.drawing);
		}
	}

	close(name: string): void {
		if (name === 'compositegraphicunit') this.#isIn = false;
		else if (this.#isIn) this.#reader.close(name);
	}

	text(words: string): void {
		if (this.#isIn) this.#reader.text(words);
	}
}
