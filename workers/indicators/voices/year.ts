import type { YearMention } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { leavesBracket } from '../../text/brackets';
import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';

const FUTURE = setOf('future');
const LAST_YEAR = setOf('lastYear');
const CARRY = setOf('carry');
const OF_NOW = setOf('inForce', 'repeal');
const CUMULATIVE = setOf('cumulative');
const NEWLY = setOf('newly');
const PROACTIVE = setOf('proactive');
const SITE = setOf('website');
const PLACES = [SITE, setOf('weibo'), setOf('wechat')];
const PUT_OUT = setOf('disclose', 'proactive', 'post');

/**
 * The year that a figure is told for: undefined is the report's own; `past` is a span of years (历年, 自2008年以来);
 * `future` is a plan.
 */
export type ToldYear = number | undefined | 'past' | 'future';

/** Behind a year: what follows is counted from then on, not in that year. */
const SINCE = /^[^,，。;；]{0,16}(?:以来|至今)/;
/** 2008年至2014年; 至2014年底 is the year's own. */
const UP_TO = /截[至止]$/;
/** 自条例施行至2014年底 */
const FROM_START = /自(?!年初|今年)[^,，。;；\d]{2,16}[至到]$/;
const LONGEST_START = 20;
const SPAN_OF_YEARS = /[年\d][至到~-]$/;
const THROUGH_THE_YEARS =
	/历年|历次|[多近二三四五六七八九十]年来|近[两二三四五]年(?=[^,，。;；]*分别)|\d{4}年?(?:至|-)\d{4}年|(?<!自\d{1,2}月(?:\d{1,2}日|份|底|初)?(?:正式)?)(?:开通|开设|上线|启用|运行|创办|建站|建成)(?:以来|至今)/;
/** Without one of these no words tell of many years: most sentences need be asked nothing more. */
const MAY_SPAN = /历年|历次|年来|近[两二三四五]年|以来|至今|\d{4}年?(?:至|-)\d{4}年/;
/** 完成2003年至2012年的信息清理，共公开746条: the years are of what was put in order, in a clause of its own. */
const OF_A_THING = /\d{4}年?(?:至|-)\d{4}年度?的[^,，。;；\d年间]{2,}[,，;；]/g;
const FROM_A_THING = /^[至到-]\d{4}年度?的[^,，。;；\d年间]{2,}[,，;；]/;
const TO_A_THING = /^度?的[^,，。;；\d年间]{2,}[,，;；]/;
/** 清理2003年以来的文件436份，主动公开政府信息118条: so old are the papers that were looked through. */
const SINCE_OF_PAPERS = /^以来的?[^,，。;；\d信其]{1,14}\d+[份件册卷][,，][^,，。;；\d其]{0,8}公开政府信息/;
/** Since the 条例 came into force, which was in 2008: in the report of that year it is the year's own. */
const SINCE_IN_FORCE = /实施以来|施行以来/;
const IN_FORCE = 2008;
/** Since the new 条例, in force since May 2019. */
const SINCE_NEW_IN_FORCE = /新[^,，。]{0,14}(?:实施以来|施行以来)/;
const NEW_IN_FORCE = 2019;

/**
 * The year of a figure: the one named last before it in its sentence.
 *
 * @param reported the report's own year, where it is known
 */
export function yearOf(sentence: Sentence, clause: Clause, reported: number | undefined): ToldYear {
	if (clause.said.meets(FUTURE)) return 'future';
	if (clause.said.meets(LAST_YEAR) && !clause.said.meets(CARRY)) return reported ? reported - 1 : 'past';
	// What the words up to the number do not say, those of its clause alone do not say either.
	const words = sentence.text.slice(sentence.start, clause.end);
	const through = MAY_SPAN.test(words) && spansYears(sinceOwnYear(words).replace(OF_A_THING, ''), reported);
	if (isStock(sentence, clause)) return 'past';
	if (through && spansYears(sentence.text.slice(clause.start, clause.end), reported)) return 'past';
	const named = lastYear(sentence, clause, reported);
	if (!named) return through ? 'past' : undefined;
	const before = rightBefore(sentence.text, named.start, 2);
	// 自《条例》施行以来，截至2012年底: the year only ends the span.
	if ((through && UP_TO.test(before)) || SPAN_OF_YEARS.test(before)) return 'past';
	if (reported !== IN_FORCE && endsSpan(sentence, named, clause)) return 'past';
	// 2010年收到0件；历年累计收到1件，同意公开1件: what gathered is told behind the year.
	const behind = sentence.text.slice(named.end, clause.end).replace(ENDED, '');
	if (through && spansYears(sinceOwnYear(behind), reported)) return 'past';
	return againstReported(eachItsOwn(named, sentence, clause), sentence, clause, reported);
}

