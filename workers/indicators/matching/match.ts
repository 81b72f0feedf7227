import type { Quantity } from '../../numerals/quantity';
import {
	Clause,
	type Counted,
	clauseAfter,
	clauseBefore,
	countsANoun,
	groups,
	strange,
	withWayBefore,
} from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { isOfAnotherKind, isOfAnotherMatter, isOfNumberBefore } from './another';
import { type CompiledRule, RULES_AFTER, RULES_BEFORE, type RuleTable } from './compile';
import { isPlain, opensItsClause } from './conditions';
import { belongs, holds } from './demands';
import { isAttributive, isJoined, isListedWith, isOfASort, ofKinds } from './joined';
import { hasWordBehind, isNamedBehind, isToldBehind, NEUTRAL, opensItem } from './words-behind';

/** A number with the rule that says what it counts. */
export interface Match {
	rule: CompiledRule;
	quantity: Quantity;
	head: Term;
	/** Where the words that say it begin and end, number included. */
	start: number;
	end: number;
}

/** How many unknown characters may stand between the word that names a figure and its number (行政复议案件共计). */
const REACH_BEFORE = 6;
/** Between a number and the word behind it: 1份有关政府信息公开行政复议申请. */
const REACH_AFTER = 6;
/**
 * 政府信息中，机构类12条: what stands before 中 is the whole, counted elsewhere.
 * 微信公众号等公开78条: what stands before 等 is one of several.
 * 纠错率为0: a rate is no number of what it is the rate of.
 */
const NOT_ALONE = new Set(['中', '等', '率']);
/** Characters that announce a number and name nothing: 共425条, 达到41个, 数量为, 申请数:52件. */
const FILLER = new Set('共总计达到为有是约数量的了也即全年度合”":');

const GIST = setOf('gist');
const SEMICOLON = setOf('semicolon');
const NONE = setOf('none');

/** The rule that reads a number of a sentence, if one does. */
export const matchQuantity = (counted: Counted): Match | undefined =>
	isNoCount(counted) ? undefined : (matchBefore(counted) ?? (isOfEach(counted) ? undefined : matchAfter(counted)));

/** 8个中队各有1名兼职人员: so many in each of them. */
const isOfEach = ({ sentence: { text }, quantity: { kind, start } }: Counted): boolean =>
	kind === 'person' && EACH_HAS.test(text.slice(Math.max(0, start - 4), start));
const EACH_HAS = /各自?(?:有|设|设有|配|配备|配有|明确|确定|安排|指定|落实|指派)了?$/;

/** 15类信息, 信息16项65条: how many sorts or groups there are counts none of the things. */
const isNoCount = ({ sentence, at, quantity }: Counted): boolean =>
	SORTS.has(quantity.unit) ||
	groups(sentence, at) ||
	isCode(sentence.text, quantity) ||
	isRate(sentence.text, quantity) ||
	isOfPersons(sentence.text, quantity) ||
	isOfTwoColumns(sentence.text, quantity);
const SORTS = new Set(['类', '种', '批']);

/** 申请公开信息15人18次, 15人，共18件: behind those who came stands how often. */
const isOfPersons = (text: string, { kind, unit, end }: Quantity): boolean =>
	kind === 'person' && unit === '人' && TIMES_BEHIND.test(text.slice(end, end + 10));
const TIMES_BEHIND = /^(?:[,，、]?共计?)?\d{1,6}(?:件|次|人次|宗)/;

/** 每季度召开一次, 半年开一次会: how often, not how many. */
const isRate = (text: string, { kind, start }: Quantity): boolean =>
	kind === 'time' && OFTEN.test(text.slice(Math.max(0, start - 12), start));
const OFTEN = /(?:每|(?<![上下近前后])半年|按[月季])[^,，。;；:：\d]{0,8}$/;

/** 收到申请数 01 件 9: the row's number in its form, then the unit, then the figure. */
const isCode = (text: string, { start, end, kind }: Quantity): boolean =>
	text.charAt(start) === '0' && DIGIT.has(text.charAt(start + 1)) && (kind === 'none' || DIGIT.has(text.charAt(end)));
const DIGIT = new Set('0123456789');

