import type { Quantity } from '../../numerals/quantity';
import type { Clause } from '../sentence/clause';
import type { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import type { CompiledRule } from './compile';
import { carriedTo, earlierFor, isAnew, remembersFor } from './heard';

/** Whether all that a rule asks for is there, and nothing that it forbids. */
export function holds(rule: CompiledRule, clause: Clause, sentence: Sentence, quantity: Quantity): boolean {
	const { said } = clause;
	if (said.meets(rule.without) || !said.holds(rule.both) || isAimedAt(quantity, sentence)) return false;
	const earlier = earlierFor(rule, clause, sentence, quantity);
	if (said.meets(rule.never) || (earlier.meets(rule.never) && !isAnew(rule, clause))) return false;
	if (!hasGroups(rule, clause, sentence, earlier)) return false;
	for (const demand of rule.demands) if (!demand(rule, clause, sentence, quantity)) return false;
	return true;
}

/** Whether a word of each group was said: in the clause, or in what the rule hears beside it. */
function hasGroups(rule: CompiledRule, clause: Clause, sentence: Sentence, earlier: SenseSet): boolean {
	const carried = rule.afresh ? earlier : carriedTo(rule, clause, sentence);
	for (const group of rule.groups) {
		if (clause.said.meets(group) || carried?.meets(group)) continue;
		if (!carried || !remembersFor(rule, clause) || !sentence.paragraph.met.meets(group)) return false;
	}
	return true;
}

/** 主动公开不少于300条: so much is asked for, nobody counted it. */
const isAimedAt = ({ qualifier, start }: Quantity, { text }: Sentence): boolean =>
	qualifier === 'over' && text.startsWith('不少于', start);
