import type { SectionKind } from '../../../src/report/reading';
import type { Heading, Outline, Stretch } from '../../outline/outline';
import { rightBehind } from '../../text/around';
import { oneOf } from '../../text/one-of';

/** 1、我局未收到政府信息公开申请。 is a whole sentence: it may stand as a heading, and tells a figure all the same. */
const DENIES = new RegExp(
	oneOf(
		// 未收到, 没有发生
		/(?:未|没有?|无)(?:有|曾|再)?(?:(?:政府)?信息公开收费|收费|收过|收一分|引发|引起|收到|收取|受理|接到|接收|发生|产生|出现|存在|因|向|被|提起|进行|公民|公众|群众|村民|居民|市民|申请人|举报|投诉|申诉|任何(?:单位|个人|公民)|针对|对|(?<!有无)(?:行政)?(?:复议|诉讼))/,
		/不收费|不收取|免费[。]?$/,
		// 没有依申请公开。
		/(?:未|没有?|无)依申请公开(?:事项|件|情况|的)*[。]?$/,
		// 本年度均无
		/^(?:本年度|我[^,，]{1,6}|\d{4}年)?(?:均|暂|尚)?无/,
		// 行政复议无。
		/(?:复议|诉讼|收费|申请|投诉|依申请公开)(?:情况)?均?无[。;；]?$/,
	),
);
const COUNTS = new RegExp(
	oneOf(
		/(?:复议|诉讼|投诉|收费|费用)[^\d,，]{0,4} ?0[。]?$/,
		/(?:收费|费用|复议|诉讼|投诉)[^,，]{0,8}为(?:零|0)[。]?$/,
		/\d[\d,.]{0,12} ?万?(?:件|条|次|份|宗|起|例|人|元|个|名|处|场|篇|期)/,
		// 收到申请数（单位：件）18
		/\((?:单位:)?(?:[件条次篇份人个元]|人次|万元)\) ?\d[\d,.]*$/,
	),
);

const FEE = /收取|收费/;
/** Fees that have nothing to do with information. */
const OTHER_FEE = /事业性|许可|涉企/;

/** The running text, with the headings in their places that say what only sentences say, or name the number behind them. */
export function toldIn({ paragraphs: printed, headings }: Outline, text: string): readonly Stretch[] {
	const told: Stretch[] = [];
	const paragraphs = withNames(printed, headings, text);
	const around: Heading[] = [];
	const begun = new Set(paragraphs.map(({ start }) => start));
	for (const heading of headings) {
		while (around.length > 0 && (around.at(-1) as Heading).until <= heading.start) around.pop();
		around.push(heading);
		if (!begun.has(heading.words) && isTold(text.slice(heading.words, heading.end)))
			told.push(stretchOf(heading, around, text));
	}
	return told.length === 0 ? paragraphs : [...paragraphs, ...told].sort((a, b) => a.start - b.start);
}

/**
 * 1、主动公开政府信息的情况:40条。 A number right behind the colon of a heading has its name in it; 2.政务微信。全年发布信息28条:
 * so has what is told under the name of a place, of a kind of appeal, or of what was published.
 */
function withNames(paragraphs: readonly Stretch[], headings: readonly Heading[], text: string): readonly Stretch[] {
	const named = new Map(
		headings
			.filter(
				({ words, end }) =>
					isWholeOfParts(text, words, end) ||
					NUMBER_BEHIND.test(rightBehind(text, end, 16)) ||
					(/^[:：]\d/.test(rightBehind(text, end, 2)) && UNIT_NAMED.test(text.slice(words, end))) ||
					GOES_ON.has(text.charAt(end)) ||
					(end - words < LONGEST_NAME && namesNumberBelow(text, end)) ||
					(end - words < LONGEST_NAME && NAME.test(text.slice(words, end))),
			)
			.map((heading) => [heading.end, heading]),
	);
	if (named.size === 0) return paragraphs;
	return paragraphs.map((paragraph) => {
		const heading = named.get(paragraph.start) ?? named.get(paragraph.start - 1) ?? named.get(paragraph.start - 2);
		return heading ? { ...paragraph, start: heading.words } : paragraph;
	});
}
/** 四、行政复议数量6件:维持5件，纠错1件。 The heading tells the whole of what stands behind its colon. */
const isWholeOfParts = (text: string, words: number, end: number): boolean =>
	/[:：]/.test(text.slice(end - 1, end + 1)) && COUNTS.test(text.slice(words, end));

