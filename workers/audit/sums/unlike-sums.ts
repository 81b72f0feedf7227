import type { Saying } from '../../../src/report/saying';
import { end, type Item, plainAmount, start } from '../lists/items';
import { isNear } from '../lists/likeness';
import type { List } from '../lists/lists';
import { arePair } from '../lists/pairs';
import { meet, percentOf, sumOf, totalOf } from '../range';
import type { Told } from '../told';
import { isOfTotalBefore, otherWhole } from './other-wholes';

/** Why a list whose parts do not make up its whole may be right all the same, or cannot be checked. */
interface Excuse {
	outcome: 'explained' | 'uncheckable';
	says: Saying;
}

const NOT_ALL: Excuse = { outcome: 'uncheckable', says: { code: 'perhaps-not-all-parts' } };

/** The parts may be of more than the number before them, or of another one. */
export function whyOfAnother(told: Told, list: List): Excuse | undefined {
	if (countsAnew(told, list)) return NOT_ALL;
	const other = otherWhole(told, list);
	if (other) return { outcome: 'explained', says: { code: 'parts-of-another', whole: other } };
	const { whole, parts } = list;
	const parted = partMadeUp(list);
	if (parted && totalOf(parts) - parted.value === whole.value)
		return { outcome: 'explained', says: { code: 'parts-of-another', whole: plainAmount(parted) } };
	// Of so many parts it is no chance.
	if ((partMadeUp(list, 3)?.value ?? 0) >= MANY) return NOT_ALL;
	const { low } = sumOf(parts);
	// 公开7304条,部门4907条,镇街2397条。其中法规类308条,动态类5603条: far more than the number before, not than the total.
	return low > whole.high && !isNear(list) && isOfTotalBefore(told, whole, { ...parts[0], low })
		? { outcome: 'explained', says: { code: 'parts-of-total-before' } }
		: undefined;
}

/** They are more than the whole: what is published in several ways is counted again, or the last ones are of another. */
export function whyMore(list: List): Excuse | undefined {
	if (list.overlapping && (!isNear(list) || isMadeBefore(list)))
		return { outcome: 'explained', says: { code: 'channels-overlap' } };
	// 发布4034条,其中政务2657条,乡镇1377条,解读24条,人事92条: of so many it is no chance that the first ones make the whole.
	return list.whole.value >= MANY && isMadeBefore(list, 2)
		? { outcome: 'uncheckable', says: { code: 'perhaps-another' } }
		: undefined;
}

/** They are less than the whole: not all of them may be told. */
export const whyLess = (list: List): Excuse | undefined =>
	list.cut || (!list.complete && (saysNotAll(list) || !(isNear(list) || isOfTheForm(list) || arePair(list.parts))))
		? NOT_ALL
		: undefined;

/** 713条,网站521条,公告40条、动态342条、其他139条,微博192条: the part that those right behind it make up, so many of them at least. */
const partMadeUp = ({ parts }: List, least = 2): Item | undefined =>
	parts.find(({ value }, at) =>
		parts.some((_, to) => to >= at + least && totalOf(parts.slice(at + 1, to + 1)) === value),
	);

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

/** 42篇,其中负责人解读12篇,占28.6%;图解26篇,占61.9%: the shares are right and say that there is more. */
function saysNotAll({ whole, parts }: List): boolean {
	const shares = parts.flatMap(({ share }) => share ?? []);
	if (shares.length < parts.length || totalOf(shares) >= ALMOST) return false;
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
