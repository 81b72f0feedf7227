import type { Section, SectionKind } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import type { Document } from '../formats/document';
import { type Folded, sourceSpan } from '../text/fold';
import { captionsOf } from './captions';
import { withoutContents } from './contents';
import { footerOf } from './footer';
import { headingsOf } from './headings';
import { withoutKindsOfNone } from './kinds-below';
import { type Line, linesOf } from './lines';
import { withoutLists } from './listed';
import { mastheadOf } from './masthead';
import type { Style } from './numbering';
import { stretchesOf } from './stretches';
import { type Title, titlesOf } from './titles';
import { nest, treeOf } from './tree';

/** How a report is built: its headings, its running text, and what around it is the site's. */
export interface Outline {
	/** The tree, with source spans. */
	sections: Section[];
	/** The same headings flat and in order, with folded offsets. */
	headings: Heading[];
	/** What is neither heading nor table, in order. */
	paragraphs: Stretch[];
	/** Source spans of site heads, breadcrumbs, metadata blocks, share buttons, captions and footers. */
	furniture: Span[];
}

/** An outline with what metadata is read from. */
export interface FullOutline extends Outline {
	/** Where the report's title is printed or told, the best first. */
	titles: Title[];
	/** Folded offset where the report's own last words end and the site's footer begins. */
	end: number;
}

/** A heading; folded offsets. */
export interface Heading {
	start: number;
	/** Where the words begin, after the number. */
	words: number;
	end: number;
	level: number;
	/** How it is numbered, and what its number says; 0 where it has none. */
	style: Style;
	value: number;
	/** As printed, with its marks, without white space. */
	number?: string;
	kind?: SectionKind;
	/** Folded offset where its section ends. */
	until: number;
}

/** A line of running text, or what is left of it beside its headings. Folded offsets. */
export interface Stretch {
	start: number;
	end: number;
	/** The outermost heading that it stands under. */
	section?: Heading;
	/** What the innermost heading that says so says it is about: 一、总体情况 (三)行政复议情况 is about appeals. */
	kind?: SectionKind;
	furniture: boolean;
}

/** A piece of the folded text. */
export interface Extent {
	start: number;
	end: number;
}

/** Takes a report apart into headings of every style, paragraphs and site furniture. */
export function outlineOf(document: Document, folded: Folded): FullOutline {
	const lines = linesOf(document, folded);
	const titles = titlesOf(folded, lines);
	const around = [...marked(lines), ...mastheadOf(folded, lines, titles), ...footerOf(folded, lines, titles)];
	const own = outside(lines, around);
	const end = own.at(-1)?.end ?? 0;
	const all = withoutContents(folded, own, headingsOf(folded, own));
	const found = withoutLists(folded, withoutKindsOfNone(all), end);
	const headings = nest(folded, found, end);
	const furniture = inOrder([...around, ...captionsOf(folded, own, headings)]);
	return {
		sections: treeOf(folded, headings),
		headings,
		paragraphs: stretchesOf(folded, lines, headings, furniture),
		furniture: furniture.map((piece) => sourceSpan(folded, piece.start, piece.end)),
		titles,
		end,
	};
}

const marked = (lines: readonly Line[]): Extent[] => lines.filter((line) => line.furniture);

/** The lines without the furniture; a line that begins or ends with some is cut. */
function outside(lines: readonly Line[], furniture: readonly Extent[]): Line[] {
	const starts = new Map(furniture.map((piece) => [piece.start, piece.end]));
	const ends = new Map(furniture.map((piece) => [piece.end, piece.start]));
	const own: Line[] = [];
	for (const line of lines) {
		const start = starts.get(line.start) ?? line.start;
		const end = ends.get(line.end) ?? line.end;
		if (start === line.start && end === line.end) own.push(line);
		else if (start < end) own.push({ ...line, start, end });
	}
	return own;
}

/** In order; pieces that overlap, or that only a line end parts, made one. */
function inOrder(pieces: Extent[]): Extent[] {
	const merged: Extent[] = [];
	for (const { start, end } of pieces.sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
