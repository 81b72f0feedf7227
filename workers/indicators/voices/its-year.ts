import type { YearMention } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { leavesBracket } from '../../text/brackets';
import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';
import { SPAN_OF_YEARS } from './many-years';

const CUMULATIVE = setOf('cumulative');

/** The year named last that is the number's: most sentences name none. */
export function itsYear(sentence: Sentence, clause: Clause, reported: number | undefined): YearMention | undefined {
	const { years } = sentence;
	for (let at = years.length - 1; at >= 0; at--)
		if (isItsYear(years[at] as YearMention, sentence, clause, reported)) return years[at];
	return undefined;
}

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

/** 因2014年度信息公开申请引发行政复议1件: the year is that of the application, not of the appeal. */
const isOfTheCause = ({ text }: Sentence, { start }: { start: number }): boolean => CAUSE.has(text.charAt(start - 1));
const CAUSE = new Set(['因', '由', '对']);

/** 12项，较2018年少2项，处理决定83件: a year that is only compared with dates nothing beyond its own clause. */
const isCompared = ({ text }: Sentence, { start, end }: { start: number; end: number }, clause: Clause): boolean =>
	end < clause.start && COMPARED.test(rightBefore(text, start, 2));
const COMPARED = /[较比与同][^,，;；]?$/;

/**
 * 2024年结转2件，共计104件; 结转2024年2件; 2024年度报告1条，政策2条: the year that some were carried over from, or a report's, is theirs
 * alone.
 */
const isOfTheOldOnes = ({ text }: Sentence, { start, end }: YearMention, clause: Clause): boolean =>
	end < clause.start && (rightBefore(text, start, 2) === '结转' || OLD_ONES.test(rightBehind(text, end, 20)));
const OLD_ONES = /^度?(?:[底末]?(?:结转|顺延|转入|遗留|未办结)|(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)\d)/;

/** 完成2003年至2012年的信息清理，共公开746条: neither year dates what follows. */
const isOfAThing = ({ text }: Sentence, { start, end }: { start: number; end: number }, clause: Clause): boolean =>
	end < clause.start &&
	(SINCE_OF_PAPERS.test(text.slice(end, clause.end)) ||
		FROM_A_THING.test(text.slice(end, clause.start)) ||
		(SPAN_OF_YEARS.test(rightBefore(text, start, 2)) && TO_A_THING.test(text.slice(end, clause.start))));
const FROM_A_THING = /^[至到-]\d{4}年度?的[^,，。;；\d年间]{2,}[,，;；]/;
const TO_A_THING = /^度?的[^,，。;；\d年间]{2,}[,，;；]/;
/** 清理2003年以来的文件436份，主动公开政府信息118条: so old are the papers that were looked through. */
const SINCE_OF_PAPERS = /^以来的?[^,，。;；\d信其]{1,14}\d+[份件册卷][,，][^,，。;；\d其]{0,8}公开政府信息/;

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
