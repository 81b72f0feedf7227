import type { Folded } from '../../text/fold';
import { countsParts } from './counts-parts';
import { end, type Item, isShare, start } from './items';

/** 占 stands at most so far before its share. */
const REACH = 20;

/**
 * 件,占; 条信息,约占; 三部门合计占 is of several: with words of its own before 占 the share is of what they name; 共占 is told of
 * several parts, 各占 of each.
 */
const OF_IT = /^(?![^占]*(?:合计|共计))[^,，。;()率]{0,6}[,，。;(]?约?占[^率;增降]*$/;
/** 甲类30条,乙类60条,分别占33.3%和66.7%. */
const OF_EACH = /^[^,，。;()率]{0,6}[,，;]?(?:(?:各自?)?分别占|(?:所?占)?比[例重]?分别[为是])[^率;增降]*$/;

/** 18件,占34.61% and 18件(34.61%): the share is of the number before it. */
export function attachShare({ text }: Folded, items: readonly Item[], share: Item): void {
	const part = items[share.at - 1];
	if (!part || isShare(part) || part.stretch !== share.stretch || start(share) - end(part) > REACH) return;
	const bracketed = share.gap === '(' && text.charAt(end(share)) === ')';
	if (isFirstOfEach(items, share) || OF_EACH.test(share.gap)) attachEach(items, share);
	else if (bracketed || OF_IT.test(share.gap)) {
		part.share = share;
		share.of = part;
	}
}

/** 部门预算46条、部门决算40条,占53.5%、46.5%: as many shares side by side as parts before them. */
function isFirstOfEach(items: readonly Item[], share: Item): boolean {
	const [next, before] = [items[share.at + 1], items[share.at - 2]];
	if (!next || !before || !isShare(next) || next.stretch !== share.stretch || isShare(before)) return false;
	return /^[,，]约?占$/.test(share.gap) && /^[、和]$/.test(next.gap);
}

/** As many shares as parts before them, each of its own. */
function attachEach(items: readonly Item[], first: Item): void {
	let count = 1;
	while (items[first.at + count]?.stretch === first.stretch && isShare(items[first.at + count] as Item)) count++;
	// 三项分别占50%、30%、20%: how many they are is none of them.
	const last = countsParts(items[first.at - 1]) ? first.at - 1 : first.at;
	const parts = items.slice(Math.max(0, last - count), last);
	if (parts.length < count || parts.some((part) => isShare(part) || part.stretch !== first.stretch)) return;
	for (const [at, part] of parts.entries()) {
		const share = items[first.at + at] as Item;
		part.share = share;
		share.of = part;
	}
}
