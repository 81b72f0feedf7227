import type { Digest } from '../../digest/digest';
import type { Stated } from '../../digest/figures';
import type { Ledger } from './ledger';

/** A report of the library as the rules between reports see it. */
export interface Compared {
	id: string;
	digest: Digest;
}

/** A report and last year's of the same body. */
export interface Pair {
	now: Compared;
	before: Compared;
	/** Of last year's report. */
	year: number;
}

/** One family of rules about a report and last year's. */
export type PairFamily = (pair: Pair, ledger: Ledger) => void;

/** A figure that a report states in one way only. */
export function figureIn({ digest }: Compared, id: string): Stated | undefined {
	const figure = digest.figures[id];
	return figure?.contested ? undefined : figure;
}
