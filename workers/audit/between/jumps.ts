import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair } from './pair';

const WATCHED: readonly string[] = [
	'proactive.total',
	'application.received',
	'licensing.decisions',
	'penalty.decisions',
	'normative.in_force',
	'charges.amount',
];
/** Small numbers may well grow tenfold. */
const LARGE = 100;
const TIMES = 5;

/** Large figures that are more than five times, or less than a fifth, of last year's: to be looked at, not an error. */
export function jumps({ now, before, year }: Pair, ledger: Ledger): void {
	for (const id of WATCHED) {
		const [told, old] = [figureIn(now, id), figureIn(before, id)];
		if (!told || !old || Math.max(told.value, old.value) < LARGE || old.value === 0) continue;
		const times = told.value / old.value;
		if (times <= TIMES && times >= 1 / TIMES) ledger.holds('year.jump', [told.span]);
		else
			ledger.fails('year.jump', {
				says: { code: 'far-from-last-year', figure: id, year, before: old.value, now: told.value },
				spans: [told.span],
				expected: old.value,
				actual: told.value,
				elsewhere: placesIn(before.id, [old.span]),
			});
	}
}
