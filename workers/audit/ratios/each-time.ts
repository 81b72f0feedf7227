import type { Docket } from '../docket';
import {
	between,
	end,
	type Item,
	inOneSentence,
	isShare,
	plainAmount,
	spanOf,
	start,
	wordsBefore,
} from '../lists/items';
import { meet, orRounded, type Range, toHundredths } from '../range';
import type { Told } from '../told';

/** 平均每期, 每个专栏, 场均 before a number; a 季度 or a 月 is told of otherwise. */
const EACH =
	/(?:(平均)?每([场期次班批轮篇件户家处所]|个(?!月|季|工作日|星期))|(?<![剧市会现])([场期次班批篇件户人台])(均))[^,，。;:、\d每]{0,6}$/;
/** Such words are no longer, in characters. */
const LONGEST = 12;
/** No count and no total stands farther from the average. */
const REACH = 24;
/** 累计培训240人次 behind the average. */
const TOTAL = /^[,，、](?:[^,，。;、\d]{0,4})(?:累计|总计|共计|合计|共)[^,，。;、\d]{0,8}$/;
/** 查阅点60个,平均每个乡镇5个,共12个乡镇: of places the number behind is as often their own. */
const PLACES = new Set('个 家 处 所'.split(' '));
const PEOPLE = new Set('人 名 人次'.split(' '));

/** 举办培训4期,平均每期60人,共培训240人次: so many times so many are all. */
export function eachTime(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (const item of items) {
		const words = wordsBefore(folded, item, LONGEST);
		const said = !isShare(item) && (words.includes('每') || words.includes('均')) ? EACH.exec(words) : null;
		if (!said) continue;
		const isAverage = said[1] !== undefined || said[4] !== undefined;
		const { times, total } = sidesOf(told, item, said[2] ?? said[3] ?? '', isAverage) ?? {};
		const spans = [item, total, times].flatMap((one) => (one ? [spanOf(folded, one)] : []));
		if (!times || !total) continue;
		const by: Range = { low: total.low / times.high, high: total.high / times.low };
		if (meet(by, isAverage ? orRounded(item) : item)) docket.holds('rate.mismatch', spans);
		else {
			const expected = toHundredths(total.value / times.value);
			docket.fails('rate.mismatch', {
				says: {
					code: 'each-time',
					times: plainAmount(times),
					total: plainAmount(total),
					each: plainAmount(item),
					expected,
				},
				spans,
				expected,
				actual: item.value,
			});
		}
	}
}

/** How often, and how many in all: the total stands behind the average, or between the two. */
function sidesOf(told: Told, item: Item, unit: string, isAverage: boolean): { times: Item; total: Item } | undefined {
	const { folded, items } = told;
	const [before, second, behind] = [items[item.at - 1], items[item.at - 2], items[item.at + 1]];
	const isCount = (one: Item): boolean =>
		one.quantity.unit.startsWith(unit) && one.value > 0 && isNear(told, one, item);
	if (!before) return undefined;
	if (isCount(before) && !PLACES.has(unit) && behind && isAlike(item, behind) && isNear(told, item, behind))
		return TOTAL.test(between(folded, item, behind)) ? { times: before, total: behind } : undefined;
	if (isAverage && second && isCount(second) && isAlike(item, before) && isNear(told, before, item))
		return { times: ofAll(told, second), total: before };
	return undefined;
}

/** 发布会18场,其中经济8场、民生10场,出席62人次,平均每场3.4人次: over all of them, not over the last sort. */
function ofAll({ listOf }: Told, times: Item): Item {
	const list = listOf.get(times);
	return list?.parts.at(-1) === times ? list.whole : times;
}

const isNear = ({ folded }: Told, a: Item, b: Item): boolean =>
	inOneSentence(folded, a, b) && start(b) - end(a) <= REACH * (b.at - a.at);

/** 60人 and 240人次; 12件 and 48件. */
const isAlike = (item: Item, total: Item): boolean =>
	!isShare(total) &&
	total.value >= item.value &&
	(item.quantity.unit === total.quantity.unit || (PEOPLE.has(item.quantity.unit) && PEOPLE.has(total.quantity.unit)));
