import type { Encoding } from '../../src/report/reading';
import type { Document, Paragraph } from './document';

/** One line of a text: [start, end) without its line end. */
export type Line = readonly [start: number, end: number];

/**
 * The lines of a text, or of its stretch [from, to), blank ones too.
 * A line ends with \n, \r\n, \r, U+0085, U+2028 or U+2029: what folding takes for a line end.
 */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
	const lines: Line[] = [];
	const stretch = text.slice(from, to);
	let start = from;
	LINE_END.lastIndex = 0;
	for (let end = LINE_END.exec(stretch); end; end = LINE_END.exec(stretch)) {
		lines.push([start, from + end.index]);
		start = from + LINE_END.lastIndex;
	}
	if (start < to) lines.push([start, to]);
	return lines;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The paragraphs of a plain text: each line that is not blank, whole, nothing changed. */
export function paragraphsOf(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (const span of linesOf(text)) if (!isBlank(text, span)) paragraphs.push({ kind: 'paragraph', span });
	return paragraphs;
}

/** A plain text as a document: the text as it is, and its paragraphs. */
export const textDocument = (text: string, encoding: Encoding): Document => ({
	format: 'text',
	encoding,
	text,
	blocks: paragraphsOf(text),
});

/** True for a line of nothing but white space. */
export function isBlank(text: string, [start, end]: Line): boolean {
	for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
	return true;
}

/** The part of a line without the white space at both ends; of a blank one the empty span at its start. */
export function trimmed(text: string, [start, end]: Line): Line {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return from < to ? [from, to] : [start, start];
}

/** White space of any kind, and the marks of no width that stand for nothing in an empty line or cell. */
const isSpace = (code: number): boolean =>
	code <= 0x20 ||
	code === 0xa0 ||
	code === 0x3000 ||
	code === 0x85 ||
	(code >= 0x2000 && code <= 0x200f) ||
	(code >= 0x2028 && code <= 0x202f) ||
	code === 0x205f ||
	code === 0x2060 ||
	code === 0xfeff;
