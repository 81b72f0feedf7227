import type { Place } from '../../../src/report/reading';

/** What a page prints, before it is one text: lines, and tables of cells that hold lines and tables again. */
export type Printed = PrintedLine | PrintedTable;

/** A line of a page, whatever element it stands in. */
export interface PrintedLine {
	kind: 'line';
	words: string;
	headingLevel?: number | undefined;
	region?: Region | undefined;
	/** Where it stands in the file, where it stands at a place of its own there. */
	at?: Place | undefined;
}

/** A part of the page that its own marks call something other than content. */
export interface Region {
	/** Long sentences in it: where there are several, the marks are wrong (an unclosed element, a misused name). */
	sentences: number;
}

/** A table of a page, as it is marked up or as its words stand. */
export interface PrintedTable {
	kind: 'table';
	/** What stands in its <caption>. */
	caption: Printed[];
	rows: PrintedCell[][];
	/** True where only the places of its words make it one. */
	unruled?: true;
}

/** A cell of it, with all that stands in it. */
export interface PrintedCell {
	content: Printed[];
	/** All its words on one line. */
	words: string;
	colspan: number;
	rowspan: number;
	head: boolean;
	/** Where it stands in the file. */
	at?: Place | undefined;
}

/** Sentences after which a part of a page is taken for content, whatever its marks say. */
const MOST_SENTENCES = 2;

/** True for a line around the content, unless so much is said there that it must be content. */
export const isFurniture = ({ region }: PrintedLine): boolean =>
	region !== undefined && region.sentences <= MOST_SENTENCES;

/** A long sentence: running text, not a label, a link or a head. */
export const isSentence = (words: string): boolean => words.length >= 60 && words.includes('。');

/** All the words of some printed things on one line, as they stand in one cell. */
export const wordsOf = (content: readonly Printed[]): string =>
	content.map((one) => (one.kind === 'line' ? one.words : tableWords(one))).join(' ');

const tableWords = ({ caption, rows }: PrintedTable): string =>
	[wordsOf(caption), ...rows.flat().map((cell) => cell.words)].join(' ').trim();
