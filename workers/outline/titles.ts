import { rightBefore, rightBehind } from '../text/around';
import { codesOf, setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { oneOf } from '../text/one-of';
import { lengthAt, standsAt } from '../text/sticky';
import { NEWLINE } from '../text/width';
import { beginningOf } from './beginning';
import { type Line, spaceBefore } from './lines';
import { openerAt } from './openers';
import type { Extent } from './outline';

/** A place where the report's title stands. */
export interface Title extends Extent {
	/** Told by the site (标题: …), not printed over the report. */
	label: boolean;
	/** It names the year, or more than 政府信息公开年报: a breadcrumb does not. */
	full: boolean;
	/** It names the body: 2020年信息公开年报 does not. */
	named: boolean;
}

/**
 * Finds the report's title near the top: on one line, on two (the body's name, then 2013年…年度报告),
 * after 标题:, or glued to what follows.
 *
 * @returns the best first; empty for a report that has lost its title
 */
export function titlesOf(folded: Folded, lines: readonly Line[]): Title[] {
	const first = lines[0];
	if (!first) return [];
	const body = lines[beginningOf(folded.text, lines)]?.start ?? 0;
	const end = Math.min(Math.max(first.start + HEAD, Math.min(body, LONGEST_MENU)), folded.codes.length);
	const head = folded.text.slice(0, end);
	const reports = titlesEndingIn('报', folded, head, first.start);
	const titles = reports.length > 0 ? reports : titlesEndingIn('总结', folded, head, first.start);
	return withoutLinks(folded.text, withoutRepeats(titles, lines), body).sort((a, b) => worth(b) - worth(a));
}

function titlesEndingIn(word: string, folded: Folded, head: string, top: number): Title[] {
	const titles: Title[] = [];
	let at = top;
	for (let last = head.indexOf(word, at); last >= 0; last = head.indexOf(word, at)) {
		for (at = Math.max(at, last - REACH); at <= last; at++) {
			const length = opensCore(folded.codes, at) ? coreLength(head, at) : 0;
			if (length === 0) continue;
			const title = titleAround(folded, top, at, at + length);
			if (title) titles.push(title);
			at += length - 1;
		}
	}
	return titles;
}

/** The titles but for those that heads of later pages repeat: they stand in furniture, behind one that does not. */
function withoutRepeats(titles: readonly Title[], lines: readonly Line[]): Title[] {
	const aside = lines.filter((line) => line.furniture);
	const isAside = ({ start }: Title) => aside.some((line) => line.start <= start && start < line.end);
	const first = titles.find((title) => !isAside(title));
	return titles.filter((title) => !first || title.start <= first.start || !isAside(title));
}

const HEAD = 3000;
/** What a site's menus may have of characters before the title. */
const LONGEST_MENU = 60_000;

/** The titles but for those of other reports, in menus and lists: the report's own stands nearest above its text. */
function withoutLinks(text: string, titles: readonly Title[], body: number): Title[] {
	const whole = titles.filter(({ full, named }) => full && named);
	if (whole.some(({ label }) => label)) return [...titles];
	const own = whole.findLast(({ start }) => start < body);
	const words = (title: Title) => text.slice(title.start, title.end);
	return titles.filter(
		(title) => !own || title.start >= own.start || !whole.includes(title) || tellsSame(words(title), words(own)),
	);
}

/** 霁川市水务局2011年…年度报告 over the page is 2011年水务局…年度报告 over the text. */
function tellsSame(title: string, own: string): boolean {
	if (title === own) return true;
	const year = /20\d\d/.exec(own)?.[0] ?? '';
	const name = own.replace(/20\d\d年?度?/, '').replace(/(?:政府|政务)?信息公开.*$/s, '');
	return name.length >= 3 && title.includes(year) && title.includes(name) && !/的函$/.test(title);
}

/** 信息 or 政务: the words that every title has may begin here. */
const opensCore = (codes: Uint16Array, at: number): boolean =>
	(codes[at] === INFORMATION && codes[at + 1] === NEWS) || (codes[at] === GOVERNMENT && codes[at + 1] === AFFAIRS);

/** How long the words are that every title has, where they begin at `at`; 0 where they do not. */
const coreLength = (head: string, at: number): number => lengthAt(CORE, head, at);

const CORE = new RegExp(
	String.raw`(?:信息|政务)[^。，；！？|\n]{0,16}?${oneOf(
		/年度?报告?|报告|年报/,
		/(?<=公开)(?:工作)?(?:20\d\d年|二.{3}年)?度?(?:工作)?(?:情况)?的?(?:年度)?(?:自查|考核)?(?:总结(?:的?报告)?|汇报)/,
		/的\n报告(?=\n)/,
		/公开(?:工作)?\n(?:20\d\d年?)?(?:工作)?(?:情况)?的?(?:年?度)?(?:报告|总结)(?=\n)/,
		// …工作年度 ⏎ 报告
		/公开(?:工作)?(?:情况)?的?年\n?度\n?(?:工作)?\n?报告(?=\n)/,
		/(?<=信息)\n公开(?:工作)?年度报告(?=\n)/,
	)}(?:\((?!20\d\d[-./年]\d)[^)\n]{0,12}20\d\d[^)\n]{0,12}\)|的函(?=\n))?`,
	'y',
);
/** 报 or 总结 stands no farther from their beginning. */
const REACH = 20;
const [INFORMATION, NEWS, GOVERNMENT, AFFAIRS] = codesOf('信息政务');
const worth = ({ label, full, named }: Title): number => (full ? 4 : 0) + (named ? 2 : 0) + (label ? 1 : 0);

function titleAround(folded: Folded, top: number, core: number, end: number): Title | undefined {
	if (!/(?:报告?|总结)(?:\([^)]*\)|的函)?$/.test(folded.text.slice(core, end)) || !endsHere(folded, end))
		return undefined;
	let start = tokenStart(folded, top, core);
	const label = LABEL.exec(folded.text.slice(start, core));
	if (label) start += label[0].length;
	else
		start = withPiecesBefore(folded, top, withYearBefore(folded.text, behindOther(folded.text, start, core), end), end);
	if (isQuoted(folded.text, start, end)) start++;
	const words = folded.text.slice(start, end);
	if (words.length > LONGEST_TITLE || RUNNING_TEXT.test(words)) return undefined;
	const full = /20\d\d|二[〇零O0一]/.test(words);
	return { start, end, label: label !== null, full, named: !LACKS_NAME.test(words.replace(/^\(?20\d\d年?度?\)?/, '')) };
}

