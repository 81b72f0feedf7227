import type { Span } from '../../src/report/span';
import type { Docket } from './docket';
import { amountOf, end, type Item, isShare, spanOf, start } from './items';
import { meet, percentOf } from './range';
import type { Run } from './runs';
import type { Told } from './told';

/** 占34.61%: a share must be its part of the whole; shares of all parts make 100 %. */
export function shares(told: Told, docket: Docket) {
	for (const run of told.runs) {
		const whole = wholeOf(told, run);
		if (whole) for (const part of run.parts) checkShare(told, part, whole, docket);
		else uncheckable(told, run, docket);
		checkTotal(told, run, whole, docket);
	}
}

/** How many figures before a run may be its whole. */
const CANDIDATES = 12;
/** And so many numbers back at most. */
const BACK = 60;

/** The whole that most of the shares are shares of: the one that the list names, else one told before it. */
function wholeOf(told: Told, { parts }: Run): Item | undefined {
	const first = parts[0] as Item;
	const named = told.listOf.get(first)?.whole;
	const fits = (whole: Item): number => parts.filter((part) => isShareOf(part, whole)).length;
	const telling = parts.filter((part) => part.value > 0).length;
	if (named && (fits(named) * 2 >= telling || telling === 1))
		return explainsBetter(told, named, parts) ? undefined : named;
	const [best] = candidates(told, first)
		.map((whole) => ({ whole, fit: fits(whole) }))
		.sort((a, b) => b.fit - a.fit);
	return best && telling > 1 && best.fit >= Math.max(1, Math.floor(telling / 2)) ? best.whole : named;
}

/** A lone share that is none of the named whole, but exactly one of another figure before it, is told of that one. */
function explainsBetter(told: Told, named: Item, parts: readonly Item[]): boolean {
	const [part] = parts;
	if (!part || parts.length > 1 || isShareOf(part, named)) return false;
	return candidates(told, part).some((other) => other !== named && isShareOf(part, other));
}

function candidates({ items }: Told, first: Item): Item[] {
	const found: Item[] = [];
	for (let at = first.at - 1; at >= Math.max(0, first.at - BACK) && found.length < CANDIDATES; at--) {
		const item = items[at] as Item;
		if (item.stretch.section !== first.stretch.section) break;
		if (!isShare(item) && item.value > 0 && item.quantity.kind === first.quantity.kind) found.push(item);
	}
	return found;
}

const isShareOf = (part: Item, whole: Item): boolean =>
	part.low <= whole.high && meet(percentOf(part, whole), part.share as Item);

function checkShare({ folded }: Told, part: Item, whole: Item, docket: Docket) {
	const share = part.share as Item;
	const spans: Span[] = [spanOf(folded, part), spanOf(folded, share), spanOf(folded, whole)];
	if (isShareOf(part, whole)) return docket.holds('percent.mismatch', spans);
	const expected = rounded((part.value / whole.value) * 100, share);
	docket.fails('percent.mismatch', {
		says: {
			code: 'share',
			part: amountOf(folded, part),
			whole: amountOf(folded, whole),
			expected,
			actual: share.value,
		},
		spans,
		expected,
		actual: share.value,
	});
}

/** In as many digits as the share is told in, two at least. */
const rounded = (value: number, { step }: Item): number =>
	Number(value.toFixed(Math.max(2, Math.round(-Math.log10(step)))));

function uncheckable({ folded }: Told, { parts }: Run, docket: Docket) {
	const spans = parts.map((part) => spanOf(folded, part.share as Item));
	docket.uncheckable('percent.mismatch', spans, { code: 'share-base-untold' });
}

/** Shares that claim to be of all parts: those of a complete list, or whose parts add up to the whole. */
function checkTotal(told: Told, { parts }: Run, whole: Item | undefined, docket: Docket) {
	if (parts.length < 2) return;
	const printed = parts.map((part) => part.share as Item);
	const total = printed.reduce((sum, { value }) => sum + value, 0);
	const loose = printed.reduce((sum, { step }) => sum + step, 0) + 1e-6;
	const spans = [cover(told, parts), ...printed.map((share) => spanOf(told.folded, share))];
	if (Math.abs(total - 100) <= loose) return docket.holds('percent.total', spans);
	const complete = isComplete(told, parts, whole);
	if (total < 100 && !complete && total < ALMOST) return;
	const doubtful = !complete && total < 100;
	docket.fails('percent.total', {
		says: { code: 'shares-total', total: Number(total.toFixed(2)) },
		spans,
		expected: 100,
		actual: Number(total.toFixed(2)),
		doubtful,
	});
}

/** Shares that come so near to 100 % were likely meant to make it. */
const ALMOST = 95;

const cover = ({ folded }: Told, parts: readonly Item[]): Span => [
	spanOf(folded, parts[0] as Item)[0],
	spanOf(folded, parts.at(-1)?.share as Item)[1],
];

function isComplete({ listOf, folded, items }: Told, parts: readonly Item[], whole: Item | undefined): boolean {
	const list = listOf.get(parts[0] as Item);
	if (list && !list.overlapping) return list.complete || sumsTo(parts, list.whole);
	if (whole && sumsTo(parts, whole)) return true;
	return closesWithRest(folded.text, items, parts);
}

const sumsTo = (parts: readonly Item[], whole: Item): boolean =>
	Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - whole.value) < 1e-9;

/** 其他处理0件 behind the last share, or 其他信息 as the last part. */
function closesWithRest(text: string, items: readonly Item[], parts: readonly Item[]): boolean {
	const last = parts.at(-1) as Item;
	const next = items[(last.share as Item).at + 1];
	const before = items[last.at - 1];
	const own = before ? text.slice(end(before), start(last)) : '';
	const after = next ? text.slice(end(last.share as Item), start(next)) : '';
	return REST.test(own) || (after.length < 14 && REST.test(after));
}
const REST = /^[,，;。、]*(?:其他|其它|其余)/;

/** Runs of shares without a list that names their whole: their parts must add up to it where they claim to be all. */
export function sharedSums(told: Told, docket: Docket) {
	for (const run of told.runs) {
		if (told.listOf.has(run.parts[0] as Item)) continue;
		const whole = wholeOf(told, run);
		if (!whole || run.parts.length < 2 || !isComplete(told, run.parts, whole)) continue;
		const spans = [spanOf(told.folded, whole), ...run.parts.map((part) => spanOf(told.folded, part))];
		const total = run.parts.reduce((sum, { value }) => sum + value, 0);
		if (total === whole.value) docket.holds('sum.mismatch', spans);
		else
			docket.fails('sum.mismatch', {
				says: { code: 'listed-sum', total, whole: amountOf(told.folded, whole) },
				spans,
				expected: total,
				actual: whole.value,
			});
	}
}
