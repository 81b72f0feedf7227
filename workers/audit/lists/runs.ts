import type { Folded } from '../../text/fold';
import { totalOf } from '../range';
import { NEW_VIEW } from './ends';
import { between, hasShare, type Item, isNextLine, lastOf, type WithShare } from './items';

/** Parts told one after another, each with its share of the same whole. */
export interface Run {
	parts: [WithShare, ...WithShare[]];
	/** The words between 占 and the first share: 申请总数的; those behind it may leave them out. */
	of: string;
}

/** The runs of the running text, in order; a part that stands alone is a run of one. */
export function runsOf(folded: Folded, items: readonly Item[]): Run[] {
	const runs: Run[] = [];
	for (const part of items) {
		if (!hasShare(part)) continue;
		const of = baseOf(folded, part, part.share);
		const last = runs.at(-1);
		// 当面18件，占总数的35%；传真3件，占6%: the base is named once.
		if (
			last &&
			(last.of === of || of === '') &&
			last.parts.length < MOST &&
			goesOn(folded, last, part) &&
			isApart(items, lastOf(last.parts)) === isApart(items, part)
		)
			last.parts.push(part);
		else runs.push({ parts: [part], of });
	}
	return runs;
}

/** A run of more shares than this is none that a report adds up. */
const MOST = 80;

const baseOf = (folded: Folded, part: Item, share: Item): string =>
	/占(?:比)?(.*?)的?(?:比重|比例)?[为达约]?$/.exec(between(folded, part, share))?.[1] ?? '';

/** 市级19件,县区45件,分别占29.7%和70.3%: the shares stand behind all their parts, and are of another whole than those told one by one. */
const isApart = (items: readonly Item[], { at, share }: Item): boolean =>
	share !== undefined &&
	share.at > at + 1 &&
	(items[at + 1]?.share?.at === share.at + 1 || items[at - 1]?.share?.at === share.at - 1);

/** Shares that make 100 %, as far as their last digits tell: each may be rounded up by half of one, or cut off by all of it. */
export function mayMakeAll(shares: readonly Pick<Item, 'value' | 'step'>[]): boolean {
	const total = totalOf(shares);
	const loose = shares.reduce((sum, { step }) => sum + step, 0);
	// Two may both end in a half; of more nobody rounds up each.
	const most = shares.length > 2 ? 100 - DUST : 100 + DUST;
	return total - loose / 2 <= most && total + loose >= 100 - DUST;
}
const DUST = 1e-6;

/** Every part with its share, and all of them 100 %. */
export function makeHundred(parts: readonly Item[]): boolean {
	return parts.length >= 2 && parts.every(hasShare) && mayMakeAll(parts.map(({ share }) => share));
}

/** No part begins farther behind the share before it than this. */
const REACH = 60;

function goesOn(folded: Folded, { parts }: Run, part: Item): boolean {
	const before = lastOf(parts);
	const gap = between(folded, before.share, part);
	// 市本级8件,占17%;县区38件,占83%。当面申请20件,占43%: behind 100 % the whole is divided anew.
	if (/[。;]/.test(gap) && makeHundred(parts)) return false;
	// 办结1098件,占97.5%。从内容看,征地类457件,占40.6%: so it is where the words say so.
	if (NEW_VIEW.test(gap)) return false;
	if (!isNextLine(folded, before.share, part) || gap.length > REACH || /其中|\d/.test(gap)) return false;
	return (
		before.depth === part.depth &&
		(before.quantity.kind === part.quantity.kind || part.quantity.unit === '' || before.quantity.unit === '')
	);
}
