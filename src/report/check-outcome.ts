import type { Check } from './reading';

/** What looking at a relation came to. */
export type CheckOutcome = Check['outcome'];

/** How many relations came to what. */
export function countOutcomes(checks: readonly Pick<Check, 'outcome'>[]): Record<CheckOutcome, number> {
	const counts: Record<CheckOutcome, number> = { holds: 0, fails: 0, explained: 0, 'not-checkable': 0 };
	for (const { outcome } of checks) counts[outcome]++;
	return counts;
}
