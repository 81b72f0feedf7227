import type { Quote } from '../../../src/report/saying';
import type { Docket } from '../docket';
import { everywhere } from '../figures';
import { between, type Item, plainAmount, printedDigits, spansOf } from '../lists/items';
import { meet, percentOf, type Range, sumOf, toHundredths } from '../range';
import type { Told } from '../told';

/** A rate by its name (办结率). */
export interface Rate {
	share: Item;
	name: Quote;
	/** It may be of others than what stands beside it. */
	doubtful?: boolean;
}

/** A rate with the words for what was done. */
export interface RateOf extends Rate {
	words: RegExp;
}

/** What a rate is of: how many came, and with how many of them it was done. */
export interface Sides {
	came: Item;
	done: Item;
}

/** No figure of a rate stands farther before it than this. */
export const REACH = 24;

/** Whether a rate is what was done out of what came. */
export function judgeRate(told: Told, rate: Rate, { came, done }: Sides, docket: Docket) {
	const { folded } = told;
	const { share, name, doubtful = false } = rate;
	const spans = spansOf(folded, [share, done, came]);
	const wholes: Range[] = [came, ...withCarried(told, came), ...inBracketBehind(told, share, came)];
	if (wholes.some((whole) => meet(percentOf(done, whole), share))) return docket.holds('rate.mismatch', spans);
	const expected = toHundredths((done.value / came.value) * 100);
	docket.fails('rate.mismatch', {
		says: {
			code: 'rate',
			came: plainAmount(came),
			done: plainAmount(done),
			name,
			expected,
			actual: share.value,
			digits: printedDigits(folded, share),
		},
		spans,
		expected,
		actual: share.value,
		doubtful,
	});
}

/** 收到24件,办结23件,办结率88.5%: of those as well that the year before left, wherever that is told. */
const withCarried = ({ named }: Told, came: Item): Range[] =>
	came.figure?.id === 'application.received'
		? everywhere(named)
				.flatMap((figures) => figures.told('application.carried_in'))
				.map((carried) => sumOf([came, carried]))
		: [];

/** 收到121件,办结119件,办结率96%(含上年结转3件,应办124件): of all that were due, or of what came and what the bracket adds. */
function inBracketBehind({ folded, items }: Told, share: Item, came: Item): Range[] {
	const next = items[share.at + 1];
	if (!next || next.depth <= share.depth || !WITH_OTHERS.test(between(folded, share, next))) return [];
	const told = items
		.slice(next.at, next.at + MOST_TOLD)
		.filter(({ depth, stretch }) => depth === next.depth && stretch === share.stretch);
	return told.flatMap((one) => [one, sumOf([came, one])]);
}
const WITH_OTHERS = /^\((?:包?[含括]|应|加上?|按)[^()]*$/;
const MOST_TOLD = 2;
