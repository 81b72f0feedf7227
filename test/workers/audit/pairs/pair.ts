import type { Rule } from '../../../../src/report/rule-families';

/** A rule with a report that trips it, the words that the finding lies on, and a twin that must not. */
export type Pair = readonly [rule: Rule, trips: string, words: string, twin: string];
