import { CATALOG } from '../../src/report/catalog';
import type { Folded } from '../text/fold';
import { tableOf } from '../text/signs';
import { between, end, type Item, isShare, start } from './items';
import { meet, sumOf } from './range';

/** Parts that running text tells of one whole: 申请52件,其中当面申请18件,网络申请34件. */
export interface List {
	whole: Item;
	parts: readonly Item[];
	/** The list says itself that it names all parts: 其他…, 分别为…, or all parts of the form. */
	complete: boolean;
	/** Ways of publishing or answering: one and the same thing may be counted in several. */
	overlapping: boolean;
}

/** All lists of the running text that name their whole. */
export function listsOf(folded: Folded, items: readonly Item[]): List[] {
	const lists: List[] = [];
	const partOf = new Map<Item, List>();
	for (const item of items) {
		const opened = isShare(item) ? undefined : openedBy(folded, items, item, partOf);
		const list = opened && gather(folded, items, opened);
		if (!list) continue;
		lists.push(list);
		for (const part of list.parts) partOf.set(part, list);
	}
	return lists;
}

interface Opened {
	whole: Item;
	/** The first part. */
	first: Item;
	respectively: boolean;
}

/** No list begins farther behind its whole than this. */
const REACH = 60;

/** Whether a list follows a number, and of which whole: 。其中 behind a part goes on about the whole of that part. */
function openedBy(
	folded: Folded,
	items: readonly Item[],
	item: Item,
	partOf: ReadonlyMap<Item, List>,
): Opened | undefined {
	const behind = behindGrowth(items, item.share ?? item);
	const first = items[behind.at + 1];
	if (!first || isShare(first) || start(first) - end(behind) > REACH || first.depth < item.depth) return undefined;
	const gap = between(folded, behind, first);
	const among = gap.lastIndexOf('其中');
	const opener = among >= 0 ? gap.slice(0, among) : '';
	if (among >= 0 ? /[。;\n].*[^。;\n,(]/s.test(opener) : !OPENS.test(gap)) return undefined;
	const outer = partOf.get(item);
	if (NAMES_SOME.test(gap)) return undefined;
	if (outer && /[。;\n]/.test(opener)) return againOf(items, outer, first);
	const whole = besideNone(items, besideCarried(items, ofTheYear(folded, items, item)));
	return { whole, first, respectively: gap.includes('分别') };
}

/** 。其中 goes on about the whole, or names one of its parts again and goes on about that: 。其中门户网站5469条,专栏2620条,…. */
function againOf(items: readonly Item[], outer: List, first: Item): Opened | undefined {
	if (!outer.parts.some(({ value }) => value === first.value)) {
		return { whole: outer.whole, first, respectively: false };
	}
	const next = items[first.at + 1];
	return next && !isShare(next) ? { whole: first, first: next, respectively: false } : undefined;
}

/** 收到46件,上年结转2件。其中…: the parts are of what was received. */
function besideCarried(items: readonly Item[], item: Item): Item {
	const before = items[item.at - 1];
	const carried = item.figure?.id === 'application.carried_in';
	return carried && before?.figure?.id === 'application.received' && before.stretch === item.stretch ? before : item;
}

/** 行政复议5件、行政诉讼0件,其中…2件: none has no parts. */
function besideNone(items: readonly Item[], item: Item): Item {
	const before = items[item.at - 1];
	const some = before && before.value > 0 && before.quantity.unit === item.quantity.unit;
	return item.value === 0 && some && before.stretch === item.stretch ? before : item;
}

/** 23561条,比去年增加2314条,增长10.9%。其中…: the rate of growth stands between whole and parts and belongs to neither. */
function behindGrowth(items: readonly Item[], item: Item): Item {
	const next = items[item.at + 1];
	return next && isShare(next) && !next.of && next.stretch === item.stretch ? next : item;
}

/** 主动公开203条,历年累计768条。其中…, 主动公开203条,比去年增加18条。其中…: the parts are of the year. */
function ofTheYear(folded: Folded, items: readonly Item[], item: Item): Item {
	const before = items[item.at - 1];
	if (!before || before.stretch !== item.stretch || before.quantity.unit !== item.quantity.unit) return item;
	const words = between(folded, before, item);
	return words.length < REACH && !words.includes('。') && /累计|历年|(?:增加|增长|减少|下降|多|少)了?$/.test(words)
		? before
		: item;
}

/** 129件:属于…; 7件中,涉及…; (政府…32条; 分别为. */
const OPENS = /^[^,，。;:()、\n]{0,8}:|^[^,，。;:()\n]{0,14}中[,，:]|^\((?![^)]*[含不])|^[^。;\n]{0,14}分别[为是]/;
/** 主要有, 包括: some of the parts. */
const NAMES_SOME = /主要(?:有|包括|是|为)|其中(?:主要|包括|含|有)/;

/** A list of more parts than this is none that a report adds up; so many numbers its parts may have beside them. */
const MOST = 80;
const MOST_ITEMS = 10 * MOST;

function gather(folded: Folded, all: readonly Item[], { whole, first, respectively }: Opened): List | undefined {
	const parts: Item[] = [];
	let inner = false;
	const farthest = Math.min(all.length, first.at + MOST_ITEMS);
	for (let at = first.at; at < farthest && parts.length < MOST; at++) {
		const item = all[at] as Item;
		inner = parts.length > 0 && isInner(between(folded, all[at - 1] as Item, item), inner);
		if (inner) continue;
		if (item.of && item.of === parts.at(-1)) continue;
		if (item.depth > first.depth) continue;
		if (parts.length > 0 && ASIDE.test(labelOf(folded, all, item))) continue;
		if (!goesOn(folded, all, whole, parts, item)) break;
		parts.push(item);
	}
	if (parts.length === 0) return undefined;
	const labels = parts.map((part) => labelOf(folded, all, part));
	if (parts.length === MOST) return undefined;
	const complete = respectively || labels.some((label) => REST.test(label)) || isWholeForm(whole, parts);
	return { whole, parts, complete, overlapping: isOverlapping(whole, parts, labels) };
}

/** 网站153条,具体为:财政类68条,…;公众号612条, 网站9条,包括计划1条、公告8条: up to the semicolon the parts are those of the part before them. */
const isInner = (gap: string, before: boolean): boolean =>
	(before && !/[;。]/.test(gap)) || /具体(?:为|是|包括)|^[,，](?:包括|包含)/.test(gap);

/** 主动公开482条,全文电子化482条; 发文612条,点击量49226次: told of the part before it, no part itself. */
const ASIDE = /^(?:其中)?全文电子化|^(?:累计|总)?(?:点击|浏览|阅读|转载|转发|点赞|评论|访问|粉丝|关注)/;

/** 其他信息, 以其他方式, 通过其他渠道: the last part is all the rest. */
const REST = /^(?:[以通过和及的]{0,2})(?:其他|其它|其余|剩余)/;

/** Whether a number is the next part of the list. */
function goesOn(folded: Folded, all: readonly Item[], whole: Item, parts: readonly Item[], item: Item): boolean {
	const before = parts.at(-1);
	if (isShare(item) || item.depth < (before ?? item).depth || !isPartOf(item, whole)) return false;
	if (!isSameUnit(item, whole) || (before && item.stretch !== before.stretch)) return false;
	if (!before) return true;
	if (isWholeForm(whole, parts)) return false;
	const gap = between(folded, all[item.at - 1] as Item, item);
	if (gap.length > REACH || NEW_START.test(gap) || gap.includes('其中')) return false;
	if (gap.includes('。')) return Boolean(item.share && before.share);
	// 网站195件、当面4件、信函13件;已办理206件: the list is over where its parts make the whole.
	if (gap.includes(';') && parts.length > 1 && item.value > 0 && meet(sumOf(parts), whole)) return false;
	// 其他信息20条;县长信箱收件75件: behind all the rest nothing of the list follows.
	if (gap.includes(';') && REST.test(labelOf(folded, all, before))) return false;
	if (!gap.includes(';') || before.share) return true;
	return parts.length === 1 ? Boolean(item.figure && before.figure) || isAlike(folded, all, item, before) : true;
}

/** What opens a statement of its own. */
const NEW_START = /(?:^|[,，;。、])(?:共(?!公)|合计|总计|累计|另|此外|同比|比|较|同时|并)|上年|去年/;

/** 条 and 件 are told of the same things; a number without a unit goes with any. */
const isSameUnit = ({ quantity: a }: Item, { quantity: b }: Item): boolean =>
	a.unit === b.unit || (a.kind === b.kind && !SORTS.test(b.unit)) || a.unit === '';
/** 共有20类,其中机构信息26条: the sorts are counted, not what is of them. */
const SORTS = /^(?:大?类|种|方面)$/;

/** A figure of the forms is a part only of what the forms count it under. */
function isPartOf({ figure: part }: Item, { figure: whole }: Item): boolean {
	if (!part || !whole) return !part || PARTLESS.has(part.id) || CATALOG.get(part.id)?.partOf !== undefined;
	if (part.id === whole.id) return part.scope === 'self' && whole.scope === 'all';
	if (part.id.startsWith('application.replied.')) {
		const denied = part.id.startsWith('application.replied.denied.');
		return denied === (whole.id === 'application.replied.denied') && whole.id.startsWith('application.');
	}
	return part.id.startsWith('category.') ? true : CATALOG.get(part.id)?.partOf === whole.id;
}
const PARTLESS = new Set(['proactive.total', 'application.received']);

function labelOf({ text, codes }: Folded, all: readonly Item[], item: Item): string {
	const before = all[item.at - 1];
	const floor = before ? end(before) : item.stretch.start;
	let from = start(item);
	while (from > floor && LABEL_ENDS[codes[from - 1] as number] === 0) from--;
	const label = text.slice(from, start(item));
	return label.startsWith('其中') ? label.slice(2) : label;
}
const LABEL_ENDS = tableOf(',，。;、:(');

/** 概况类…, 规划类…: labels that end alike name parts of one kind. */
function isAlike(folded: Folded, all: readonly Item[], a: Item, b: Item): boolean {
	const [one, other] = [labelOf(folded, all, a), labelOf(folded, all, b)];
	return one.length > 1 && one.slice(-2) === other.slice(-2);
}

/** The parts that a form divides a figure into, all of which must be there for the list to be whole. */
const FORMS: readonly (readonly string[])[] = [
	['in_person', 'fax', 'online', 'letter'].map((way) => `application.received.${way}`),
	['on_time', 'extended'].map((way) => `application.closed.${way}`),
	['full_time', 'part_time'].map((kind) => `org.staff.${kind}`),
	...['reconsideration', 'litigation'].map((kind) =>
		['upheld', 'corrected', 'other'].map((result) => `${kind}.${result}`),
	),
];

const isWholeForm = (whole: Item, parts: readonly Item[]): boolean =>
	whole.figure !== undefined && FORMS.some((form) => form.every((id) => parts.some(({ figure }) => figure?.id === id)));

const WAYS = /网站|微信|微博|公报|媒体|客户端|公众号|报刊|平台|公开栏|广播|电视|渠道|方式/;
const OVERLAPPING = /^(?:channel|response)\./;

const isOverlapping = ({ figure }: Item, parts: readonly Item[], labels: readonly string[]): boolean =>
	(figure?.id === 'response.total' && parts.some((part) => part.figure && OVERLAPPING.test(part.figure.id))) ||
	parts.filter((part, i) => OVERLAPPING.test(part.figure?.id ?? '') || WAYS.test(labels[i] as string)).length * 2 >
		parts.length;
