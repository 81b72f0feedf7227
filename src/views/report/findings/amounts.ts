import type { Finding } from '../../../report/reading';
import { apart } from '../../../report/tidy';

/** What the second number of a finding rests on: nothing tells which of the two is wrong, but where it must be so. */
type Basis = 'computed' | 'table' | 'elsewhere' | 'last-year' | 'whole' | 'listed' | 'due';

/** What stands there, what it is held against and how far they are apart, as they are to be written. */
interface Amounts {
	actual: string;
	expected: string;
	basis: Basis;
	/** Between two years there is none that says anything. */
	difference?: string;
}

/** Rules whose numbers are percentages, years, and the numbers of headings and lists, which their sentences tell as printed. */
const PERCENT = /^(?:percent|rate)\./;
const YEAR = /^year\.mismatch$/;
const ORDINAL = /^(?:numbering|enumeration)\.gap$/;

const NUMBER = /\d+(?:[,.]\d+)*/g;

const BASES: Readonly<Record<string, Basis>> = {
	'text_table.mismatch': 'table',
	'told_twice.mismatch': 'elsewhere',
	'carryover.mismatch': 'last-year',
	'last_year.mismatch': 'last-year',
	'year.jump': 'last-year',
	'part.exceeds_whole': 'whole',
	'normative.exceeds_issued': 'whole',
	'count.mismatch': 'listed',
	'percent.total': 'due',
};

/**
 * The two numbers of a finding and what lies between them.
 *
 * @param number writes a number in the reader's language
 * @param points writes how far two percentages are apart, which is no percentage
 * @returns undefined where the finding is not one of two such numbers
 */
export function amountsOf(
	{ rule, expected, actual }: Finding,
	number: (value: number) => string,
	points: (number: string) => string,
): Amounts | undefined {
	if (expected === undefined || actual === undefined || ORDINAL.test(rule)) return undefined;
	if (YEAR.test(rule)) return { actual: String(actual), expected: String(expected), basis: 'due' };
	const difference = number(apart(actual, expected));
	const basis = BASES[rule] ?? 'computed';
	if (!PERCENT.test(rule)) return { actual: number(actual), expected: number(expected), basis, difference };
	return { actual: `${number(actual)}%`, expected: `${number(expected)}%`, basis, difference: points(difference) };
}

/** Whether a sentence tells both numbers, and how far they are apart: below it they would be said again. */
export function isToldIn(sentence: string, { actual, expected, difference }: Amounts): boolean {
	const told = new Set(sentence.match(NUMBER));
	return [actual, expected, difference ?? ''].every((amount) =>
		(amount.match(NUMBER) ?? []).every((number) => told.has(number)),
	);
}
