import type { Saying } from '../../../src/report/saying';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import { amountOf, between, type Item, isShare, plainAmount, printedDigits, spanOf, spansOf } from '../lists/items';
import { meet, percentOf, type Range, toHundredths } from '../range';
import type { Told } from '../told';
import { baseBefore, baseBehind, itemBeside, noBase, sidesOf, signOf, wholeOrPart } from './compared';

/** 同比增长5.2%: growth by a share must be what the figures of both years give. */
export function growth(told: Told, docket: Docket): void {
	for (const share of told.items) {
		if (!isShare(share) || share.of) continue;
		const sign = signOf(told.folded.text, share);
		if (sign !== 0) checkGrowth(told, share, sign, docket);
	}
}

/** Growth by a share, where this year's number stands before it. */
export function checkGrowth(told: Told, share: Item, sign: 1 | -1, docket: Docket) {
	const { folded } = told;
	const near = itemBeside(told.items, share);
	if (near && hasOwnSubject(between(folded, near, share)))
		return docket.uncheckable('growth.mismatch', [spanOf(folded, share)], noBase(told));
	if (differenceOf(told, share, docket)) return;
	const sides = sidesOf(told, share);
	const other = sides?.before ?? sides?.less;
	if (!sides || !other) return baseless(told, { share, now: sides?.now, sign }, docket);
	const base = sides.before;
	const lastOf = (one: Item): Range => base ?? lastYear(one, other, sign);
	const now = wholeOrPart(told, sides.now, base, (one) => {
		const before = lastOf(one);
		return before.low > 0 && meet(growthRange(one, before, sign), share);
	});
	const before = lastOf(now);
	const spans = spansOf(folded, [share, ...Object.values(sides)]);
	if (before.low <= 0) return docket.uncheckable('growth.mismatch', spans, { code: 'last-year-nought' });
	const range = growthRange(now, before, sign);
	if (meet(range, share)) return docket.holds('growth.mismatch', spans);
	const expected = toHundredths((range.low + range.high) / 2);
	docket.fails('growth.mismatch', {
		says: grewOtherwise(folded, { share, now, sign }, base ? { base } : { change: other }, expected),
		spans: spansOf(folded, [share, now, other]),
		expected,
		actual: share.value,
	});
}

/** That it grew by another share, of last year's number or by the difference, whichever is told. */
function grewOtherwise(
	folded: Folded,
	{ share, now, sign }: Grown & { now: Item },
	by: { base: Item } | { change: Item },
	expected: number,
): Saying {
	const grew = {
		now: amountOf(folded, now),
		way: sign > 0 ? 'more' : 'less',
		expected,
		actual: share.value,
		digits: printedDigits(folded, share),
	} as const;
	return 'base' in by
		? { code: 'growth-of', before: amountOf(folded, by.base), ...grew }
		: { code: 'growth-by', change: amountOf(folded, by.change), ...grew };
}

/** 65件,比上年增加15件,网上申请增长80%: by how much something else grew. */
const hasOwnSubject = (words: string): boolean => OWN_SUBJECT.test(words.replaceAll(OF_GROWTH, ''));
const OWN_SUBJECT = /^[,，;(].*[一-鿿]{2}/;
/** What tells that something grew, and the names of numbers as a whole. */
const OF_GROWTH =
	/同比|环比|同期|相比|上一?年|去年|20\d\d年|年度|[本今]年|[比较与和同]|增[长加收幅速]|[上提][升高涨]|下降|减少|降[低幅]|回落|[多少]收|净[增减]|[涨跌]幅|幅度|率|达到?|[约近了为是至到共而则]|分别|[总整]体|[申请公开发布受办理结]*[总数]量?|政府信息|信息|申请|公开/g;

/** 较上年减少39条,下降12.6%(上年为405条), 较上年(405条)减少39条,下降9.6%: the difference is that share of last year's number; true where it was looked at. */
function differenceOf(told: Told, share: Item, docket: Docket): boolean {
	const { folded, items } = told;
	const less = items[share.at - 1];
	const before = less && (baseBehind(told, share) ?? baseBefore(told, less));
	if (!less || !before || before.low <= 0 || less.stretch !== share.stretch) return false;
	const sign = signOf(folded.text, less);
	if (isShare(less) || sign === 0 || sign !== signOf(folded.text, share)) return false;
	const spans = spansOf(folded, [share, less, before]);
	const range = percentOf(less, before);
	const expected = toHundredths((less.value / before.value) * 100);
	if (meet(range, share)) docket.holds('growth.mismatch', spans);
	else
		docket.fails('growth.mismatch', {
			says: {
				code: 'growth-from',
				before: amountOf(folded, before),
				change: amountOf(folded, less),
				way: sign > 0 ? 'more' : 'less',
				expected,
				actual: share.value,
				digits: printedDigits(folded, share),
			},
			spans,
			expected,
			actual: share.value,
		});
	return true;
}

/** By how many percent a figure grew (sign 1) or fell (sign -1); last year's must not be 0. */
export function growthRange(now: Range, before: Range, sign: 1 | -1): Range {
	const least = ((sign * (now.low - before.high)) / before.high) * 100;
	const most = ((sign * (now.high - before.low)) / before.low) * 100;
	return { low: Math.min(least, most), high: Math.max(least, most) };
}

const lastYear = (now: Item, less: Item, sign: 1 | -1): Range =>
	sign > 0
		? { low: now.low - less.high, high: now.high - less.low }
		: { low: now.low + less.low, high: now.high + less.high };

/** 341件,比上年上升; 341件,申请量比上年上升 is growth of something else. */
const OF_ITSELF = /^[,，(]?(?:总数|数量|总量)?(?:比上年|比去年|较上年|较去年|同比|比20\d\d年|较20\d\d年)/;

/** By how much a number grew (sign 1) or fell (sign -1). */
interface Grown {
	share: Item;
	now: Item | undefined;
	sign: 1 | -1;
}

/** Growth without the base: for a whole number some whole number of last year must give it. */
function baseless(told: Told, { share, now, sign }: Grown, docket: Docket) {
	const { folded, meta } = told;
	const spans = [spanOf(folded, share), ...(now ? [spanOf(folded, now)] : [])];
	const exact = now && now.step === 1 && !now.quantity.qualifier && !share.quantity.qualifier && now.value > 0;
	const near = now && !isLastOfSeveral(told, now) && OF_ITSELF.test(between(folded, now, share));
	const [most, least] = [1 + (sign * share.low) / 100, 1 + (sign * share.high) / 100].map(
		(factor) => (now?.value ?? 0) / factor,
	);
	const base = Math.ceil(Math.min(most as number, least as number) - 1e-6);
	if (!exact || !near || share.step >= 1 || base <= Math.max(most as number, least as number) + 1e-6) {
		return docket.uncheckable('growth.mismatch', spans, noBase({ meta }));
	}
	docket.fails('growth.mismatch', {
		says: {
			code: 'growth-impossible',
			now: plainAmount(now),
			actual: share.value,
			digits: printedDigits(folded, share),
		},
		spans,
		actual: share.value,
		doubtful: true,
	});
}

/** 网络146件、当面7件,较去年下降8.3%: perhaps all of them together. */
function isLastOfSeveral({ folded, items, listOf }: Told, now: Item): boolean {
	const before = items[now.at - 1];
	return (
		listOf.has(now) ||
		(before !== undefined &&
			before.stretch === now.stretch &&
			/^、[^,，。;、]{1,10}$/.test(between(folded, before, now)))
	);
}
