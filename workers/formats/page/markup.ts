import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Attributes } from './spans';

/** What a reader of markup is told, in order; offsets are those of the source. */
export interface MarkupHandler {
	/** A start tag, its name in lower case; [from, to) is the tag. Elements without an end (br) are only opened. */
	open(name: string, attributes: Attributes, from: number, to: number): void;
	/** An end tag, whether or not such an element is open. */
	close(name: string): void;
	/** Words, their entities decoded; one run of words may come in several pieces. */
	text(words: string, from: number, to: number): void;
}

/**
 * Reads HTML tag by tag. It builds on the tokenizer alone, without htmlparser2's stack of open elements, whose time
 * grows with the square of the depth: a page of 200,000 nested tags takes no longer than one of 200,000 paragraphs.
 */
export function readMarkup(source: string, handler: MarkupHandler): void {
	const tokenizer = new Tokenizer({}, new Relay(source, handler));
	tokenizer.write(source);
	tokenizer.end();
}

/**
 * Reads XML in the same way. Names come without their prefix, which every maker may choose, and in lower case. No
 * declaration is followed: an entity of the file's own making stays as it is written, so nothing can unfold.
 */
export function readXml(source: string, handler: MarkupHandler): void {
	const tokenizer = new Tokenizer({ xmlMode: true }, new XmlRelay(source, handler));
	tokenizer.write(source);
	tokenizer.end();
}

const NONE = new Map<string, string>();

/** Puts the tokenizer's pieces together into tags. */
class Relay implements TokenizerCallbacks {
	protected readonly source: string;
	protected readonly handler: MarkupHandler;
	protected name = '';
	#from = 0;
	#attributes = NONE;
	#attribute = '';
	#value = '';

	constructor(source: string, handler: MarkupHandler) {
		this.source = source;
		this.handler = handler;
	}

	onopentagname(start: number, end: number): void {
		this.name = this.nameAt(start, end);
		this.#from = start - 1;
		this.#attributes = NONE;
	}

	onattribname(start: number, end: number): void {
		this.#attribute = this.nameAt(start, end);
		this.#value = '';
	}

	onattribdata(start: number, end: number): void {
		this.#value += this.source.slice(start, end);
	}

	onattribentity(code: number): void {
		this.#value += String.fromCodePoint(code);
	}

	/** Of an attribute written twice the first one counts. */
	onattribend(): void {
		if (this.#attributes === NONE) this.#attributes = new Map();
		if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
	}

	onopentagend(end: number): void {
		this.handler.open(this.name, this.#attributes, this.#from, end + 1);
	}

	/** In HTML the slash of <div/> says nothing. */
	onselfclosingtag(end: number): void {
		this.onopentagend(end);
	}

	onclosetag(start: number, end: number): void {
		this.handler.close(this.nameAt(start, end));
	}

	ontext(start: number, end: number): void {
		this.handler.text(this.source.slice(start, end), start, end);
	}

	ontextentity(code: number, end: number): void {
		this.handler.text(String.fromCodePoint(code), this.source.lastIndexOf('&', end - 1), end);
	}

	oncdata(_start: number, _end: number, _offset: number): void {}
	oncomment(): void {}
	ondeclaration(): void {}
	onprocessinginstruction(): void {}
	onend(): void {}

	protected nameAt(start: number, end: number): string {
		return this.source.slice(start, end).toLowerCase();
	}
}

/** What XML has otherwise: elements that end where they begin, and words in CDATA. */
class XmlRelay extends Relay {
	override onselfclosingtag(end: number): void {
		this.onopentagend(end);
		this.handler.close(this.name);
	}

	override oncdata(start: number, end: number, offset: number): void {
		this.handler.text(this.source.slice(start, end - offset), start, end - offset);
	}

	protected override nameAt(start: number, end: number): string {
		const name = super.nameAt(start, end);
		return name.slice(name.lastIndexOf(':') + 1);
	}
}
