/** A report handed to the search. */
export interface Searchable {
	id: string;
	/** Title, issuer and file name, one a line. */
	names: string;
	/** The packed text (see `Packed`). */
	text: ArrayBuffer;
}

/** The typed door between the page and the search worker. Script, width, case and spaces make no difference to it. */
export interface Searcher {
	/** Takes reports in, over older ones of the same id. */
	add(reports: readonly Searchable[]): Promise<void>;
	drop(ids: readonly string[]): Promise<void>;
	/**
	 * The reports that hold every word of the query, each with the place where the first one stands
	 * in the text; empty where they stand in the names alone.
	 */
	find(query: string): Promise<[id: string, excerpt: string][]>;
}
