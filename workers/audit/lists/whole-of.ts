import type { Folded } from '../../text/fold';
import { end, type Item, isShare } from './items';

// Which of the numbers that stand before the parts of a list is their whole.

/** No list begins farther behind its whole than this. */
export const REACH = 60;

/** Of the number before the parts and those beside it, the one that is divided. */
export const wholeOf = (items: readonly Item[], item: Item, first: Item): Item =>
	ofUnit(items, besideNone(items, besideCarried(items, ofTheYear(items, item))), first);

/** 主动公开203条,历年累计768条。其中…, 主动公开203条,比去年增加18条。其中…: the parts are of the year. */
function ofTheYear(items: readonly Item[], item: Item): Item {
	const before = items[item.at - 1];
	// 156条,同比增长30%,2019年为120条。其中…: the number of the year before stands behind the share.
	const grown =
		before && isShare(before) && !before.of && LAST_YEAR_WAS.test(item.gap) ? items[before.at - 1] : undefined;
	if (grown?.stretch === item.stretch && grown.quantity.unit === item.quantity.unit) return grown;
	if (!before || before.stretch !== item.stretch || before.quantity.unit !== item.quantity.unit) return item;
	const words = item.gap;
	if (words.length >= REACH || words.includes('。')) return item;
	// 37条,较2013年的30条增长23.3%。其中…: so it does without a number for the difference.
	if (OF_LAST_YEAR.test(words)) return before;
	// 38件,比上年的31件增加7件。其中…: last year's number stands between.
	const first = items[before.at - 1];
	const isCompared = first?.stretch === item.stretch && OF_LAST_YEAR.test(before.gap);
	if (isCompared && CHANGED.test(words)) return first;
	return /累计|历年/.test(words) || CHANGED.test(words) ? before : item;
}

const LAST_YEAR_WAS = /^[,，(](?:而)?(?:上年|去年|上一年|20\d\d年)(?:度|同期)?[为是仅]?$/;
const CHANGED = /(?:增加|增长|减少|下降|多|少)了?$/;
const OF_LAST_YEAR = /^[,，(](?:比|较|与)(?:上年|去年|上一年|20\d\d年)[^,，。;]{0,6}$/;

/** 收到46件,上年结转2件。其中…, 办结3件,结转下年1件。其中…: the parts are of what was received or closed. */
export function besideCarried(items: readonly Item[], item: Item): Item {
	let before: Item | undefined = item;
	while (before && CARRIED.test(before.figure?.id ?? '') && before.stretch === item.stretch)
		before = items[before.at - 1];
	const isHandled = before?.stretch === item.stretch && HANDLED.test(before.figure?.id ?? '');
	return before && isHandled ? before : item;
}
const CARRIED = /^application\.carried_/;
const HANDLED = /^application\.(?:received|closed|replied)$/;

/** 贫困户3206户9618人。其中因病致贫1420户: of two numbers told of the same, the one that counts what the parts count. */
function ofUnit(items: readonly Item[], item: Item, first: Item): Item {
	const beside = items[item.at - 1];
	const isBeside = beside?.stretch === item.stretch && item.gap.length <= LONGEST_BESIDE;
	const { unit } = first.quantity;
	return isBeside && item.quantity.unit !== unit && beside.quantity.unit === unit ? beside : item;
}
const LONGEST_BESIDE = 3;

/** 行政复议5件、行政诉讼0件,其中…2件: none has no parts. */
function besideNone(items: readonly Item[], item: Item): Item {
	const before = items[item.at - 1];
	const some = before && before.value > 0 && before.quantity.unit === item.quantity.unit;
	return item.value === 0 && some && before.stretch === item.stretch ? before : item;
}

/** 23561条,比去年增加2314条,增长10.9%。其中…: the rate of growth stands between whole and parts and belongs to neither. */
export function behindGrowth(items: readonly Item[], item: Item): Item {
	const aside = items[item.at + 1];
	// 1864件,与上年(1712件)相比增长8.9%,其中…: last year's number stands in brackets.
	const next = aside && aside.depth > item.depth && !isShare(aside) ? items[item.at + 2] : aside;
	const isGrowth = next && isShare(next) && !next.of && next.stretch === item.stretch && next.depth === item.depth;
	return isGrowth ? next : item;
}

/** 审结66件(含上年结转4件),其中维持52件: what the bracket holds is told of the whole, the parts come behind it. */
export function behindBracket({ text }: Folded, items: readonly Item[], item: Item): Item {
	const next = items[item.at + 1];
	if (!next || next.depth <= item.depth || next.stretch !== item.stretch || !INCLUDED.test(next.gap)) return item;
	const then = items[next.at + 1];
	return then && then.depth <= item.depth && CLOSED.test(text.slice(end(next), end(next) + 4)) ? next : item;
}
const CLOSED = /^\)(?:[,，。;]?其中|[。;](?:按照?|从))/;
const INCLUDED = /^\([^,，。;:()]{0,4}(?:含|包括|包含|上年|去年|20\d\d年)[^,，。;:()]*$/;
