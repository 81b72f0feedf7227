import { CATALOG } from '../../../src/report/catalog';
import type { Amount } from '../../../src/report/saying';
import { amountOf, between, type Item, isShare, lastOf } from '../lists/items';
import type { List } from '../lists/lists';
import { meet, sumOf } from '../range';
import type { Told } from '../told';

/**
 * A number told shortly before the whole that the parts do add up to: the list goes on about that one. So does 共102条
 * behind them.
 */
export function otherWhole({ items, folded }: Told, { whole, parts }: List): Amount | undefined {
	const sum = sumOf(parts);
	const last = lastOf(parts);
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
export function bothOf({ items, folded }: Pick<Told, 'items' | 'folded'>, whole: Item) {
	const beside = items[whole.at - 1];
	if (!beside || beside.stretch !== whole.stretch || beside.quantity.unit !== whole.quantity.unit) return undefined;
	if (!LISTED.test(between(folded, beside, whole))) return undefined;
	return { ...sumOf([beside, whole]), value: beside.value + whole.value };
}
/** Nothing but the name of the next one. */
const LISTED = /^[,，、和及][^,，。;、:]{1,12}$/;

const SUMS_UP = /^[,，;)]?(?:以上)?(?:共|合计|总计|小计)[^,，。;]{0,8}$/;

/** 公开27条,其中文件12条、新闻15条,其中网站采用20条, 收到4件,法人2件。其中3件已答复: the part goes back to all of it. */
export function isOfTotalBefore({ folded, items, listOf }: Told, whole: Item, part: Item): boolean {
	if (isPartByForm(part, whole)) return false;
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
/** 不予公开4件,其中涉及个人隐私5件: the forms know it as a part of nothing else. */
const isPartByForm = ({ figure }: Pick<Item, 'figure'>, whole: Item): boolean =>
	figure !== undefined && whole.figure !== undefined && CATALOG.get(figure.id)?.partOf === whole.figure.id;

/** A total is told at most so many numbers before what goes back to it. */
const NEAR = 4;
