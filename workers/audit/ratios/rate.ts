import type { Quote } from '../../../src/report/saying';
import type { Docket } from '../docket';
import { type Item, plainAmount, printedDigits, spansOf } from '../lists/items';
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
	const wholes: Range[] = [came, ...withCarried(told, came)];
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
const withCarried = ({ named: { prose, tables } }: Told, came: Item): Range[] =>
	came.figure?.id === 'application.received'
		? [prose, ...tables.map(({ figures }) => figures)]
				.flatMap((figures) => figures.told('application.carried_in'))
				.map((carried) => sumOf([came, carried]))
		: [];
