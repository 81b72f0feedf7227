import type { Docket } from '../docket';
import { countsParts } from '../lists/counts-parts';
import {
	amountOf,
	between,
	end,
	type Item,
	inOneSentence,
	isShare,
	isSome,
	lastOf,
	type Parts,
	plainAmount,
	spansOf,
	start,
} from '../lists/items';
import { isNear } from '../lists/likeness';
import type { List } from '../lists/lists';
import { arePair } from '../lists/pairs';
import { meet, sumOf, totalOf } from '../range';
import { equalItems } from '../slips/relation';
import type { Told } from '../told';

/** 网站120条,微信60条,公开栏30条,合计210条: a total behind its parts. */
export function totalsBehind(told: Told, docket: Docket): void {
	const opened = new Set(told.lists.map(({ whole }) => whole));
	for (const whole of told.items) {
		const parts = isTotal(told, whole) ? partsBefore(told, whole) : [];
		if (isSome(parts) && parts.length > 1) judge(told, { whole, parts }, opened, docket);
	}
}

/** 合计210条, 共计公开210条; behind another total or a share it is of something else. */
function isTotal({ items }: Told, whole: Item): boolean {
	const before = items[whole.at - 1];
	if (!before || isShare(whole) || isShare(before) || before.stretch !== whole.stretch) return false;
	if (start(whole) - end(before) > LONGEST) return false;
	const { gap } = whole;
	// 新收39件,上年结转3件,共计办结40件: how many were dealt with is no sum of those that came.
	if (DEALT_WITH.test(gap) && !DEALT_WITH.test(before.gap)) return false;
	if (!SUMS_UP.some((word) => gap.includes(word))) return false;
	if (TOTAL.test(gap) || OF_THE_SAME.test(gap) || (countsParts(before) && OF_ALL_KINDS.test(gap))) return true;
	const earlier = OF_YEAR.test(gap) ? items[before.at - 1] : undefined;
	return earlier !== undefined && LAST_OF_YEAR.test(before.gap);
}
const DEALT_WITH = /办结|办理|答复|回复|处理/;
/** Words that are more tell of more. */
const LONGEST = 19;
const SUMS_UP = ['共', '计', '全年'];
const TOTAL =
	/^(?:[^,，。;、:\d]{0,8}[,，;])?(?:以上)?(?:(?:共计|合计|总计)[^,，。;、:]{0,6}|共)$|^[^,，。;、:\d]{1,4}共$/;
/** 干部126人次、企业286人次参加培训,全年共培训412人次. */
const OF_THE_SAME = /^[^,，。;、:\d]{0,6}?([^,，。;、:\d]{2})[,，]全年共\1$/;
/** 两类信息合计100条. */
const OF_ALL_KINDS = /^(?:信息|渠道|方式|平台)?(?:共计|合计|总计|共)[^,，。;、:]{0,6}$/;
/** 上半年320条,下半年410条,全年公开730条. */
const OF_YEAR = /^[,，;]全年(?:共|合计|累计|总计)?[^,，。;、:\d]{0,6}$/;
const LAST_OF_YEAR = /下半年|[四4]季度/;

/** What is listed before the total in its sentence, the nearest last. */
function partsBefore({ folded, items }: Told, whole: Item): Item[] {
	const parts: Item[] = [];
	const end = whole.at - (countsParts(items[whole.at - 1]) ? 1 : 0);
	for (const item of items.slice(Math.max(0, end - MOST), end).reverse()) {
		const next = parts[0] ?? whole;
		if (isShare(item) || !areCountedAlike(item, whole) || !inOneSentence(folded, item, next)) break;
		if (parts.length > 0 && !LISTED.test(between(folded, item, next))) break;
		parts.unshift(item);
	}
	return parts;
}
const MOST = 40;

/** 第一期52人,第二期34人,共计86人次: who comes twice is counted twice, too. */
const areCountedAlike = ({ quantity: a }: Item, { quantity: b }: Item): boolean =>
	a.unit === b.unit || (PEOPLE.has(a.unit) && PEOPLE.has(b.unit));
