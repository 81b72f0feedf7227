import type { Clause } from '../sentence/clause';
import { SenseSet } from '../sentence/sense-set';
import { AMONG, SEMICOLON } from '../sentence/senses';
import { setOf } from '../sentence/terms';
import type { CompiledRule } from './compile';
import type { Trial } from './trial';

// What a rule hears of the words outside the clause of its number.

/** Verbs that rule a clause: where it has one, none is carried over from an earlier clause. */
const VERBS = setOf(
	'receive',
	'handle',
	'reply',
	'closed',
	'proactive',
	'disclose',
	'issue',
	'respond',
	'carry',
	'charge',
	'made',
	'repeal',
	'inForce',
);

/** What a rule hears of the words before its clause: all of them, or those since the number of its kind before. */
export const earlierFor = (rule: CompiledRule, trial: Trial): SenseSet =>
	rule.afresh ? sinceNumberBefore(trial) : trial.clause.earlier;

function sinceNumberBefore({ clause, sentence, quantity: { start, kind } }: Trial): SenseSet {
	const before = sentence.quantities.findLast((one) => one.end <= start && one.kind === kind);
	if (!before) return clause.earlier;
	const set = new SenseSet();
	for (const term of sentence.terms) if (term.start >= before.end && term.start < clause.start) set.addAll(term.set);
	return set;
}

/** What was said outside its clause that a rule may take its verbs and its subject from. */
export function carriedTo({ carries }: CompiledRule, { clause, sentence }: Trial): SenseSet | undefined {
	if (carries === 'sentence') return sentence.said;
	return carries === 'always' || (carries === 'own-verb' && !clause.said.meets(VERBS)) ? clause.earlier : undefined;
}

/**
 * What the paragraph remembers is heard in a list (政策类5条。其中，公开概况2条), but not where the clause has its own verb
 * (发布政策文件70条). For documents, and for what was new in a stock, it is heard only where the sentence goes on with the
 * parts (其中，规范性文件2件).
 */
export const remembersFor = ({ remembers, rule }: CompiledRule, { said, sentenceTerms: terms }: Clause): boolean =>
	remembers &&
	!(rule.id.startsWith('category.') && said.meets(DISCLOSES) && !terms[0]?.set.meets(AMONG)) &&
	!(rule.id === 'normative.disclosed' && !(terms[0]?.set.meets(PARTS) && !said.meets(DISCLOSES))) &&
	!(rule.head === 'newly' && !terms[0]?.set.meets(AMONG));
const DISCLOSES = setOf('disclose', 'issue');
/** 按类别分，工作动态40条，规范性文件1条: what was told before is parted. */
const PARTS = setOf('among', 'kinds');

/** 热线诉求办结98件；受理依申请公开4件，办结3件: a semicolon that the rule's own matter follows leaves the rest behind. */
export function isAnew({ about, never }: CompiledRule, { sentenceTerms, from, to }: Clause): boolean {
	const mark = sentenceTerms.slice(0, from).findLastIndex(({ set }) => set.meets(SEMICOLON));
	const since = sentenceTerms.slice(mark + 1, to);
	// 行政复议1件，复议机关维持；行政诉讼0件: the semicolon leads to the other kind of appeal.
	if (mark >= 0 && since[0]?.set.meets(APPEALS) && !since.some(({ set }) => set.meets(never))) return true;
	return (
		mark >= 0 &&
		about !== undefined &&
		since.some(({ set }) => set.meets(about.words)) &&
		!since.some(({ set }) => set.meets(never))
	);
}
const APPEALS = setOf('reconsideration', 'litigation', 'complaint');

/** 接受咨询960人次，受理公开申请2件，答复2件: right behind the applications that were received, and no more than these. */
export function isOfOneBefore({ about, never }: CompiledRule, { sentence, clause, quantity }: Trial): boolean {
	const at = sentence.quantities.indexOf(quantity);
	const [before, received] = [sentence.quantities[at - 2], sentence.quantities[at - 1]];
	if (!about || !before || !received || received.kind !== quantity.kind || received.value < quantity.value)
		return false;
	const since = sentence.terms.filter(({ start, end }) => start >= before.end && end <= clause.end);
	const of = since.filter(({ end }) => end <= received.start);
	return (
		clause.start - received.end <= 1 &&
		of.some(({ set }) => set.meets(RECEIVE)) &&
		of.some(({ set }) => set.meets(about.words)) &&
		!since.some(({ set }) => set.meets(never))
	);
}
const RECEIVE = setOf('receive');