/** 申请总数……3……7件 in rows without a head: nobody can tell which column is the year's own. */
const isOfTwoColumns = (text: string, { start, end }: Quantity): boolean =>
	text.charAt(start - 1) === LEADER && TWO_LED.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
const LEADER = '…';
const TWO_LED = /…[\d,]+…+[\d,]/;
const NEARBY = 400;

function matchBefore({ sentence, quantity, floor, clause: near }: Counted): Match | undefined {
	const rules = RULES_BEFORE.get(quantity.kind);
	if (!rules || countsWhatFollows(sentence, quantity, near.to) || isExcepted(sentence, quantity)) return undefined;
	if (isNextInList(sentence.text, quantity, near, floor)) return undefined;
	// 均作出答复:1份予以公开，: behind the colon the parts begin, each with its own word.
	if (sentence.text.charAt(quantity.start - 1) === ':' && hasWordBehind(sentence, quantity, near.to)) return undefined;
	const way = withWayBefore(near, floor);
	const told = way && bestIn(way, sentence, quantity, rules);
	if (told) return told;
	let clause = near;
	let from = floor;
	for (;;) {
		const match = bestIn(clause, sentence, quantity, rules);
		if (match) return match;
		if (!isEmpty(clause, sentence.text) || clause.from === 0) return undefined;
		if (isToldBehind(sentence, quantity, near.to) || isNamedBehind(sentence, quantity, near.to)) return undefined;
		const mark = opened(sentence.terms, clause.from - 1);
		// 收到申请(当面2件、网上3件)5件: the numbers in the bracket are its parts.
		if (clause === near && mark.set.meets(OPEN)) from = endOfNumberBefore(sentence, mark.start);
		if (mark.start < from || mark.set.meets(SEMICOLON)) return undefined;
		clause = clauseBefore(sentence.terms, mark.start, from, sentence.start);
		// 3件维持，1件尚未审结: the word belongs to the number that it touches.
		if (clause.said.meets(NONE) || (from >= 0 && clause.terms[0]?.start === from)) return undefined;
		if (isListedFirst(sentence, quantity, from) && clause.terms.length > 0) return undefined;
	}
}

/** 专职人员数(不含网站人员)6人: before a bracket that is closed the name goes on. */
function opened(terms: readonly Term[], at: number): Term {
	const mark = terms[at] as Term;
	return mark.set.meets(CLOSE) ? (terms.slice(0, at).findLast(({ set }) => set.meets(OPEN)) ?? mark) : mark;
}
const OPEN = setOf('open');
const CLOSE = setOf('close');

const endOfNumberBefore = ({ quantities }: Sentence, at: number): number =>
	quantities.findLast(({ end }) => end <= at)?.end ?? -1;

/** 其中1件因涉及隐私，1件属于商业秘密: both numbers open their clauses, and each has its word behind it. */
const isListedFirst = ({ text, quantities }: Sentence, quantity: Quantity, floor: number): boolean =>
	opensClause(text, quantity) && quantities.some((one) => one.end === floor && opensItem(text, one));
/** 1件属于商业秘密、2件属于个人隐私: the words between two numbers belong to the first where the second opens an item. */
const isNextInList = (text: string, { start }: Quantity, clause: Clause, floor: number): boolean =>
	floor >= 0 && clause.start === floor && text.charAt(start - 1) === '、' && clause.terms.length > 0;

/** 除5件结转外, 对1份已公开的文件, 文件库建设和20项改造: before 除 and 和 stands what has another number, what 对 leads to behind it. */
const isExcepted = ({ text }: Sentence, { start }: Quantity): boolean => LEADS_ON.has(text.charAt(start - 1));
const LEADS_ON = new Set(['除', '对', '将', '把', '和', '及', '与']);

/** 主动公开的425条政府信息 counts information, 80个部门 departments, whatever was spoken of before. */
function countsWhatFollows({ text, terms }: Sentence, quantity: Quantity, from: number): boolean {
	if (countsANoun(text, quantity)) return true;
	let at = from;
	while (at < terms.length && (terms[at] as Term).start < quantity.end) at++;
	const next = terms[at];
	if (next === undefined || next.start !== quantity.end) return false;
	return next.set.meets(COUNTED_BEHIND) || (next.set.meets(HANDED_ON) && opensClause(text, quantity));
}

