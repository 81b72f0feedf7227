import { CASES, type Rule } from '../rule';
import type { Sense } from '../terms';

const KINDS: readonly (readonly [name: string, id: string, head: Sense, words: string])[] = [
	['licensing-decisions', 'licensing.decisions', 'licensingDecision', '行政许可处理决定'],
	['penalty-decisions', 'penalty.decisions', 'penaltyDecision', '行政处罚处理决定'],
	['coercion-decisions', 'coercion.decisions', 'coercionDecision', '行政强制处理决定'],
];

/** Table 2 told in prose (条例 of 2019, article 20 items 5 and 6): decisions that were made, not what was published of them. */
export const DECISIONS: readonly Rule[] = KINDS.map(([name, id, head, words]) => ({
	name,
	id,
	head,
	carries: 'never',
	touching: true,
	without: ['disclose', 'proactive', 'cumulative', 'reconsideration', 'litigation'],
	never: ['disclose', 'proactive'],
	units: CASES,
	yes: { [`全年作出${words}203件。`]: 203 },
	no: [`全年公开${words}203件。`, `在网站公示${words}信息203条。`],
}));
