import type { Span } from './span';

/** A report handed to the search. */
export interface Searchable {
	id: string;
	/** Title, issuer and file name, one a line. */
	names: string;
	/** The packed text (see `Packed`). */
	text: ArrayBuffer;
}

/** Where the sought words stand in a report's text; without a place they stand in its names alone. */
export interface Hit {
	place?: FoundPlace;
}

/** Sought words as the text has them, in whatever script, with what stands around them on one line. */
export interface FoundPlace {
	/** Of the first of them. */
	span: Span;
	pieces: Piece[];
}

/** Words of a text, sought or not. */
export interface Piece {
	words: string;
	found: boolean;
}

/** The typed door between the page and the search worker. Script, width, case and spaces make no difference to it. */
export interface Searcher {
	/** Takes reports in, over older ones of the same id. */
	add(reports: readonly Searchable[]): Promise<void>;
	drop(ids: readonly string[]): Promise<void>;
	/** The reports that hold every word of the query. */
	find(query: string): Promise<[id: string, hit: Hit][]>;
}
