import type { Docket } from '../docket';
import { type Item, isShare, lastOf, spansOf, type WithShare } from '../lists/items';
import type { Told } from '../told';
import { isShareOf } from './share-base';
import { failsShare } from './shares';
import { partNamed } from './shares-apart';

/** 网站520条、微信180条,网站公开占74.3%: one share told behind a list, of the part that it names. */
export function namedShares(told: Told, docket: Docket): void {
	for (const share of told.items) {
		const name = !isShare(share) || share.of ? undefined : NAMED.exec(share.gap)?.[1];
		if (!name || isBeside(told, share)) continue;
		const list = told.lists.findLast(
			({ whole, parts }) =>
				whole.stretch === share.stretch && lastOf(parts).at < share.at && share.at - BEHIND < whole.at,
		);
		const part = list && partNamed(list, name);
		if (part && !part.share) judge(told, { ...part, share }, list.whole, docket);
	}
}
/** The whole of the list stands at most so many numbers before. */
const BEHIND = 16;
/** The name of what takes so much of all, and that it is the most. */
const NAMED =
	/^[^,，。;、:\d]{0,4}[,，。;]([^,，。;、:()\d]{2,10}?)(?:的?(?:数量|申请量|发布量|公开量))?(?:最多|最大|居多|居首|(?:位[居列])?第一)?[,，]?约?占(?:比|全部的?|(?:公开|申请|发布)?总[数量体]的)?(?:达到?|为|约)?$/;

/** Shares that stand side by side are looked at together. */
const isBeside = ({ items }: Told, { at }: Item): boolean =>
	[items[at - 1], items[at + 1]].some((one) => one !== undefined && isShare(one) && !one.of);

function judge(told: Told, part: WithShare, whole: Item, docket: Docket) {
	const spans = spansOf(told.folded, [part, part.share, whole]);
	if (isShareOf(part, whole)) return docket.holds('percent.mismatch', spans);
	// 主动公开100条,其中网站60条,...: it may be of what was told before the whole of the list.
	const isOfOther = told.items
		.slice(Math.max(0, part.at - BEHIND), part.at)
		.some((other) => other.stretch === part.stretch && !isShare(other) && other.value > 0 && isShareOf(part, other));
	if (isOfOther) docket.uncheckable('percent.mismatch', spans, { code: 'share-base-untold' });
	else failsShare(told, part, whole, docket);
}
