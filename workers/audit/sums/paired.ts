import type { Docket } from '../docket';
import { amountOf, between, type Item, isShare, plainAmount, spansOf } from '../lists/items';
import { isNear } from '../lists/likeness';
import { meet, sumOf, totalOf } from '../range';
import { equalItems } from '../slips/relation';
import type { Told } from '../told';

/** 培训28期、1864人次,其中省级2期286人次、市级26期1578人次: two wholes divided side by side. */
export function paired(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (const second of items) {
		const first = items[second.at - 1];
		const next = items[second.at + 1];
		if (!first || !next || !areTwo(told, first, second) || next.stretch !== second.stretch) continue;
		if (!/^[,，;(]?其中[^,，。;、\d]{0,10}$/.test(between(folded, second, next))) continue;
		const pairs = pairsFrom(told, [first, second], next.at);
		if (pairs.length < FEWEST) continue;
		judge(
			told,
			first,
			pairs.map(([one]) => one),
			docket,
		);
		judge(
			told,
			second,
			pairs.map(([, other]) => other),
			docket,
		);
	}
}
const FEWEST = 2;

/** 28期,培训1864人次; 28期1864人次: counted in two units. */
const areTwo = ({ folded }: Told, a: Item, b: Item): boolean =>
	a.stretch === b.stretch &&
	!isShare(a) &&
	!isShare(b) &&
	a.quantity.unit !== b.quantity.unit &&
	/^[,，、]?[^,，。;、:()\d]{0,8}$/.test(between(folded, a, b));

function pairsFrom(told: Told, [first, second]: readonly [Item, Item], from: number): [Item, Item][] {
	const { folded, items } = told;
	const pairs: [Item, Item][] = [];
	for (let at = from; ; at += 2) {
		const [one, other] = [items[at], items[at + 1]];
		if (!one || !other || !areTwo(told, one, other)) return pairs;
		if (one.quantity.unit !== first.quantity.unit || other.quantity.unit !== second.quantity.unit) return pairs;
		const before = pairs.at(-1)?.[1];
		if (before && (before.stretch !== one.stretch || !GOES_ON.test(between(folded, before, one)))) return pairs;
		if (pairs.push([one, other]) > MOST) return [];
	}
}
/** A list of more pairs than that is none that a report adds up. */
const MOST = 80;
const GOES_ON = /^[、,，;和及][^,，。;、:()\d]{1,12}$/;

function judge({ folded }: Told, whole: Item, parts: Item[], docket: Docket) {
	const spans = spansOf(folded, [whole, ...parts]);
	const sum = sumOf(parts);
	if (meet(sum, whole)) return docket.holds('sum.mismatch', spans);
	const over = sum.low > whole.high;
	if (!over && !isNear({ whole, parts }))
		return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	const total = Number(totalOf(parts).toFixed(4));
	const listed = parts.map((part) => amountOf(folded, part));
	docket.fails('sum.mismatch', {
		says: { code: 'list-sum', parts: listed, total, whole: plainAmount(whole), open: !over },
		spans,
		expected: total,
		actual: whole.value,
		relation: equalItems(folded, parts, [whole]),
		doubtful: !over,
	});
}