const opensClause = (text: string, { start }: Quantity): boolean => OPENS.has(text.charAt(start - 1));
/** 均已答复，6件结转下年度: the number opens its clause, and the clause says what became of them. */
const HANDED_ON = setOf('carry', 'inHand');
const OPENS = new Set([',', '，', ';', '；']);
const COUNTED_BEHIND = setOf('counted', 'governmentInfo', 'application', 'byRequest', 'readingPoint');

/** A clause that names nothing itself: its number belongs to the clause before. */
function isEmpty(clause: Clause, text: string): boolean {
	let at = clause.start;
	for (const term of clause.terms) {
		if (!NEUTRAL.holds(term.set) || !isFiller(text, at, term.start)) return false;
		at = term.end;
	}
	return isFiller(text, at, clause.end);
}

function isFiller(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!FILLER.has(text[at] as string)) return false;
	return true;
}

/** The head nearest the number decides; of its rules, the one that asks for most. */
function bestIn(clause: Clause, sentence: Sentence, quantity: Quantity, rules: RuleTable): Match | undefined {
	if (clause.said.meets(GIST) || !clause.said.meets(rules.heads)) return undefined;
	const list = endsList(clause, quantity, sentence.text);
	let covered = 0;
	for (let at = clause.to - 1; at >= clause.from; at--) {
		const head = clause.sentence[at] as Term;
		const far = clause.end - head.end - covered > REACH_BEFORE;
		if (far && !list && !(rules.across && at === clause.from)) {
			if (!rules.across) return undefined;
			continue;
		}
		covered += head.end - head.start;
		if (!head.set.meets(rules.heads) || NOT_ALONE.has(sentence.text.charAt(head.end))) continue;
		if (isOfNumberBefore(head, sentence) || isOfAnotherKind(head, sentence) || isOfAnotherMatter(head, sentence))
			continue;
		const rule = ruleOf(head, rules, clause, sentence, quantity, { far, list });
		if (rule) return { rule, quantity, head, start: firstOf(rule, clause, head), end: quantity.end };
	}
	return undefined;
}

/** 在网站公开通知、简报等52篇, …等信息52条: the number ends a list; 等50项资金 counts what follows. */
const endsList = ({ start, end }: Clause, quantity: Quantity, text: string): boolean =>
	CLOSING.has(text.charAt(quantity.end)) && LIST_ENDS.test(text.slice(Math.max(start, end - LIST_END), end));
const LIST_ENDS =
	/等(?:[^,，。;；:：、\d()]{0,14}(?:信息|文件|内容|材料|资料|稿件|文章|消息))?(?:共|共计|合计|总计|累计|约)*$/;
const LIST_END = 22;

function ruleOf(
	head: Term,
	{ byHead }: RuleTable,
	clause: Clause,
	sentence: Sentence,
	quantity: Quantity,
	{ far, list }: { far: boolean; list: boolean },
): CompiledRule | undefined {
	for (const sense of head.senses) {
		for (const rule of byHead[sense] as readonly CompiledRule[]) {
			if (rule.lists ? !list : far && !rule.across) continue;
			if (rule.across && !opensItsClause(head, clause, sentence.text)) continue;
			if (!holds(rule, clause, sentence, quantity) || !belongs(rule, head, sentence)) continue;
			if (rule.plain && !isPlain(head, clause, sentence)) continue;
			if (rule.leads && !isFiller(sentence.text, afterPause(clause, sentence.text), head.start)) continue;
			if (
				rule.alone &&
				(isJoined(head, clause, rule, sentence.text) || isListedWith(head, clause, rule, sentence.text))
			)
				continue;
			if (
				rule.alone &&
				ofKinds(rule) &&
				(isAttributive(head, clause, sentence.text) || isOfASort(head, clause, sentence.text))
			)
				continue;
			if (!rule.touching || touches(head, clause, quantity, sentence.text)) return rule;
		}
	}
	return undefined;
}

