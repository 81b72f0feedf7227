import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { Clause, clauseAfter, uncovered } from '../sentence/clause';
import { behindEvent, type Counted } from '../sentence/counted';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { withWayBefore } from '../sentence/way-before';
import { isOfAnotherKind } from './another';
import { type CompiledRule, RULES_AFTER, ruleOf } from './compile';
import { holds } from './holds';
import type { Match } from './match';
import { belongs } from './named-last';
import { firstOf, isExcepted, isNextInList, LEADER, NOT_ALONE } from './number';
import type { Trial } from './trial';

/** Between a number and the word behind it: 1份有关政府信息公开行政复议申请. */
const REACH_AFTER = 6;

/** The rule whose words stand behind a number: 收到3件申请. */
export function matchAfter(counted: Counted): Match | undefined {
	const { sentence, quantity } = counted;
	const { text, terms } = sentence;
	const rules = RULES_AFTER.get(quantity.kind);
	if (!rules || isOfNextBehind(sentence, quantity)) return undefined;
	const around = wordsAround(counted);
	const { lead, tail, next } = around;
	for (let index = tail.from; index < tail.to; index++) {
		const head = terms[index] as Term;
		if (unknownBefore(head, tail, text, quantity.end) > REACH_AFTER && !isAttribute(text, quantity, head))
			return undefined;
		// 其他3件予以公开2件: the word belongs to the number that it touches.
		if (head.end === next || !head.set.meets(rules.heads) || isOfAnotherKind(head, sentence)) continue;
		const trial: Trial = { clause: clauseOf(head, index, around, counted), sentence, quantity };
		const rule = ruleOf(
			head,
			rules,
			(one) => suits(one, head, quantity, text) && holds(one, trial) && belongs(one, head, sentence),
		);
		if (!rule) continue;
		const start = Math.min(quantity.start, firstOf(rule, lead, head));
		return { rule: rule.rule, quantity, head, start, end: lastOf(rule, tail, head) };
	}
	return undefined;
}

/** What stands around a number that may be named behind it. */
interface Around {
	/** The words that lead to it, and those behind it. */
	lead: Clause;
	tail: Clause;
	/** Both, as far as they are its own. */
	whole: Clause;
	/** Where the next number begins that counts something. */
	next: number;
}

function wordsAround({ sentence, at, quantity, floor, clause }: Counted): Around {
	const next = nextCounted(sentence, at)?.start ?? sentence.end;
	const event = behindEvent(sentence, quantity.end);
	const [why = ''] = WHY.exec(rightBehind(sentence.text, quantity.end, LONGEST_ATTRIBUTE)) ?? [];
	const tail = clauseAfter(clause, quantity.end + why.length, event > quantity.end && event < next ? event : next);
	const lead = withWayBefore(clause, floor, sentence.text) ?? clause;
	const from = ownFrom(sentence, lead, quantity, floor);
	return {
		lead,
		tail,
		whole: new Clause(sentence.terms, { from, to: tail.to, start: lead.start, end: tail.end }),
		next,
	};
}

/** The words that a head behind the number is read with: not what became of the things, where they have their name before that. */
function clauseOf(
	head: Term,
	index: number,
	{ lead, tail, whole }: Around,
	{ sentence: { terms, text }, quantity }: Counted,
): Clause {
	if (isSaidOf(head, text))
		return new Clause(terms, { from: whole.from, to: index + 1, start: whole.start, end: head.end });
	return head.set.meets(ENDED) && CAME.test(rightBefore(text, quantity.start, 4))
		? new Clause(terms, { from: lead.to, to: tail.to, start: lead.start, end: tail.end })
		: whole;
}

/** 1件因属于审计工作底稿，不予公开: why it ended so stands between, which is no answer by itself. */
const WHY =
	/^(?:申请)?(?:是)?(?:因|由于|属于?)(?![^,，]*(?:秘密|隐私|第三方|安全|职责|职权|范围|主动|不存在))[^,，。;；\d]{2,20}[,，](?=信息不存在|不予|未予|予以|不属|非本|无法|告知|部分公开)/;

/** How many unknown characters stand between the number and a word behind it; 在15个工作日内 says nothing of what it is. */
function unknownBefore({ start }: Term, { terms }: Clause, text: string, end: number): number {
	const [within = ''] = WITHIN.exec(text.slice(end, start)) ?? [];
	return uncovered(terms, end, start) - within.length;
}
const WITHIN = /在?\d{1,2}个?(?:工作日|日|天)之?内/;