/** A place; or 主动公开的类别, 公开渠道, under which a bare list is one of published information; or 答复情况. */
const NAME = new RegExp(
	`^${oneOf(
		/(?:[我本](?:[局委办厅镇乡县区市]|单位|街道)|通过|利用)*(?:政府|政务|官方|部门|局|门户|入口|新浪)*(?:网站|微博|微信|微信公众号|公众号)(?:(?:主动)?(?:公开|发布)(?:政府信息|政务信息|信息)?(?:的?情况)?)?/,
		/(?:通过)?其他(?:公开)?(?:方式|形式|渠道|途径)(?:(?:主动)?公开(?:情况)?)?/,
		/行政(?:复议|诉讼)(?:情况)?/,
		// (一)本机关：收到申请19件; (二)全区：收到申请145件
		/全[省市县区州]|[省市县区州]?本级|本机关/,
		/(?:主动)?公开(?:政府信息|政务信息|信息)?的?(?:主要)?(?:类别|内容|范围|分类|类型|形式|渠道|途径)(?:情况)?/,
		/(?:主动)?(?:发布)?(?:信息)?的?(?:主要)?(?:类别|分类|形式|渠道|途径)/,
		/(?:申请)?(?:的)?答复(?:情况|结果)/,
		/按(?:信息)?(?:主动)?(?:公开)?的?(?:方式|渠道|途径|形式|类别|内容)(?:划分|分类|区分|统计|分|看)?/,
		/(?:主动|已)?公开的?(?:政府)?信息中/,
		/政务公开/,
		/(?:政府)?信息公开/,
	)}[。:：]?$`,
);
/** 主动公开政府信息的主要类别。 */
const LONGEST_NAME = 18;
/** 六、工作人员5名，专项经费1.2万元: what a comma or a semicolon follows is the beginning of its sentence. */
const GOES_ON = new Set([',', '，', ';', '；']);
const NUMBER_BEHIND =
	/^[:：](?:均|都)?(?:为零|为?0)(?:[件次]|[,，。;；\n]|$)|^[:：](?:全[省市县区州旗])?(?:均|都)?为?共?计?\d[\d,.]{0,9}[万余多]{0,2}[条件份篇次个人期场宗起例项元名处家]/;

/** （一）行政复议⏎3件，均维持。 Whether the line that ends at a place is the name of a number that the next one begins with. */
export const namesNumberBelow = (text: string, end: number): boolean =>
	text.charAt(end) === '\n' && NUMBER_FIRST.test(rightBehind(text, end, 16));
const NUMBER_FIRST = /^\n+\d[\d,]{0,6}(?:条|件|份|篇|次|场|期|人次|人|名|宗|起|例)(?=[,，。;；、(]|其中)/;

/** 主动公开信息(条):62 */
const UNIT_NAMED = /\((?:条|件|次|元|人|个|万元)\)$/;

const isTold = (words: string): boolean => DENIES.test(words) || COUNTS.test(words);

/** @param around the headings that it stands under, itself the last */
function stretchOf({ words, end }: Heading, around: readonly Heading[], text: string): Stretch {
	const kind = kindOf(text.slice(words, end), around);
	return { start: words, end, furniture: false, section: around[0] as Heading, ...(kind && { kind }) };
}

/** 三、本年度未收取任何费用。 is its whole part. */
function kindOf(words: string, around: readonly Heading[]): SectionKind | undefined {
	const own = around.at(-1)?.kind;
	if (FEE.test(words) && (!own || own === 'fee')) {
		if (!OTHER_FEE.test(words)) return 'fee';
		return around.slice(0, -1).findLast((one) => one.kind)?.kind;
	}
	return around.findLast((one) => one.kind)?.kind;
}
