import type { IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import { type Clause, clauseBefore } from '../sentence/clause';
import { type Counted, countedIn } from '../sentence/counted';
import { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { TOLD_TOGETHER, type Together } from './told-together';

/**
 * Several names, one clause: 微博、微信…分别为1789条、3430条 gives each its number in turn,
 * 行政复议、行政诉讼均为0件 gives each the same.
 */
interface Share {
	id: IndicatorId;
	rule: string;
	head: Term;
	quantity: Quantity;
	start: number;
}

const RESPECTIVELY = setOf('respectively');
const EACH = setOf('each');
const TOGETHER = setOf('respectively', 'each');

/** The shares that a number has in names told together. */
export function sharesOf(counted: Counted): readonly Share[] {
	const { sentence, at, quantity } = counted;
	const first = firstOfRun(sentence.quantities, at);
	const hasEach = sentence.text.charAt((sentence.quantities[first] as Quantity).start - 1) === '各';
	if (quantity.value !== 0 && !hasEach && !sentence.said.meets(TOGETHER)) return NO_SHARES;
	const clauses = clausesUpTo(first === at ? counted : countedIn(sentence, first));
	const said = clauses.reduce((all, clause) => all.addAll(clause.said), new SenseSet());
	for (const names of TOLD_TOGETHER) {
		if (!names.units.includes(quantity.kind) || !isSpokenOf(names, said, sentence)) continue;
		const named = membersIn(names, clauses, sentence.text);
		if (
			named.length < 2 ||
			!areJoined(names, named, sentence) ||
			!isOfTheLast(names, named, sentence) ||
			isRate(named, quantity, sentence)
		)
			continue;
		// 网络申请、信函申请各5件、18件: in a run each has its own.
		if (said.meets(RESPECTIVELY) || (hasEach && runsOn(sentence.quantities, first)))
			return oneEach(names, named, quantity, at - first);
		if (at === first && (hasEach || said.meets(EACH) || quantity.value === 0))
			return sameForAll(names, named, quantity);
	}
	return NO_SHARES;
}

/** 县级、乡级分别公开120条、86条: of several that nobody can tell apart by their names; years have a number each. */
export const isOneOfSeveral = ({ sentence: { text, years }, quantity, clause }: Counted): boolean =>
	clause.said.meets(RESPECTIVELY) &&
	years.length < 2 &&
	!OF_YEARS.test(text.slice(clause.start, quantity.start)) &&
	GOES_ON.test(rightBehind(text, quantity.end, 2));
const OF_YEARS = /近[两三四五]年/;
const GOES_ON = /^[、和及与]\d/;

const areJoined = ({ joinedBy }: Together, named: readonly Named[], { text }: Sentence): boolean =>
	!joinedBy ||
	named.every(([, { start }], at) => at === 0 || joinedBy.test(text.slice((named[at - 1] as Named)[1].end, start)));

const isOfTheLast = ({ last }: Together, [first]: readonly Named[], { terms }: Sentence): boolean =>
	!last ||
	terms.findLast(({ start, set }) => start < (first as Named)[1].start && set.meets(last.of))?.set.meets(last.is) ===
		true;

/** 行政复议纠错率、行政诉讼败诉率均为0: a rate is no number of them. */
const isRate = (named: readonly Named[], { start }: Quantity, { text }: Sentence): boolean =>
	text.slice((named.at(-1) as Named)[1].end, start).includes('率');

const NO_SHARES: readonly Share[] = [];

/** Of applications the sentences before may have spoken: 以当面、邮寄方式提交的分别为9件、58件. */
const isSpokenOf = ({ needs, section }: Together, said: SenseSet, { paragraph, said: all }: Sentence): boolean =>
	!needs ||
	said.meets(needs) ||
	(section !== undefined && (paragraph.section === section || paragraph.met.meets(needs) || all.meets(needs)));

const runsOn = (quantities: readonly Quantity[], first: number): boolean =>
	first + 1 < quantities.length && firstOfRun(quantities, first + 1) === first;

/** Numbers that follow each other with nothing but 、 or ， or 和 between them run together. */
function firstOfRun(quantities: readonly Quantity[], at: number): number {
	let first = at;
	while (first > 0 && (quantities[first] as Quantity).start - (quantities[first - 1] as Quantity).end <= 1) first--;
	return first;
}

/** The clause that leads to the run, and the one before it where the names stand there. */
function clausesUpTo({ sentence, floor, clause: near }: Counted): readonly Clause[] {
	if (!near.said.meets(RESPECTIVELY) && !near.said.meets(EACH)) return [near];
	const mark = sentence.terms[near.from - 1];
	if (!mark || mark.start < floor) return [near];
	const from = countsAccounts(sentence, mark.start) ? -1 : floor;
	return [clauseBefore(sentence.terms, mark.start, from, sentence.start), near];
}

/** 开通微博12个、微信9个，分别发布信息58条和30条: how many accounts there are parts nothing. */
const countsAccounts = ({ quantities }: Sentence, end: number): boolean =>
	quantities.some((one) => one.end === end && one.kind === 'place');

function membersIn({ members }: Together, clauses: readonly Clause[], text: string): Named[] {
	const found: Named[] = [];
	for (const term of clauses.flatMap((clause) => clause.terms)) {
		// 复议诉讼举报情况发生行政复议0件: what a heading names that runs into its text.
		if (found.length > 0 && HEADED.test(text.slice(found.at(-1)?.[1].end, term.start))) found.length = 0;
		// 专、兼职人员各2名: one word may name two.
		for (const [head, id] of members)
			if (term.set.meets(head) && !found.some(([one]) => one !== undefined && one === id)) found.push([id, term]);
	}
	return found;
}

const HEADED = /^(?:案件)?情况[^,，。;；:：\d均]{1,6}$/;

type Named = [id: IndicatorId | undefined, head: Term];

function oneEach({ rule }: Together, named: readonly Named[], quantity: Quantity, turn: number): Share[] {
	const [id, head] = named[turn] ?? [];
	return id && head ? [{ id, rule: `${rule}-respectively`, head, quantity, start: quantity.start }] : [];
}

const sameForAll = ({ rule }: Together, named: readonly Named[], quantity: Quantity): Share[] =>
	named.flatMap(([id, head]) =>
		id ? [{ id, rule: `${rule}-each`, head, quantity, start: Math.min(head.start, quantity.start) }] : [],
	);
