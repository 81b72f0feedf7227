import { tidy } from '../../../src/report/tidy';
import type { CumulativeRow } from '../../digest/cumulative';
import { type Ledger, placesIn } from './ledger';
import type { Compared, Pair } from './pair';

/** Local annexes with 本年度 and 历年累计: what has gathered is what had gathered last year, and this year's. */
export function cumulative({ now, before, year }: Pair, ledger: Ledger): void {
	const [rows, old] = [rowsOf(now), rowsOf(before)];
	for (const [key, { own, total }] of rows) {
		const spans = [total.span, own.span];
		const last = old.get(key);
		if (!last) {
			ledger.uncheckable('cumulative.mismatch', spans, { code: 'cumulative-untold-in', year });
			continue;
		}
		const expected = tidy(last.total.value + own.value);
		if (expected === tidy(total.value)) ledger.holds('cumulative.mismatch', spans);
		else
			ledger.fails('cumulative.mismatch', {
				says: {
					code: 'cumulative',
					year,
					before: last.total.value,
					own: own.value,
					expected,
					actual: total.value,
				},
				spans,
				expected,
				actual: total.value,
				elsewhere: placesIn(before.id, [last.total.span]),
			});
	}
}

/**
 * The rows by their key, those left out that stand twice. Where every total is this year's figure the column does
 * not tell what has gathered.
 */
function rowsOf({ digest }: Compared): ReadonlyMap<string, CumulativeRow> {
	const rows = new Map<string, CumulativeRow>();
	const twice = new Set<string>();
	for (const row of digest.cumulative) {
		if (rows.has(row.key)) twice.add(row.key);
		rows.set(row.key, row);
	}
	for (const key of twice) rows.delete(key);
	return [...rows.values()].some(({ own, total }) => total.value > own.value) ? rows : new Map();
}
