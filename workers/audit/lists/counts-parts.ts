import type { Item } from './items';

/** 两项合计, 三项分别占: how many parts were told, no part itself. */
export const countsParts = (item: Item | undefined): boolean =>
	item !== undefined && PARTS.has(item.quantity.unit) && item.value > 1 && item.value <= FEW;
const PARTS = new Set(['项', '类']);
const FEW = 9;