/** [2018年度]霁川市水务局…: the year stands before the name, in brackets. */
const withYearBefore = (text: string, start: number, end: number): number =>
	/20\d\d/.test(text.slice(start, end))
		? start
		: start - (YEAR_BEFORE.exec(rightBefore(text, start, 10))?.[0].length ?? 0);
const YEAR_BEFORE = /(?<![^\n])[[(【]20\d\d年?度?[\])】]$/;

/** 《霁川市水务局2018年…年度报告》 alone in its line. */
const isQuoted = (text: string, start: number, end: number): boolean =>
	text[start] === '《' &&
	QUOTED.test(`${text[start - 1] ?? '\n'}${text.slice(start, end + 1)}${text[end + 1] ?? '\n'}`);
const QUOTED = /^\n《[^》]*》\n$/;

/** A crawler told the title twice, end to end, or lost the line end behind 政府信息公开年报 or 〔2018〕6号. */
function behindOther(text: string, start: number, core: number): number {
	const others = [...text.slice(start, core).matchAll(OTHER)];
	const last = others.at(-1);
	return last && start + last.index + last[0].length < core ? start + last.index + last[0].length : start;
}
const OTHER = /年度报告|信息公开年报(?=[^(\n])|(?:[[〔【(]20\d\d[\])】〕])?\d{1,4}号/g;

const LONGEST_TITLE = 60;
const LABEL = /^(?:(?:标题|名称|信息名称|文件名称)[:：|]*|中文名[:：])/;
const RUNNING_TEXT =
	/\d-0\d|分类(?:政府|政务)?信息公开年报|首页|本报告|(?<!机构)编制|公布|印发|关于做好|[“”《》;；:]|现将/;

/** A title ends with the line, with a space, or where the report's first sentence begins. */
function endsHere(folded: Folded, at: number): boolean {
	const end = at + lengthAt(VERSION, folded.text, at);
	const code = folded.codes[end];
	if (code === undefined || code === NEWLINE || spaceBefore(folded, end) || AFTER_TITLE.has(code)) return true;
	if (standsAt(BESIDE_TITLE, folded.text, end)) return true;
	const opener = openerAt(folded.text, end);
	return opener === 'plain' || opener === 'certain';
}

/** …年度报告2024-01-26浏览次数:, …年度报告来源:…: what the site prints beside it, glued to it; or the first part: …年度报告一、概述; or the first sentence: …年度报告本报告根据…. */
const BESIDE_TITLE =
	/一、[一-鿿]{2}|引言|本(?:年度)?(?:报告|年报)|现将|《中华人民共和国|20\d\d(?:[-./年]\d{1,2}){2}|\(?(?:信息|文章)?来源:|(?:发布|发文|更新|公开)?(?:时间|日期):|浏览次数|阅读次数|点击数?:|字[号体]:/y;

/** 年度报告(文字版), 年度报告(公开稿), 年度报告(2018年2月27日). */
const VERSION =
	/\((?:(?:文字|全文|图文|图解|文本|网络|汇总)版?|[一-鿿]{1,4}[版稿]|修订|更正|(?:20\d\d|二[〇零Oo0][一二三四五六七八九〇零Oo0]{2})年(?:\d{1,2}|[元一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)\)/y;

/** Back to the line's start, a space or a mark. */
function tokenStart(folded: Folded, top: number, from: number): number {
	let at = from;
	while (at > top && !spaceBefore(folded, at) && (!BREAKS.has(folded.codes[at - 1] as number) || isInName(folded, at)))
		at--;
	const label = at > top ? folded.text.lastIndexOf('\n', at - 1) + 1 : at;
	return LABEL.test(rightBehind(folded.text, label, 6)) && from - label < LONGEST_TITLE ? label : at;
}

/** 霁川高新区(东园)管理委员会, 中国(霁川)自由贸易试验区, 霁川市文化局(市文物局)2024年: a bracket inside a name or behind it. */
const isInName = ({ codes, text }: Folded, at: number): boolean =>
	codes[at - 1] === CLOSED &&
	(/^(?:管委会|管理委员会|人民政府|办事处|自由贸易|自贸)/.test(rightBehind(text, at, 5)) ||
		(YEAR_NEXT.test(rightBehind(text, at, 4)) && OTHER_NAME.test(rightBefore(text, at, 34))));
const YEAR_NEXT = /^20\d\d|^二[〇零O0]/;
const OTHER_NAME = /[一-鿿]\([一-鿿、]{1,30}(?:[局委会办厅院室处所站队]|中心|机关|本级)\)$/;

/**
 * A title without the body's name takes the pieces before it, on the line above or before a space, that are the name
 * or the year: 某某县人民政府 ⏎ 2025 年 ⏎ 政府信息公开工作年度报告.
 */
function withPiecesBefore(folded: Folded, top: number, from: number, end: number): number {
	let start = from;
	for (let pieces = 0; pieces < 5 && LACKS_NAME.test(folded.text.slice(start, end)); pieces++) {
		const before = start > top && folded.codes[start - 1] === NEWLINE ? start - 1 : start;
		const above = before > top ? tokenStart(folded, top, before - 1) : before;
		const piece = folded.text.slice(above, before);
		// 发布机构:…: told by the site.
		if (
			folded.codes[above - 1] === COLON ||
			piece.replace(OTHER_NAMES, '').length > LONGEST_NAME ||
			!(NAME.test(piece) || YEAR.test(piece))
		)
			break;
		start = above;
	}
	return start;
}

const LACKS_NAME = /^(?:关于|20\d\d|二[〇零O0]|年|度|(?:政府|政务)信息|信息公开|政务公开)/;
const YEAR = /^\(?(?:20\d\d(?:[-~至]20\d\d)?|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2})?(?:学年|年)?度?\)?$/;
const LONGEST_NAME = 30;
const OTHER_NAMES = /\([一-鿿、]{2,36}\)/;
const NAME =
	/^[^。，:;]{0,24}(?:[省市县区州盟旗镇乡局厅委办部院处府会室]|街道|政府机关|中心|办事处|大学|学校|海关|银行|公司|集团)(?:\([一-鿿、]{2,36}\))?(?:关于)?(?:20\d\d(?:[-~至]20\d\d)?(?:学年|年)?度?|二[〇零O0]..年?度?)?$/;
const BREAKS = new Set([NEWLINE, ...codesOf('。，；;!！>|#*)/_=】]')]);
const AFTER_TITLE = setOf('*/?》');
const COLON = 0x3a;
const CLOSED = 0x29;
