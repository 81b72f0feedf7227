import { APPEAL_TOTALS } from '../../../src/report/catalog';
import { rightBehind } from '../../text/around';
import type { Folded } from '../../text/fold';
import { meet, sumOf } from '../range';
import { isSameUnit } from './alike';
import { endsList, hasBareNumber } from './ends';
import { end, type Item, inOneSentence, isShare, lastOf, type Parts } from './items';
import type { List } from './lists';

/** A list of more parts than this is none that a report adds up. */
const MOST = 80;

/**
 * What the forms do not count under the whole, where the text lists it with the parts and all of them make the whole.
 * 复议5件,其中维持3件、纠正1件;诉讼1件: all suits are no part of what was sought before.
 */
export function completing(
	folded: Folded,
	all: readonly Item[],
	{ whole, parts }: Pick<List, 'whole' | 'parts'>,
	from: Item,
): Item[] {
	const rest: Item[] = [];
	for (let at = from.at; at < all.length && rest.length < MOST; at++) {
		const item = all[at] as Item;
		const before = rest.at(-1) ?? lastOf(parts);
		if (item.of === before || isCountedOtherwise(folded, item, before)) continue;
		if (rest.length === 0 && isRemainder(parts, item) && meet(sumOf([...parts, item]), whole)) return [item];
		if (!isBeside(before, item) || APPEAL_TOTALS.has(item.figure?.id ?? '')) return [];
		rest.push(item);
		const sum = sumOf([...parts, ...rest]);
		if (meet(sum, whole)) return rest;
		if (sum.low > whole.high) return [];
	}
	return [];
}

/** 其他182条,调整栏目3个,公众号600条: a number of something else stands between. */
const isCountedOtherwise = (folded: Folded, item: Item, before: Item): boolean =>
	!isShare(item) && !isSameUnit(item, before) && inOneSentence(folded, before, item);

/** 申请11件,其中维持8件,撤销2件,另有1件正在审理: what is told of the rest in the same sentence. */
function isRemainder(parts: Parts, item: Item): boolean {
	const before = lastOf(parts);
	if (isShare(item) || item.stretch !== before.stretch || item.depth !== before.depth) return false;
	return REMAINDER.test(item.gap) && isSameUnit(item, before);
}

/** 予以公开8件、无法提供32件、结转下年度继续办理7件: what is left for the next year makes it whole too. */
const REMAINDER = /^(?:[,，;。](?:此?外)?(?:另(?:外|有)?|还有|尚有)|[,，;、](?:并)?结转(?:至|到)?下)[^,，。;\d]{0,10}$/;

/** True where a number goes on the enumeration that another one stands in. */
function isBeside(before: Item, item: Item): boolean {
	if (isShare(item) || item.stretch !== before.stretch || item.depth !== before.depth) return false;
	const { gap } = item;
	return isSameUnit(item, before) && !gap.includes('。') && !endsList(gap);
}

/** No part that is not known as one has a longer label. */
const LONGEST_LABEL = 16;

/** True where the number behind the list may be one more part of it. */
export function isCut(parts: Parts, next: Item): boolean {
	const before = lastOf(parts);
	const { gap } = next;
	if (next.stretch !== before.stretch) return false;
	if (hasBareNumber(gap.split('。', 1)[0] as string)) return true;
	// 动态5470条、文件27件、统计数据52期: one more, counted otherwise.
	if (!isSameUnit(next, before) && !isShare(next) && LISTS_ON.test(gap)) return true;
	return isBeside(before, next) && gap.length <= LONGEST_LABEL && !isOtherDivision(before, next);
}

const LISTS_ON = /^、[^,，。;、:()]{2,12}$/;

/** 网上申请20件,予以公开18件: what is asked for is divided in several ways. */
const isOtherDivision = ({ figure: a }: Item, { figure: b }: Item): boolean =>
	a !== undefined && b !== undefined && DIVIDED.test(a.id) && DIVIDED.test(b.id);

const DIVIDED = /^(?:application|reconsideration|litigation)\./;

/** 政策解读6条等; 解读6条,通报2期,其余为工作动态: the text says that there are others. */
export const isOfMore = ({ text }: Folded, parts: Parts): boolean => {
	const last = lastOf(parts);
	const from = end(last.share ?? last);
	return MORE.test(rightBehind(text, from, MORE_WITHIN));
};
const MORE = /^[)]?等|^[^。;\n]*[,，、;]其余(?:的?均?[为是属]|[^\d,，。]{2,8}[。;\n])/;
const MORE_WITHIN = 40;
