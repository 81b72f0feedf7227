import type { Check } from '../../../report/reading';

export type Outcome = Check['outcome'];
export const OUTCOMES: readonly Outcome[] = ['holds', 'fails', 'explained', 'not-checkable'];

/** The checks of one rule, by their places in `Reading.checks`. */
export interface RuleTally {
	rule: string;
	/** What needs a look first: failed, not checkable, explained, sound. */
	checks: number[];
	counts: Readonly<Record<Outcome, number>>;
}

const ORDER: readonly Outcome[] = ['fails', 'not-checkable', 'explained', 'holds'];

/** Checks by rule, in the order in which the rules first come; of each rule what failed before what holds. */
export function tallyByRule(checks: readonly Check[]): RuleTally[] {
	const byRule = new Map<string, number[]>();
	for (const [index, { rule }] of checks.entries()) {
		const own = byRule.get(rule);
		if (own) own.push(index);
		else byRule.set(rule, [index]);
	}
	const rank = (index: number) => ORDER.indexOf(checks[index]?.outcome ?? 'holds');
	return [...byRule].map(([rule, own]) => ({
		rule,
		checks: own.sort((a, b) => rank(a) - rank(b)),
		counts: countOutcomes(own.flatMap((index) => checks[index] ?? [])),
	}));
}

/** How many came out in which way. */
export function countOutcomes(checks: readonly Check[]): Record<Outcome, number> {
	const counts: Record<Outcome, number> = { holds: 0, fails: 0, explained: 0, 'not-checkable': 0 };
	for (const { outcome } of checks) counts[outcome]++;
	return counts;
}

/** The outcomes that there are, each with its number, as a sentence names them. */
export const present = (counts: Readonly<Record<Outcome, number>>): (readonly [Outcome, number])[] =>
	OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => [outcome, counts[outcome]] as const);
