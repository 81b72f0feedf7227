import { isBody } from './bodies';
import { DATE_SOURCE, isoDate, YEAR_SOURCE } from './dates';
import type { Fields } from './fields';

/**
 * The day on which the site published the report.
 *
 * @param head folded words from the top to the first running text
 * @param under those of them that stand under the title
 */
export const publishedOn = (fields: Fields, head: string, under: string): string | undefined =>
	dateIn(fields.first(...PUBLISHED)) ??
	dateIn(beside(under)) ??
	dateIn(fields.first(...OF_WHATEVER)) ??
	dateIn(beside(head) ?? alone(head) ?? TIMED.exec(under)?.[1]);

const PUBLISHED = [
	'发布日期',
	'发布时间',
	'公开日期',
	'公开时间',
	'公布日期',
	'上载日期',
	'发布于',
	'发布',
	'发文日期',
];
/** A site's head may tell by these when the site itself was last changed. */
const OF_WHATEVER = ['更新日期', '更新时间', '时间', '日期'];

const beside = (words: string): string | undefined =>
	BESIDE.map((pattern) => pattern.exec(words)?.[0]).find((found) => found !== undefined);

/** A day in figures on a line of its own: above the title, or under it, where no name stands over it that signed. */
function alone(head: string): string | undefined {
	const match = ALONE.exec(head);
	if (!match) return undefined;
	const before = head.slice(0, match.index);
	const above = before.slice(before.lastIndexOf('\n') + 1);
	return /报告|年报/.test(before) && isBody(above) ? undefined : match[1];
}
/** 2018-03-28 on a line of its own, or behind the site's name and address. */
const ALONE =
	/(?:^|\n)(?:[•·] ?)?(?:[^\n:。，]{0,30}\.(?:cn|com)[ /]?)?(20\d\d([-./])\d{1,2}\2\d{1,2})(?: ?\d{1,2}[:时点]\d\d(?::\d\d|分)?)?(?:(?:浏览|点击)[次量数]*:?\d*| ?[一-鿿]{2,22}[局委厅院会办府室])?(?=\n|$)/;

/** 政务公开科 某某发布 2024年3月29日 17:30 海南: a day with its time, in a line of labels without a sentence. */
const TIMED = new RegExp(
	`(?:^|\\n)[^\\n。，:]{0,40}?((?:${YEAR_SOURCE})(?:年|[-/.])\\d{1,2}(?:月|[-/.])\\d{1,2}日?) ?\\d{1,2}:\\d\\d[^\\n。，:\\d]{0,12}(?=\\n|$)`,
);

/** 成文日期: the day on which it was written, where the site tells it. */
export const writtenOn = (fields: Fields): string | undefined =>
	dateIn(fields.first('成文日期', '成文时间', '生成日期'));

function dateIn(words: string | undefined): string | undefined {
	const match = words === undefined ? null : DATE.exec(words);
	return match ? isoDate(match[1] as string, match[2] as string, match[3] as string) : undefined;
}

const DATE = new RegExp(DATE_SOURCE);
/** 2022年7月25日 来源:…, 2022-07-25 16:40 稿件作者:…: the day stands without a label. */
const BESIDE_SOURCE = new RegExp(
	`${DATE_SOURCE}\\s*(?:\\d{1,2}[:时点]\\d\\d(?::\\d\\d|分)?)?[\\s·]*(?:浏览次数:\\d*次?\\s*|【?字体:[大中小\\s]*】?\\s*)?(?:(?:信息|稿件|文章)?(?:来源|作者)|\\(?(?:浏览|点击|访问|阅读)(?:次数|量|数)?):`,
);
/** 2013年4月25日17:31|某某网: on a line of its own, the site's bar behind it. */
const BEFORE_BAR = new RegExp(`(?<![^\\n])${DATE_SOURCE}\\s*(?:\\d{1,2}[:时点]\\d\\d(?::\\d\\d|分)?)?\\s*\\|`);
/** 【字号 大 中 小】 2013-02-04 【打印】: between what the site lets one do with the page. */
const BETWEEN_TOOLS = new RegExp(`字[号体]:?[大中小\\s]*[\\])]?\\s*${DATE_SOURCE}\\s*\\[`);
/** 来源:某某网 2017-03-31. */
const BEHIND_SOURCE = new RegExp(`来源:[^\\n:，。\\d]{2,24}?\\s*${DATE_SOURCE}`);
/** 2021年政府信息公开工作年度报告 2022-01-28, …年报(2008-09-19). */
const BEHIND_TITLE = /(?:年度报告|年报)(?:20\d\d-\d{1,2}-\d{1,2}|\(20\d\d-\d{1,2}-\d{1,2}\))(?=\n|$)/;
/** (2023年1月20日公布) under the title. */
const IN_BRACKETS = new RegExp(`(?<![^\\n])\\(${DATE_SOURCE}(?:公布|发布|公开)\\)(?![^\\n])`);
/** Where the day stands that has no label, in order of trust. */
const BESIDE: readonly RegExp[] = [BESIDE_SOURCE, IN_BRACKETS, BETWEEN_TOOLS, BEHIND_SOURCE, BEHIND_TITLE, BEFORE_BAR];
