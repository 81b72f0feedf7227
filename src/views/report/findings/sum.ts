import { countOutcomes } from '../../../report/check-outcome';
import type { Reading } from '../../../report/reading';
import type { Checkup } from '../../../report/relations';
import { countFindings, SEVERITIES } from '../../../report/severity';
import type { ChecksWords } from '../../../words/checks/zh-Hans';
import type { Results } from './tally';

/** What all that was checked came to. */
interface Sum {
	/** Relations that could be checked. */
	all: number;
	holds: number;
	results: Results;
	/** Those that could not. */
	unchecked: number;
}

/** Counts as the card and the check-up do: with the relations to other reports; what holds counted another way holds. */
export function sumOf({ checks, findings }: Pick<Reading, 'checks' | 'findings'>, checkup?: Checkup): Sum {
	const outcomes = checkup?.checks ?? countOutcomes(checks);
	const graver = countFindings([...findings, ...(checkup?.between ?? [])]);
	const holds = outcomes.holds + outcomes.explained;
	const results: Results = [['holds', holds], ...SEVERITIES.map((one) => [one, graver[one]] as const)];
	return {
		all: holds + outcomes.fails,
		holds,
		results: results.filter(([, count]) => count > 0),
		unchecked: outcomes['not-checkable'],
	};
}

/** The sum as text. */
export function sumText({ all, results, unchecked }: Sum, { sum }: ChecksWords): string {
	const parts = results.map(([result, count]) => sum.part(result, count)).join(sum.comma);
	return [...(all > 0 ? [sum.all(all) + parts] : []), ...(unchecked > 0 ? [sum.unchecked(unchecked)] : [])].join('\n');
}
