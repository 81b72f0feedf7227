import { rightBefore } from '../../text/around';
import type { Folded } from '../../text/fold';
import { tableOf } from '../../text/signs';
import { oneIn, placesOf } from '../places';
import type { Told } from '../told';

/** A list with the number that says how many it names: 包括甲、乙、丙等九个方面. Offsets are those of the folded text. */
interface CountedList {
	start: number;
	end: number;
	/** 甲、乙、丙 */
	list: string;
	/** 九 */
	said: string;
	/** 等: there may be more of them. */
	open: boolean;
}

const DIGITS = '一二三四五六七八九十';
const NUMBER = '([二两三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\\d)';
/** What is announced: 九个方面, 六部分, 5大类. */
const KINDS = `${NUMBER}(?:个|大|项)?(?:重点)?(?:方面|部分|大类|类别|类|领域|板块|栏目|科室|股室|渠道|环节|问题|不足|短板)`;
/** One of the things listed: no sentence of its own, in which another list may stand. */
const ITEM = '[^、,，。;:()《》“”\\d的对将把等]{2,12}';
const LIST = `(${ITEM}(?:、${ITEM}){1,19})`;
/** What a report is made of (七部分组成) is counted by its headings: 机构设置、经费和会议情况 is the name of one part. */
const BEHIND = new RegExp(
	`(?:存在|包括|分为|涵盖|包含|涉及|围绕|聚焦|突出|选取|确定了?|:)${LIST}(等|共|共计|等共)?${KINDS}(?!组成|构成)`,
	'g',
);
const BEFORE = new RegExp(`${KINDS}:${LIST}(等)?[。;\\n]`, 'y');
/** What so many of stand right behind their names: 审查、发布、更新三项制度. */
const NAMED_KINDS = new RegExp(
	`${NUMBER}(?:个|大|项)(?:重点|主要|二级|一级|政府信息公开|政务公开|信息公开)?(?:方面|部分|类|领域|板块|栏目|专栏|科室|股室|渠道|环节|制度|机制|平台|载体|部门|单位|乡镇|街道|社区|查阅点|查阅场所)(?!组成|构成)`,
	'y',
);
/**
 * With nothing before the names but the start of their clause; what stands before that may be more of the list, as is what
 * follows 和 (档案馆、图书馆和14个街道).
 */
const NAMES = new RegExp(
	`(^|[,，。;:\\n])(${LIST.slice(1, -1)}(?:[和及与]${ITEM})?)(等)?(?:共|共计)?(?:(?:设立|设置|建立|开设|设有|建有)了?)?(?<![和及与])$`,
);
/** So far before its count a list may begin. */
const NAMES_WITHIN = 160;
/** 设立查阅点3个:甲、乙、丙。 */
const NAMED_BEHIND = new RegExp(
	`${NUMBER}[个处家项][^、,，。;:()\\d]{0,6}(?<=[个处家项]|点|场所|窗口|专栏|栏目|单位|部门|制度|机制|平台|账号|渠道):(?!.{0,12}(?:包括|分别|主要))(${LIST.slice(1, -1)}(?:[和及与]${ITEM})?)(等)?[。;\\n]`,
	'y',
);
/** 3个村(甲、乙、丙): in a bracket right behind what is counted. */
const BRACKETED = new RegExp(
	`(?<!\\d)${NUMBER}[个家处][^、,，。;:()\\d]{1,6}\\((?!如|含|包括|其中|主要|不含|原)(${LIST.slice(1, -1)}(?:[和及与]${ITEM})?)(等)?\\)`,
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

/** The lists of the running text that are told with their number; the same one may be told in two ways. */
export function countedLists({ folded, outline }: Pick<Told, 'folded' | 'outline'>): CountedList[] {
	const found: CountedList[] = [];
	const counts = countsIn(folded);
	const isCounted = oneIn(counts);
	const isParted = oneIn(placesOf(folded.text, '分别'));
	let next = 0;
	for (const { start, end, furniture } of outline.paragraphs) {
		if (furniture) continue;
		const [counted, parted] = [isCounted(start, end), isParted(start, end)];
		if (!counted && !parted) continue;
		const text = folded.text.slice(start, end);
		if (!text.includes('、')) continue;
		if (parted) found.push(...each(text, start));
		if (!counted) continue;
		found.push(...countedBehind(text, start));
		const hasColon = text.includes(':');
		while ((counts[next] as number) < start) next++;
		for (; next < counts.length && (counts[next] as number) < end; next++)
			found.push(...countedAt(text, (counts[next] as number) - start, start, hasColon));
	}
	return found;
}

/** 查阅点5处,分别设在…, 培训三期,分别于…: a place or a date for each. */
function each(text: string, from: number): CountedList[] {
	const listOf = ({ index, 0: whole, 1: said = '', 2: list = '' }: RegExpExecArray): CountedList => ({
		start: from + index,
		end: from + index + whole.length,
		list,
		said,
		open: false,
	});
	const places = [...text.matchAll(PLACES)].map(listOf).filter(({ list }) => !COLLECTIVE.test(list));
	// 和 between two dates joins none to one.
	const times = [...text.matchAll(TIMES)]
		.map(listOf)
		.map((one) => ({ ...one, list: one.list.replaceAll(/[和及]/g, '、') }));
	return [...places, ...times];
}

/** 包括甲、乙、丙等九个方面 */
const countedBehind = (text: string, from: number): CountedList[] =>
	[...text.matchAll(BEHIND)].map(({ index, 0: whole, 1: list = '', 2: open, 3: said = '' }) => ({
		start: from + index,
		end: from + index + whole.length,
		list,
		said,
		open: open?.startsWith('等') ?? false,
	}));

/** The lists whose number stands at an offset of a paragraph that begins at `from`. */
function countedAt(text: string, at: number, from: number, hasColon: boolean): CountedList[] {
	const lists = [namesBefore(text, at)];
	if (text.includes('(')) lists.push(listBehind(BRACKETED, text, at));
	if (hasColon) lists.push(listBehind(BEFORE, text, at), listBehind(NAMED_BEHIND, text, at));
	return lists.flatMap((one) => (one ? { ...one, start: from + one.start, end: from + one.end } : []));
}

function listBehind(pattern: RegExp, text: string, at: number): CountedList | undefined {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	if (!match) return undefined;
	const [whole, said = '', list = '', open] = match;
	if (pattern !== BEFORE && COLLECTIVE.test(list)) return undefined;
	return { start: at, end: at + whole.length, list, said, open: open !== undefined };
}

/** Fewer than are announced may be named only where their clause opens the sentence, or behind a colon. */
function namesBefore(text: string, at: number): CountedList | undefined {
	NAMED_KINDS.lastIndex = at;
	const kinds = NAMED_KINDS.exec(text);
	if (!kinds) return undefined;
	const near = rightBefore(text, at, NAMES_WITHIN);
	const names = NAMES.exec(near);
	if (!names) return undefined;
	const [found, sign = '', list = '', open] = names;
	const isWhole = !/[,，]/.test(sign) || !/、[^。;:]*$/.test(near.slice(0, names.index));
	if (!isWhole || COLLECTIVE.test(list)) return undefined;
	const start = at - (found.length - sign.length);
	return { start, end: at + kinds[0].length, list, said: kinds[1] as string, open: open !== undefined };
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
