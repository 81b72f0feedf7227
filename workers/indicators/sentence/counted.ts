import type { Quantity } from '../../numerals/quantity';
import { rightBefore } from '../../text/around';
import { type Clause, clauseBefore } from './clause';
import type { Sentence } from './sentence';
import { setOf } from './terms';

/** A number of a sentence with what leads to it. */
export interface Counted {
	sentence: Sentence;
	/** Its place among the sentence's numbers. */
	at: number;
	quantity: Quantity;
	/** Where the number before it ends, see `floorOf`. */
	floor: number;
	/** The clause that leads to it. */
	clause: Clause;
}

/** The `at`-th number of a sentence. */
export function countedIn(sentence: Sentence, at: number): Counted {
	const quantity = sentence.quantities[at] as Quantity;
	const floor = behindEvent(sentence, floorOf(sentence, at));
	const end = endBeforeKinds(sentence.text, quantity);
	return { sentence, at, quantity, floor, clause: clauseBefore(sentence.terms, end, floor, sentence.start) };
}

/** Where the number before the `at`-th ends that parts its words from this one's, or −1. */
export function floorOf(sentence: Sentence, at: number): number {
	let before = at - 1;
	while (before >= 0 && partsNothing(sentence, before)) before--;
	return sentence.quantities[before]?.end ?? -1;
}

/** 37个 in 37个乡镇、部门 is part of a name, 每季度一次 says how often: what stands before goes on behind such numbers. */
function partsNothing(sentence: Sentence, at: number): boolean {
	const { text, quantities } = sentence;
	const one = quantities[at] as Quantity;
	return (
		countsANoun(text, one) ||
		isRate(text, one) ||
		saysHowCounted(text, one) ||
		countsGroups(sentence, at) ||
		isShareFirst(text, quantities, at)
	);
}

/** 政策类信息占8.5%，共963条, 信息同比增长12%，达476条: the share is told before the number, and parts nothing. */
function isShareFirst(text: string, quantities: readonly Quantity[], at: number): boolean {
	const [one, next] = [quantities[at], quantities[at + 1]];
	return one?.kind === 'share' && next !== undefined && SHARE_FIRST.test(text.slice(one.end, next.start));
}
const SHARE_FIRST = /^[,，](?:共|共计|共有|计|为|达|达到|至|总数达)$/;

/** 公开信息16项65条, 8类信息共8989条, 12类，共1362条, 发布171期807篇, 收取信息处理费1笔、共计120元: the first number says in how many groups the second comes. */
export function countsGroups({ quantities, text }: Sentence, at: number): boolean {
	const [one, next] = [quantities[at], quantities[at + 1]];
	if (!one || !next || next.start - one.end > IN_ALL) return false;
	const inIssues = (one.unit === '期' && next.kind === 'item') || (one.unit === '笔' && next.kind === 'money');
	const between = text.slice(one.end, next.start);
	if (next.kind === 'money' && PAUSE.test(between)) return true;
	if (isInKinds(one, next, between) || isOfSorts(one, next, text)) return true;
	if (one.end === next.start) return one.kind === next.kind || inIssues;
	return inIssues && TOGETHER.test(between);
}
/** 六大类37项共计9674条: the items of a list of sorts. */
const isOfSorts = (one: Quantity, next: Quantity, text: string): boolean =>
	isListedBySort(text, one) && PIECES.has(next.unit) && IN_TOTAL.test(text.slice(one.end, next.start));
/** Whether a number counts the items of a list of sorts: 六大类37项. */
export const isListedBySort = (text: string, { unit, start }: Quantity): boolean =>
	unit === '项' && SORTS_BEFORE.test(rightBefore(text, start, 4));
