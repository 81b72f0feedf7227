// Words that tell of many years together: 历年, 近三年来, 2008年至2014年, 自《条例》施行以来.

const THROUGH_THE_YEARS =
	/历年|历次|[多近二三四五六七八九十]年来|近[两二三四五]年(?=[^,，。;；]*分别)|\d{4}年?(?:至|-)\d{4}年|(?<!自\d{1,2}月(?:\d{1,2}日|份|底|初)?(?:正式)?)(?:开通|开设|上线|启用|运行|创办|建站|建成)(?:以来|至今)/;
/** Without one of these no words tell of many years: most sentences need be asked nothing more. */
const MAY_SPAN = /历年|历次|年来|近[两二三四五]年|以来|至今|\d{4}年?(?:至|-)\d{4}年/;
/** 完成2003年至2012年的信息清理，共公开746条: the years are of what was put in order, in a clause of its own. */
const OF_A_THING = /\d{4}年?(?:至|-)\d{4}年度?的[^,，。;；\d年间]{2,}[,，;；]/g;

/**
 * Whether the words that lead to a number tell of many years: those left out that say how old a thing is, and those that the
 * year's own words come behind.
 */
export const tellsManyYears = (words: string, reported: number | undefined): boolean =>
	MAY_SPAN.test(words) && spansYears(sinceOwnYear(words).replace(OF_A_THING, ''), reported);

/** Whether words tell of many years together. */
export const spansYears = (words: string, reported: number | undefined): boolean =>
	THROUGH_THE_YEARS.test(words) ||
	(reported !== IN_FORCE &&
		SINCE_IN_FORCE.test(words) &&
		!(reported === NEW_IN_FORCE && SINCE_NEW_IN_FORCE.test(words)));

/** Since the 条例 came into force, which was in 2008: in the report of that year it is the year's own. */
const SINCE_IN_FORCE = /实施以来|施行以来/;
export const IN_FORCE = 2008;
/** Since the new 条例, in force since May 2019. */
const SINCE_NEW_IN_FORCE = /新[^,，。]{0,14}(?:实施以来|施行以来)/;
const NEW_IN_FORCE = 2019;

/** 近年来扩大公开；全年公开59条: behind 全年 the years before are left. */
export const sinceOwnYear = (all: string): string => {
	const words = all.includes('历年') ? all.replace(BESIDE_OWN, '').replace(OF_BOTH, '') : all;
	const last = Math.max(words.lastIndexOf('全年'), words.lastIndexOf('本年'), words.lastIndexOf('今年'));
	return last > 0 ? words.slice(OWN_YEAR.exec(words)?.[0].length ?? 0) : words;
};
/** 当面申请7件，历年累计41件；网上申请9件: what gathered is told beside each, and of it alone. */
const BESIDE_OWN =
	/历年(?:来)?累计(?:(?![收受接答公][理到复开])[^,，。;；:：]){0,14}?[\d.,]+[万余多]*[条件次元宗份个篇][,，;；](?!其中)/g;
/** 2009年度及历年累计收费均为0元: of the year too. */
const OF_BOTH = /(?:年度?|当年)[及和与、]历年(?:来)?(?:累计)?(?=[^,，。;；\d]{0,30}均)/g;
const OWN_YEAR = /^.*(?=[,，;；](?:全年|本年|今年))/s;

/** 2008年至: the year behind it ends a span of years. */
export const SPAN_OF_YEARS = /[年\d][至到~-]$/;
