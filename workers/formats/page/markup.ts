import { Tokenizer } from 'htmlparser2';
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
	const nothing = () => {};
	let name = '';
	let from = 0;
	let attributes = NONE;
	let attribute = '';
	let value = '';
	const opened = (end: number) => handler.open(name, attributes, from, end + 1);
	const tokenizer = new Tokenizer(
		{},
		{
			onopentagname(start, end) {
				name = source.slice(start, end).toLowerCase();
				from = start - 1;
				attributes = NONE;
			},
			onattribname(start, end) {
				attribute = source.slice(start, end).toLowerCase();
				value = '';
			},
			onattribdata(start, end) {
				value += source.slice(start, end);
			},
			onattribentity(code) {
				value += String.fromCodePoint(code);
			},
			onattribend() {
				if (attributes === NONE) attributes = new Map();
				if (!attributes.has(attribute)) attributes.set(attribute, value);
			},
			onopentagend: opened,
			onselfclosingtag: opened,
			onclosetag: (start, end) => handler.close(source.slice(start, end).toLowerCase()),
			ontext: (start, end) => handler.text(source.slice(start, end), start, end),
			ontextentity: (code, end) => handler.text(String.fromCodePoint(code), source.lastIndexOf('&', end - 1), end),
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onprocessinginstruction: nothing,
		},
	);
	tokenizer.write(source);
	tokenizer.end();
}

const NONE = new Map<string, string>();
