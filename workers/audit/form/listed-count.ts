import { type Folded, sourceSpan } from '../../text/fold';
import { tableOf } from '../../text/signs';
import type { Docket } from '../docket';
import { oneIn, placesOf } from '../places';
import type { Told } from '../told';

const DIGITS = '一二三四五六七八九十';
const NUMBER = '([二两三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\\d)';
/** What is announced: 九个方面, 六部分, 5大类. */
const KINDS = `${NUMBER}(?:个|大|项)?(?:重点)?(?:方面|部分|大类|类别|类|领域|板块|栏目|科室|股室|渠道|环节)`;
/** One of the things listed: no sentence of its own, in which another list may stand. */
const ITEM = '[^、,，。;:()《》“”\\d的对将把等]{2,12}';
const LIST = `(${ITEM}(?:、${ITEM}){1,19})`;
/** What a report is made of (七部分组成) is counted by its headings: 机构设置、经费和会议情况 is the name of one part. */
const BEHIND = new RegExp(
	`(?:包括|分为|涵盖|包含|涉及|围绕|聚焦|突出|选取|确定了?|:)${LIST}(等|共|共计|等共)?${KINDS}(?!组成|构成)`,
	'g',
);
const BEFORE = new RegExp(`${KINDS}:${LIST}(等)?[。;\\n]`, 'y');
/** What so many of stand right behind their names: 审查、发布、更新三项制度. */
const NAMED_KINDS = new RegExp(
	`${NUMBER}(?:个|大|项)(?:重点|主要|二级|一级|政府信息公开|政务公开|信息公开)?(?:方面|部分|类|领域|板块|栏目|专栏|科室|股室|渠道|环节|制度|机制|平台|载体|部门|单位|乡镇|街道|社区|查阅点|查阅场所)(?!组成|构成)`,
	'y',
);
/** With nothing before the names but the start of their clause; what stands before that may be more of the list. */
const NAMES = new RegExp(
	`(^|[,，。;:\\n])(${LIST.slice(1, -1)}(?:[和及与]${ITEM})?)(等)?(?:共|共计)?(?:(?:设立|设置|建立|开设|设有|建有)了?)?$`,
);
/** So far before its count a list may begin. */
const NAMES_WITHIN = 160;
/** 设立查阅点3个:甲、乙、丙。 */
const NAMED_BEHIND = new RegExp(
	`${NUMBER}[个处家项][^、,，。;:()\\d]{0,6}(?<=[个处家项]|点|场所|窗口|专栏|栏目|单位|部门|制度|机制|平台|账号|渠道):(?!.{0,12}(?:包括|分别|主要))(${LIST.slice(1, -1)}(?:[和及与]${ITEM})?)(等)?[。;\\n]`,
	'y',
);
/** 查阅点5处,分别设在甲、乙、丙、丁和戊: where each of so many is. */
const PLACES = new RegExp(
	`(?<!\\d)(${NUMBER.slice(1, -1)})[个处家][^、,，。;:()\\d]{0,12}[,，(:]分别(?:设置?[在于]|位于|设立[在于]|[在是为])(?![各每])(${LIST.slice(1, -1)}(?:[和及与]${ITEM})?)[。;)\\n]`,
	'g',
);
/** 培训三期,分别于3月、6月和9月举办: a date for each. */
const DATE = '\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|份|底|初)?';
const TIMES = new RegExp(
	`(?<!\\d)(${NUMBER.slice(1, -1)})[期次场批][^、,，。;:()\\d]{0,12}[,，(]分别[于在是为](${DATE}(?:[、和及]${DATE}){1,11})(?![-至到—~])`,
	'g',
);
/** 各乡镇便民服务中心: one name of many. */
const COLLECTIVE = /各|每|所有|全[县市区镇]|[两二三四五六七八九十百]个/;
/** What joins two things that may be one: 规划和计划. */
const JOINED = /以及|和|与|及|或/g;

