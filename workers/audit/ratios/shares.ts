import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import { isWay } from '../lists/in-forms';
import {
	amountOf,
	between,
	end,
	type Item,
	isShare,
	lastOf,
	printedDigits,
	spanOf,
	spansOf,
	start,
	type WithShare,
} from '../lists/items';
import type { List } from '../lists/lists';
import { makeHundred, type Run } from '../lists/runs';
import { lastDigit, meet, percentOf, sumOf, toHundredths, totalOf } from '../range';
import { equalItems, hundred, shared } from '../slips/relation';
import type { Told } from '../told';
import { isShareOf, wholeOf } from './share-base';

/** 占34.61%: a share must be its part of the whole; shares of all parts make 100 %. */
export function shares(told: Told, docket: Docket) {
	for (const [at, run] of told.runs.entries()) {
		const whole = wholeOf(told, run);
		const hundred = makeHundred(run.parts);
		if (whole) for (const part of run.parts) checkShare(told, part, { whole, hundred }, docket);
		else uncheckable(told, run, docket);
		checkTotal(told, at, whole, docket);
	}
	for (const share of told.items) if (isShare(share) && !share.of) checkWithin(told, share, docket);
}

/** 规范性文件12件,占全年制发15件的80%: the share stands behind its part and its whole. */
function checkWithin(told: Told, share: Item, docket: Docket) {
	const { folded, items } = told;
	const [part, whole] = [items[share.at - 2], items[share.at - 1]];
	if (!part || !whole || isShare(part) || isShare(whole) || part.stretch !== share.stretch) return;
	if (!OF.test(between(folded, whole, share)) || !TAKES.test(between(folded, part, whole))) return;
	if (whole.value > 0 && part.quantity.unit === whole.quantity.unit)
		checkShare(told, { ...part, share }, { whole, hundred: false }, docket);
}

const OF = /^的(?:比[例重]为?)?$/;

const TAKES = /^[,，]?约?占[^,，。;、]{0,12}$/;

/** What a share is of. */
interface Base {
	whole: Item;
	/** The shares of all parts make 100 %: one may have been rounded the other way to that end. */
	hundred: boolean;
}

function checkShare(told: Told, part: WithShare, { whole, hundred }: Base, docket: Docket) {
	const { share } = part;
	const spans = spansOf(told.folded, [part, share, whole]);
	if (isShareOf(part, whole) || isShareOfBoth(told, part, whole)) return docket.holds('percent.mismatch', spans);
	if (hundred && meet(percentOf(part, whole), { low: share.low - share.step / 2, high: share.high + share.step / 2 }))
		return docket.explained('percent.mismatch', spans, { code: 'rounded-to-hundred' });
	failsShare(told, part, whole, docket);
}

/** The share printed behind a part is not the one that its number makes of the whole. */
export function failsShare({ folded }: Told, part: WithShare, whole: Item, docket: Docket): void {
	const { share } = part;
	const expected = rounded((part.value / whole.value) * 100, share);
	docket.fails('percent.mismatch', {
		says: {
			code: 'share',
			part: amountOf(folded, part),
			whole: amountOf(folded, whole),
			expected,
			actual: share.value,
			digits: printedDigits(folded, share),
		},
		spans: spansOf(folded, [part, share, whole]),
		expected,
		actual: share.value,
		relation: shared(folded, part, whole),
		doubtful: isRoundedBefore(part, whole, share),
	});
}

/** 86.90% where it is 86.93%: a nought may have been put on to a share that was rounded before. */
const isRoundedBefore = (part: Item, whole: Item, { value, step }: Item): boolean =>
	step < 0.1 &&
	Number.isInteger(Number((value / step / 10).toFixed(6))) &&
	meet(percentOf(part, whole), lastDigit(value, step * 10));

/** 予以公开25件、部分公开6件,占46.3%: the share is of what stands before it up to the last comma. */
function isShareOfBoth({ folded, items }: Told, part: WithShare, whole: Item): boolean {
	const before = items[part.at - 1];
	if (!before || isShare(before) || before.share || before.quantity.unit !== part.quantity.unit) return false;
	if (!JOINED.test(between(folded, before, part))) return false;
	return meet(percentOf(sumOf([before, part]), whole), part.share);
}

const JOINED = /^[、,，和及与][^,，。;、:\d]{1,12}$/;

/** In as many digits as the share is told in, two at least. */
const rounded = (value: number, { step }: Item): number =>
	Number(value.toFixed(Math.max(2, Math.round(-Math.log10(step)))));

function uncheckable({ folded }: Told, { parts }: Run, docket: Docket) {
	const spans = parts.map((part) => spanOf(folded, part.share));
	docket.uncheckable('percent.mismatch', spans, { code: 'share-base-untold' });
}

/** Shares that claim to be of all parts: those of a complete list, or whose parts add up to the whole. */
function checkTotal(told: Told, at: number, whole: Item | undefined, docket: Docket) {
	const run = told.runs[at] as Run;
	const { parts } = run;
	if (parts.length < 2) return;
	const printed = parts.map(({ share }) => share);
	const total = totalOf(printed);
	const spans = [cover(told, run), ...spansOf(told.folded, printed)];
	if (makeHundred(parts) || goesWith(told, at)) return docket.holds('percent.total', spans);
	const complete = isComplete(told, run, whole);
	// Without a whole, 其他 at the end of a few shares does not make them all.
	if (total < ALMOST && !(complete && (whole || total > LEAST))) return;
	if (whole && overlap(whole, parts)) return docket.explained('percent.total', spans, { code: 'channels-overlap' });
	if (!complete && total < 100 && goesOnWithoutShares(told, parts)) return;
	const doubtful = !complete && total < 100;
	docket.fails('percent.total', {
		says: { code: 'shares-total', total: toHundredths(total) },
		spans,
		expected: 100,
		actual: toHundredths(total),
		relation: hundred(told.folded, printed),
		doubtful,
	});
}

