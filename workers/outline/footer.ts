import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';
import { oneOf } from '../text/one-of';
import { beginningOf } from './beginning';
import { type Line, spaceBefore } from './lines';
import type { Extent } from './outline';

/** What a site prints below a report: who runs it, licences, links, buttons. All that follows its first line is the site's. */
export function footerOf(folded: Folded, lines: readonly Line[], titles: readonly Extent[]): Extent[] {
	const first = firstLine(folded.text, lines, titles[0]?.end ?? 0);
	const last = lines[first - 1];
	const pieces: Extent[] = lines.slice(first);
	const button = last && !last.table ? gluedButton(folded, last) : undefined;
	return button ? [button, ...pieces] : pieces;
}

/**
 * Up from the end: a report's own line is long, or stands below a line that is; and its title and first words stand above
 * all of them.
 */
function firstLine(text: string, lines: readonly Line[], titled: number): number {
	let first = lines.length;
	const highest = Math.max(0, beginningOf(text, lines) + 1, lines.length - DEEPEST);
	for (let index = lines.length - 1; index >= highest; index--) {
		const line = lines[index] as Line;
		if (line.table || line.end - line.start > LONGEST || line.end <= titled || isOwn(text, line)) break;
		if (SITE.test(text.slice(line.start, line.end))) first = index;
	}
	return first;
}

/** 一、总体情况, （一）主动公开情况; a sentence of some length. */
const isOwn = (text: string, { start, end }: Extent): boolean =>
	NUMBERED.test(rightBehind(text, start, 4)) || (end - start > SENTENCE && text.slice(start, end).includes('。'));
const NUMBERED = /^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))/;
const SENTENCE = 60;

const DEEPEST = 80;
const LONGEST = 120;
const SITE = new RegExp(
	oneOf(
		/^(?:关于我们|联系我们|网站(?:声明|地图|标识码)|主办|承办|技术支持|版权所有|Copyright|©)/,
		/^(?:相关(?:链接|解读|政策|稿件|文章|新闻|附件)|扫一扫|附件下载|打印本页|\[?打印\]?|\[?关闭|关闭窗口)/,
		/^(?:发布|发文|更新)(?:时间|日期):/,
		/^(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?:?\d/,
		/^(?:上一[篇条]|下一[篇条]|分享到|分享:|责任编辑|返回顶部|回到顶部|友情链接|我要纠错|政府网站找错)/,
		/[A-Z京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]ICP备/,
		/公网安备/,
		/网站标识码/,
		/版权所有/,
		/扫一扫在?手机/,
		/主办(?:单位)?:/,
		/承办(?:单位)?:/,
	),
);

/** "… 无其他需要报告的事项。 附件下载": the button glued to the last line. */
function gluedButton(folded: Folded, { start, end }: Line): Extent | undefined {
	const from = Math.max(start, end - 40);
	const match = BUTTON.exec(folded.text.slice(from, end));
	const at = match ? from + match.index : end;
	return match && at > start && spaceBefore(folded, at) ? { start: at, end } : undefined;
}

const BUTTON =
	/(?:附件下载|相关附件|扫一扫.{0,20}|打印本页.{0,10}|\[?打印\]?\[?关闭.{0,6}|关闭窗口|返回顶部|分享到:?.{0,10})$/;
