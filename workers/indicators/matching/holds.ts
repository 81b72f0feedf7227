import type { SenseSet } from '../sentence/sense-set';
import type { CompiledRule } from './compile';
import { carriedTo, earlierFor, isAnew, isOfOneBefore, remembersFor } from './heard';
import type { Trial } from './trial';

/** Whether all that a rule asks for is there, and nothing that it forbids. */
export function holds(rule: CompiledRule, trial: Trial): boolean {
	const { clause } = trial;
	if (clause.said.meets(rule.without) || !clause.said.holds(rule.both) || isAimedAt(trial)) return false;
	if (rule.rule.both && areParted(trial, rule.both)) return false;
	const earlier = earlierFor(rule, trial);
	if (
		clause.said.meets(rule.never) ||
		(earlier.meets(rule.never) && !isAnew(rule, clause) && !isOfOneBefore(rule, trial))
	)
		return false;
	if (!hasGroups(rule, trial, earlier)) return false;
	for (const demand of rule.demands) if (!demand(trial, rule)) return false;
	return true;
}

/** Whether a word of each group was said: in the clause, or in what the rule hears beside it. */
function hasGroups(rule: CompiledRule, trial: Trial, earlier: SenseSet): boolean {
	const { clause, sentence } = trial;
	const carried = rule.afresh ? earlier : carriedTo(rule, trial);
	for (const group of rule.groups) {
		if (clause.said.meets(group) || carried?.meets(group)) continue;
		if (!carried || !remembersFor(rule, clause) || !sentence.paragraph.met.meets(group)) return false;
	}
	return true;
}

/** 主动公开不少于300条: so much is asked for, nobody counted it. */
const isAimedAt = ({ quantity: { qualifier, start }, sentence: { text } }: Trial): boolean =>
	qualifier === 'over' && text.startsWith('不少于', start);

/** 微信推送信息1363微博发布信息1155条: a number without a unit right before a place parts what looks like one clause. */
const areParted = ({ clause: { terms }, sentence: { text } }: Trial, both: SenseSet): boolean =>
	terms.some(({ start, set }) => set.meets(both) && DIGIT.test(text.charAt(start - 1)));
const DIGIT = /\d/;
