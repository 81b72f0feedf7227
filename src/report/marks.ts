import type { Saying } from './saying';
import type { SeverityCounts } from './severity';

/** What a reader noted on one report: kept beside its reading, so that a new reading of the same bytes finds it again. */
export interface Marks {
	/** The report's id. */
	id: string;
	findings: FindingMark[];
	settled: Settlement[];
}

/** checked: looked at and right as found; not-an-error: the report is right there. */
export type Verdict = 'checked' | 'not-an-error';

/** A reader's mark on a finding. */
export interface FindingMark {
	/** Which finding: see `namedFindings`. */
	key: string;
	verdict: Verdict;
	note?: string;
	/** The finding as it was marked, for the day when it is not made any more. */
	rule: string;
	says: Saying;
	/** Milliseconds since 1970. */
	at: number;
}

/** The reader's choice between the readings of a row whose digits run together. */
export interface Settlement {
	/** Which row: see `OpenRow`. */
	key: string;
	/** One a column; null where the cell is blank. */
	figures: readonly (number | null)[];
}

/** How many findings are open, and how many marked. */
export interface MarkCounts {
	open: SeverityCounts;
	handled: SeverityCounts;
}

/** Nothing noted yet. */
export const noMarks = (id: string): Marks => ({ id, findings: [], settled: [] });