/** 收到1条依申请公开已按时办结, 3件申请均已答复, 受理的3件申请全部办结: what became of them is no part of their name. */
const isSaidOf = ({ end }: Term, text: string): boolean => SAID.test(rightBehind(text, end, 8));
const SAID = /^(?:(?:现|目前)?(?:均|都|全部)?已(?!公开|主动)|(?:均|都|全部)(?:按[时期]|依法|及时)?(?:办结|答复|办理))/;

/** 受理的34件全部办结: which are meant stands before the number, what became of them behind it. */
const CAME = /(?:受理|收到|接收|接到|登记)的$/;
const ENDED = setOf('closed', 'reply');

/**
 * 公开89条涉及民生事项、社会救助的信息, 收到2件群众通过平台提交的申请: what they are about, or who made them, stands between; so does
 * what was dealt with: 对2件情况复杂的申请作了延期答复; and why it ended so: 1件因属于审计工作底稿不予公开.
 */
const isAttribute = (text: string, { end }: Quantity, { start }: Term): boolean =>
	start - end <= LONGEST_ATTRIBUTE && ABOUT.test(text.slice(end, start));
const LONGEST_ATTRIBUTE = 32;
const ABOUT =
	/^(?:(?:涉及|有关|关于)[^,，。;；\d]+|[^,，。;；\d]*(?:提交|提出|递交))的$|^[^,，。;；\d]{2,16}的(?:政府信息公开|信息公开)?申请(?:作出?了?|进行了?|予以|经批准|依法)?$|^(?:申请)?(?:是)?(?:因|由于|属于?)[^,，。;；\d]{2,20}[,，]?$/;

/** The next number that counts something: 1件延期15个工作日答复 tells by how long. */
const nextCounted = ({ quantities }: Sentence, at: number): Quantity | undefined =>
	quantities.find(({ unit }, index) => index > at && !unit?.endsWith('工作日'));

/**
 * Whether what stands behind a number has one of its own: 图解56篇、视频解读12个; 196条中通过网站发布的157条;
 * 申请总数……3件, where the next row follows.
 */
const isOfNextBehind = ({ text }: Sentence, { start, end }: Quantity): boolean =>
	PARTS.has(text.charAt(end)) || text.charAt(start - 1) === LEADER;
const PARTS = new Set(['、', '中']);

/** Whether a head behind its number stands as a rule asks. */
const suits = (rule: CompiledRule, head: Term, quantity: Quantity, text: string): boolean =>
	(rule.whole || !NOT_ALONE.has(text.charAt(head.end))) &&
	(rule.closing ? closes(head, quantity, text) : !(rule.touching && isApart(head, quantity, text)));

const isApart = ({ start }: Term, { end }: Quantity, text: string): boolean =>
	start > end && !PARTS_NOTHING.has(text.slice(end, start));
/** 3名同志具体承办, 1件引起行政复议: what they are called, or that it came to it. */
const PARTS_NOTHING = new Set(['为', '均为', '属', '属于', '同志', '干部', '职工', '教师', '民警', '引起', '引发']);

/** 2件公开，1件为不公开: the word is all that is said of the number. */
const closes = (head: Term, { end }: Quantity, text: string): boolean =>
	CLOSED_BY.test(rightBehind(text, head.end, 2)) && JUST.test(text.slice(end, head.start));
const JUST = /^(?:为|是|系|属|属于|已|依法|均|答复|告知|同志|[“"「])*$/;
const CLOSED_BY = /^[”"」]?(?:[,，;；。、()\n]|$)/;

/** Where the words begin that may be this number's: 除 parts them, and in 2件信函、4件网络申请 they belong to the number before. */
const ownFrom = (sentence: Sentence, lead: Clause, quantity: Quantity, floor: number): number =>
	isNextInList(sentence.text, quantity, lead, floor) || isExcepted(sentence, quantity) ? lead.to : lead.from;

function lastOf(rule: CompiledRule, tail: Clause, head: Term): number {
	const last = tail.terms.findLast((term) => term.set.meets(rule.wanted));
	return Math.max(head.end, last?.end ?? 0);
}
