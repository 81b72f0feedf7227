import type { Kinds } from '../../report/saying';
import type { BETWEEN } from '../../report/sayings/between';
import { changed, named } from '../faults/zh-Hant';
import type { Sentences } from '../sayings';
import { apartZh as apart, numberZh as n } from '../units/zh';
import { unitZhHant } from '../units/zh-Hant';

/** 增加20, 減少20: a difference that went the other way is told so. */
const differs = (way: Kinds['way'], value: number): string =>
	`${(way === 'more') === value >= 0 ? '增加' : '減少'}${n(Math.abs(value))}`;

/** What is said of a report held against others, in Traditional Chinese. */
export const betweenZhHant: Sentences<keyof typeof BETWEEN> = {
	'carried-over': ({ figure, year, expected, actual }) =>
		`${named(figure)}填的是${n(actual)}，${year}年報告結轉下年度的是${n(expected)}，相差${apart(expected, actual)}。`,
	carryover: ({ figure, year, before, expected, actual }) =>
		`${named(figure)}填的是${n(actual)}，${before === expected ? `按${year}年報告推算應為` : `${year}年報告為${n(before)}，計入本年增減應為`}${n(expected)}，相差${apart(expected, actual)}。`,
	cumulative: ({ year, before, own, expected, actual }) =>
		`歷年累計填的是${n(actual)}，${year}年報告累計${n(before)}加本年${n(own)}應為${n(expected)}，相差${apart(expected, actual)}。`,
	'gathered-fell': ({ figure, year, before, actual }) =>
		`${named(figure)}歷年累計為${n(actual)}，少於${year}年報告的${n(before)}，累計數不應減少。`,
	'disclosed-stock': ({ figure, year, before, fresh, actual }) =>
		`${named(figure)}填的是${n(actual)}，多於${year}年報告的${n(before)}與本年新公開的${n(fresh)}之和。`,
	'growth-since': ({ figure, year, before, now, way, expected, actual }) =>
		`${named(figure)}${year}年報告為${n(before)}，本年為${n(now)}，應為${changed(way, expected)}%，文中寫的是${changed(way, actual)}%。`,
	'difference-since': ({ figure, year, before, now, way, unit, expected, actual }) =>
		`${named(figure)}${year}年報告為${n(before)}，本年為${n(now)}，應為${differs(way, expected)}${unitZhHant(unit)}，文中寫的是${differs(way, actual)}${unitZhHant(unit)}。`,
	'level-since': ({ figure, year, before, now }) =>
		`文中說${named(figure)}與上年持平，${year}年報告為${n(before)}，本年為${n(now)}。`,
	'last-year-otherwise': ({ figure, year, told, before }) =>
		`文中說${named(figure)}上年是${n(told)}，${year}年報告寫的是${n(before)}，相差${apart(told, before)}。`,
	'nearly-last-year': ({ year, percent }) =>
		`「問題及改進」部分有${n(percent)}%的文字與${year}年報告相同，這一部分不應照抄上年。`,
	'table-as-last-year': ({ year, fresh, cells }) =>
		`表三所填的${n(cells)}格數字（新收${n(fresh)}件等）與${year}年報告逐格相同，像是沿用了上年的表，請核對。`,
	'far-from-last-year': ({ figure, year, before, now }) =>
		`${named(figure)}由${year}年報告的${n(before)}變為${n(now)}，變化很大，請確認。`,
	'sum-of-all-below': ({ figure, reports, expected, actual }) =>
		`${named(figure)}本報告填的是${n(actual)}，所屬和下級${n(reports)}份報告相加為${n(expected)}，相差${apart(expected, actual)}。`,
	remarked: () => '報告中說明了為何與上年報告不同',
	'last-year-unclear': ({ names }) => `庫中有幾份報告可能是上年報告（${names.join('、')}），不能確定是哪一份`,
	'last-year-renamed': ({ names }) => `庫中${names.join('、')}的報告可能是更名以前的上年報告，不能確定，沒有核對`,
	'figure-untold-in': ({ year }) => `${year}年報告中沒有可比的數`,
	'carried-over-untold-in': ({ year }) => `${year}年報告中沒有可比的上年結轉`,
	'cumulative-untold-in': ({ year }) => `${year}年報告中沒有可比的歷年累計`,
	'disclosed-untold-in': ({ year }) => `${year}年報告中沒有可比的對外公開總數量`,
	'stock-untold-in': ({ figure, year }) => `${year}年報告中沒有可比的${named(figure)}`,
	'change-untold': ({ figure }) => `報告中沒有寫明${named(figure)}本年的增減`,
	'perhaps-below': ({ reports }) => `有${n(reports)}份縣（市、區）的報告沒有寫明屬於哪個市，不能確定是否應當算入`,
	'untold-below': ({ reports }) => `有${n(reports)}份下級報告沒有相應的數`,
};
