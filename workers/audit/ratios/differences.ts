import type { Docket } from '../docket';
import { between, type Item, inOneSentence, isShare, spansOf } from '../lists/items';
import { meet, type Range } from '../range';
import type { Told } from '../told';
import { baseBehind, COMPARES, isLastYear, itemBeside, noBase, REACH, ROSE_TO, signOf, wholeOrPart } from './compared';

/** 比上年的8760条增加454条: a difference must be what the figures of both years give. */
export function differences(told: Told, docket: Docket): void {
	for (const less of told.items) if (!isShare(less) && less.quantity.unit !== '倍') checkDifference(told, less, docket);
}

/** 9214条,比上年的8760条增加454条; without the 8760 only last year's report can tell. */
function checkDifference(told: Told, less: Item, docket: Docket) {
	const sign = signOf(told.folded.text, less);
	if (sign === 0) return;
	const became = becameBefore(told, less) ?? grownBefore(told, less);
	if (became) return judge(told, became, sign, docket);
	const beside = itemBeside(told.items, less);
	const behind = beside && !isShare(beside) ? baseBehind(told, less) : undefined;
	const before = behind ?? beside;
	const now = behind ? beside : before && itemBeside(told.items, before);
	if (!behind && before && !isLastYear(told, before) && isBaseOf(told, before, less)) {
		const spans = spansOf(told.folded, [less, before]);
		return docket.uncheckable('growth.mismatch', spans, noBase(told));
	}
	// 复议24件、诉讼36件,分别减少6件、增加3件: two differences.
	if (!before || !now || now.stretch !== less.stretch || signOf(told.folded.text, now) !== 0) return;
	if (behind ? !isBaseOf(told, now, less) : !isBaseBetween(told, now, before, less)) return;
	if (isShare(before) || isShare(now) || now.quantity.kind !== before.quantity.kind) return;
	const compared = wholeOrPart(told, now, before, (one) => meet(differenceRange(one, before, sign), less));
	judge(told, { less, before, compared }, sign, docket);
}

/** 由62项调整为58项,减少4项: what there was and what there is stand before it. */
function becameBefore({ folded, items }: Told, less: Item): Compared | undefined {
	const [before, compared] = [items[less.at - 2], items[less.at - 1]];
	if (!before || !compared || !inOneSentence(folded, before, less) || isShare(before) || isShare(compared))
		return undefined;
	if ([before, compared].some(({ quantity }) => quantity.unit !== less.quantity.unit)) return undefined;
	const isBeside = BESIDE.test(between(folded, compared, less));
	return isBeside && ROSE_TO.test(between(folded, before, compared)) ? { less, before, compared } : undefined;
}
const BESIDE = /^[,，](?:(?:共|净|总共)?(?:增加|减少)了?|净[增减])$/;

/** 50210条,较2017年的45000条增长11.6%,增加5210条: the share of the same growth stands between. */
function grownBefore(told: Told, less: Item): Compared | undefined {
	const { folded, items } = told;
	const [compared, before, share] = [items[less.at - 3], items[less.at - 2], items[less.at - 1]];
	if (!compared || !before || !share || !isShare(share) || !inOneSentence(folded, compared, less)) return undefined;
	if (!BESIDE.test(between(folded, share, less)) || signOf(folded.text, share) !== signOf(folded.text, less))
		return undefined;
	if ([compared, before].some(({ quantity }) => quantity.unit !== less.quantity.unit)) return undefined;
	return isBaseBetween(told, compared, before, share) ? { less, before, compared } : undefined;
}

/** A difference with what it is between: what there was, and what there is. */
interface Compared {
	less: Item;
	before: Item;
	compared: Item;
}

function judge({ folded }: Told, { less, before, compared }: Compared, sign: 1 | -1, docket: Docket) {
	const spans = spansOf(folded, [less, before, compared]);
	const expected = sign * (compared.value - before.value);
	if (meet(differenceRange(compared, before, sign), less)) return docket.holds('growth.mismatch', spans);
	docket.fails('growth.mismatch', {
		says:
			expected < 0
				? {
						code: 'other-way',
						now: compared.value,
						before: before.value,
						way: sign > 0 ? 'less' : 'more',
						difference: -expected,
					}
				: { code: 'difference', now: compared.value, before: before.value, expected, actual: less.value },
		spans,
		expected,
		actual: less.value,
	});
}

/** 9214条,比上年的8760条增加454条. */
function isBaseBetween(told: Told, now: Item, before: Item, less: Item): boolean {
	if (!isLastYear(told, before) || signOf(told.folded.text, before) !== 0) return false;
	const words = between(told.folded, now, before);
	return words.length <= REACH && between(told.folded, before, less).length <= 6 && !ANOTHER_SUBJECT.test(words);
}
/** 动态82条。2010年新增信息较2009年的711条增加225条: a sentence with a subject of its own goes back to another number. */
const ANOTHER_SUBJECT = /[。;\n](?!(?:总数|总量|数量)?(?:同比|比|较|与|和|同))/;

/** 收到申请52件,比上年增加12件: the 52 is this year's, of the same kind, and nothing stands between but the comparison. */
function isBaseOf({ folded }: Told, now: Item, less: Item): boolean {
	if (isShare(now) || now.stretch !== less.stretch || now.quantity.unit !== less.quantity.unit) return false;
	const words = between(folded, now, less);
	return (
		words.length <= REACH && /^[,，(]?(?:比|较|同比)/.test(words) && COMPARES.test(words) && !/[。;\n]/.test(words)
	);
}

/** By how much a figure grew (sign 1) or fell (sign -1). */
export const differenceRange = (now: Range, before: Range, sign: 1 | -1): Range =>
	sign > 0
		? { low: now.low - before.high, high: now.high - before.low }
		: { low: before.low - now.high, high: before.high - now.low };