/** 法规类16条,占1%,…;计划类6条,其中…;业务类3285条,占99%: numbers between them part shares that belong together. */
function goesWith({ runs }: Told, at: number): boolean {
	const run = runs[at] as Run;
	const beside = [runs.slice(at - 1, at + 1), runs.slice(at, at + 2), runs.slice(at - 1, at + 2)];
	return beside.some((all) => all.every((one) => isAlike(one, run)) && makeHundred(all.flatMap(({ parts }) => parts)));
}

/** 占总数的4%, and for the next only 占75%. */
const isAlike = (a: Run, b: Run): boolean =>
	(a.of === b.of || a.of === '' || b.of === '') && a.parts[0]?.stretch === b.parts[0]?.stretch;

/** Shares that come so near to 100 % were likely meant to make it. */
const ALMOST = 95;

/** 自然人86件，占86%；企业9件，占9%；法律服务机构3件；其他2件: the smallest parts may be told without. */
function goesOnWithoutShares({ folded, items }: Told, parts: readonly Item[]): boolean {
	const last = parts.at(-1) as Item;
	const share = last.share as Item;
	const next = items[share.at + 1];
	return (
		next?.stretch === last.stretch &&
		next.quantity.unit === last.quantity.unit &&
		NEXT_PART.test(between(folded, share, next))
	);
}
const NEXT_PART = /^[,，;；、](?![比较])[^,，。;；、:：]{1,24}$/;

/** And those that come not even so far were not. */
const LEAST = 70;

const cover = ({ folded }: Told, { parts }: Run): Span => [
	spanOf(folded, parts[0])[0],
	spanOf(folded, lastOf(parts).share)[1],
];

function isComplete({ listOf, folded, items }: Told, { parts }: Run, whole: Item | undefined): boolean {
	const list = listOf.get(parts[0]);
	// 当面30件,占14%;网上100件,占46%;信函80件: not all parts are told with their shares.
	if (list?.parts.some((part) => !part.share && part.value > 0)) return false;
	if (list && !list.overlapping) return (list.complete && isAllOf(list, parts)) || sumsTo(parts, list.whole);
	if (whole && sumsTo(parts, whole)) return true;
	return closesWithRest(folded.text, items, parts);
}

/** No part of the list stands in another run: 法规类0条 parts the shares before it from those behind. */
const isAllOf = (list: List, parts: readonly Item[]): boolean =>
	list.parts.filter(({ value, share }) => value > 0 && share).length <= parts.length;

const sumsTo = (parts: readonly Item[], whole: Item): boolean => Math.abs(totalOf(parts) - whole.value) < 1e-9;

/** 其他处理0件 behind the last share, or 其他信息 as the last part; in 其他6件；正在审理4件 there is more, without a share. */
function closesWithRest(text: string, items: readonly Item[], parts: Run['parts']): boolean {
	const last = lastOf(parts);
	const next = items[last.share.at + 1];
	const before = items[last.at - 1];
	const own = before ? text.slice(end(before), start(last)) : '';
	const after = next ? text.slice(end(last.share), start(next)) : '';
	return REST.test(own) || (next?.value === 0 && after.length < 14 && REST.test(after));
}

const REST = /^[,，;。、]*(?:其他|其余)/;

/** Each is its share of the whole, and together they are more than it. */
const isMoreThan = (whole: Item, parts: Run['parts']): boolean =>
	parts.every((part) => isShareOf(part, whole)) &&
	parts.reduce((sum, { low }) => sum + low, 0) > whole.high &&
	parts.reduce((sum, { share }) => sum + share.low, 0) > 100;

/** 网站公开1850条,占86%;乡镇公开505条,占24%: each is its share, and what a town publishes stands on the website too. */
const overlap = (whole: Item, parts: Run['parts']): boolean =>
	isMoreThan(whole, parts) && parts.some((part) => isWay(part));

/** Runs of shares without a list that names their whole: their parts must add up to it where they claim to be all. */
export function sharedSums(told: Told, docket: Docket) {
	for (const run of told.runs) {
		if (told.listOf.has(run.parts[0])) continue;
		const whole = wholeOf(told, run);
		if (!whole || run.parts.length < 2) continue;
		if (!isComplete(told, run, whole) && !isMoreThan(whole, run.parts)) continue;
		if (overlap(whole, run.parts)) continue;
		const spans = spansOf(told.folded, [whole, ...run.parts]);
		const total = totalOf(run.parts);
		if (total === whole.value) docket.holds('sum.mismatch', spans);
		else
			docket.fails('sum.mismatch', {
				says: { code: 'listed-sum', total, whole: amountOf(told.folded, whole) },
				spans,
				expected: total,
				actual: whole.value,
				relation: equalItems(told.folded, run.parts, [whole]),
			});
	}
}
