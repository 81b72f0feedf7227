import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { type Clause, clauseBefore } from '../sentence/clause';
import { type Counted, countsANoun } from '../sentence/counted';
import { CLOSING, isFiller } from '../sentence/filler';
import { CLOSE, OPEN, SEMICOLON } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { withAccountsBefore, withWayBefore } from '../sentence/way-before';
import { isOfAnotherKind, isOfAnotherMatter } from './another';
import { RULES_BEFORE, type RuleTable, ruleOf } from './compile';
import type { Stand } from './head';
import { holds } from './holds';
import type { Match } from './match';
import { belongs } from './named-last';
import { firstOf, isExcepted, isNextInList, NOT_ALONE } from './number';
import type { Trial } from './trial';
import { hasWordBehind, isNamedBehind, isPutOutBehind, isToldBehind, NEUTRAL, opensItem } from './words-behind';

/** How many unknown characters may stand between the word that names a figure and its number (行政复议案件共计). */
const REACH_BEFORE = 6;

/** The rule whose words stand before a number: in its clause, or before it where that one names nothing. */
export function matchBefore(counted: Counted): Match | undefined {
	const { sentence, quantity, floor, clause } = counted;
	const rules = RULES_BEFORE.get(quantity.kind);
	if (!rules || isOfWordsBehind(counted)) return undefined;
	const way = withWayBefore(clause, floor, sentence.text) ?? withAccountsBefore(counted);
	const told = way && bestIn({ clause: way, sentence, quantity }, rules);
	if (told) return told;
	for (let at: Back | undefined = { clause, floor }; at; at = clauseBack(counted, at)) {
		const match = bestIn({ clause: at.clause, sentence, quantity }, rules);
		if (match) return match;
	}
	return undefined;
}

/** Whether the words before a number belong to another, so that its own can only stand behind it. */
const isOfWordsBehind = ({ sentence, quantity, floor, clause }: Counted): boolean =>
	countsWhatFollows(sentence, quantity, clause.to) ||
	isExcepted(sentence, quantity) ||
	isPutOutBehind(sentence, quantity) ||
	isNextInList(sentence.text, quantity, clause, floor) ||
	// 均作出答复:1份予以公开，: behind the colon the parts begin, each with its own word.
	(sentence.text.charAt(quantity.start - 1) === ':' &&
		(hasWordBehind(sentence, quantity, clause.to) ||
			isNamedBehind(sentence, quantity, clause.to) ||
			PARTS_FOLLOW.test(rightBehind(sentence.text, quantity.end, LONGEST_PART))));
/** 一份告知不存在，一份同意公开 */
const PARTS_FOLLOW = /^[一-龥]{2,14}[,，;；、](?:另)?[一二两三四五六七八九\d]{1,3}[件份条宗起][一-龥]/;
const LONGEST_PART = 20;

/** A clause that a number may take its name from, and where the number before it ends. */
interface Back {
	clause: Clause;
	floor: number;
}

/** The clause before one that names nothing, where it may name the number. */
function clauseBack({ sentence, quantity, clause: near }: Counted, { clause, floor }: Back): Back | undefined {
	if (!isEmpty(clause, sentence.text) || clause.from === 0) return undefined;
	if (isToldBehind(sentence, quantity, near.to) || isNamedBehind(sentence, quantity, near.to)) return undefined;
	const mark = opened(sentence.terms, clause.from - 1);
	// 收到申请(当面2件、网上3件)5件: the numbers in the bracket are its parts.
	const from = clause === near && mark.set.meets(OPEN) ? endOfNumberBefore(sentence, mark.start) : floor;
	if (mark.start < from || mark.set.meets(SEMICOLON)) return undefined;
	const back = clauseBefore(sentence.terms, endBeforeRate(sentence.text, mark.start), from, sentence.start);
	// 3件维持，1件尚未审结: the word belongs to the number that it touches.
	if (back.said.meets(NONE) || touches(back, from, sentence.text)) return undefined;
	return isListedFirst(sentence, quantity, from) && back.terms.length > 0 ? undefined : { clause: back, floor: from };
}

