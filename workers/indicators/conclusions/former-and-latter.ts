import type { IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import type { Sentence } from '../sentence/sentence';

/** True where what follows is said of one of two: ，前者均维持. */
export const pointsBack = (at: number, { text }: Pick<Sentence, 'text'>): boolean =>
	ONE_OF_TWO.test(rightBehind(text, at, 3));
const ONE_OF_TWO = /^[,，;；。][前后]者/;

/**
 * 复议3件，诉讼2件，前者均维持，后者均驳回: where it begins to say how all of each ended; or the next sentence names the one
 * that it speaks of (复议3件，诉讼1件。复议结果均为维持。), or it is said of both (复议2件、诉讼1件，均维持).
 */
export function endsOfPair(
	id: IndicatorId,
	{ start, end }: Quantity,
	{ text, quantities, end: stop }: Sentence,
): readonly number[] {
	const named = NAMED[id];
	if (!named) return NOWHERE;
	const next = quantities.find((one) => one.start > start);
	if (next && named.test(text.slice(stop - 1, stop + 10))) return [stop - 1];
	if (next && FORMER.test(rightBehind(text, next.end, 3))) return [next.end + 3];
	if (next && id === 'reconsideration.total' && areToldAlike(text.slice(end, next.start), next.value)) {
		const both = OF_BOTH.exec(rightBehind(text, next.end, REACH));
		if (both) return [next.end + both[0].length];
	}
	const latter = quantities.some((one) => one.end < start) && LATTER.exec(rightBehind(text, end, REACH));
	return latter ? [end + latter[0].length] : NOWHERE;
}
const NOWHERE: readonly number[] = [];
const NAMED: Partial<Record<IndicatorId, RegExp>> = {
	'reconsideration.total': /^。(?:行政)?复议(?:案件)?(?:的?结果|决定|均)/,
	'litigation.total': /^。(?:行政)?诉讼(?:案件)?(?:的?结果|均)|^。(?:[省市县区]|中级|基层)*(?:人民)?法院/,
};

/** 复议2件、诉讼1件，均维持; 2起复议，1起诉讼，均维持: 均 is never said of the one suit alone. */
const areToldAlike = (between: string, suits: number): boolean => {
	const joined = JOINED.exec(between)?.[1];
	return joined !== undefined && (suits === 1 || LISTING.has(joined));
};
const JOINED = /^(?:(?:行政)?复议(?:案件|申请)?)?([、,，和及])(?:(?:行政)?诉讼(?:案件)?)?$/;
const LISTING = new Set(['、', '和', '及']);
const OF_BOTH =
	/^(?:(?:行政)?诉讼(?:案件)?)?(?:[,，](?:均|全部)?已(?:审结|办结))?(?=[,，](?:(?:审理|判决|裁判|处理)?结果)?(?:均|全部|都))/;
const FORMER = /^[,，;；。]前者/;
const LATTER = /^[,，;；。]前者[^。\d]{1,20}?[,，;；]后者/;
const REACH = 30;
