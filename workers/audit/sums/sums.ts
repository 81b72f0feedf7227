import type { Amount, Saying } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import { amountOf, between, end, type Item, isShare, plainAmount, spansOf, start } from '../lists/items';
import { isNear } from '../lists/likeness';
import type { List } from '../lists/lists';
import { canAddUp, meet, type Printed, percentOf, sumOf } from '../range';
import { equalItems } from '../slips/relation';
import type { Told } from '../told';

/** 其中…, 分别为…, an enumeration of one kind: the parts must add up to the whole that they are told of. */
export function sums(told: Told, docket: Docket): void {
	const { folded, lists } = told;
	for (const [at, list] of lists.entries()) {
		const spans = spansOf(folded, [list.whole, ...list.parts]);
		if ([lists[at - 1], lists[at + 1]].some((other) => other && makeOne(list, other)))
			docket.holds('sum.mismatch', spans);
		else if (list.parts.length === 1) single(told, list, spans, docket);
		else several(told, list, spans, docket);
	}
}

/** 同意26件,部分1件,不予公开2件。其中,不存在2件,非本机关1件: two lists of one whole that make it together. */
const makeOne = (one: List, other: List): boolean =>
	one.whole === other.whole && meet(sumOf([...one.parts, ...other.parts]), one.whole);

function single(told: Told, { whole, parts: [part] }: List, spans: Span[], docket: Docket) {
	if (!part || part.low <= whole.high) return docket.holds('part.exceeds_whole', spans);
	// 回应热点416次,其中微博微信回应1026次: one event may be answered several times.
	if (whole.figure?.id === 'response.total' && part.figure)
		return docket.explained('part.exceeds_whole', spans, { code: 'ways-overlap' });
	const both = bothOf(told, whole);
	if (both && part.low <= both.high) return docket.holds('part.exceeds_whole', spans);
	if (isOfTotalBefore(told, whole, part)) {
		return docket.explained('part.exceeds_whole', spans, { code: 'parts-of-total-before' });
	}
	partAbove(told, whole, part, docket);
}

function partAbove({ folded }: Told, whole: Item, part: Item, docket: Docket) {
	docket.fails('part.exceeds_whole', {
		says: { code: 'part-above-whole', part: plainAmount(part), whole: plainAmount(whole) },
		spans: spansOf(folded, [whole, part]),
		expected: whole.value,
		actual: part.value,
	});
}

/** 公开1407条,其中网站373条,微博1629条: what is put out in several ways is counted again, but none of them has more than all. */
const aboveWhole = ({ whole, parts }: List): Item | undefined =>
	whole.figure?.id === 'proactive.total'
		? parts.find(({ figure, low }) => isChannel(figure?.id) && low > whole.high)
		: undefined;
const isChannel = (id = ''): boolean => id.startsWith('channel.');

/** 公开27条,其中文件12条、新闻15条,其中网站采用20条, 收到4件,法人2件。其中3件已答复: the part goes back to all of it. */
function isOfTotalBefore({ folded, items, listOf }: Told, whole: Item, part: Item): boolean {
	const outer = listOf.get(whole);
	if (outer && part.low <= outer.whole.high) return true;
	if (!/[。;]/.test(between(folded, whole, part))) return false;
	const near = items.slice(Math.max(0, whole.at - NEAR), whole.at);
	return near.some(
		(item) =>
			item.stretch === whole.stretch &&
			item.quantity.unit === part.quantity.unit &&
			part.low <= item.high &&
			!isShare(item),
	);
}
/** A total is told at most so many numbers before what goes back to it. */
const NEAR = 4;

