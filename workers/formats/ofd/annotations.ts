import { type MarkupHandler, readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import { type Drawing, DrawingReader, type Placed } from './drawing';
import { matrixOf } from './matrix';

/** What an annotation draws over its page, and whether it is a watermark. */
export interface Annotation extends Placed<Drawing> {
	isWatermark: boolean;
}

/** Reads the annotations of a page (GB/T 33190-2016, 15.2); links and what is marked not to be seen draw nothing. */
export function annotationsOf(xml: string): Annotation[] {
	const reader = new AnnotationsReader();
	readXml(xml, reader);
	return reader.annotations;
}

class AnnotationsReader implements MarkupHandler {
	readonly annotations: Annotation[] = [];
	#reader: DrawingReader | undefined;
	#isShown = false;
	#isWatermark = false;

	open(name: string, attributes: Attributes): void {
		if (name === 'annot') {
			this.#isShown = attributes.get('visible')?.toLowerCase() !== 'false';
			this.#isWatermark = /watermark/i.test(`${attributes.get('type')} ${attributes.get('subtype')}`);
		} else if (name === 'appearance' && this.#isShown) {
			this.#reader = new DrawingReader();
			const matrix = matrixOf(undefined, attributes.get('boundary'));
			this.annotations.push({ object: this.#reader.drawing, matrix, isWatermark: this.#isWatermark });
		} else this.#reader?.open(name, attributes);
	}

	close(name: string): void {
		if (name === 'appearance') this.#reader = undefined;
		else this.#reader?.close(name);
	}

	text(words: string): void {
		this.#reader?.text(words);
	}
}