const SORTS_BEFORE = /[\d一二三四五六七八九十][大小]类$/;
/** 12类，共1362条; 12项、1362条: 规范性文件36项，工作动态… are 36. */
function isInKinds(one: Quantity, next: Quantity, between: string): boolean {
	if (!PIECES.has(next.unit) || one.value > next.value) return false;
	if (one.unit === '类') return OF_INFO.test(between) || IN_TOTAL.test(between);
	return one.unit === '项' && (OF_INFO.test(between) || between === '、');
}
const PIECES = new Set(['条', '篇', '则', '条次']);
const IN_TOTAL = /^(?:、|[,，、]?(?:共|共计|计|合计|总计|累计)(?:信息)?)$/;
/** 七大类48项信息共8989条, 12项内容共计356条信息, 10类信息，总数达356条 */
const OF_INFO =
	/^(?:(?:政府|政务)?信息|内容)(?:共|共计|合计|总计|累计)?$|^(?:(?:政府|政务)?信息|内容)[,，](?:共|共计|计|合计|总计|累计|总数(?:为|达到?))$/;
/** 收取信息处理费1件25元, 1件、25元 */
const PAUSE = /^、?$/;
const TOGETHER = /^[,，、]?(?:(?:共|共计|计|合计|总计|累计)|(?:总?金额|费用|收费)?(?:共|共计|计|合计|总计|为)?)$/;
/** 政府信息，总数达到 */
const IN_ALL = 9;

/** 公开信息4大类、25小类，共计1362条: into how many kinds they are parted stands between the name and the number. */
function endBeforeKinds(text: string, { kind, start }: Quantity): number {
	if (kind !== 'item' || !PARTED.test(rightBefore(text, start, LONGEST_TOTAL))) return start;
	const kinds = OF_KINDS.exec(rightBefore(text, start, LONGEST_KINDS));
	return start - (kinds?.[0].length ?? 0);
}
const INFO = '(?:信息|内容)?';
const TOTAL = '[,，、]?(?:共|共计|计|合计|总计|累计|总数(?:为|达到?))?$';
const PARTED = new RegExp(`[类项]别?${INFO}${TOTAL}`);
const LONGEST_TOTAL = 10;
const OF_KINDS = new RegExp(
	`(?:(?:涉及|分为|包括|包含|涵盖|共)?[\\d一二三四五六七八九十]{1,4}个?(?:[大小]类|[大小子]项|类别|类)[、,，]?)+(?:\\d{1,4}项)?${INFO}${TOTAL}`,
);
const LONGEST_KINDS = 40;

/** 召开2场新闻发布会、录制访谈12期: where another number follows, an event that touches its number from behind belongs to it. */
export function behindEvent({ text, terms, quantities }: Sentence, end: number): number {
	const counted = quantities.find((one) => one.end === end && one.kind === 'time');
	const event = counted && terms.find(({ start }) => start === end);
	return event?.set.meets(EVENTS) && text.charAt(event.end) === '、' ? event.end : end;
}
const EVENTS = setOf('press', 'interview');

/** 每季度召开一次, 半年开一次会, 4月、10月各办一期: how often, not how many. */
export const isRate = (text: string, { kind, start }: Quantity): boolean =>
	kind === 'time' && (OFTEN.test(rightBefore(text, start, LONGEST_RATE)) || SESSION.test(rightBefore(text, start, 2)));
/** 十五届人大一次会议 */
const SESSION = /人大|政协|大会|届$/;
const OFTEN = /(?:每|(?<![上下近前后])半年|按[月季]|(?:各|月份?分别)(?=举?办|召开|开展|组织))[^,，。;；:：\d]{0,8}$/;
const LONGEST_RATE = 12;

/** (同一热点或舆情计1次)：305次, (公开相同信息计1条)：305条 */
const saysHowCounted = (text: string, { value, start }: Quantity): boolean =>
	value === 1 && HOW_COUNTED.test(rightBefore(text, start, LONGEST_RATE));
const HOW_COUNTED = /(?:同一|相同)[^()]{2,9}计$/;

/** 80个部门: the number counts the noun behind it. */
export function countsANoun(text: string, { kind, end }: Quantity): boolean {
	if (kind !== 'place') return false;
	const next = text.charCodeAt(end);
	return next >= FIRST_HAN && next <= LAST_HAN && !GOES_ON.has(next);
}
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** After a number and its unit the sentence goes on with one of these: 41个均已, 41个其中, 41个和. */
const GOES_ON = new Set(Array.from('其均已都并和及与占比较同为是全等', (char) => char.charCodeAt(0)));