function several(told: Told, list: List, spans: Span[], docket: Docket) {
	const { folded } = told;
	const { whole, parts, complete, overlapping, cut } = list;
	const sum = sumOf(parts);
	if (meet(sum, whole) && canAddUp(parts.map(printed), printed(whole)))
		return docket.holds('sum.mismatch', spans, equalItems(folded, parts, [whole]));
	if (balances(told, list) || isLessWithdrawn(told, list)) return docket.holds('sum.mismatch', spans);
	if (countsAnew(told, list)) return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	const other = otherWhole(told, list);
	if (other)
		return docket.explained('sum.mismatch', spans, {
			code: 'parts-of-another',
			whole: other,
		});
	const total = totalOf(parts);
	const over = sum.low > whole.high;
	// 公开7304条,部门4907条,镇街2397条。其中法规类308条,动态类5603条: far more than the number before, not than the total.
	if (over && !isNear(list) && isOfTotalBefore(told, whole, { ...(parts[0] as Item), low: sum.low }))
		return docket.explained('sum.mismatch', spans, { code: 'parts-of-total-before' });
	const above = over && overlapping ? aboveWhole(list) : undefined;
	if (above) return partAbove(told, whole, above, docket);
	if (over && overlapping && (!isNear(list) || isMadeBefore(list))) {
		return docket.explained('sum.mismatch', spans, { code: 'channels-overlap' });
	}
	// 发布4034条,其中政务2657条,乡镇1377条,解读24条,人事92条: of so many it is no chance that the first ones make the whole.
	if (over && whole.value >= MANY && isMadeBefore(list, 2))
		return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-another' });
	if (!over && !complete && saysNotAll(list))
		return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	const doubtful = over ? overlapping : !complete || cut;
	if (!over && doubtful && (cut || (!isNear(list) && !isOfTheForm(list)))) {
		return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	}
	const rule = complete && overlapping && !over ? belowTotal(whole) : 'sum.mismatch';
	docket.fails(rule, {
		says: sayingOf(list, total, folded, doubtful),
		spans,
		expected: total,
		actual: whole.value,
		relation: equalItems(folded, parts, [whole]),
		doubtful,
	});
}

const printed = ({ value, step, quantity: { qualifier } }: Item): Printed => ({ value, step, qualifier });

/** 新收20件，上年结转3件。其中…，结转下年1件: what was handled is received and carried in, less what is carried out. */
function balances({ items }: Told, { whole, parts }: List): boolean {
	if (!isReceived(items, whole)) return false;
	const around = items.slice(whole.at, (parts.at(-1)?.at ?? whole.at) + CARRIED_WITHIN);
	const carried = (id: string): number =>
		around.find((item) => item.stretch === whole.stretch && item.figure?.id === id)?.value ?? 0;
	const left = parts.some(toldOfReceived) ? 0 : carried('application.carried_out');
	const handled = whole.value + carried('application.carried_in') - left;
	return handled !== whole.value && handled === totalOf(parts);
}
/** How they came, and from whom, is told of those as well that are still in hand. */
const toldOfReceived = ({ figure }: Item): boolean =>
	/^(?:application\.received|request\.new)\./.test(figure?.id ?? '');
