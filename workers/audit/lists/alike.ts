import type { Folded } from '../../text/fold';
import { tableOf } from '../../text/signs';
import { end, type Item, start } from './items';

/** What names a number: the words before it, up to a pause. */
export function labelOf({ text, codes }: Folded, all: readonly Item[], item: Item): string {
	const before = all[item.at - 1];
	const floor = before ? end(before) : item.stretch.start;
	let from = start(item);
	while (from > floor && LABEL_ENDS[codes[from - 1] as number] === 0) from--;
	const label = text.slice(from, start(item));
	return label.startsWith('其中') ? label.slice(2) : label;
}

const LABEL_ENDS = tableOf(',，。;、:(\n');

/** 概况类…, 规划类…: labels that end alike name parts of one kind. */
export function isAlike(folded: Folded, all: readonly Item[], a: Item, b: Item): boolean {
	const [one, other] = [labelOf(folded, all, a), labelOf(folded, all, b)];
	return one.length > 1 && one.slice(-2) === other.slice(-2);
}

/** 通过县门户网站公开 and 其中通过县门户网站公开: two letters of the label stand in the other one. */
export function isNamedAlike(folded: Folded, all: readonly Item[], a: Item, b: Item): boolean {
	const [one, other] = [labelOf(folded, all, a), labelOf(folded, all, b)];
	const pairs = Array.from({ length: Math.max(0, one.length - 1) }, (_, at) => one.slice(at, at + 2));
	return pairs.some((pair) => other.includes(pair));
}

/** 条 and 件 are told of the same things; a number without a unit goes with any. */
export const isSameUnit = ({ quantity: a }: Item, { quantity: b }: Item): boolean =>
	a.unit === b.unit || (a.kind === b.kind && !SORTS.test(a.unit) && !SORTS.test(b.unit)) || a.unit === '';

/** 共有20类,其中机构信息26条: the sorts are counted, not what is of them. */
const SORTS = /^(?:大?类|种|方面)$/;
