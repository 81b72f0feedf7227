import type { CheckOutcome } from '../../../report/check-outcome';
import { groupedBy } from '../../../report/grouped';
import type { Check, Finding } from '../../../report/reading';
import type { Result } from '../../../words/checks/zh-Hans';

/** The checks of one rule, by their places in `Reading.checks`. */
export interface RuleTally {
	rule: string;
	/** What needs a look first: failed, not checkable, explained, sound. */
	checks: number[];
	results: Results;
}

/** The results that there are, each with its number, in the order in which a sentence names them. */
export type Results = readonly (readonly [result: Result, count: number])[];

const ORDER: readonly CheckOutcome[] = ['fails', 'not-checkable', 'explained', 'holds'];

/** Checks by rule, in the order in which the rules first come; of each rule what failed before what holds. */
export function tallyByRule(checks: readonly Check[], findings: readonly Finding[]): RuleTally[] {
	const rank = (index: number) => ORDER.indexOf(checks[index]?.outcome ?? 'holds');
	return [...groupedBy(checks.keys(), (index) => checks[index]?.rule ?? '')].map(([rule, own]) => ({
		rule,
		checks: own.sort((a, b) => rank(a) - rank(b)),
		results: resultsOf(
			own.flatMap((index) => checks[index] ?? []),
			findings.filter((finding) => finding.rule === rule),
		),
	}));
}

/** What checks came to. Each that fails has its finding, which says how grave it is. */
function resultsOf(checks: readonly Check[], findings: readonly Finding[]): Results {
	const counts = new Map<string, number>();
	const results = [...checks.map(({ outcome }) => outcome), ...findings.map(({ severity }) => severity)];
	for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
	return RESULTS.flatMap((result) => {
		const count = counts.get(result);
		return count ? [[result, count] as const] : [];
	});
}

const RESULTS: readonly Result[] = ['holds', 'explained', 'error', 'warning', 'info', 'not-checkable'];
