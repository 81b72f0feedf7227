import type { Rule } from '../../../../src/report/rule-families';
import { around } from '../report';

/** The ways in which reports make one mistake, and in which they say what is like it and right. */
export interface Wordings {
	rule: Rule;
	/** Passages that make the mistake, with words that the finding lies on. */
	found: readonly (readonly [passage: string, words: string])[];
	/** Passages of which nothing is said at all. */
	silent: readonly string[];
	/** The report that a passage stands in. */
	report: (passage: string) => string;
}

/** Passages of a report for 2016, unless another year is given. */
export const inProse = (rule: Rule, found: Wordings['found'], silent: Wordings['silent'], year = 2016): Wordings => ({
	rule,
	found,
	silent,
	report: (passage) => around(passage, year),
});
