import type { Item } from './items';

/** 概况类…, 规划类…: labels that end alike name parts of one kind. */
export const isAlike = ({ label: one }: Item, { label: other }: Item): boolean =>
	one.length > 1 && one.slice(-2) === other.slice(-2);

/** 通过县门户网站公开 and 其中通过县门户网站公开: two letters of the label stand in the other one. */
export function isNamedAlike({ label: one }: Item, { label: other }: Item): boolean {
	const pairs = Array.from({ length: Math.max(0, one.length - 1) }, (_, at) => one.slice(at, at + 2));
	return pairs.some((pair) => other.includes(pair));
}

/** 条 and 件 are told of the same things; a number without a unit goes with any. */
export const isSameUnit = ({ quantity: a }: Item, { quantity: b }: Item): boolean =>
	a.unit === b.unit || (a.kind === b.kind && !SORTS.test(a.unit) && !SORTS.test(b.unit)) || a.unit === '';

/** 共有20类,其中机构信息26条: the sorts are counted, not what is of them; and households are not their people. */
const SORTS = /^(?:大?类|种|方面|户)$/;
