import { APPEAL_TOTALS, type IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { uncovered } from '../sentence/clause';
import { isFiller } from '../sentence/filler';
import type { SenseSet } from '../sentence/sense-set';
import { COMMA } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { bareNones, isNought, saysNought } from './bare-none';
import { namedBefore } from './named-before';
import { deniesAnyAppeal } from './no-appeal';
import { deniesAnyWay, deniesApplications, deniesOtherWays } from './no-application';
import { deniesDecisions } from './no-decision';
import { type Deniable, OBJECTS } from './objects';

/** A plain statement that there was none: 未收到, 没有收取费用, 无行政复议、行政诉讼. Offsets are folded. */
export interface None {
	id: IndicatorId;
	rule: string;
	start: number;
	end: number;
	cue: Term;
	object?: Term;
}

const REACH = 14;
const ENDS = setOf('stop', 'semicolon', 'comma', 'colon');
const MONEY = setOf('fee', 'feeKind', 'charge', 'reduction');
const FEE_KIND = setOf('feeKind');
const FEE = setOf('fee', 'charge');
const NONE = setOf('none');
const NO_NONE = setOf('noNone');

/** Every statement of none in a sentence. */
export function nonesIn(sentence: Sentence): None[] {
	if (!sentence.said.meets(NONE)) return isNought(sentence) || saysNought(sentence) ? bareNones(sentence) : [];
	const found = bareNones(sentence);
	for (const [at, term] of sentence.terms.entries()) {
		if (!term.set.meets(NONE) || term.set.meets(NO_NONE) || isCell(sentence.text, term)) continue;
		const denied = deniedBy(sentence, at);
		for (const object of OBJECTS) {
			const none = noneOf(object, sentence, term, denied);
			if (none && !found.some((other) => other.id === none.id)) found.push(none);
		}
	}
	return found;
}

/** The cell of a table whose cells run together: 无2.传真申请数, 无无行政复议数. What follows is the next row. */
const isCell = (text: string, { start, end }: Term): boolean =>
	end - start === 1 && (CELL_BEHIND.test(rightBehind(text, end, 5)) || text.charAt(start - 1) === '无');

/** 无2020年结转申请 is no cell, nor is 无1起因公开引发的复议. */
const CELL_BEHIND = /^(?!\d{4}年|1[起例件宗](?:因|涉|政府|信息|行政))[\d无]/;

/** 没有发生一起, 无1起: not a single one. */
const isAnyOne = ({ spelled, value, start }: Quantity, cue: Term): boolean =>
	value === 1 && (spelled || start === cue.end);

/** 免收费用共计86元 */
const isRightBehind = ({ start, value, kind }: Quantity, end: number, text: string): boolean =>
	kind === 'money' && value > 0 && start >= end && isFiller(text, end, start);

/** The terms from a denial to the end of its clause; a number in it makes it no denial of the whole. */
function deniedBy(sentence: Sentence, at: number): readonly Term[] {
	const cue = sentence.terms[at] as Term;
	const before = namedBefore(sentence, at);
	if (before.length > 0) return before;
	const rest = sentence.terms.slice(at);
	const stop = rest.findIndex((term) => term.set.meets(ENDS));
	const clause = stop < 0 ? rest : rest.slice(0, goesOn(sentence.text, rest, stop));
	const end = clause.at(-1)?.end ?? cue.end;
	if (isCondition(sentence.text, cue, rest[stop])) return [];
	return sentence.quantities.some(
		(quantity) =>
			quantity.start >= cue.start &&
			(quantity.end <= end || isRightBehind(quantity, end, sentence.text)) &&
			quantity.value !== 0 &&
			!isAnyOne(quantity, cue),
	)
		? []
		: clause;
}

/**
 * 未提出申请的，不予受理: a denial that ends in 的 before a comma says when, not that there was none. 全年没有群众申请的 tells
 * of the year; where the next clause denies as well (没有提起诉讼的，也没有收费) both are told.
 */
const isCondition = (text: string, cue: Term, mark: Term | undefined): boolean =>
	mark?.set.meets(COMMA) === true &&
	text.charAt(mark.start - 1) === '的' &&
	!DENIES_AS_WELL.test(rightBehind(text, mark.end, 4)) &&
	!OF_THE_YEAR.test(rightBefore(text, cue.start, 8));
const DENIES_AS_WELL = /^(?:也|亦|并)(?:没有|未|无)/;
const OF_THE_YEAR = /(?:一年来|全年|年度|年内|今年|至今)(?:均|也|都)?$/;

/** 无因信息公开产生行政复议，提起行政诉讼情况: the comma only lists, and what follows is denied with it. */
function goesOn(text: string, terms: readonly Term[], stop: number): number {
	const mark = terms[stop] as Term;
	if (!mark.set.meets(COMMA) || !DENIED_TOO.test(rightBehind(text, mark.end, 24))) return stop;
	const next = terms.findIndex((term, at) => at > stop && term.set.meets(ENDS));
	return next < 0 ? terms.length : next;
}
const DENIED_TOO =
	/^(?:被)?(?:提起|申请)?(?:行政)?(?:诉讼|复议|举报|投诉)[^,，。;；\d无未没]{0,8}(?:情况|情形|现象|案件|事件|发生)|^(?:行政)?(?:复议|诉讼)(?:[及和与或、](?:行政)?(?:复议|诉讼))*[。；;]/;

function noneOf(object: Deniable, sentence: Sentence, cue: Term, denied: readonly Term[]): None | undefined {
	const target = denied.find((term) => term.set.meets(object.heads));
	if (!target || (target !== cue && uncovered(denied, cue.end, target.start) > REACH)) return undefined;
	if (
		object.with &&
		!isWith(object.with, denied.concat(touching(sentence, cue))) &&
		!isOfAYear(object, target, sentence)
	)
		return undefined;
	if (object.afterAll && !isAfterAll(sentence, cue, denied)) return undefined;
	if (deniesAnother(object, sentence, { cue, target, denied })) return undefined;
	if (!isSpokenOf(object, sentence) && !(isAppeal(object, denied) && deniesAnyAppeal(sentence, cue))) return undefined;
	const last = denied.findLast((term) => term.set.meets(object.heads) || term.set.meets(SIDE)) ?? target;
	return {
		id: object.id,
		rule: object.rule,
		start: Math.min(cue.start, target.start),
		end: Math.max(last.end, target.end, cue.end),
		cue,
		object: target,
	};
}

const isWith = (senses: SenseSet, terms: readonly Term[]): boolean => terms.some(({ set }) => set.meets(senses));

/** 无2020年结转申请: what came from a year that is named; which one it is, who knows the report's own asks. */
const isOfAYear = ({ id }: Deniable, { start }: Term, { years }: Sentence): boolean =>
	id === 'application.carried_in' && years.some(({ end }) => end === start);

/** 全部按期办结，无结转, 办结9件，无结转: behind what became of all nothing was left for the next year; 上年无结转 tells of the one before. */
const isAfterAll = (sentence: Sentence, cue: Term, denied: readonly Term[]): boolean =>
	!denied.concat(touching(sentence, cue)).some(({ set }) => set.meets(LAST_YEAR)) &&
	ALL_DEALT_WITH.test(rightBefore(sentence.text, cue.start, LONGEST_BEFORE));
const LAST_YEAR = setOf('lastYear');
const ALL_DEALT_WITH =
	/(?:年末|年底|期末)[,，]?$|办结(?:申请)?\d+[件宗条份][,，]$|(?:均|全部|都|皆|共|已)[^,，。;；]{0,16}(?:办结|办理完毕|答复|办理)(?:\d+[件宗条份])?(?:[,，；;][^,，。;；\d]{0,20}率[^,，。;；]{0,8})?[,，。;；]$/;
const LONGEST_BEFORE = 60;

/** The word that denies, what it denies, and all that may be denied with it. */
interface Denial {
	cue: Term;
	target: Term;
	denied: readonly Term[];
}

/** Whether a denial that names the object is of something else. */
function deniesAnother({ id }: Deniable, sentence: Sentence, denial: Denial): boolean {
	const { cue, target, denied } = denial;
	const between = sentence.text.slice(cue.end, target.start);
	// 没有通过新闻发布会解读政策 denies what was done by it.
	if (isMeans(id, between)) return true;
	if (id === 'fee.total')
		return (
			SPENT.test(between) ||
			SINCE.test(sentence.text.slice(Math.max(sentence.start, cue.start - 30), cue.start)) ||
			isOfAppeals(sentence, cue, between) ||
			isOfOneFee(target, denied) ||
			OF_SOME.test(rightBefore(sentence.text, cue.start, LONGEST_SOME)) ||
			isOfTheOthers(sentence, cue)
		);
	if (denied.some((term) => term.set.meets(MONEY) && !isListed(term, sentence.text))) return true;
	// 未出现行政复议纠错、行政诉讼败诉 denies that any was lost; 零诉讼、复议无纠错 says of the first that there was none.
	if (APPEAL_TOTALS.has(id)) return target !== cue && denied.some((term) => term.set.meets(LOST));
	if (id === 'application.received') return !deniesApplications(cue, target, denied, sentence);
	if (id.endsWith('.decisions')) return !deniesDecisions(cue, sentence);
	if (id === 'normative.in_force') return !ARE_IN_FORCE.test(sentence.text.slice(cue.start, target.start));
	if (id === 'application.replied') return !isForWantOfAny(sentence, cue);
	if (id === 'application.replied.denied') return isOfConduct(sentence.text, cue, target);
	if (!id.startsWith(BY_ONE_WAY)) return false;
	if (NO_APPLICATION.test(rightBehind(sentence.text, target.end, REACH_BEHIND))) return true;
	return deniesAnyWay(cue, sentence.text) && !deniesOtherWays(cue, sentence);
}
/** 没有收到当面、传真、信函的咨询: what else might have come by these ways. */
const NO_APPLICATION = /^(?![^,，。;；]*申请)[^,，。;；]*(?:咨询|来访|求助|信访|投诉)/;
const REACH_BEHIND = 24;
/** 对3名低保户免收费用: of them alone. */
const OF_SOME =
	/(?:对|为|给予?)[^,，。;；]{0,12}(?:低保|困难|残疾|特困|贫困|五保|老年|\d(?:名|人|位|户|件))[^,，。;；]{0,12}$/;
const LONGEST_SOME = 32;
const BY_ONE_WAY = 'application.received.';

/** 无现行有效规范性文件; 没有对现行有效的规范性文件进行修改 denies what was done with them. */
const ARE_IN_FORCE = /^(?:没有|无|无任何)(?:(?:新增|制定|制发|出台|修订|废止|失效)[、和及与])*现行有效的?$/;

/** 自2017年4月1日起不再收取费用: what was taken before it nobody says. */
const SINCE = /\d(?:月|日)(?:起|后|以后|之后|开始|以来)[,，]?[^,，。;；\d]{0,14}$/;

/** 无实际支出费用: what it cost the body. */
const SPENT = /支出|开支/;

/** 未收到申请，故无答复: where none came none was answered; 没有答复 alone may tell of some. */
const isForWantOfAny = ({ text, start }: Sentence, cue: Term): boolean =>
	NONE_CAME.test(text.slice(Math.max(start, cue.start - CAME_BEFORE), cue.start)) &&
	NO_REPLY.test(rightBehind(text, cue.start, 14));
const NONE_CAME =
	/(?:未|没有|无)(?:收到|接到|受理)?[^,，。;；]{0,16}申请[^,，。;；\d]{0,6}[,，]|(?:收到|受理|接到)[^,，。;；\d]{0,16}申请[^,，。;；\d]{0,3}0[件宗份条][,，]/;
/** How far before a denied reply it is told that none came. */
const CAME_BEFORE = 120;
const NO_REPLY =
	/^(?:没有|无|未)(?:需要?|有|作出|进行|予以)?(?:信息公开|申请)?(?:答复|回复)(?:办理|工作|事项|件|情况)?(?=[,，。;；\n]|$)/;

/** 办理行政复议未收取费用, 未产生与诉讼有关的费用; 未收取检索、邮寄费用 denies the fee, whatever it is taken for. */
const isOfAppeals = ({ text, start }: Sentence, cue: Term, between: string): boolean =>
	OF_APPEALS.test(between) || FOR_APPEALS.test(text.slice(start, cue.start));

/**
 * 档案馆收取复印费68元，其他单位均免费; 除收取复印费外，没有收取其他费用: of those that are left; 公民、法人和其他组织 are everybody.
 */
const isOfTheOthers = (sentence: Sentence, { start, end }: Term): boolean =>
	OTHERS.test(rightBefore(sentence.text, start, 20)) ||
	(OTHER_FEES.test(rightBehind(sentence.text, end, 20)) && someWasCharged(sentence, start));
const someWasCharged = ({ text, start, quantities }: Sentence, end: number): boolean =>
	quantities.some((quantity) => quantity.end <= end && quantity.kind === 'money' && quantity.value > 0) ||
	EXCEPT.test(text.slice(Math.max(start, end - 60), end));
const EXCEPT = /除[^,，。;；]{0,30}[收费][^。;；]{0,30}外[,，]?[^,，。;；]{0,8}$/;
const OTHER_FEES = /^[^,，。;；、和及与等\d]{0,10}其他(?:任何|的|一切)?(?:收费|费用|费$)/;
const OTHERS = /(?:其他|其余)(?!组织)[^,，。;；]{0,6}?(?:单位|部门|乡镇|街道|机关|申请人?|科室|件)[^,，。;；]{0,10}$/;

/**
 * 没有应公开而不予公开的办件, 未接到关于不予公开的咨询, 未收到依申请公开和不予公开的申请: that nobody did wrong, asked about it
 * or applied, not that nothing was denied.
 */
const isOfConduct = (text: string, { start, end }: Term, denied: Term): boolean =>
	OUGHT.test(text.slice(end, denied.start)) ||
	ASKED.test(rightBehind(text, denied.end, 16)) ||
	(CAME.test(text.slice(start, denied.start)) && /^的?申请/.test(rightBehind(text, denied.end, 3)));
const CAME = /^[未没无]有?[收接]到/;
const OUGHT = /应(?:当|该|予)?(?:主动)?公开(?:而|却|但)?$/;
const ASKED = /^[^,，。;；]{0,8}的?(?:电话|来电|来信|现场|网上)?(?:咨询|投诉|举报|诉求)/;

/** 没有产生邮寄费 denies one kind of fee, 没有产生检索费、复制费 all of them. */
const isOfOneFee = ({ set }: Term, denied: readonly Term[]): boolean =>
	set.meets(FEE_KIND) && !set.meets(FEE) && denied.filter((term) => term.set.meets(FEE_KIND)).length < 2;

/** 未产生收费、投诉、复议, 没有发生收费和投诉: one of several that are denied together. */
const isListed = ({ start, end }: Term, text: string): boolean =>
	LISTS.has(text.charAt(end)) || LISTS.has(text.charAt(start - 1));
const LISTS = new Set(['、', '和', '及', '与']);

/** 上年无结转: what is denied may be named right before the word that denies. */
const touching = ({ terms }: Sentence, { start }: Term): readonly Term[] => terms.filter(({ end }) => end === start);

const isMeans = (id: IndicatorId, between: string): boolean =>
	id.startsWith('response.') && /通过|采用|采取|以/.test(between);

/** 办理行政复议未收取费用 */
const FOR_APPEALS = /(?:复议|诉讼)[^,，;；]{0,8}$/;

/** 未产生与诉讼有关的费用: what the office paid, not what applicants did. */
const OF_APPEALS = /(?:诉讼|复议|申诉)[^,，]{0,8}(?:有关|相关)的?$/;

/** 没有复议、诉讼、举报: a complaint that is denied with them is one of them. */
const isAppeal = ({ id }: Deniable, denied: readonly Term[]): boolean =>
	APPEAL_TOTALS.has(id) || (id === 'complaint.total' && denied.some(({ set }) => set.meets(RECONSIDERATION)));
const RECONSIDERATION = setOf('reconsideration');

const LOST = setOf('corrected');

/** Said with the fee, and part of its words: 无涉及收费和减免情况. */
const SIDE = setOf('reduction', 'reconsideration', 'litigation', 'complaint');

function isSpokenOf(object: Deniable, sentence: Sentence): boolean {
	const { section, met } = sentence.paragraph;
	if (section && object.sections.includes(section)) return true;
	if (object.id === 'fee.total' && NO_FEE.test(sentence.text.slice(sentence.start, sentence.end))) return true;
	return sentence.said.meets(object.words) || met.meets(object.words);
}
/** 没有收费。 says nothing of what for; a report on disclosure that says no more means its own. */
const NO_FEE =
	/^(?:(?:全年|本年度?|\d{4}年度?|[我本][局镇乡校院站所馆处])[,，]?)*(?:均|也)?(?:没有|未|无)(?:收取|产生|发生)?(?:过|任何)*(?:收费|费用)[。\n]?$|^(?:政府)?(?:信息)?公开(?:信息)?(?:一律|全部|均)?免费[。\n]?$/;