/** 形势分析20条(同时撤销2条),工作动态156条: what the bracket of a part says was taken back counts no more. */
function isLessWithdrawn({ folded, items }: Told, { whole, parts }: List): boolean {
	const withdrawn = parts.flatMap((part) => {
		const next = items[part.at + 1];
		return next && WITHDRAWN.test(between(folded, part, next)) ? next.value : [];
	});
	return withdrawn.length > 0 && totalOf(parts) - withdrawn.reduce((sum, value) => sum + value, 0) === whole.value;
}
const WITHDRAWN = /^\((?:同时|已|其中|另|后)?(?:撤销|撤回|撤下|删除|作废|下线|下架)$/;

/** 收到申请45件。45件申请中…: told once more, it is what was received. */
const isReceived = (items: readonly Item[], whole: Item): boolean =>
	items
		.slice(Math.max(0, whole.at - MOST_BETWEEN), whole.at + 1)
		.some(
			({ figure, stretch, value }) =>
				figure?.id === 'application.received' && stretch === whole.stretch && value === whole.value,
		);
const MOST_BETWEEN = 10;
/** The carry-over is told at most so many numbers behind the list. */
const CARRIED_WITHIN = 3;

/**
 * 扶贫、环保专题各1次: so many for each of the names. 预算126条、“三公”经费252条(含在预算中): told to be counted twice. 接收1260份,其中
 * 纸质860份、电子1260份: a part that is all of it leaves no room for the others.
 */
function countsAnew({ folded: { text } }: Told, list: List): boolean {
	const { whole, parts } = list;
	if (
		parts.some(
			(part) => text.charAt(start(part) - 1) === '各' || AMONG_OTHERS.test(text.slice(end(part), end(part) + 5)),
		)
	)
		return true;
	return parts.length > 1 && !isOfTheForm(list) && parts.some(({ value }) => value === whole.value && value > 0);
}
const AMONG_OTHERS = /^\((?:已|均|也)?(?:含在|包含|包括|计入|有重)/;

/**
 * A number told shortly before the whole that the parts do add up to: the list goes on about that one. So does 共102条
 * behind them.
 */
function otherWhole({ items, folded }: Told, { whole, parts }: List): Amount | undefined {
	const sum = sumOf(parts);
	const last = parts.at(-1) as Item;
	const next = items[(last.share ?? last).at + 1];
	const sumsUp = next && next.stretch === last.stretch && SUMS_UP.test(between(folded, last.share ?? last, next));
	if (sumsUp && !isShare(next) && meet(next, sum)) return amountOf(folded, next);
	const near = items.slice(Math.max(0, whole.at - 3), parts[0]?.at);
	const isAlike = (item: Item): boolean =>
		item !== whole && item.stretch === whole.stretch && item.quantity.unit === whole.quantity.unit;
	const one = near.find((item) => isAlike(item) && meet(item, sum));
	if (one) return amountOf(folded, one);
	const both = bothOf({ items, folded }, whole);
	return both && meet(both, sum) ? { value: both.value, unit: whole.quantity.unit } : undefined;
}

/** 专职6名、兼职112名,其中县直84名、乡镇34名: the parts are of both. */
function bothOf({ items, folded }: Pick<Told, 'items' | 'folded'>, whole: Item) {
	const beside = items[whole.at - 1];
	if (!beside || beside.stretch !== whole.stretch || beside.quantity.unit !== whole.quantity.unit) return undefined;
	if (!LISTED.test(between(folded, beside, whole))) return undefined;
	return { ...sumOf([beside, whole]), value: beside.value + whole.value };
}
/** Nothing but the name of the next one. */
const LISTED = /^[,，、和及][^,，。;、:]{1,12}$/;

const SUMS_UP = /^[,，;)]?(?:以上)?(?:共|合计|总计|小计)[^,，。;]{0,8}$/;

/** 42篇,其中负责人解读12篇,占28.6%;图解26篇,占61.9%: the shares are right and say that there is more. */
function saysNotAll({ whole, parts }: List): boolean {
	const shares = parts.flatMap(({ share }) => share ?? []);
	if (shares.length < parts.length || shares.reduce((sum, { value }) => sum + value, 0) >= ALMOST) return false;
	return parts.every((part) => part.share && meet(percentOf(part, whole), part.share));
}
const ALMOST = 95;

/** 560条,其中网站268条,其他方式292条,规范性文件1条: the parts before the last ones made the whole already. */
const isMadeBefore = ({ whole, parts }: List, last = 1): boolean =>
	parts.some((_, at) => at > 1 && at <= parts.length - last && meet(sumOf(parts.slice(0, at)), whole));
const MANY = 100;

/** The forms ask for these parts and no others: what is not listed is missing. */
const isOfTheForm = ({ whole, parts }: List): boolean =>
	whole.figure !== undefined &&
	parts.every(({ figure }) => figure && (FORM.test(figure.id) || isReply(figure.id, whole, parts)));

/** Of the many kinds of replies often the first few are told only: not where they are of few, or most of all. */
const isReply = (id: string, whole: Item, parts: readonly Item[]): boolean =>
	id.startsWith('application.replied.') && (whole.value <= FEW || totalOf(parts) * 2 >= whole.value);
const FEW = 20;

const FORM = /^(?:application\.(?:received|closed)|org\.staff|reconsideration|litigation)\./;

const belowTotal = ({ figure }: Item) =>
	figure?.id === 'response.total' ? 'response.below_total' : 'channels.below_total';

const totalOf = (parts: readonly Item[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** @param open where the list may not name all parts */
function sayingOf({ whole, parts }: List, total: number, folded: Told['folded'], open: boolean): Saying {
	const told = parts.map((part) => amountOf(folded, part));
	return { code: 'list-sum', parts: told, total: Number(total.toFixed(4)), whole: plainAmount(whole), open };
}
