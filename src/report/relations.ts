import type { Check, Finding, Qualifier } from './reading';
import type { Saying } from './saying';
import type { Span } from './span';

/** What a report is held against: last year's of the same body, or those of the bodies below it. */
export type Against = 'last-year' | 'below';

/** Places of another report. */
export interface Elsewhere {
	report: string;
	spans: Span[];
}

/** A finding of one report alone, or between it and others; its own spans are of the report that it is about. */
export interface RelatedFinding extends Finding {
	/** Its place: among the report's own, in `Reading.findings`; those against others follow behind these. */
	index: number;
	/** What stands at its first place, as printed: of a cell the label of its row. For lists that have not the text. */
	place?: string;
	against?: Against;
	elsewhere?: Elsewhere[];
}

/** A finding between reports, with the name that the reader's mark on it goes by. */
export interface BetweenFinding extends RelatedFinding {
	against: Against;
	key: string;
}

/** What a report was held against. */
export interface Partner {
	against: Against;
	/** Ids of the other reports. */
	reports: string[];
	/** Last year's report came in several versions: how many; the newest was used. */
	versions?: number;
	/** The name on last year's report, where it is not sure that it is of the same body. */
	perhaps?: string;
	checks: Record<Check['outcome'], number>;
	/** Why something could not be checked, each reason once. */
	unchecked: Saying[];
}

/** All that the reconciliation says of a report: within itself and against others in the library. */
export interface Checkup {
	id: string;
	/** The gravest first; those that the reader has marked are left out. */
	findings: RelatedFinding[];
	/** Those against other reports, marked or not, the gravest first. */
	between: BetweenFinding[];
	/** How many the reader has marked. */
	marked: number;
	/** How many relations came to what, those against other reports too. */
	checks: Record<Check['outcome'], number>;
	partners: Partner[];
	/** For a government: the reports of the year that lie directly below it, whether or not they are all there. */
	below: string[];
}

/** A figure as a report tells it for its own year: of the whole area before the body itself. */
export interface ToldFigure {
	value: number;
	qualifier?: Qualifier;
	/** Where it is a measure (万元), not a word that only counts. */
	unit?: string;
	span: Span;
	/** Told of the body itself alone. */
	self?: true;
	/** The report itself gives another value elsewhere. */
	contested?: true;
}

/** A kept report handed over for comparing. */
export interface Filed {
	id: string;
	/** When it was kept first, in milliseconds since 1970: of several versions the last one counts, where nothing else tells which is newer. */
	keptAt: number;
	/** The reader says that all reports below this government's are in the library. */
	allBelow?: true | undefined;
	/** Keys of the findings that the reader has marked (see `namedFindings`). */
	marked?: readonly string[] | undefined;
}

/**
 * The typed door between the page and the worker that holds reports against each other. It works on digests:
 * what comparing needs of a reading, packed; the page keeps them and does not look into them.
 */
export interface Relations {
	/** Takes reports in, over older ones of the same id. Returns the ids whose digest is of no use: to be made again. */
	add(reports: readonly (Filed & { digest: ArrayBuffer })[]): Promise<string[]>;
	/** Takes in reports from their packed readings (see `Packed`). Returns the digests, of those that could be made out. */
	make(
		reports: readonly (Filed & { reading: ArrayBuffer; text: ArrayBuffer })[],
	): Promise<{ id: string; digest: ArrayBuffer }[]>;
	drop(ids: readonly string[]): Promise<void>;
	/** What has changed since the last call, for so many reports at most, and how many are left. */
	judge(most: number): Promise<{ checkups: Checkup[]; left: number }>;
	/** Names of the figures that any of the reports tells. */
	figures(): Promise<string[]>;
	/** What the reports that tell a figure say of it. */
	figure(id: string): Promise<(ToldFigure & { report: string })[]>;
}
