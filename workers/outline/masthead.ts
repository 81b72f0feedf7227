import type { Folded } from '../text/fold';
import { oneOf } from '../text/one-of';
import { beginningOf } from './beginning';
import type { Line } from './lines';
import type { Extent } from './outline';
import type { Title } from './titles';

/**
 * What a site or a crawler prints above a report: navigation, breadcrumbs, 标题: 发布时间: 原文链接:, share buttons.
 * The body's name and the date under the title are the report's own.
 */
export function mastheadOf(folded: Folded, lines: readonly Line[], titles: readonly Title[]): Extent[] {
	const { text } = folded;
	const ruled = lines.slice(0, DEEPEST).findIndex((line) => isRule(text, line)) + 1;
	const titled = printedTitle(lines, titles, ruled);
	// The news beside an article may stand above its title, the text of a report does not.
	const isAbove = beginningOf(text, lines.slice(ruled, titled)) < 0;
	const pieces: Extent[] = [];
	for (const [index, line] of lines.slice(0, Math.max(DEEPEST, ruled, titled)).entries()) {
		if (index < ruled || (index < titled && (isAbove || !isBody(text, line)))) pieces.push(line);
		else if (isLabel(text, line)) pieces.push(line);
		else if (isBody(text, line)) {
			const cut = glued(text, line);
			if (cut > line.start) pieces.push({ start: line.start, end: cut });
			break;
		}
	}
	return pieces;
}

/** The masthead is looked for in so many lines. */
const DEEPEST = 60;
/** "==== 正文 ====": what stands above is about the report. */
const isRule = (text: string, { start, end }: Extent): boolean =>
	RULED.has(text.charAt(start)) && RULE.test(text.slice(start, Math.min(end, start + 60)));
const RULED = new Set('=＝');
const RULE = /^[=＝]{3,}.{0,8}[=＝]{3,}$/;

/** The index of the line on which the title is printed; 0 where none is. */
function printedTitle(lines: readonly Line[], titles: readonly Title[], from: number): number {
	const printed = titles.find((title) => !title.label && title.full);
	if (!printed) return 0;
	return Math.max(
		0,
		lines.findIndex((line, index) => index >= from && line.start <= printed.start && printed.start < line.end),
	);
}

const isBody = (text: string, { start, end }: Extent): boolean =>
	end - start > BODY_LENGTH && text.slice(start, Math.min(end, start + 600)).includes('。');
const BODY_LENGTH = 60;

function isLabel(text: string, { start, end }: Extent): boolean {
	const words = text.slice(start, Math.min(end, start + 120));
	return (end - start < 120 && (LABEL.test(words) || NAVIGATION.test(words))) || NOTHING_SAID.test(words);
}

const LABEL = new RegExp(
	String.raw`^\[?${oneOf(
		/索引号|信息索引|信息分类|主题分类|主题词|体裁分类|发布机构|发文机关|公开机构|公开主体/,
		/信息来源|来源|作者|责任编辑|编辑|发布日期|发布时间|发文日期|成文日期|生成日期|公开日期/,
		/上载日期|更新时间|时间|日期|标题|名称|信息名称|文号|发文字号|时效|有效性|关键词|栏目/,
		/原文链接|本地目录|页面链接|浏览次数|浏览量|点击数|阅读次数|访问量|字体|字号|公开方式/,
		/公开范围|公开类别|内容概述/,
	)}(?:\]|:)`,
);
const NAVIGATION = /当前位置|所在的?位置|^首页|^欢迎(?:来到|访问|光临)|首页>|^[[(]?(?:打印|关闭|分享|收藏|大中小|字体)/;
const NOTHING_SAID = /^[|\-=_*.·>\s]+$/;

/** Where the masthead ends inside a line that a crawler glued together; the line's start where it has none. */
function glued(text: string, { start, end }: Extent): number {
	const head = text.slice(start, Math.min(end, start + LONGEST_GLUED));
	if (!GLUED.test(head)) return start;
	const last = Math.max(
		...BUTTONS.map((button) => head.lastIndexOf(button) + button.length * Number(head.includes(button))),
	);
	return start + Math.max(0, last);
}

const LONGEST_GLUED = 400;
const GLUED = /^(?:.{0,60}(?:当前位置|所在的?位置)|首页|来源:|.{0,60}来源:.{0,40}(?:时间|日期):)/;
const BUTTONS = ['-->', '相关链接:', '文件下载', '文字版', '全真版', 'QQ空间', '[打印]', '[关闭]', '分享到:', '大中小'];
