import type { Docket } from '../docket';
import { amountOf, between, type Item, isShare, spansOf, wordsBefore } from '../lists/items';
import { meet, orRounded, type Range, toHundredths } from '../range';
import type { Told } from '../told';
import { isLastYear, itemBeside, signOf, wholeOrPart } from './compared';
import { growthInTimes } from './spoken-growth';

/** 36万次,是2012年18万次的2倍; 486件,较上年的212件增长1.29倍: how many times last year's number this year's is. */
export function times(told: Told, docket: Docket): void {
	const { folded } = told;
	for (const item of told.items) {
		if (item.quantity.unit !== '倍') continue;
		const more = signOf(folded.text, item) > 0;
		if (!more && !/[的)](?:约|近)?$/.test(wordsBefore(folded, item, 2))) continue;
		const [now, before] = sidesOf(told, item, more);
		if (now && before) judge(told, { now, before, more }, item, docket);
		else if (more) growthInTimes(told, item, docket);
	}
}

/** This year's number and last year's, which stands right before the times. */
function sidesOf(told: Told, item: Item, more: boolean): [now?: Item, before?: Item] {
	const { folded, items } = told;
	const before = items[item.at - 1];
	if (!before || isShare(before) || before.stretch !== item.stretch || before.low <= 0) return [];
	if (!IS_TIMES.test(between(folded, before, item))) return [];
	const now = itemBeside(items, before);
	if (!now || isShare(now) || now.stretch !== item.stretch || now.quantity.kind !== before.quantity.kind) return [];
	if (!isLastYear(told, before) && !IS_OF.test(between(folded, now, before))) return [];
	const list = told.listOf.get(now);
	// 其他1020条。公开量是上年的2倍: a new sentence goes back to the whole.
	if (list && between(folded, now, before).includes('。')) return [list.whole, before];
	return [wholeOrPart(told, now, before, (one) => meet(timesOf(one, before, more), orRounded(item))), before];
}
/** Nothing but the comparison stands between last year's number and the times. */
const IS_TIMES = /^\)?(?:的|[,，]?(?:同比)?(?:增长|增加|上升|提高)了?)(?:约|近)?$/;
const IS_OF = /^[,，](?:约|大约)?[为是](?:上年|去年|上一年|20\d\d年)(?:度|同期)?的?\(?[^,，。;()\d]{0,8}$/;

interface Compared {
	now: Item;
	before: Item;
	/** 增长1.29倍 is told beyond the once that there was. */
	more: boolean;
}

function judge({ folded }: Told, { now, before, more }: Compared, item: Item, docket: Docket) {
	const spans = spansOf(folded, [item, before, now]);
	if (meet(timesOf(now, before, more), orRounded(item))) return docket.holds('growth.mismatch', spans);
	const expected = toHundredths(now.value / before.value - (more ? 1 : 0));
	docket.fails('growth.mismatch', {
		says: {
			code: 'times',
			now: amountOf(folded, now),
			before: amountOf(folded, before),
			more,
			expected,
			actual: item.value,
		},
		spans,
		expected,
		actual: item.value,
		// 下降…倍 is told of what fell.
		doubtful: expected < 0,
	});
}

/** How many times last year's number this year's is, or by how many it grew. */
export function timesOf(now: Range, before: Range, more: boolean): Range {
	const once = more ? 1 : 0;
	return { low: now.low / before.high - once, high: now.high / before.low - once };
}
