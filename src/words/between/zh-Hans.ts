import type { Kinds } from '../../report/saying';
import type { BETWEEN } from '../../report/sayings/between';
import { changed, named } from '../faults/zh-Hans';
import type { Sentences } from '../sayings';
import { apartZh as apart, numberZh as n } from '../units/zh';

/** 增加20, 减少20: a difference that went the other way is told so. */
const differs = (way: Kinds['way'], value: number): string =>
	`${(way === 'more') === value >= 0 ? '增加' : '减少'}${n(Math.abs(value))}`;

/** What is said of a report held against others, in Simplified Chinese. */
export const betweenZhHans: Sentences<keyof typeof BETWEEN> = {
	'carried-over': ({ figure, year, expected, actual }) =>
		`${named(figure)}填的是${n(actual)}，${year}年报告结转下年度的是${n(expected)}，相差${apart(expected, actual)}。`,
	carryover: ({ figure, year, before, expected, actual }) =>
		`${named(figure)}填的是${n(actual)}，${before === expected ? `按${year}年报告推算应为` : `${year}年报告为${n(before)}，计入本年增减应为`}${n(expected)}，相差${apart(expected, actual)}。`,
	cumulative: ({ year, before, own, expected, actual }) =>
		`历年累计填的是${n(actual)}，${year}年报告累计${n(before)}加本年${n(own)}应为${n(expected)}，相差${apart(expected, actual)}。`,
	'gathered-fell': ({ figure, year, before, actual }) =>
		`${named(figure)}历年累计为${n(actual)}，少于${year}年报告的${n(before)}，累计数不应减少。`,
	'disclosed-stock': ({ figure, year, before, fresh, actual }) =>
		`${named(figure)}填的是${n(actual)}，多于${year}年报告的${n(before)}与本年新公开的${n(fresh)}之和。`,
	'growth-since': ({ figure, year, before, now, way, expected, actual }) =>
		`${named(figure)}${year}年报告为${n(before)}，本年为${n(now)}，应为${changed(way, expected)}%，文中写的是${changed(way, actual)}%。`,
	'difference-since': ({ figure, year, before, now, way, unit, expected, actual }) =>
		`${named(figure)}${year}年报告为${n(before)}，本年为${n(now)}，应为${differs(way, expected)}${unit}，文中写的是${differs(way, actual)}${unit}。`,
	'level-since': ({ figure, year, before, now }) =>
		`文中说${named(figure)}与上年持平，${year}年报告为${n(before)}，本年为${n(now)}。`,
	'last-year-otherwise': ({ figure, year, told, before }) =>
		`文中说${named(figure)}上年是${n(told)}，${year}年报告写的是${n(before)}，相差${apart(told, before)}。`,
	'nearly-last-year': ({ year, percent }) =>
		`“问题及改进”部分有${n(percent)}%的文字与${year}年报告相同，这一部分不应照抄上年。`,
	'table-as-last-year': ({ year, fresh, cells }) =>
		`表三所填的${n(cells)}格数字（新收${n(fresh)}件等）与${year}年报告逐格相同，像是沿用了上年的表，请核对。`,
	'far-from-last-year': ({ figure, year, before, now }) =>
		`${named(figure)}由${year}年报告的${n(before)}变为${n(now)}，变化很大，请确认。`,
	'sum-of-all-below': ({ figure, reports, expected, actual }) =>
		`${named(figure)}本报告填的是${n(actual)}，所属和下级${n(reports)}份报告相加为${n(expected)}，相差${apart(expected, actual)}。`,
	remarked: () => '报告中说明了为何与上年报告不同',
	'last-year-unclear': ({ names }) => `库中有几份报告可能是上年报告（${names.join('、')}），不能确定是哪一份`,
	'last-year-renamed': ({ names }) => `库中${names.join('、')}的报告可能是更名以前的上年报告，不能确定，没有核对`,
	'figure-untold-in': ({ year }) => `${year}年报告中没有可比的数`,
	'carried-over-untold-in': ({ year }) => `${year}年报告中没有可比的上年结转`,
	'cumulative-untold-in': ({ year }) => `${year}年报告中没有可比的历年累计`,
	'disclosed-untold-in': ({ year }) => `${year}年报告中没有可比的对外公开总数量`,
	'stock-untold-in': ({ figure, year }) => `${year}年报告中没有可比的${named(figure)}`,
	'change-untold': ({ figure }) => `报告中没有写明${named(figure)}本年的增减`,
	'perhaps-below': ({ reports }) => `有${n(reports)}份县（市、区）的报告没有写明属于哪个市，不能确定是否应当算入`,
	'untold-below': ({ reports }) => `有${n(reports)}份下级报告没有相应的数`,
};
