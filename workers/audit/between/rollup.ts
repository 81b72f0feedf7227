import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../../src/report/catalog';
import type { Reading } from '../../../src/report/reading';
import { Docket } from '../docket';
import type { Audit } from '../evidence';
import { figureIn } from './years';

/** The figures that are added up from below (逐级汇总): table 3 whole, and the counts of table 2. */
const SUMMED: readonly string[] = [
	...REQUEST_ROWS.flatMap((row) => REQUEST_COLUMNS.map((column) => `request.${row}.${column}`)),
	...['licensing', 'penalty', 'coercion'].map((kind) => `${kind}.decisions`),
];

/**
 * A government's tables against those of its departments and of the governments below it.
 *
 * @param below all of them, for the same year: the library knows whether they are all there
 */
export function rollup(government: Reading, below: readonly Reading[]): Audit {
	const docket = new Docket();
	for (const id of SUMMED) {
		const told = figureIn(government, id);
		const parts = below.flatMap((reading) => figureIn(reading, id)?.value ?? []);
		if (!told || below.length === 0) continue;
		if (parts.length < below.length) {
			docket.uncheckable('rollup.mismatch', [told.span], '有的下级报告没有这一格');
			continue;
		}
		const expected = parts.reduce((sum, value) => sum + value, 0);
		if (expected === told.value) docket.holds('rollup.mismatch', [told.span]);
		else
			docket.fails('rollup.mismatch', {
				message: `本级填的是${told.value}，所属${below.length}份报告相加为${expected}，相差${Math.abs(expected - told.value)}，请核对汇总。`,
				spans: [told.span],
				expected,
				actual: told.value,
			});
	}
	return { findings: docket.inOrder(), checks: docket.checks };
}
