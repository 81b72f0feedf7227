import type { Finding } from '../../../report/reading';
import { apart } from '../../../report/tidy';

/** What stands there, what it should be and how far they are apart, as they are to be written. */
export interface Amounts {
	actual: string;
	expected: string;
	/** Between two years, or the numbers of two headings, there is none that says anything. */
	difference?: string;
}

/** Rules whose numbers are percentages, and those whose numbers count nothing: years and the numbers of headings. */
const PERCENT = /^(?:percent|rate)\./;
const ORDINAL = /^(?:year\.mismatch|numbering\.gap)$/;

/**
 * The two numbers of a finding and what lies between them.
 *
 * @param number writes a number in the reader's language
 * @param points writes how far two percentages are apart, which is no percentage
 * @returns undefined where the finding is not one of two numbers
 */
export function amountsOf(
	{ rule, expected, actual }: Finding,
	number: (value: number) => string,
	points: (number: string) => string,
): Amounts | undefined {
	if (expected === undefined || actual === undefined) return undefined;
	if (ORDINAL.test(rule)) return { actual: String(actual), expected: String(expected) };
	const difference = number(apart(actual, expected));
	if (!PERCENT.test(rule)) return { actual: number(actual), expected: number(expected), difference };
	return { actual: `${number(actual)}%`, expected: `${number(expected)}%`, difference: points(difference) };
}
