import type { Encoding, Format, Notice, Placement } from '../../src/report/reading';
import type { Span } from '../../src/report/span';

/**
 * What any format turns into: everything that is printed, in order, as one text, and the blocks that it is made of.
 * Every span points into `text`; blocks do not overlap and stand in order.
 */
export interface Document {
	format: Format;
	encoding?: Encoding;
	/** The encoding that the file itself declared, where it is not the one it is written in. */
	declaredEncoding?: string;
	text: string;
	blocks: Block[];
	/** The day of publication that the file tells of itself, without printing it; ISO. */
	publishedOn?: string;
	/** What the reader should know about how it was opened. */
	notices?: Notice[];
	/** Where stretches of the text stand in the file, in its own terms (page and box, sheet and cell), in order. */
	places?: Placement[];
}

/** What a document is made of, in order. */
export type Block = Paragraph | Grid;

/** A stretch of running text: a line or a paragraph, as the format has it. */
export interface Paragraph {
	kind: 'paragraph';
	span: Span;
	/** The format's own heading level (h1–h6, # to ######), where it has one. */
	headingLevel?: number;
	/** True where the format itself marks it as not part of the content: nav, header, footer, aside, buttons. */
	furniture?: boolean;
}

/** A table with its merged cells as printed; a cell stands in the row and order in which it was written. */
export interface Grid {
	kind: 'table';
	span: Span;
	caption?: string;
	rows: GridCell[][];
	/** True where no rules part its cells, only the places of its words: what seems a blank cell may be none. */
	unruled?: true;
}

/** A cell and the columns and rows that it covers. */
export interface GridCell {
	span: Span;
	colspan: number;
	rowspan: number;
	head?: boolean;
}
