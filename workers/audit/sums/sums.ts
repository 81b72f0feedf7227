import type { Saying } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import { amountOf, between, type Item, lastOf, plainAmount, spansOf } from '../lists/items';
import type { List } from '../lists/lists';
import { canAddUp, meet, type Printed, sumOf, totalOf } from '../range';
import { equalItems } from '../slips/relation';
import type { Told } from '../told';
import { bothOf, isOfTotalBefore } from './other-wholes';
import { whyLess, whyMore, whyOfAnother } from './unlike-sums';

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

function several(told: Told, list: List, spans: Span[], docket: Docket) {
	const { folded } = told;
	const { whole, parts, complete, overlapping, cut } = list;
	const sum = sumOf(parts);
	const relation = equalItems(folded, parts, [whole]);
	if (meet(sum, whole) && canAddUp(parts.map(printed), printed(whole)))
		return docket.holds('sum.mismatch', spans, relation);
	if (isOfTwoTiers(list) || balances(told, list) || isWithCarried(told, list) || isLessWithdrawn(told, list))
		return docket.holds('sum.mismatch', spans);
	const over = sum.low > whole.high;
	const ofAnother = whyOfAnother(told, list);
	const above = !ofAnother && over && overlapping ? aboveWhole(list) : undefined;
	if (above) return partAbove(told, whole, above, docket);
	const why = ofAnother ?? (over ? whyMore(list) : whyLess(list));
	if (why) return docket[why.outcome]('sum.mismatch', spans, why.says);
	const total = totalOf(parts);
	const doubtful = over ? overlapping : !complete || cut;
	docket.fails(complete && overlapping && !over ? belowTotal(whole) : 'sum.mismatch', {
		says: sayingOf(list, total, folded, doubtful),
		spans,
		expected: total,
		actual: whole.value,
		relation,
		doubtful,
	});
}

const printed = ({ value, step, quantity: { qualifier } }: Item): Printed => ({ value, step, qualifier });

/** 诉讼5件：直接起诉3件，维持2件、未审结1件；复议后起诉2件: what is told within another part is no part of the whole. */
function isOfTwoTiers({ whole, parts }: List): boolean {
	const ids = new Set(parts.map(({ figure }) => figure?.id));
	const isWithin = ({ figure }: Item) =>
		figure !== undefined && ids.has(figure.id.replace(LAST_PART, '.total')) && !figure.id.endsWith('.total');
	const first = parts.filter((part) => !isWithin(part));
	return first.length > 0 && first.length < parts.length && meet(sumOf(first), whole);
}
const LAST_PART = /\.[^.]+$/;

/** 新收20件，上年结转3件。其中…，结转下年1件: what was handled is received and carried in, less what is carried out. */
function balances({ items }: Told, { whole, parts }: List): boolean {
	if (!isReceived(items, whole)) return false;
	const around = items.slice(whole.at, lastOf(parts).at + CARRIED_WITHIN);
	const carried = (id: string): number =>
		around.find((item) => item.stretch === whole.stretch && item.figure?.id === id)?.value ?? 0;
	const left = parts.some(toldOfReceived) ? 0 : carried('application.carried_out');
	const handled = whole.value + carried('application.carried_in') - left;
	return handled !== whole.value && handled === totalOf(parts);
}
/** 上年转来的1件与本年19件均已答复,其中…: the parts are of both. */
function isWithCarried({ items }: Told, { whole, parts }: List): boolean {
	const carried = items[whole.at - 1];
	return (
		carried?.stretch === whole.stretch &&
		AND_OF_THIS_YEAR.test(whole.gap) &&
		carried.value + whole.value === totalOf(parts)
	);
}
const AND_OF_THIS_YEAR = /^[与和及、加](?:本年|当年|今年)/;
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

const belowTotal = ({ figure }: Item) =>
	figure?.id === 'response.total' ? 'response.below_total' : 'channels.below_total';

/** @param open where the list may not name all parts */
function sayingOf({ whole, parts }: List, total: number, folded: Told['folded'], open: boolean): Saying {
	const told = parts.map((part) => amountOf(folded, part));
	return { code: 'list-sum', parts: told, total: Number(total.toFixed(4)), whole: plainAmount(whole), open };
}