/** 自条例施行至2014年底共收到31件; 其中今年收到7件 is of the year again. */
const endsSpan = ({ text, start }: Sentence, year: YearMention, clause: Clause): boolean =>
	FROM_START.test(text.slice(Math.max(start, year.start - LONGEST_START), year.start)) &&
	!OWN_AGAIN.test(text.slice(year.end, clause.end));
const OWN_AGAIN = /[,，(](?:其中)?(?:今年|本年|当年)/;

/** 2014年、2015年和2016年分别收到40件、45件、50件: the first number is of the first year. */
function eachItsOwn(named: YearMention, { text, years, quantities }: Sentence, clause: Clause): YearMention {
	if (!text.slice(named.end, clause.end).includes('分别')) return named;
	let first = years.indexOf(named);
	const last = first;
	while (first > 0 && JOINS.test(text.slice(years[first - 1]?.end, years[first]?.start))) first--;
	const before = quantities.filter(({ start, end }) => start >= named.end && end <= clause.end).length;
	return first + before < last ? (years[first + before] as YearMention) : named;
}
const JOINS = /^度?[、和及与]$/;

/** The year named last that is the number's: most sentences name none. */
function lastYear(sentence: Sentence, clause: Clause, reported: number | undefined): YearMention | undefined {
	const { years } = sentence;
	for (let at = years.length - 1; at >= 0; at--)
		if (isItsYear(years[at] as YearMention, sentence, clause, reported)) return years[at];
	return undefined;
}

/** Whether words tell of many years together. */
const spansYears = (words: string, reported: number | undefined): boolean =>
	THROUGH_THE_YEARS.test(words) ||
	(reported !== IN_FORCE &&
		SINCE_IN_FORCE.test(words) &&
		!(reported === NEW_IN_FORCE && SINCE_NEW_IN_FORCE.test(words)));

/** Whether a year named before a number is the number's: not one that it is compared with, or that something began in. */
const isItsYear = (mention: YearMention, sentence: Sentence, clause: Clause, reported: number | undefined): boolean =>
	mention.end <= clause.end &&
	!isBeginning(sentence, mention, clause) &&
	!isAside(sentence, mention, clause) &&
	!isOfTheCause(sentence, mention) &&
	!isCompared(sentence, mention, clause) &&
	!isOfTheOldOnes(sentence, mention, clause) &&
	!isOfAThing(sentence, mention, clause) &&
	!isPassed(sentence, mention, clause, reported);

/** What the number's year is beside the report's: nothing where they are one. */
function againstReported(
	{ year, end }: YearMention,
	{ text }: Sentence,
	clause: Clause,
	reported: number | undefined,
): ToldYear {
	if (!reported || year === reported) return undefined;
	if (year > reported) return 'future';
	if (!SINCE.test(rightBehind(text, end, 20))) return year;
	// 清理2008年以来文件4312件，废止17件，现行有效415件: what became of them is so now.
	return end < clause.start && clause.said.meets(OF_NOW) ? undefined : 'past';
}

/** 近年来扩大公开；全年公开59条: behind 全年 the years before are left. */
const sinceOwnYear = (all: string): string => {
	const words = all.includes('历年') ? all.replace(BESIDE_OWN, '').replace(OF_BOTH, '') : all;
	const last = Math.max(words.lastIndexOf('全年'), words.lastIndexOf('本年'), words.lastIndexOf('今年'));
	return last > 0 ? words.slice(OWN_YEAR.exec(words)?.[0].length ?? 0) : words;
};
/** 当面申请7件，历年累计41件；网上申请9件: what gathered is told beside each, and of it alone. */
const BESIDE_OWN =
	/历年(?:来)?累计(?:(?![收受接答公][理到复开])[^,，。;；:：]){0,14}?[\d.,]+[万余多]*[条件次元宗份个篇][,，;；](?!其中)/g;
/** A full stop of Latin script: 历年累计817条. 其中…. */
const ENDED = /^.*[条件份次]\.(?!\d)/s;
/** 2009年度及历年累计收费均为0元: of the year too. */
const OF_BOTH = /(?:年度?|当年)[及和与、]历年(?:来)?(?:累计)?(?=[^,，。;；\d]{0,30}均)/g;
const OWN_YEAR = /^.*(?=[,，;；](?:全年|本年|今年))/s;

/** 累计公开3000条，其中2016年新增800条: the first is what has gathered, the second is of the year. */
const isStock = (sentence: Sentence, clause: Clause): boolean => {
	return clause.said.meets(CUMULATIVE)
		? (clause.earlier.meets(NEWLY) && !isElsewhere(clause)) ||
				OF_WHICH_NEW.test(behind(sentence, clause)) ||
				ALL_IN_FORCE.test(behind(sentence, clause)) ||
				SINCE_OPENED.test(behind(sentence, clause)) ||
				isAllThereIs(sentence, clause) ||
				isOfNoYear(sentence, clause) ||
				BESIDE_THE_YEARS.test(sentence.text.slice(sentence.start, clause.end))
		: (clause.said.meets(PROACTIVE) && OF_WHICH_ADDED.test(behind(sentence, clause))) || isAllOnSite(sentence, clause);
};
/** 平台新增信息139条，在公众号累计发布956条: what is told of another place parts nothing. */
const isElsewhere = ({ said, earlier }: Clause): boolean =>
	PLACES.some((place) => said.meets(place) && !earlier.meets(place));
const behind = ({ text, end }: Sentence, clause: Clause): string => text.slice(clause.end, end);
/** 网站信息总量达8.6万条: nobody put it out in one year. */
const isAllOnSite = ({ text }: Sentence, { said, start, end }: Clause): boolean =>
	said.meets(SITE) && !said.meets(PUT_OUT) && ALL_ON_SITE.test(text.slice(start, end));
const ALL_ON_SITE = /网站?[^,，]{0,4}信息总(?:量|数)/;
/** 全年上传信息260条，累计网站信息总量558条: behind the year's own the sum of all years. */
const isAllThereIs = ({ text, quantities }: Sentence, { start, end }: Clause): boolean =>
	quantities.some((one) => one.end <= start) && ALL_THERE_IS.test(text.slice(start, end));
const ALL_THERE_IS = /累计[^,，]{0,10}总(?:量|数|信息量)/;
/** 2016年在网站公开305条。累计公开1526条。: a sentence that names no year, behind those of the year, tells of all of them. */
const isOfNoYear = ({ text, start, paragraph }: Sentence, { end }: Clause): boolean =>
	OF_NO_YEAR.test(text.slice(start, end)) && PUT_OUT_BEFORE.test(text.slice(paragraph.start, start));
const OF_NO_YEAR = /^\s*(?:历年)?累计(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息)?$/;
const PUT_OUT_BEFORE = /(?:公开|发布|上传|更新)[^。;；\d]{0,20}\d[\d.,]*[余多]?[条份件篇]/;
/** 全年公开46条，累计公开78条: what was done behind its number once more, and gathered. */
const BESIDE_THE_YEARS =
	/(公开|发布|上传|上载|更新)(?:各类)?(?:政府|政务)?(?:信息)?[\d.,]+[条份件篇][,，](?:历年来?)?累计(?:主动)?\1(?:各类)?(?:政府|政务)?(?:信息)?$/;
const OF_WHICH_NEW =
	/^[^。;；]{0,40}?[,，:(](?:其中)?[,，:]?(?:本年|今年|当年|\d{4}年)度?(?:共|内|[在通于][^,，。;；:(]{1,20})?(?:新增|主动公开|公开|受理|收到|接收|接到|办理|答复|\d)/;
/** 主动公开3000条，其中本年度新增的主动公开信息800条: nobody needs to say that the first has gathered. */
const OF_WHICH_ADDED =
	/^[^,，。;；]{0,12}[,，:(](?:其中)?[,，:]?(?:全文电子化[^,，。;；]*[,，](?:其中)?)?(?:本年|今年|当年)度?新增的?主动公开(?!的?公文)/;

/** 网站累计发布信息10471条，网站从开通至今，共发布动态2519条: all that it ever held. */
const SINCE_OPENED = /^[^,，。;；]{0,12}[,，](?:网站|公众号)?[从自]?(?:开通|开设|上线|运行|建站)(?:以来|至今)/;

/** 累计公开规范性文件5126件(现行有效) */
const ALL_IN_FORCE = /^[^,，。;；]{0,8}\((?:均为|全部)?现行有效\)/;

/** Whether the words up to a number say that it has gathered, or that it is the report's year's own. */
export function countsOf(sentence: Sentence, clause: Clause): 'stock' | 'year' | undefined {
	if (clause.said.meets(NEWLY)) return 'year';
	if (ALL_YEAR.test(sentence.text.slice(sentence.start, clause.end))) return 'year';
	if (clause.said.meets(CUMULATIVE) || clause.earlier.meets(CUMULATIVE)) return 'stock';
	return sentence.years.some(({ end }) => end <= clause.end) ? 'year' : undefined;
}
/** 全年共公开52条 names the report's year as well as 2013年 does. */
const ALL_YEAR = /^[^,，;；]{0,8}(?:全年|本年度?|今年|年内)(?!以来)/;

/** 因2014年度信息公开申请引发行政复议1件: the year is that of the application, not of the appeal. */
const isOfTheCause = ({ text }: Sentence, { start }: { start: number }): boolean => CAUSE.has(text.charAt(start - 1));
const CAUSE = new Set(['因', '由', '对']);

/** 12项，较2018年少2项，处理决定83件: a year that is only compared with dates nothing beyond its own clause. */
const isCompared = ({ text }: Sentence, { start, end }: { start: number; end: number }, clause: Clause): boolean =>
	end < clause.start && COMPARED.test(rightBefore(text, start, 2));
const COMPARED = /[较比与同][^,，;；]?$/;

/** 2024年结转2件，共计104件; 2024年度报告1条，政策2条: the year that some were carried over from, or a report's, is theirs alone. */
const isOfTheOldOnes = ({ text }: Sentence, { end }: { end: number }, clause: Clause): boolean =>
	end < clause.start && OLD_ONES.test(rightBehind(text, end, 20));
const OLD_ONES = /^度?(?:[底末]?(?:结转|顺延|转入|遗留|未办结)|(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)\d)/;

/** 完成2003年至2012年的信息清理，共公开746条: neither year dates what follows. */
const isOfAThing = ({ text }: Sentence, { start, end }: { start: number; end: number }, clause: Clause): boolean =>
	end < clause.start &&
	(SINCE_OF_PAPERS.test(text.slice(end, clause.end)) ||
		FROM_A_THING.test(text.slice(end, clause.start)) ||
		(SPAN_OF_YEARS.test(rightBefore(text, start, 2)) && TO_A_THING.test(text.slice(end, clause.start))));

/** 自2009年5月1日起开展公开工作，2011年就成立了机构，配备2名兼职人员: when it began dates nothing that follows, but what has gathered since. */
const isBeginning = ({ text }: Sentence, { end }: { end: number }, clause: Clause): boolean =>
	end < clause.start &&
	ON.test(rightBehind(text, end, 12)) &&
	((!clause.said.meets(CUMULATIVE) && !clause.earlier.meets(CUMULATIVE)) ||
		OWN_YEAR_AGAIN.test(text.slice(end, clause.end)));
const ON = /^度?(?:[\d年月日]{0,6}起|[\d年月日]{0,6}就?(?:成立|组建|(?:正式)?(?:开通|改版|上线|启用|建成)))/;
/** 自2006年开通以来，先后改版，今年共发布 */
const OWN_YEAR_AGAIN = /[,，](?:今年|本年|当年|全年)/;

/** 1件转入2010年答复；同意公开19件, 除1件结转至2010年外，其余23件: a year to come dates nothing beyond its own clause. */
const isPassed = ({ text }: Sentence, mention: YearMention, clause: Clause, reported: number | undefined): boolean =>
	reported !== undefined &&
	mention.year > reported &&
	mention.end < clause.start &&
	(/[;；。]/.test(text.slice(mention.end, clause.start)) || PASSED_ON.test(rightBefore(text, mention.start, 4)));
const PASSED_ON = /(?:转|顺延|延续)[至到入]?$/;

/** A year in brackets that were closed before the clause dates only what stands in them. */
const isAside = ({ text }: Sentence, { end }: YearMention, clause: Clause): boolean =>
	leavesBracket(text.slice(end, clause.start));
