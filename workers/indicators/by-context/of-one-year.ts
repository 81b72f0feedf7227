import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import { followsStockOfAKind } from '../matching/demands/kinds';
import { matchQuantity } from '../matching/match';
import type { NameByContext } from '../name';
import { type Counted, countedIn } from '../sentence/counted';
import type { Sentence } from '../sentence/sentence';

/**
 * What a number behind its year counts: in a bracket that parts the whole by years (312条(2010年78条、2011年234条)), or
 * behind what has gathered (网站累计发布849条，其中2011年发布234条).
 */
export function ofOneYear(counted: Counted): NameByContext | undefined {
	const { sentence, at, clause, quantity } = counted;
	const said = sentence.text.slice(clause.start, quantity.start);
	const words = YEAR_ALONE.exec(said);
	const whole = (words ? wholeOfYears(sentence, at) : undefined) ?? whatGathered(counted, said);
	const match = whole === undefined ? undefined : matchQuantity(countedIn(sentence, whole));
	// 现行有效62件，当年新增8件: what was new was issued.
	if (match?.rule.id.endsWith('.in_force')) return undefined;
	return match && { id: match.rule.id, rule: 'of-one-year', start: clause.start + (words?.[1]?.length ?? 0) };
}
const YEAR_ALONE = /^([、,，;；]?(?:其中[,，:]?)?)\d{4}年度?(?:新增|公开|主动公开|受理|收到)?$/;

/** The number before, where it has gathered over the years and what is said of this one is only its year. */
function whatGathered({ sentence, at, quantity }: Counted, said: string): number | undefined {
	const { text, quantities, start } = sentence;
	let whole = at - 1;
	// 累计1288条，其中2013年420条，2014年288条: the years before are its parts too.
	while (whole > 0 && YEAR_ALONE.test(wordsBefore(sentence, whole))) whole--;
	const before = quantities[whole];
	if (!before || before.kind !== quantity.kind || before.value < quantity.value) return undefined;
	if (!PUT_OUT_IN.test(said) && !(whole < at - 1 && YEAR_ALONE.test(said))) return undefined;
	const words = text.slice(start, before.start);
	if (followsStockOfAKind({ sentence, quantity })) return undefined;
	return GATHERED.test(words) || !DATED.test(words) ? whole : undefined;
}
const wordsBefore = ({ text, quantities, start }: Sentence, at: number): string =>
	text.slice(quantities[at - 1]?.end ?? start, quantities[at]?.start);
/** A number that has its own year before it has not gathered. */
const DATED = /\d{4}年|全年|年内|[本今当]年/;
const PUT_OUT_IN =
	/^(?:信息)?[,，(]?(?:其中[,，:]?(?:本年度?|今年|当年|\d{4}年度?)|(?:本年度?|今年|当年))(?:共|新)*(?:主动公开|公开|发布|更新|上传|推送|新增|收到|受理)?(?:各类)?(?:政府|政务)?(?:信息|申请)?$/;
const GATHERED = /截至|累计|历年|至\d{4}年|以来/;

/** The number right before the bracket that this one stands in. */
function wholeOfYears({ text, quantities }: Sentence, at: number): number | undefined {
	let whole = at - 1;
	while (whole >= 0 && text.charAt((quantities[whole] as Quantity).end) !== '(') whole--;
	return whole >= 0 && isPartedByYears(text, quantities[whole] as Quantity) ? whole : undefined;
}

/** 网站已发布信息12860条，其中2014年发布3120条: nothing dates the whole, and its part is the report's year's. */
export function isPartedByOwnYear(
	{ text, start }: Sentence,
	{ start: from, end, value }: Quantity,
	reported?: number,
): boolean {
	const [part, year, count = '0'] = OF_WHICH_OWN.exec(rightBehind(text, end, LONGEST)) ?? [];
	if (part === undefined || (year !== undefined && Number(year) !== reported) || Number(count) >= value) return false;
	return !DATED.test(text.slice(start, from));
}
const OF_WHICH_OWN =
	/^[,，(]其中[,，:]?(?:本年度?|今年|当年|(\d{4})年度?)(?:共|新)*(?:主动公开|公开|发布|更新|上传|推送|新增|收到|受理)(?:政府信息|信息)?(\d+)/;

/** Whether a bracket behind a number parts it by years, which add up to it: it has gathered over them. */
export function isPartedByYears(text: string, { end, value }: Quantity): boolean {
	const [bracket] = BY_YEARS.exec(rightBehind(text, end, LONGEST)) ?? [];
	if (bracket === undefined) return false;
	return [...bracket.matchAll(OF_A_YEAR)].reduce((sum, [, count]) => sum + Number(count), 0) === value;
}
const BY_YEARS = /^\((?:其中:?)?\d{4}年[^()\d]{0,8}\d+[件条份宗](?:[、,，;；和]\d{4}年[^()\d]{0,8}\d+[件条份宗])+\)/;
const OF_A_YEAR = /\d{4}年[^()\d]{0,8}(\d+)/g;
const LONGEST = 80;
