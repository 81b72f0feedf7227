import type { Advances, Drawing } from './drawing';
import type { Encoding } from './reading';

/** The shapes of a card; long: as long as its figures need. */
export type CardFormat = 'portrait' | 'square' | 'wide' | 'long';

/** What a card says, worded and in order; where it all stands is the layout's business. */
export interface Sheet {
	format: CardFormat;
	theme: 'light' | 'dark';
	language: 'zh-Hans' | 'zh-Hant' | 'en';
	/** What kind of document it is about. */
	kind: string;
	name: string;
	/** The year with its word; empty where the report states none. */
	year: string;
	/** What kind of body it is; empty where it is not known. */
	traits: string;
	/** Figures in groups; a card that is not long has one, without a title. */
	groups: SheetGroup[];
	/** Stands where there is no figure at all. */
	none: string;
	/** Stands between two notes. */
	join: string;
	chart?: SheetChart;
	/** Whether it adds up: what holds, and apart from it what does not. */
	checks?: { says: string; sound?: true; wrong?: string };
	/** When it was read, from what. */
	small: string[];
	program: string;
	claim: string;
	/** The address that the QR code holds; without one there is no code. */
	link?: string;
	/** What the code is for. */
	scan: string;
}

/** Figures that stand together. */
export interface SheetGroup {
	title?: string;
	lines: SheetLine[];
}

/** A figure: its name and what is said beside it, its digits and what stands before and after them. */
export interface SheetLine {
	name: string;
	before: string;
	digits: string;
	after: string;
	/** What is said of it, the weightiest first: what finds no room is left out. */
	notes: string[];
}

/** The one small chart: a whole and its parts, or one figure through the years. */
export type SheetChart =
	| { kind: 'parts'; title: string; parts: SheetPart[] }
	| { kind: 'years'; title: string; years: SheetYear[] };

/** A part of the whole that a chart shows. */
export interface SheetPart {
	label: string;
	digits: string;
	/** Of the whole, from 0 to 1. */
	share: number;
	/** open: the information was given; shut: it was refused; else: neither. */
	tone: 'open' | 'shut' | 'else';
}

/** One year of a figure that a chart shows. */
export interface SheetYear {
	label: string;
	digits: string;
	/** Of the greatest, from 0 to 1. */
	height: number;
	/** True for the report's own year. */
	own: boolean;
}

/** What is put into a picture when the sender includes the data. */
export interface Attachment {
	/** The export of the report, as JSON. */
	exported: string;
	/** The bytes that the report is read from again, and what the reader was told with them. */
	source: { name: string; bytes: ArrayBuffer; via?: 'clipboard'; encoding?: Encoding };
}

/** The largest source that goes into a picture, in bytes: what is larger is sent as a file. */
export const MOST_ATTACHED = 1024 * 1024;

/** The most pixels that every browser still makes a canvas of (iOS fails above). */
export const MOST_PIXELS = 16_700_000;

/** A picture, or that it could not be made: nothing to paint on in this thread, or the canvas gave nothing. */
export type Picture = { ok: true; png: ArrayBuffer; width: number; height: number } | { ok: false; why: Unpainted };
/** Why there is no picture; see `Picture`. */
export type Unpainted = 'no-canvas' | 'no-picture';

/** The typed door between the page and the worker that makes cards. */
export interface Artist {
	/** Lays a card out, paints it and packs it as PNG, with data in it where there is an attachment. */
	draw(sheet: Sheet, attachment?: Attachment): Promise<Picture>;
	/** Lays a card out for a page that has to paint it itself. */
	compose(sheet: Sheet, advances: Advances): Promise<Drawing>;
	/** A PNG with the data in it. */
	attach(png: ArrayBuffer, attachment: Attachment): Promise<ArrayBuffer>;
}
