import type { Saying } from '../../src/report/saying';
import type { Span } from '../../src/report/span';
import type { Docket } from './docket';
import { amountOf, type Item, plainAmount, spanOf } from './items';
import type { List } from './lists';
import { meet, sumOf } from './range';
import type { Told } from './told';

/** 其中…, 分别为…, an enumeration of one kind: the parts must add up to the whole that they are told of. */
export function sums(told: Told, docket: Docket): void {
	const { folded, lists, listOf } = told;
	for (const list of lists) {
		const spans = [list.whole, ...list.parts].map((item) => spanOf(folded, item));
		if (list.parts.length === 1) single(list, listOf.get(list.whole), spans, docket);
		else several(told, list, spans, docket);
	}
}

/** @param outer the list that the whole is a part of: 公开27条,其中文件12条、新闻15条,其中网站采用20条 goes back to all of it */
function single({ whole, parts: [part] }: List, outer: List | undefined, spans: Span[], docket: Docket) {
	if (!part || part.low <= whole.high) return docket.holds('part.exceeds_whole', spans);
	if (outer && part.low <= outer.whole.high) {
		return docket.explained('part.exceeds_whole', spans, { code: 'parts-of-total-before' });
	}
	docket.fails('part.exceeds_whole', {
		says: { code: 'part-above-whole', part: plainAmount(part), whole: plainAmount(whole) },
		spans,
		expected: whole.value,
		actual: part.value,
	});
}

function several(told: Told, list: List, spans: Span[], docket: Docket) {
	const { folded } = told;
	const { whole, parts, complete, overlapping } = list;
	const sum = sumOf(parts);
	if (meet(sum, whole)) return docket.holds('sum.mismatch', spans);
	if (balances(told, list)) return docket.holds('sum.mismatch', spans);
	const other = otherWhole(told, list);
	if (other)
		return docket.explained('sum.mismatch', spans, {
			code: 'parts-of-another',
			whole: amountOf(folded, other),
		});
	const total = totalOf(parts);
	const over = sum.low > whole.high;
	if (over && overlapping && !isNear(list)) {
		return docket.explained('sum.mismatch', spans, { code: 'channels-overlap' });
	}
	const doubtful = over ? overlapping : !complete;
	if (!over && doubtful && !isNear(list) && !isOfTheForm(list)) {
		return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	}
	const rule = complete && overlapping && !over ? belowTotal(whole) : 'sum.mismatch';
	docket.fails(rule, {
		says: sayingOf(list, total, folded, doubtful),
		spans,
		expected: total,
		actual: whole.value,
		doubtful,
	});
}

/** 新收20件，上年结转3件。其中…，结转下年1件: what was handled is received and carried in, less what is carried out. */
function balances({ items }: Told, { whole, parts }: List): boolean {
	if (whole.figure?.id !== 'application.received') return false;
	const around = items.slice(whole.at, (parts.at(-1)?.at ?? whole.at) + CARRIED_WITHIN);
	const carried = (id: string): number =>
		around.find((item) => item.stretch === whole.stretch && item.figure?.id === id)?.value ?? 0;
	const handled = whole.value + carried('application.carried_in') - carried('application.carried_out');
	return handled !== whole.value && handled === totalOf(parts);
}
/** The carry-over is told at most so many numbers behind the list. */
const CARRIED_WITHIN = 3;

/** A number told shortly before the whole that the parts do add up to: the list goes on about that one. */
function otherWhole({ items }: Told, { whole, parts }: List): Item | undefined {
	const sum = sumOf(parts);
	const near = items.slice(Math.max(0, whole.at - 3), whole.at);
	return near.find(
		(item) => item.stretch === whole.stretch && item.quantity.unit === whole.quantity.unit && meet(item, sum),
	);
}

/** The forms ask for these parts and no others: what is not listed is missing. */
const isOfTheForm = ({ whole, parts }: List): boolean =>
	whole.figure !== undefined && parts.every(({ figure }) => figure && FORM.test(figure.id));
const FORM = /^(?:application\.(?:received|closed|replied)|org\.staff|reconsideration|litigation)\./;

const belowTotal = ({ figure }: Item) =>
	figure?.id === 'response.total' ? 'response.below_total' : 'channels.below_total';

const totalOf = (parts: readonly Item[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** So much of the whole that the list was surely meant to be all of it. */
const MOST = 0.85;

/** True where the list was likely meant to add up: the difference is small, or one mistyped digit. */
export function isNear({ whole, parts }: List): boolean {
	const total = totalOf(parts);
	const share = total / whole.value;
	if (share >= MOST && share <= 2 - MOST) return true;
	return whole.value >= 200 && share > 0.4 && share < 2.5 && /^[1-9]0*$/.test(String(Math.abs(total - whole.value)));
}

/** @param open where the list may not name all parts */
function sayingOf({ whole, parts }: List, total: number, folded: Told['folded'], open: boolean): Saying {
	const told = parts.map((part) => amountOf(folded, part));
	return { code: 'list-sum', parts: told, total: Number(total.toFixed(4)), whole: plainAmount(whole), open };
}
