import { carryover } from './carryover';
import { cumulative } from './cumulative';
import { disclosedStock } from './disclosed';
import { duplicate } from './duplicate';
import { jumps } from './jumps';
import { growthSince, restated } from './last-year';
import { Ledger } from './ledger';
import type { Pair, PairFamily } from './pair';

const FAMILIES: readonly PairFamily[] = [
	carryover,
	disclosedStock,
	cumulative,
	growthSince,
	restated,
	duplicate,
	jumps,
];

/**
 * This year's report against last year's of the same body: spans and findings are about this year's.
 *
 * @param doubtful it is not sure that both are of one body
 */
export function betweenYears(pair: Pair, doubtful = false): Ledger {
	const ledger = new Ledger('last-year', doubtful);
	const { now, before } = pair;
	if (now.digest.meta.year === undefined || before.digest.meta.year !== now.digest.meta.year - 1) return ledger;
	for (const family of FAMILIES) family(pair, ledger);
	return ledger;
}
