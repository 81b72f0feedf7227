import { carryover } from './carryover';
import { copiedTable } from './copied-table';
import { cumulative } from './cumulative';
import { disclosedStock } from './disclosed';
import { duplicate } from './duplicate';
import { gathered } from './gathered';
import { jumps } from './jumps';
import { growthSince, restated } from './last-year';
import { Ledger } from './ledger';
import type { Pair, PairFamily } from './pair';

const FAMILIES: readonly PairFamily[] = [
	carryover,
	disclosedStock,
	cumulative,
	gathered,
	growthSince,
	restated,
	duplicate,
	copiedTable,
	jumps,
];

/**
 * This year's report against last year's of the same body: spans and findings are about this year's.
 *
 * @param doubtful it is not sure that both are of one body
 */
export function betweenYears({ now, before }: Pick<Pair, 'now' | 'before'>, doubtful = false): Ledger {
	const ledger = new Ledger('last-year', doubtful, now.digest.remarks);
	const { year } = before.digest.meta;
	if (year === undefined || now.digest.meta.year !== year + 1) return ledger;
	for (const family of FAMILIES) family({ now, before, year }, ledger);
	return ledger;
}
