import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import type { Rule } from '../rules/rule';
import { type Counted, countsGroups, isListedBySort, isRate } from '../sentence/counted';
import type { Term } from '../sentence/terms';
import { matchAfter } from './after';
import { matchBefore } from './before';
import { LEADER } from './number';

/** A number with the rule that says what it counts. */
export interface Match {
	rule: Rule;
	quantity: Quantity;
	head: Term;
	/** Where the words that say it begin and end, number included. */
	start: number;
	end: number;
}

/** The rule that reads a number of a sentence, if one does. */
export const matchQuantity = (counted: Counted): Match | undefined =>
	isNoCount(counted) || isOfEachEvent(counted)
		? undefined
		: (matchBefore(counted) ?? (isOfEach(counted) ? undefined : matchAfter(counted)));

/** 8个中队各有1名兼职人员, 两馆各设1处查阅点, 88个单位均明确一名负责人、一名信息员: so many in each of them. */
const isOfEach = ({ sentence: { text }, quantity: { kind, start, value } }: Counted): boolean =>
	(kind === 'person' || kind === 'place') &&
	(EACH_HAS.test(rightBefore(text, start, 4)) || (value === 1 && EVERYONE_HAS.test(rightBefore(text, start, 20))));
const HAS = '(?:有|设|设有|配|配备|配有|明确|确定|安排|指定|落实|指派)了?';
const EACH_HAS = new RegExp(`各自?${HAS}$`);
const EVERYONE_HAS = new RegExp(`[均都各]${HAS}(?:[一1]名[^,，。;；\\d]{2,9}[、和及])?$`);

/** 举办“防汛”“防火”主题新闻发布会各1次: so many of each, however many they are. */
const isOfEachEvent = ({ sentence: { text }, quantity: { kind, start } }: Counted): boolean =>
	kind === 'time' && text.charAt(start - 1) === '各';

/** 15类信息, 信息16项65条: how many sorts or groups there are counts none of the things. */
const isNoCount = ({ sentence, at, quantity }: Counted): boolean =>
	SORTS.has(quantity.unit) ||
	isOfSorts(sentence.text, quantity) ||
	countsGroups(sentence, at) ||
	isOfPersons(sentence.text, quantity) ||
	isRate(sentence.text, quantity) ||
	isEachOne(sentence.text, quantity) ||
	isBareSum(sentence.text, quantity) ||
	isOfTwoColumns(sentence.text, quantity) ||
	isLeftOut(sentence.text, quantity) ||
	isOnALedger(sentence.text, quantity);
const SORTS = new Set(['类', '种', '批']);

/** 4大类21项信息: the items of a list of sorts. */
const isOfSorts = (text: string, quantity: Quantity): boolean =>
	isListedBySort(text, quantity) && INFO_BEHIND.test(rightBehind(text, quantity.end, 4));
const INFO_BEHIND = /^(?:政府|政务)?(?:信息|内容)/;

/** 每收到1件申请，及时办理: what is done with each of them. */
const isEachOne = (text: string, { value, start }: Quantity): boolean =>
	value === 1 && EACH_ONE.test(rightBefore(text, start, 4));
const EACH_ONE = /每(?:收到|接到|受理|办理|处理|收|办)?$/;

/** 申请公开信息15人18次, 15人，共18件: behind those who came stands how often. */
const isOfPersons = (text: string, { kind, unit, end }: Quantity): boolean =>
	kind === 'person' && unit === '人' && TIMES_BEHIND.test(rightBehind(text, end, 10));
const TIMES_BEHIND = /^(?:[,，、]?共计?)?\d{1,6}(?:件|次|人次|宗)/;

/**
 * 公众号公开389，共计3545: a sum behind a number without its unit is no longer of that number's place; nor is it, in
 * 1名专职、1名兼职共2名, of those who were counted last.
 */
const isBareSum = (text: string, { start }: Quantity): boolean =>
	ENDS_SUM.has(text.charAt(start - 1)) && SUM_BEHIND.test(rightBefore(text, start, 12));
const ENDS_SUM = new Set('计共');
const SUM_BEHIND = /(?:\d[,，、]?|[名人位][专兼]职(?:工作)?(?:人员)?)(?:共计|合计|总计|共)$/;

/** 申请总数……3……7件 in rows without a head: nobody can tell which column is the year's own. */
const isOfTwoColumns = (text: string, { start, end }: Quantity): boolean =>
	text.charAt(start - 1) === LEADER && TWO_LED.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
const TWO_LED = /…[\d,]+…+[\d,]/;
const NEARBY = 400;

/** 权力清单、责任清单在网站公布，共4236项: what the lists hold is no information. */
const isOnALedger = (text: string, { unit, start }: Quantity): boolean =>
	unit === '项' && LEDGER.test(text.slice(Math.max(0, start - 30), start));
const LEDGER = /清单[^,，。;；\d]{0,20}[,，]?(?:共计?|合计|涉及|包括)$/;

/** 另办理转来的咨询12件，不计入本表: what is told beside the count and left out of it. */
const isLeftOut = (text: string, { end }: Quantity): boolean => LEFT_OUT.test(rightBehind(text, end, 32));
const LEFT_OUT =
	/^(?:[^,，。;；、\d]{0,16}[,，(])?(?:故|均|也|但|暂)?(?:不|未)(?:计入|列入|纳入)(?:本表|统计|总数|本报告|上述|以上|申请(?:总|件)数)/;
