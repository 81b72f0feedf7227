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

const NONE = new Map<string, string>();

/** Puts the tokenizer's pieces together into tags. */
class Relay implements TokenizerCallbacks {
	readonly #source: string;
	readonly #handler: MarkupHandler;
	#name = '';
	#from = 0;
	#attributes = NONE;
	#attribute = '';
	#value = '';

	constructor(source: string, handler: MarkupHandler) {
		this.#source = source;
		this.#handler = handler;
	}

	onopentagname(start: number, end: number): void {
		this.#name = this.#source.slice(start, end).toLowerCase();
		this.#from = start - 1;
		this.#attributes = NONE;
	}

	onattribname(start: number, end: number): void {
		this.#attribute = this.#source.slice(start, end).toLowerCase();
		this.#value = '';
	}

	onattribdata(start: number, end: number): void {
		this.#value += this.#source.slice(start, end);
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
		this.#handler.open(this.#name, this.#attributes, this.#from, end + 1);
	}

	/** In HTML the slash of <div/> says nothing. */
	onselfclosingtag(end: number): void {
		this.onopentagend(end);
	}

	onclosetag(start: number, end: number): void {
		this.#handler.close(this.#source.slice(start, end).toLowerCase());
	}

	ontext(start: number, end: number): void {
		this.#handler.text(this.#source.slice(start, end), start, end);
	}

	ontextentity(code: number, end: number): void {
		this.#handler.text(String.fromCodePoint(code), this.#source.lastIndexOf('&', end - 1), end);
	}

	oncdata(): void {}
	oncomment(): void {}
	ondeclaration(): void {}
	onprocessinginstruction(): void {}
	onend(): void {}
}