/** 其中文件12条、计划3条, 2012年我镇累计公开: the pause or 其中 before an item of a list, and who and when, are no words of it. */
const afterPause = ({ start, end }: Clause, text: string): number =>
	start + (ITEM_BEGINS.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0);
const ITEM_BEGINS = /^(?:、|其中:?|(?:\d{4}年度?|[我本][局镇乡办校院站馆]|累计)+)/;

/** 全年受理58件，: nothing is named between the verb and the number, nor behind it. */
const touches = (head: Term, clause: Clause, { end }: Quantity, text: string): boolean =>
	isFiller(text, head.end, clause.end) && CLOSING.has(text.charAt(end));

/** 2件公开，1件为不公开: the word is all that is said of the number. */
const closes = (head: Term, { end }: Quantity, text: string): boolean =>
	CLOSED_BY.test(text.slice(head.end, head.end + 2)) && JUST.test(text.slice(end, head.start));
const JUST = /^(?:为|是|系|属|属于|已|依法|均|答复|告知|[“"「])*$/;
const CLOSED_BY = /^[”"」]?(?:[,，;；。、()\n]|$)/;
const CLOSING = new Set(['', ...',，;；。、()\n']);

/** The evidence begins with the first word of the clause that the rule asked for. */
function firstOf(rule: CompiledRule, clause: Clause, head: Term): number {
	const first = clause.terms.find((term) => term === head || term.set.meets(rule.wanted));
	return (first ?? head).start;
}

function matchAfter({ sentence, at, quantity, floor, clause: near }: Counted): Match | undefined {
	const rules = RULES_AFTER.get(quantity.kind);
	// 图解56篇、视频解读12个: what stands behind 、 has a number of its own.
	if (!rules || sentence.text.charAt(quantity.end) === '、') return undefined;
	// 申请总数……3件: what stands behind is the next row's.
	if (sentence.text.charAt(quantity.start - 1) === LEADER) return undefined;
	const ceiling = sentence.quantities[at + 1]?.start ?? sentence.end;
	const tail = clauseAfter(near, quantity.end, ceiling);
	const lead = withWayBefore(near, floor) ?? near;
	const whole = new Clause(sentence.terms, ownFrom(sentence, lead, quantity, floor), tail.to, lead.start, tail.end);
	for (let index = tail.from; index < tail.to; index++) {
		const head = sentence.terms[index] as Term;
		if (strange(tail.terms, quantity.end, head.start) > REACH_AFTER) return undefined;
		// 其他3件予以公开2件: the word belongs to the number that it touches.
		if (head.end === ceiling || !head.set.meets(rules.heads) || isOfAnotherKind(head, sentence)) continue;
		const isWhole = NOT_ALONE.has(sentence.text.charAt(head.end));
		const apart = head.start > quantity.end && !PEOPLE.has(sentence.text.slice(quantity.end, head.start));
		const rule = head.senses
			.flatMap((sense) => rules.byHead[sense] ?? [])
			.find(
				(one) =>
					(!isWhole || one.whole) &&
					!(one.touching && apart) &&
					!(one.closing && !closes(head, quantity, sentence.text)) &&
					holds(one, whole, sentence, quantity) &&
					belongs(one, head, sentence),
			);
		if (!rule) continue;
		const start = Math.min(quantity.start, firstOf(rule, lead, head));
		return { rule, quantity, head, start, end: lastOf(rule, tail, head) };
	}
	return undefined;
}

/** 3名同志具体承办: what they are called parts nothing. */
const PEOPLE = new Set(['同志', '干部', '职工', '教师', '民警']);

/** Where the words begin that may be this number's: 除 parts them, and in 2件信函、4件网络申请 the first belongs to the number before. */
function ownFrom(sentence: Sentence, lead: Clause, quantity: Quantity, floor: number): number {
	const [first] = lead.terms;
	if (isNextInList(sentence.text, quantity, lead, floor) || isExcepted(sentence, quantity)) return lead.to;
	return first && isOfNumberBefore(first, sentence) ? lead.from + 1 : lead.from;
}

function lastOf(rule: CompiledRule, tail: Clause, head: Term): number {
	const last = tail.terms.findLast((term) => term.set.meets(rule.wanted));
	return Math.max(head.end, last?.end ?? 0);
}
