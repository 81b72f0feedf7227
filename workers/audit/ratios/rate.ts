import type { Quote } from '../../../src/report/saying';
import type { Docket } from '../docket';
import { type Item, plainAmount, printedDigits, spansOf } from '../lists/items';
import { meet, percentOf, toHundredths } from '../range';
import type { Told } from '../told';

/** A rate by its name (办结率). */
export interface Rate {
	share: Item;
	name: Quote;
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
export function judgeRate({ folded }: Told, rate: Rate, { came, done }: Sides, docket: Docket, doubtful = false) {
	const { share, name } = rate;
	const spans = spansOf(folded, [share, done, came]);
	if (meet(percentOf(done, came), share)) return docket.holds('rate.mismatch', spans);
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