/** 包括甲、乙、丙等九个方面: no fewer are announced than listed, and without 等 no more. */
export function listedCount({ folded, outline }: Told, docket: Docket): void {
	const counts = countsIn(folded);
	const isCounted = oneIn(counts);
	/** Where the lists end that have been looked at: two ways of telling may lie on one. */
	const judged = new Set<number>();
	const isParted = oneIn(placesOf(folded.text, '分别'));
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture) continue;
		const [counted, parted] = [isCounted(start, end), isParted(start, end)];
		if (!counted && !parted) continue;
		const text = folded.text.slice(start, end);
		if (!text.includes('、')) continue;
		if (parted) eachOf(text, start);
		if (!counted) continue;
		for (const { index, 0: whole, 1: list = '', 2: open, 3: said = '' } of text.matchAll(BEHIND))
			judge(list, said, open?.startsWith('等') ?? false, start + index, whole.length);
		const hasColon = text.includes(':');
		for (const at of counts) {
			if (at < start || at >= end) continue;
			namesBefore(text, start, at);
			if (!hasColon) continue;
			listBehind(BEFORE, text, start, at);
			listBehind(NAMED_BEHIND, text, start, at);
		}
	}

	function listBehind(pattern: RegExp, text: string, from: number, at: number) {
		pattern.lastIndex = at - from;
		const match = pattern.exec(text);
		if (!match) return;
		const [whole, said = '', list = '', open] = match;
		if (pattern === BEFORE || !COLLECTIVE.test(list)) judge(list, said, open !== undefined, at, whole.length);
	}

	/** Fewer than are announced may be named only where their clause opens the sentence, or behind a colon. */
	function namesBefore(text: string, from: number, at: number) {
		NAMED_KINDS.lastIndex = at - from;
		const kinds = NAMED_KINDS.exec(text);
		if (!kinds) return;
		const near = text.slice(Math.max(0, at - from - NAMES_WITHIN), at - from);
		const names = NAMES.exec(near);
		if (!names) return;
		const [found, sign = '', list = '', open] = names;
		const isWhole = !/[,，]/.test(sign) || !/、[^。;:]*$/.test(near.slice(0, names.index));
		if (!isWhole || COLLECTIVE.test(list)) return;
		const length = found.length - sign.length;
		judge(list, kinds[1] as string, open !== undefined, at - length, length + kinds[0].length);
	}

	function eachOf(text: string, from: number) {
		for (const { index, 0: whole, 1: said = '', 2: list = '' } of text.matchAll(PLACES))
			if (!COLLECTIVE.test(list)) judge(list, said, false, from + index, whole.length);
		for (const { index, 0: whole, 1: said = '', 2: list = '' } of text.matchAll(TIMES))
			judge(list.replaceAll(/[和及]/g, '、'), said, false, from + index, whole.length);
	}

	function judge(list: string, said: string, open: boolean, at: number, length: number) {
		const least = list.split('、').length;
		const most = least + (list.match(JOINED)?.length ?? 0);
		const count = numberOf(said);
		if (judged.has(at + length)) return;
		judged.add(at + length);
		const spans = [sourceSpan(folded, at, at + length)];
		if (count >= least && (open || count <= most)) return docket.holds('count.mismatch', spans);
		const listed = count < least ? least : most;
		docket.fails('count.mismatch', {
			says: { code: 'items-listed', said, announced: count, listed },
			spans,
			expected: listed,
			actual: count,
		});
	}
}

/** Where a number stands before what may be such a kind: the signs tell it at less cost than a pattern tried everywhere. */
function countsIn({ codes, signs }: Folded): number[] {
	const counts: number[] = [];
	for (const at of signs)
		if (
			BEGINS[codes[at] as number] === 1 &&
			(KIND[codes[at + 1] as number] === 1 || KIND[codes[at + 2] as number] === 1)
		)
			counts.push(at);
	return counts;
}
const BEGINS = tableOf(`${DIGITS}两123456789`);
/** What the kinds and the words before them begin with. */
const KIND = tableOf('个大项重方部类领板栏科股渠环处家');

/** 九, 十二 or 12. */
function numberOf(said: string): number {
	if (said === '两') return 2;
	if (!DIGITS.includes(said.charAt(0))) return Number(said);
	return said.length === 2 ? 11 + DIGITS.indexOf(said.charAt(1)) : DIGITS.indexOf(said) + 1;
}