const PEOPLE = new Set(['人', '人次', '名']);

/** Nothing but the name of the next part stands between two of them, or that of the one before: 35个部门和12个街道. */
const LISTED = /^[,，、][^,，。;、:]{1,16}$|^[^,，。;、:\d]{0,6}[、和及与]$/;

/** 2件、1件、2件,共6件: small numbers that are one off are near too. */
const isOneOff = (whole: Item, parts: Parts): boolean =>
	parts.length >= FEWEST_SMALL && Math.abs(totalOf(parts) - whole.value) === 1;
const FEWEST_SMALL = 3;

/** The parts are all there are, so that another total is a mistake. */
const isLikely = (whole: Item, parts: Parts): boolean =>
	isNear({ whole, parts }) || isOneOff(whole, parts) || arePair(parts) || makeTheYear(whole, parts);

/** 上半年1期,下半年2期; 一季度20条 to 四季度30条: they make the year, whatever their sum is, where all count the same. */
function makeTheYear(whole: Item, parts: Parts): boolean {
	const [first, last] = [parts[0].gap, lastOf(parts).gap];
	const isYear =
		parts.length === 2
			? FIRST_HALF.test(first) && SECOND_HALF.test(last)
			: parts.length === 4 && FIRST_QUARTER.test(first) && LAST_QUARTER.test(last);
	return isYear && [...parts, whole].every(({ gap }) => countsTheSame(deedIn(first), deedIn(gap)));
}
/** 上半年办结11件,下半年办结12件,全年共收到30件: what is counted behind the words for the time. */
const deedIn = (gap: string): string => gap.replace(TIME, '');
const TIME = /^.*(?:半年|季度|全年|[,，;])(?:共计|合计|累计|总计|共)?/s;
/** 公开信息 and 公开, 举办培训 and 培训, or nothing. */
const countsTheSame = (a: string, b: string): boolean =>
	[a.startsWith(b), b.startsWith(a), a.endsWith(b), b.endsWith(a)].includes(true);
const FIRST_HALF = /上半年/;
const SECOND_HALF = /下半年/;
const FIRST_QUARTER = /[一1]季度/;
const LAST_QUARTER = /[四4]季度/;

/** 收取检索费20元、复制费36元,共计66元: the sentence has no other number that the total may be of, too. */
function isOfWholeSentence({ folded, items }: Told, whole: Item, parts: Parts): boolean {
	const before = items[parts[0].at - 1];
	if (!BARE_TOTAL.test(whole.gap) || (before && inOneSentence(folded, before, whole))) return false;
	// 发布会、吹风会各6场,通气会3场,合计15场.
	return !parts.some((part) => folded.text.charAt(start(part) - 1) === '各');
}
const BARE_TOTAL = /^[,，](?:共计|合计|总计)$|^[^,，。;、:\d]{1,6}共$/;

/** @param opened the wholes of lists */
function judge(told: Told, { whole, parts }: Pick<List, 'whole' | 'parts'>, opened: ReadonlySet<Item>, docket: Docket) {
	const spans = spansOf(told.folded, [whole, ...parts]);
	const isMade = parts.some((_, from) => meet(sumOf(parts.slice(from)), whole));
	if (isMade) return docket.holds('sum.mismatch', spans);
	const first = parts[0];
	// 收到300条,其中网站120条,微信60条,合计180条: where the first may be no part, nothing is said.
	const counted = told.items[whole.at - 1];
	const areAll = countsParts(counted) && counted?.value === parts.length;
	const doubtful = !areAll && !isLikely(whole, parts);
	if (told.listOf.has(first) || opened.has(first) || (doubtful && !isOfWholeSentence(told, whole, parts)))
		return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	const total = Number(totalOf(parts).toFixed(4));
	const listed = parts.map((part) => amountOf(told.folded, part));
	docket.fails('sum.mismatch', {
		says: { code: 'list-sum', parts: listed, total, whole: plainAmount(whole), open: false },
		spans,
		expected: total,
		actual: whole.value,
		relation: equalItems(told.folded, parts, [whole]),
		doubtful,
	});
}
