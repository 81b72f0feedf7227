import type { Docket } from '../docket';
import { type Item, isShare, lastOf, spansOf, type WithShare } from '../lists/items';
import type { List } from '../lists/lists';
import type { Told } from '../told';
import { isShareOf } from './share-base';
import { failsShare } from './shares';

/** 网络8件、当面3件、信函1件。网络申请占66.7%,当面申请占25%,信函申请占9.3%: shares told behind the list of their numbers. */
export function sharesApart(told: Told, docket: Docket): void {
	for (const list of told.lists) {
		const shares = sharesBehind(told, list);
		if (shares.length < FEWEST) continue;
		const parts = shares.map((share) => partOf(list, share));
		if (parts.some((part) => part === undefined) || new Set(parts).size < parts.length) continue;
		for (const [at, share] of shares.entries()) judge(told, { ...(parts[at] as Item), share }, list.whole, docket);
	}
}
/** One share alone may be of anything. */
const FEWEST = 2;
/** The shares begin at most so many numbers behind the list. */
const BEHIND = 12;

/** The next shares without numbers of their own that stand together in the paragraph of the list. */
function sharesBehind({ items }: Told, { whole, parts }: List): Item[] {
	const last = lastOf(parts);
	const isBare = (item: Item | undefined): boolean =>
		item !== undefined && isShare(item) && !item.of && item.stretch === whole.stretch;
	let at = last.at + 1;
	while (at <= last.at + BEHIND && !(isBare(items[at]) && isBare(items[at + 1]))) at++;
	const shares: Item[] = [];
	for (; isBare(items[at]) && shares.length < parts.length; at++) shares.push(items[at] as Item);
	return shares;
}

/** The part that has the name of a share, if only one has. */
function partOf(list: List, share: Item): Item | undefined {
	const name = TAKES.exec(share.label)?.[1];
	return name ? partNamed(list, name) : undefined;
}

/** The part that has a name, if only one has. */
export function partNamed({ parts }: List, name: string): Item | undefined {
	const named = parts.filter((part) => {
		const label = part.label;
		return (
			label.length > 1 && (label.includes(name) || (name.startsWith(label) && KIND.test(name.slice(label.length))))
		);
	});
	return named.length === 1 ? named[0] : undefined;
}
/** 网络申请 of 网络; 网站信息阅读量 is none of what stands on the website. */
const KIND = /^(?:申请|渠道|方式|途径|公开|发布|提交|信息|[的类])*$/;
const TAKES = /^(.{2,12})占(?:比)?[为约]?$/;

function judge(told: Told, part: WithShare, whole: Item, docket: Docket) {
	const spans = spansOf(told.folded, [part, part.share, whole]);
	if (isShareOf(part, whole)) docket.holds('percent.mismatch', spans);
	else failsShare(told, part, whole, docket);
}
