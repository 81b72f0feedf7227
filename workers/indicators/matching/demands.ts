import type { Quantity } from '../../numerals/quantity';
import { countsNoAppeal } from '../denials/no-appeal';
import type { Clause } from '../sentence/clause';
import type { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import type { CompiledRule } from './compile';
import {
	earlierFor,
	goesOnOnSite,
	hasKinds,
	isInIssues,
	isOfKind,
	isShare,
	isToldByPlaces,
	remembersFor,
	standsUnder,
} from './conditions';

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
/** The ways of applying. */
const WAYS = setOf('inPerson', 'fax', 'online', 'letter', 'email');
const SEMICOLON = setOf('semicolon');
const NONE = setOf('none');

/** 主动公开不少于300条: so much is asked for, nobody counted it. */
const isAimedAt = ({ qualifier, start }: Quantity, { text }: Sentence): boolean =>
	qualifier === 'over' && text.startsWith('不少于', start);

/** Whether all that a rule asks for is there, and nothing that it forbids. */
export function holds(rule: CompiledRule, clause: Clause, sentence: Sentence, quantity: Quantity): boolean {
	const { said } = clause;
	if (said.meets(rule.without) || !said.holds(rule.both) || isAimedAt(quantity, sentence)) return false;
	const earlier = earlierFor(rule, clause, sentence, quantity);
	if (said.meets(rule.never) || (earlier.meets(rule.never) && !isAnew(rule, clause))) return false;
	const carried = rule.afresh ? earlier : carriedTo(rule, clause, sentence);
	for (const group of rule.groups) {
		if (said.meets(group)) continue;
		if (!carried?.meets(group) && !(carried && remembersFor(rule, clause) && sentence.paragraph.met.meets(group)))
			return false;
	}
	if (isShare(rule, clause, sentence) || isInIssues(rule, quantity)) return false;
	if (rule.byPlaces && !isToldByPlaces(clause, sentence, quantity)) return false;
	if (rule.under && !standsUnder(rule.under, sentence, clause)) return false;
	if (rule.outside && clause.sentence[clause.from - 1]?.set.meets(OPEN)) return false;
	if (rule.onSite && !goesOnOnSite(clause, sentence)) return false;
	if (rule.dated && !sentence.years.some(({ start, end }) => start >= clause.start && end <= clause.end)) return false;
	if (rule.sole && sentence.quantities.some((other) => isAnother(other, quantity, sentence, rule))) return false;
	if (rule.oneWay && sentence.paragraph.terms.filter(({ set }) => set.meets(WAYS)).length > 1) return false;
	if (!hasKinds(rule, sentence, quantity) || isOfKind(rule, sentence, quantity)) return false;
	return !rule.about || isAbout(rule, rule.about, clause, sentence, quantity);
}

/** Another number of the same kind of unit; 减免费用0元 is none of what was charged, and of what both ways put out (206条，其中动态152条) only a part. */
const isAnother = (
	other: Quantity,
	{ start, end, kind }: Quantity,
	{ text }: Sentence,
	{ rule }: CompiledRule,
): boolean =>
	other.start !== start &&
	other.kind === kind &&
	!(rule.both && other.start > end && PARTED.test(text.slice(end, end + 4))) &&
	!REDUCED.test(text.slice(Math.max(0, other.start - 8), other.start)) &&
	!(other.start > start && DEALT_WITH.test(text.slice(other.start - 2, other.start)));
const PARTED = /^[,，(]?其中/;
/** 申请3件，对2件作出答复: what was done with some of them. */
const DEALT_WITH = /[,，]对$/;
const REDUCED = /(?:减免|免除|免收)[^,，、]*$/;

/** 热线诉求办结98件；受理依申请公开4件，办结3件: a semicolon that the rule's own matter follows leaves the rest behind. */
function isAnew({ about, never }: CompiledRule, { sentence, from, to }: Clause): boolean {
	const mark = sentence.slice(0, from).findLastIndex(({ set }) => set.meets(SEMICOLON));
	const since = sentence.slice(mark + 1, to);
	// 行政复议1件，复议机关维持；行政诉讼0件: the semicolon leads to the other kind of appeal.
	if (mark >= 0 && since[0]?.set.meets(APPEALS) && !since.some(({ set }) => set.meets(never))) return true;
	return (
		mark >= 0 &&
		about !== undefined &&
		since.some(({ set }) => set.meets(about.words)) &&
		!since.some(({ set }) => set.meets(never))
	);
}

/** So many terms back the case that an outcome belongs to is looked for. */
const LOOK_BACK = 200;

/** Whether the head belongs to what the rule is about: to the one of several that was named last. */
export function belongs({ last }: CompiledRule, head: Term, sentence: Sentence): boolean {
	return !last || namedLast(last.of, head, sentence)?.meets(last.is) === true;
}

/** 诉讼27件(复议后起诉11件)，维持19件: what a closed bracket names is only part of what is spoken of, where that is named. */
function namedLast(of: SenseSet, head: Term, sentence: Sentence): SenseSet | undefined {
	const nearest = sentence.from + sentence.terms.indexOf(head) - 1;
	let closed = 0;
	let aside: SenseSet | undefined;
	for (let at = nearest; at >= 0 && at > nearest - LOOK_BACK; at--) {
		const { set } = sentence.paragraph.terms[at] as Term;
		if (set.meets(CLOSE)) closed++;
		else if (set.meets(OPEN)) closed = Math.max(0, closed - 1);
		else if (!set.meets(of)) continue;
		else if (closed === 0) return set;
		else aside ??= set;
	}
	return aside;
}
const OPEN = setOf('open');
const CLOSE = setOf('close');

/** What was said outside its clause that a rule may take its verbs and its subject from. */
function carriedTo({ carries }: CompiledRule, clause: Clause, sentence: Sentence): SenseSet | undefined {
	if (carries === 'sentence') return sentence.said;
	return carries === 'always' || (carries === 'own-verb' && !clause.said.meets(VERBS)) ? clause.earlier : undefined;
}

function isAbout(
	{ rule: { weak, id } }: CompiledRule,
	about: NonNullable<CompiledRule['about']>,
	clause: Clause,
	sentence: Sentence,
	quantity: Quantity,
): boolean {
	if (clause.said.meets(about.words) || sentence.paragraph.row) return true;
	if (OF_APPEALS.has(id) && countsNoAppeal(sentence, quantity)) return true;
	// What outweighs a weak telling is seen at the end.
	if (!weak && isNarrowed(about.words, clause, sentence, quantity)) return false;
	const { section, met } = sentence.paragraph;
	if (section && about.sections.has(section)) return true;
	if (about.behind && sentence.said.meets(about.words)) return true;
	return clause.earlier.meets(about.words) || met.meets(about.words);
}

const OF_APPEALS = new Set(['reconsideration.total', 'litigation.total']);

/** 复议46件，其中因政府信息公开引起的2件: what comes under 其中 is what the rule is about, this number is more. */
function isNarrowed(words: SenseSet, { said }: Clause, sentence: Sentence, { end }: Quantity): boolean {
	const { terms, quantities } = sentence;
	const ceiling = quantities.find(({ start }) => start >= end)?.start ?? sentence.end;
	const behind = terms.filter(({ start }) => start >= end && start < ceiling);
	if (!behind.some(({ set }) => set.meets(words))) return false;
	return behind.some(({ set }) => set.meets(AMONG)) || deniesAny(behind, said);
}

/** 复议18件，未发生涉及政府信息公开的复议: the same is denied of what the rule is about. */
function deniesAny(behind: readonly Term[], said: SenseSet): boolean {
	const denied = behind.slice(behind.findIndex(({ set }) => set.meets(NONE)));
	return denied[0]?.set.meets(NONE) === true && denied.some(({ set }) => set.meets(APPEALS) && set.meets(said));
}
const APPEALS = setOf('reconsideration', 'litigation', 'complaint');
const AMONG = setOf('among');
