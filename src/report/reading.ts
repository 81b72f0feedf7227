import type { Saying } from './saying';
import type { Span } from './span';

/**
 * What the reader got out of one report: plain data, the same that the export writes
 * (fields and meaning: the export format, version 1). Every span points into `text`.
 */
export interface Reading {
	source: Source;
	/** The report as read. For a text file: the decoded file itself, but for a byte order mark. */
	text: string;
	meta: Meta;
	sections: Section[];
	tables: Table[];
	indicators: Indicator[];
	facts: Fact[];
	findings: Finding[];
	/** Every relation that was looked at, the sound ones too. Not exported. */
	checks: Check[];
	/** Site heads, breadcrumbs, share buttons, captions, footers: kept in the text, not part of the report. */
	furniture: Span[];
	/** What the reader should know about this reading as a whole; empty when all is well. */
	notices: Notice[];
	/** Where stretches of the text stand in the file, in its own terms, in the text's order. Not exported. */
	places?: Placement[];
}

/** What a file turned out to be, by its bytes. */
export type Format =
	| 'text'
	| 'markdown'
	| 'html'
	| 'clipboard'
	| 'mhtml'
	| 'docx'
	| 'doc'
	| 'odt'
	| 'xlsx'
	| 'xls'
	| 'ods'
	| 'pdf'
	| 'ofd'
	| 'rtf';

/** A stretch of the text and its place in the file. */
export interface Placement {
	span: Span;
	at: Place;
}

/**
 * Counted from 1, as people count pages; a box is left, top, right, bottom in the page's own units, from its upper left
 * corner.
 */
export type Place =
	| { kind: 'page'; page: number; box: readonly [left: number, top: number, right: number, bottom: number] }
	| { kind: 'sheet'; sheet: string; cell: string }
	| { kind: 'table'; table: number; row: number; column: number };
/** How the bytes of a text are to be read. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** The file that a report was read from. */
export interface Source {
	/** Base name as given. */
	name: string;
	/** Size in bytes. */
	bytes: number;
	/** SHA-256 of the bytes, lower-case hex: the identity of a report in the library. */
	sha256: string;
	format: Format;
	encoding?: Encoding;
}

/** Whose report it is: of which level of government, or of a body with one task of its own. */
export type Level = 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'department';
/** narrative: to 2013; statistical: the form of 国办发〔2014〕32号; tables2019 and tables2021: the fixed tables. */
export type Era = 'narrative' | 'statistical' | 'tables2019' | 'tables2021';
/** Simplified or Traditional. */
export type Script = 'hans' | 'hant';

/** Names in Simplified, dates ISO (yyyy-mm-dd). What the report does not state is left out. */
export interface Meta {
	title?: string;
	issuer?: string;
	region?: string;
	level?: Level;
	year?: number;
	era?: Era;
	period?: { from: string; to: string };
	publishedOn?: string;
	signedOn?: string;
	indexNumber?: string;
	documentNumber?: string;
	script: Script;
}

/** What a part of a report is about, by the forms. */
export type SectionKind =
	| 'overview'
	| 'proactive'
	| 'response'
	| 'application'
	| 'fee'
	| 'appeal'
	| 'problems'
	| 'organisation'
	| 'training'
	| 'annex'
	| 'other_matters';

/** A heading, with the headings under it. */
export interface Section {
	/** 1 for 一、 or 第一部分, 2 for (一), 3 for 1. and so on, as they nest in this report. */
	level: number;
	/** The number as printed, with its marks: 一、 (二) 3. 第一部分 一是. */
	number?: string;
	/** The words as printed, without the number. */
	heading: string;
	kind?: SectionKind;
	/** The heading as it stands: number and words. */
	span: Span;
	children: Section[];
}

/** A table of the report, taken apart into cells. */
export interface Table {
	/** t2, t3, t4 for the fixed tables, annex for a statistical form. */
	id?: 't2' | 't3' | 't4' | 'annex';
	caption?: string;
	rows: Cell[][];
	span: Span;
	/** Rows whose digits run together and can be read in several ways. Not exported. */
	open?: OpenRow[];
}

