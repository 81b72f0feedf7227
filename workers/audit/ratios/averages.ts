import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import { between, type Item, isShare, plainAmount, spanOf, start } from '../lists/items';
import { meet, type Range } from '../range';
import type { Told } from '../told';

/** 日均 or 月均 before a number. */
const AVERAGE = /(?:(日均|平均每[天日]|每[天日]平均)|月均|平均每月|每月平均)[^,，。;:\d]{0,8}$/;
/** What makes the number before it that of one year. */
const OF_YEAR = /全年|本年|当年|年度|20\d\d年/;
const OF_MORE = /累计|以来|历年|截[至止]|上半年|下半年/;
/** No yearly number stands farther before its average than this. */
const REACH = 24;
const DAYS: Range = { low: 365, high: 366 };
const MONTHS: Range = { low: 12, high: 12 };
/** Working days of a year, by which a daily average may be reckoned too. */
const WORKING: Range = { low: 240, high: 255 };

/** 全年访问量365000次，日均1000次: a year's number by the day or by the month. */
export function averages(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (const item of items) {
		const before = folded.text.slice(Math.max(item.stretch.start, start(item) - 14), start(item));
		const said = AVERAGE.exec(before);
		if (!said || isShare(item)) continue;
		const whole = items[item.at - 1];
		const spans = [spanOf(folded, item)];
		if (!whole || !isYearly(told, whole, item)) {
			docket.uncheckable('rate.mismatch', spans, { code: 'average-base-untold' });
			continue;
		}
		judge(whole, item, said[1] !== undefined, [...spans, spanOf(folded, whole)], docket);
	}
}

function judge(whole: Item, item: Item, daily: boolean, spans: Span[], docket: Docket) {
	const by = ({ low, high }: Range): Range => ({ low: whole.low / high, high: whole.high / low });
	const times = daily ? DAYS : MONTHS;
	const printed = rounded(item);
	if (meet(by(times), printed)) return docket.holds('rate.mismatch', spans);
	if (daily && meet(by(WORKING), printed)) return docket.explained('rate.mismatch', spans, { code: 'by-working-days' });
	const expected = Number((whole.value / times.low).toFixed(2));
	docket.fails('rate.mismatch', {
		says: { code: 'average', whole: plainAmount(whole), per: daily ? 'day' : 'month', expected, actual: item.value },
		spans,
		expected,
		actual: item.value,
	});
}

/** An average is rounded: at its last digit, or at the one before its noughts by no more than a twentieth. */
function rounded({ low, high, value, step }: Item): Range {
	const noughts = /0*$/.exec(String(value))?.[0].length ?? 0;
	const worth = Math.max(step, Math.min(10 ** noughts, value / 20));
	return { low: low - worth / 2, high: high + worth };
}

/** A number of the whole year right before the average, of the same unit, in one sentence. */
function isYearly({ folded }: Told, whole: Item, item: Item): boolean {
	if (whole.stretch !== item.stretch || isShare(whole) || whole.quantity.unit !== item.quantity.unit) return false;
	const gap = between(folded, whole, item);
	const sentence = folded.text.slice(whole.stretch.start, start(whole)).split(/[。;]/).at(-1) ?? '';
	return gap.length <= REACH && !/[。;\n]/.test(gap) && OF_YEAR.test(sentence) && !OF_MORE.test(sentence);
}