/** 推进会每季度召开一次，全年共4次: how often stands between the name and the number. */
const endBeforeRate = (text: string, end: number): number =>
	end - (RATE.exec(rightBefore(text, end, LONGEST_RATE))?.[0].length ?? 0);
const RATE = /每[^,，。;；\d每]{1,8}[1一两二2][次场期回]$/;
const LONGEST_RATE = 14;

/** 专职人员数(不含网站人员)6人: before a bracket that is closed the name goes on. */
function opened(terms: readonly Term[], at: number): Term {
	const mark = terms[at] as Term;
	return mark.set.meets(CLOSE) ? (terms.slice(0, at).findLast(({ set }) => set.meets(OPEN)) ?? mark) : mark;
}
const NONE = setOf('none');

/** A word that touches the number before; the number of an item does not: 13人(四)专项经费(不含网站)1.5万元. */
function touches({ terms: [first] }: Clause, floor: number, text: string): boolean {
	return floor >= 0 && first?.start === floor && !ITEM.test(text.slice(floor, first.end));
}
const ITEM = /^\([一二三四五六七八九十]{1,3}\)$/;

const endOfNumberBefore = ({ quantities }: Sentence, at: number): number =>
	quantities.findLast(({ end }) => end <= at)?.end ?? -1;

/** 其中1件因涉及隐私，1件属于商业秘密: both numbers open their clauses, and each has its word behind it. */
const isListedFirst = ({ text, quantities }: Sentence, quantity: Quantity, floor: number): boolean =>
	opensClause(text, quantity) && quantities.some((one) => one.end === floor && opensItem(text, one));

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

/** The head nearest the number decides; of its rules, the one that asks for most. */
function bestIn(trial: Trial, rules: RuleTable): Match | undefined {
	const { clause, sentence, quantity } = trial;
	if (clause.said.meets(GIST) || !clause.said.meets(rules.heads)) return undefined;
	const list = endsList(clause, quantity, sentence.text);
	let covered = 0;
	for (let at = clause.to - 1; at >= clause.from; at--) {
		const head = clause.sentenceTerms[at] as Term;
		const far = clause.end - head.end - covered > REACH_BEFORE;
		if (far && !list) return undefined;
		covered += head.end - head.start;
		if (!head.set.meets(rules.heads) || NOT_ALONE.has(sentence.text.charAt(head.end))) continue;
		if (isAnothers(head, sentence)) continue;
		const rule = ruleOf(
			head,
			rules,
			(one) =>
				(one.lists ? list : !far) &&
				holds(one, trial) &&
				belongs(one, head, sentence) &&
				standsAsAsked(head, trial, one),
		);
		if (rule) return { rule: rule.rule, quantity, head, start: firstOf(rule, clause, head), end: quantity.end };
	}
	return undefined;
}
const GIST = setOf('gist');

const isAnothers = (head: Term, sentence: Sentence): boolean =>
	isOfAnotherKind(head, sentence) || isOfAnotherMatter(head, sentence);

/** 在网站公开通知、简报等52篇, …等信息52条, …和其他栏目信息52条: the number ends a list; 等50项资金 counts what follows. */
function endsList({ start, end }: Clause, quantity: Quantity, text: string): boolean {
	if (!CLOSING.has(text.charAt(quantity.end))) return false;
	const words = text.slice(Math.max(start, end - LIST_END), end);
	return LIST_ENDS.test(words);
}
const LIST_ENDS =
	/(?:等|[、和及与]其他)(?:[^,，。;；:：、\d()]{0,14}(?:信息|文件|内容|材料|资料|稿件|文章|消息|动态))?(?:共|共计|合计|总计|累计|约)*$/;
const LIST_END = 22;

/** Whether the head stands in its clause as a rule asks. */
const standsAsAsked: Stand = (head, trial, rule) => {
	for (const stand of rule.stands) if (!stand(head, trial, rule)) return false;
	return true;
};
