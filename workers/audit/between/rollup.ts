import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../../src/report/catalog';
import type { Elsewhere } from '../../../src/report/relations';
import { meet, sumOf, totalOf } from '../range';
import { Ledger, placesIn } from './ledger';
import { type Compared, figureIn } from './pair';

/**
 * The figures that are added up from below (逐级汇总), those of one row together: table 3 whole, its total first, and
 * the counts of table 2.
 */
const ROWS: readonly (readonly string[])[] = [
	...REQUEST_ROWS.map((row) => ['total', ...REQUEST_COLUMNS.slice(0, -1)].map((column) => `request.${row}.${column}`)),
	...['licensing', 'penalty', 'coercion'].map((kind) => [`${kind}.decisions`]),
];

/**
 * A government's tables against those of its departments and of the governments below it. Of a row whose total is
 * wrong the columns are not told one by one.
 *
 * @param below all of them, for the same year: only the reader knows whether they are all there
 * @param perhaps those that may lie below it too: what they could make up for is left open
 */
export function rollup(government: Compared, below: readonly Compared[], perhaps: readonly Compared[] = []): Ledger {
	const ledger = new Ledger('below');
	if (below.length === 0) return ledger;
	for (const row of ROWS) {
		for (const id of row) if (!check({ government, below, perhaps }, id, ledger) && id.endsWith('.total')) break;
	}
	return ledger;
}

interface Levels {
	government: Compared;
	below: readonly Compared[];
	perhaps: readonly Compared[];
}

/** False where the figure is not what those below come to. */
function check({ government, below, perhaps }: Levels, id: string, ledger: Ledger): boolean {
	const told = figureIn(government, id);
	if (!told) return true;
	const sure = partsOf(below, id);
	if (sure.length < below.length) {
		ledger.uncheckable('rollup.mismatch', [told.span], { code: 'untold-below', reports: below.length - sure.length });
		return true;
	}
	const all = [...sure, ...partsOf(perhaps, id)];
	if (meet(sumOf(sure), told) || meet(sumOf(all), told)) {
		ledger.holds('rollup.mismatch', [told.span]);
		return true;
	}
	const parts = told.value < sumOf(sure).low ? sure : all;
	if (parts === all && told.value < sumOf(all).low) {
		ledger.uncheckable('rollup.mismatch', [told.span], { code: 'perhaps-below', reports: all.length - sure.length });
		return true;
	}
	const expected = totalOf(parts);
	ledger.fails('rollup.mismatch', {
		says: { code: 'sum-of-all-below', figure: id, reports: parts.length, expected, actual: told.value },
		spans: [told.span],
		expected,
		actual: told.value,
		elsewhere: parts
			.filter(({ value }) => value > 0)
			.flatMap(({ report, span }): Elsewhere[] => placesIn(report.id, [span])),
	});
	return false;
}

const partsOf = (reports: readonly Compared[], id: string) =>
	reports.flatMap((report) => {
		const figure = figureIn(report, id);
		return figure ? [{ ...figure, report }] : [];
	});
