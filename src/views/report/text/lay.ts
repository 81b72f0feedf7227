import type { Reading, Section, Table } from '../../../report/reading';
import { overlap, type Span } from '../../../report/span';
import type { HeadingLine, TextBlock } from './block';
import { cutLine } from './cut-line';
import { linesOf } from './lines';

/** Characters in one block: a longer line is cut, so that no single layout takes long. */
const LONGEST = 1500;

/**
 * Takes a reading's text apart into blocks for the page, one at a time, so that the caller can stop and go on.
 * Tables stand where they stand in the text; a line cut for its length goes on as 'rest'.
 */
export function* layText(reading: Reading): Generator<TextBlock> {
	const title = titleLine(reading);
	for (const block of layAll(reading))
		yield title && overlap(block.span, title) ? { kind: 'title', span: block.span } : block;
}

function* layAll(reading: Reading): Generator<TextBlock> {
	const { text } = reading;
	const headings = headingLines(reading.sections);
	const furniture = [...reading.furniture].sort((a, b) => a[0] - b[0]);
	let at = 0;
	for (const table of tablesInOrder(reading.tables)) {
		yield* layLines(text, [at, table.span[0]], headings, furniture);
		yield { kind: 'table', span: table.span, table };
		at = table.span[1];
	}
	yield* layLines(text, [at, text.length], headings, furniture);
}

/** How far down the title is looked for, in characters. */
const TITLE_WITHIN = 3000;

/** A long title is set in two lines or three. */
const TITLE_LINES = 3;

/**
 * The last lines near the top that are the title: page heads often say it once before. Names are kept in Simplified, so
 * half of its characters must agree.
 */
function titleLine({ text, meta: { title }, sections }: Reading): Span | undefined {
	if (!title) return undefined;
	const end = Math.min(TITLE_WITHIN, sections[0]?.span[0] ?? text.length, text.length);
	const lines = [...linesOf(text, [0, end])].filter(([from, to]) => text.slice(from, to).trim() !== '');
	return lines
		.flatMap(([from], first) => lines.slice(first, first + TITLE_LINES).map(([, to]): Span => [from, to]))
		.findLast(([from, to]) => to - from <= title.length * 2 && alike(text.slice(from, to).replace(/\s/g, ''), title));
}

const alike = (line: string, title: string): boolean =>
	line.length === title.length && [...line].filter((character, i) => character === title[i]).length >= title.length / 2;

/** Tables by their place, without those that begin inside another. */
function tablesInOrder(tables: readonly Table[]): Table[] {
	const inOrder = [...tables].filter(({ rows }) => rows.length > 0).sort((a, b) => a.span[0] - b.span[0]);
	let end = 0;
	return inOrder.filter(({ span }) => {
		if (span[0] < end) return false;
		end = span[1];
		return true;
	});
}

function headingLines(sections: readonly Section[], depth = 0): HeadingLine[] {
	return sections
		.flatMap(({ span, children }) => [{ span, depth }, ...headingLines(children, depth + 1)])
		.sort((a, b) => a.span[0] - b.span[0]);
}

function* layLines(
	text: string,
	[start, end]: Span,
	headings: readonly HeadingLine[],
	furniture: readonly Span[],
): Generator<TextBlock> {
	const nextHeadings = within(headings, ({ span }) => span, start);
	const nextFurniture = within(furniture, (span) => span, start);
	for (const line of linesOf(text, [start, end])) yield* layLine(text, line, nextHeadings(line), nextFurniture(line));
}

/** Gives, for one line after another, the items that overlap it; items stand in order. */
function within<T>(items: readonly T[], spanOf: (item: T) => Span, start: number): (line: Span) => T[] {
	let next = items.findIndex((item) => spanOf(item)[1] > start);
	return (line) => {
		const found: T[] = [];
		if (next < 0) return found;
		while (next < items.length && spanOf(items[next] as T)[1] <= line[0]) next++;
		for (let i = next; i < items.length && spanOf(items[i] as T)[0] < line[1]; i++) found.push(items[i] as T);
		return found;
	};
}

function* layLine(
	text: string,
	line: Span,
	headings: readonly HeadingLine[],
	furniture: readonly Span[],
): Generator<TextBlock> {
	const [heading] = headings;
	if (heading && fills(text, heading.span, line)) {
		yield { kind: 'heading', span: [Math.max(line[0], heading.span[0]), line[1]], depth: heading.depth };
		return;
	}
	for (const block of cutLine(text, line, headings, furniture)) {
		if (block.kind !== 'paragraph') yield block;
		else
			for (const [number, part] of partsOf(text, block.span).entries())
				yield { kind: number ? 'rest' : 'paragraph', span: part };
	}
}

/** Marks that may stand about a heading without being words: of Markdown, and a stop at its end. */
const MARKS = /^[\s#*_.。:：]*$/;

/** True when no word of the line lies outside the span. */
const fills = (text: string, span: Span, line: Span): boolean =>
	MARKS.test(text.slice(line[0], Math.max(line[0], span[0]))) &&
	MARKS.test(text.slice(Math.min(line[1], span[1]), line[1]));

/** A line in parts of bounded length, cut after a sentence where there is one. */
function partsOf(text: string, [start, end]: Span): Span[] {
	const parts: Span[] = [];
	let from = start;
	while (end - from > LONGEST) {
		// Not lastIndexOf on the whole text: without a stop it would look back to the beginning, for each part anew.
		const stop = text.slice(from, from + LONGEST).lastIndexOf('。');
		const to = stop >= LONGEST / 2 ? from + stop + 1 : wholeCharacter(text, from + LONGEST);
		parts.push([from, to]);
		from = to;
	}
	return [...parts, [from, end]];
}

/** Never between the two halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
	(text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at;
