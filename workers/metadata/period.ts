import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';
import { DATE_SOURCE, datesIn, isoDate } from './dates';

/**
 * 统计期限: the span of time that a report's figures are of, in every way offices phrase it
 * (自…起至…止, 从…到…, 为…—…, the second year left out).
 *
 * @param start where the report begins: it is said from there to `end`
 */
export function periodOf(folded: Folded, start: number, end: number): { from: string; to: string } | undefined {
	const ranges = datesIn(folded, RANGE, start, end).map((match) => ({
		told: tellsPeriod(folded.text, start, match),
		range: rangeOf(match),
	}));
	const told = ranges.find((each) => each.told && each.range) ?? ranges.find((each) => isWholeYear(each.range));
	return told?.range ?? unmarkedPeriod(folded, start, end);
}

/** 统计期限自201411日起至20141231日止: a copy has lost every 年 and 月. */
function unmarkedPeriod(folded: Folded, start: number, end: number): { from: string; to: string } | undefined {
	for (const match of datesIn(folded, UNMARKED, start, end)) {
		const [, year = '', first = '', secondYear = year, last = ''] = match;
		const from = onlyDay(year, first);
		const to = onlyDay(secondYear, last);
		if (tellsPeriod(folded.text, start, match) && from && to && from <= to) return { from, to };
	}
	return undefined;
}
const UNMARKED = /(20\d\d)(\d{2,4})日(?:零时)?[起始]?[,，]?(?:至|到|截至|-+|~)(20\d\d)?(\d{2,4})日/y;

/** The day that month and day run together can be, if no other can. */
function onlyDay(year: string, digits: string): string | undefined {
	const days = [1, 2]
		.filter((at) => digits.charAt(at) !== '0')
		.map((at) => isoDate(year, digits.slice(0, at), digits.slice(at)));
	const [day, another] = days.filter((one) => one !== undefined);
	return another ? undefined : day;
}

/** A line may end anywhere in it: converted pages set each number on one of its own. */
const ON_LINES = DATE_SOURCE.replace('年', '\\n?年\\n?')
	.replace('月', '\\n?月\\n?')
	.replace('[日号]?', '(?:\\n?[日号])?');
const MARKED = '(?:\\n?年\\n?|[-/.])';
const SECOND = ON_LINES.replace(/^\(/, '(?:(').replace(MARKED, `(?:${MARKED}|(?=\\d{1,2}月)))?`);
/** 20171月1日: a copy has lost the 年; the month says where the year ends. */
const FIRST = ON_LINES.replace(MARKED, `(?:${MARKED}|(?=\\d{1,2}月))`);
const RANGE = new RegExp(
	`${FIRST}(?:零时|(?:《[^》]{1,20}》)?(?:正式)?(?:施行|实施)(?:之日)?)?[起始]?[,，]?(?:至|到|截至|-+|~|(?<=[起始][,，]))\\n?${SECOND}`,
	'y',
);

function rangeOf(match: RegExpExecArray): { from: string; to: string } | undefined {
	const [, year = '', month = '', day = '', secondYear, lastMonth = '', lastDay = ''] = match;
	const from = isoDate(year, month, day);
	const to = isoDate(secondYear ?? year, lastMonth, lastDay);
	return from && to && from <= to ? { from, to } : undefined;
}

/** The words before or after say that the figures are of this time. */
function tellsPeriod(text: string, start: number, match: RegExpExecArray): boolean {
	const before = text.slice(Math.max(start, match.index - 24), match.index);
	const end = match.index + match[0].length;
	return SAID_BEFORE.test(before) || SAID_BEHIND.test(rightBehind(text, end, 16));
}
const SAID_BEFORE = /统计|期限|时限|时间|期间|涵盖|数据|起止|范围|(?:学年|年度)\($/;
/** 现将2008年5月1日至12月31日政府信息公开工作情况公布如下 */
const SAID_BEHIND = /^(?:期间)?的?(?:政府信息|政务|信息)公开(?:工作)?(?:有关)?情况/;

const isWholeYear = (range: { from: string; to: string } | undefined): boolean =>
	range?.from.endsWith('-01-01') === true && range.to.endsWith('-12-31');