/** A row that its table's arithmetic leaves open, or left open until the reader chose. */
export interface OpenRow {
	/** Its table, what it tells and its words: the same however often they are read. */
	key: string;
	/** Its part of the figures' names: granted, normative, litigation.direct; its number in an annex. */
	id: string;
	/** Its place in the table's `rows`. */
	row: number;
	/** Whole readings, one figure a cell behind the label, null for a blank one; none where there are too many to tell. */
	readings: (number | null)[][];
	/** The reading that the reader chose, by its place among them. */
	settled?: number;
}

/** One cell of a table as printed, and what it holds. */
export interface Cell {
	/** As it stands there: empty, "/", "—" and "0" are four different texts. */
	text: string;
	value?: number;
	note?: string;
	readings?: number[];
	/** The value follows from the reader's choice between open readings. */
	settledBy?: 'reader';
	span: Span;
	colspan?: number;
	rowspan?: number;
}

/** over: 余 多 超过; under: 近 不足; about: 约 左右. */
export type Qualifier = 'over' | 'under' | 'about';

/** A figure of the official forms, with its place and every step by which it was read. */
export interface Indicator {
	/** A name of the catalog (indicators of all official forms). */
	id: string;
	/**
	 * all: the whole administrative area, or the reporting body where there is one level; self: the body itself, where
	 * the report gives both.
	 */
	scope: 'all' | 'self';
	/** Exact. Missing only where jammed digits leave `readings` open. */
	value?: number;
	readings?: number[];
	/** The value follows from the reader's choice between open readings. */
	settledBy?: 'reader';
	unit?: string;
	qualifier?: Qualifier;
	/** Only where it is not the report's own year. */
	year?: number;
	span: Span;
	/** The words that say it: text.slice(...span). */
	quote: string;
	/** The name of the rule that read it. */
	rule: string;
	/** How the rule came to it, step by step; shown to the reader and by `why`, not exported. */
	derivation: Step[];
}

/** One step of a derivation: what was seen (a code the interface has words for), in the words as they were folded for reading, and where. */
export interface Step {
	saw: 'term' | 'number' | 'unit' | 'hedge' | 'none' | 'scope' | 'year' | 'context' | 'cell';
	says: string;
	span?: Span;
}

/** Any other number of the text that counts something. */
export interface Fact {
	/** The words that name it, as a text is folded for reading: 其它 is 其他 there. */
	label: string;
	value: number;
	unit: string;
	qualifier?: Qualifier;
	span: Span;
}

/** Something that does not add up, and where. */
export interface Finding {
	rule: string;
	severity: 'error' | 'warning' | 'info';
	/** What its sentence says; the export has the sentence itself, in Chinese. */
	says: Saying;
	expected?: number;
	actual?: number;
	spans: Span[];
}

/** One relation of the report's own figures or words, as it was found. */
export interface Check {
	/** The rule that a finding would be called by. */
	rule: string;
	/** explained: it holds under another accepted reading; not-checkable: a figure or cell that it needs is not there. */
	outcome: 'holds' | 'fails' | 'explained' | 'not-checkable';
	/** Every place it is about. */
	spans: Span[];
	/** What does not hold, the reading that was accepted, or what is missing. */
	says?: Saying;
}

/** What the reader should know about a reading as a whole. */
export type Notice =
	/** Nothing names this as a disclosure report: kept and shown as text. */
	| { code: 'not-a-report' }
	/** A report, but no figure of the official forms was found in it. */
	| { code: 'no-figures' }
	/** Characters that could not be decoded (U+FFFD) or do not belong in text (NUL, lone surrogates). */
	| { code: 'damaged-characters'; count: number }
	/** Cells of a table in which letters stand for digits (O, l), as a scan makes them, and which were read as figures. */
	| { code: 'letters-for-digits'; count: number }
	/** The file declares one encoding and is written in another. */
	| { code: 'wrong-charset'; declared: string; used: Encoding }
	/** The characters that the file names are not those that it shows: its fonts tell them wrong. */
	| { code: 'garbled-text' }
	/** Pages that are pictures without text among others with text; counted from 1. */
	| { code: 'picture-pages'; pages: number[] }
	/** Cells of a sheet that hold a formula whose result was never saved: a program that computes must do so first. */
	| { code: 'uncomputed-cells'; count: number };
