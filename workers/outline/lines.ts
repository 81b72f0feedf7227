import type { Block, Document } from '../formats/document';
import { codesOf, isDigit } from '../text/codes';
import { type Folded, foldedOffset } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { NEWLINE } from '../text/width';

/** One line of a paragraph, or a table: folded offsets, bullets and the marks of Markdown left outside. */
export interface Line {
	start: number;
	end: number;
	table: boolean;
	/** Marked by the format itself as site furniture. */
	furniture: boolean;
	/** Heading level of the format (h1–h6, # to ######), where it has one. */
	level?: number;
	/** An empty line of the source stands before it. */
	apart: boolean;
}

/** The lines of a document in order; empty ones are left out. */
export function linesOf(document: Document, folded: Folded): Line[] {
	const walk: Walk = { folded, lines: [], sign: 0, newline: -1 };
	for (const block of document.blocks) addLines(walk, block);
	return walk.lines;
}

interface Walk {
	folded: Folded;
	lines: Line[];
	/** The place in the signs behind the line end last found, and that line end. */
	sign: number;
	newline: number;
}

function addLines(walk: Walk, block: Block): void {
	const last = foldedOffset(walk.folded, block.span[1]);
	let start = foldedOffset(walk.folded, block.span[0]);
	if (block.kind === 'table') {
		walk.lines.push({ start, end: last, table: true, furniture: false, apart: false });
		return;
	}
	while (start < last) {
		const end = Math.min(last, newlineFrom(walk, start));
		if (end > start) add(walk.lines, lineOf(walk.folded, start, end, block));
		start = end + 1;
	}
}

/** A line whose end only wraps it (see `wrapsOf`) goes on in the next one, though that is a block of its own. */
function add(lines: Line[], line: Line): void {
	const before = lines.at(-1);
	if (before && before.end === line.start && !before.table && !before.furniture && !line.furniture)
		before.end = line.end;
	else lines.push(line);
}

function newlineFrom(walk: Walk, from: number): number {
	const { codes, signs } = walk.folded;
	while (walk.newline < from) {
		const at = walk.sign < signs.length ? (signs[walk.sign++] as number) : codes.length;
		if (at === codes.length || codes[at] === NEWLINE) walk.newline = at;
	}
	return walk.newline;
}

function lineOf(folded: Folded, from: number, to: number, block: Block & { kind: 'paragraph' }): Line {
	const { codes } = folded;
	let start = from;
	let end = to;
	let hashes = 0;
	while (start < end && (isMark(codes[start] as number) || isDash(folded, start))) {
		if (codes[start] === HASH) hashes++;
		start++;
	}
	while (end > start && codes[end - 1] === ASTERISK) end--;
	const level = block.headingLevel ?? (hashes > 0 ? hashes : undefined);
	const line: Line = { start, end, table: false, furniture: block.furniture ?? false, apart: apart(folded, from) };
	return level === undefined ? line : { ...line, level };
}

/** Folding keeps one line end of many; the source shows whether an empty line stood there. */
function apart({ source, map }: Folded, from: number): boolean {
	if (from < 2) return true;
	let ends = 0;
	for (let at = (map[from - 2] as number) + 1; at < (map[from] as number) && ends < 2; at++) {
		const code = source.charCodeAt(at);
		if (code === NEWLINE || (code === RETURN && source.charCodeAt(at + 1) !== NEWLINE)) ends++;
	}
	return ends > 1;
}

/** True where a space stood in the source inside a line: the trace of a line break that a crawler lost. */
export const spaceBefore = (folded: Folded, at: number): boolean =>
	gapBefore(folded, at) && folded.codes[at - 1] !== NEWLINE;

/** - 总体情况: an item of a list; - 2 - is a page. */
const isDash = (folded: Folded, at: number): boolean =>
	folded.codes[at] === DASH && gapBefore(folded, at + 1) && !isDigit(folded.codes[at + 1]);

const DASH = 0x2d;
const RETURN = 0x0d;
const HASH = 0x23;
const ASTERISK = 0x2a;
const QUOTE = 0x3e;
/** What a wrong encoding leaves of the spaces before a paragraph. */
const UNKNOWN = 0x3f;
const MARKS = new Set([HASH, ASTERISK, QUOTE, UNKNOWN, ...codesOf('·•●■◆▪')]);
const isMark = (code: number): boolean => MARKS.has(code);
