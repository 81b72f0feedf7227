import type { Docket } from '../docket';
import { between, type Item, isShare, spansOf } from '../lists/items';
import type { Told } from '../told';

/** 满意率96.5%,较上年的94.2%提高2.3个百分点; 由52%提高到68%,提高16个百分点: how far two shares are apart. */
export function points({ folded, items }: Told, docket: Docket): void {
	for (const item of items) {
		if (item.quantity.kind !== 'points') continue;
		const [before, after] = [items[item.at - 2], items[item.at - 1]];
		if (!before || !after || !isShare(before) || !isShare(after) || before.stretch !== item.stretch) continue;
		const [gap, words] = [between(folded, before, after), between(folded, after, item)];
		const way = WAY.exec(words);
		if (!way) continue;
		const sign = MORE.test(way[1] as string) ? 1 : -1;
		const sides = ROSE_TO.test(gap) ? { now: after, last: before } : undefined;
		const { now, last } = sides ?? (LAST_YEARS.test(gap) ? { now: before, last: after } : {});
		if (now && last) judge(now, last, sign, item);
	}

	function judge(now: Item, last: Item, sign: 1 | -1, item: Item) {
		const spans = spansOf(folded, [item, last, now]);
		const expected = Number((sign * (now.value - last.value)).toFixed(4));
		if (Math.abs(expected - item.value) <= looseness(now, last, item)) return docket.holds('growth.mismatch', spans);
		docket.fails('growth.mismatch', {
			says: { code: 'points-apart', now: now.value, before: last.value, expected, actual: item.value },
			spans,
			expected,
			actual: item.value,
			// 下降 where it rose may be told of something else.
			doubtful: expected < 0,
		});
	}
}

/** Nothing but the comparison stands between the shares and the points. */
const WAY = /^[,，]?(?:同比|共|整体)?(提高|提升|上升|增长|增加|高|下降|降低|减少|回落|低)了?约?$/;
const MORE = /提|上升|增|高/;
/** 由上年的52%提高到68%. */
const ROSE_TO = /^[,，]?(?:提高|提升|上升|增长|增加|下降|降低|减少|回落)[到至为]$/;
/** 96.5%,较上年的94.2%. */
const LAST_YEARS = /^[,，(]?(?:比|较|与)(?:上年|去年|上一年|20\d\d年)度?(?:同期)?的?$/;

/** The shares are rounded, and so is their difference: it may be one off at the coarsest last digit. */
const looseness = (...all: readonly Item[]): number => Math.max(...all.map(({ step }) => step)) + 1e-6;
