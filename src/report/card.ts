import type { Era, Level, Qualifier } from './reading';

/** The essence of one report, as it is shown on a card and carried by a card's link: no text, no places. */
export interface Card {
	/** Whose report: the issuer; without one the area, or the report's own title. */
	name?: string;
	region?: string;
	level?: Level;
	year?: number;
	era?: Era;
	/** In the order in which they are shown. */
	figures: CardFigure[];
	checks?: CardChecks;
	/** The day on which the report was read, yyyy-mm-dd. */
	readOn: string;
}

/** A figure of a card. */
export interface CardFigure {
	/** A name of the catalog. */
	id: string;
	value: number;
	qualifier?: Qualifier;
	/** Only where it is not the catalog's unit. */
	unit?: string;
	/** What the same issuer's report of the year before states, exactly and in the same unit. */
	before?: number;
}

/** What the reconciliation came to; the rest, that neither holds nor is wrong, needs a look. */
export interface CardChecks {
	/** How many relations could be checked, within the report and against others that the sender has. */
	all: number;
	/** How many of them hold. */
	holds: number;
	/** How many are told as errors; without it none. */
	wrong?: number;
}
