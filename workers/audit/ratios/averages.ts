import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import { between, type Item, isShare, plainAmount, spanOf, start, wordsBefore } from '../lists/items';
import { meet, type Range, toHundredths } from '../range';
import type { Told } from '../told';

/** 日均 or 月均 before a number. */
const AVERAGE = /(?:(日均|平均每[天日]|每[天日]平均)|月均|平均每月|每月平均)[^,，。;:\d]{0,8}$/;
/** What makes the number before it that of one year. */
const OF_YEAR = /全年|本年|当年|年度|20\d\d年/;
const OF_MORE = /累计|以来|历年|截至|上半年|下半年/;
/** What may make a number another time's, or another's, where no year is named. */
const OF_OTHERS = /月份|季度|\d月|上年|去年|同期|其中|占|个月|每/;
/** No yearly number stands farther before its average than this. */
const REACH = 24;
const DAYS: Range = { low: 365, high: 366 };
const MONTHS: Range = { low: 12, high: 12 };
/** Working days of a year, by which a daily average may be reckoned too. */
const WORKING: Range = { low: 240, high: 255 };

/** 全年访问量365000次,日均1000次; 平均每月公开6条,全年共72条: a year's number by the day or by the month. */
export function averages(told: Told, docket: Docket): void {
	for (const item of told.items) {
		const said = averageAt(told, item);
		if (!said) continue;
		const [before, behind] = [told.items[item.at - 1], told.items[item.at + 1]];
		const whole =
			behind && isTotalBehind(told, item, behind)
				? behind
				: before && isYearly(told, before, item)
					? before
					: undefined;
		const spans = [spanOf(told.folded, item)];
		if (whole)
			judge(
				{ item, whole, per: said[1] === undefined ? 'month' : 'day' },
				[...spans, spanOf(told.folded, whole)],
				docket,
			);
		else docket.uncheckable('rate.mismatch', spans, { code: 'average-base-untold' });
	}
}

/** The words that make an item an average. */
function averageAt({ folded }: Told, item: Item): RegExpExecArray | undefined {
	if (isShare(item)) return undefined;
	const before = wordsBefore(folded, item, 14);
	return (before.includes('均') && AVERAGE.exec(before)) || undefined;
}

/** A number by the day or by the month, and the year's that it is of. */
interface Average {
	item: Item;
	whole: Item;
	per: 'day' | 'month';
}

function judge({ item, whole, per }: Average, spans: Span[], docket: Docket) {
	const by = ({ low, high }: Range): Range => ({ low: whole.low / high, high: whole.high / low });
	const times = per === 'day' ? DAYS : MONTHS;
	const printed = rounded(item);
	if (meet(by(times), printed)) return docket.holds('rate.mismatch', spans);
	if (per === 'day' && meet(by(WORKING), printed))
		return docket.explained('rate.mismatch', spans, { code: 'by-working-days' });
	const expected = toHundredths(whole.value / times.low);
	docket.fails('rate.mismatch', {
		says: { code: 'average', whole: plainAmount(whole), per, expected, actual: item.value },
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

/** Of one unit, in one sentence, and close to each other. */
function goTogether({ folded }: Told, a: Item, b: Item): boolean {
	if (a.stretch !== b.stretch || isShare(a) || isShare(b) || a.quantity.unit !== b.quantity.unit) return false;
	const gap = between(folded, a, b);
	return gap.length <= REACH && !/[。;\n]/.test(gap);
}

/**
 * A number of the whole year right before the average: what an annual report counts is the year's, unless it says
 * otherwise.
 */
function isYearly(told: Told, whole: Item, item: Item): boolean {
	if (!goTogether(told, whole, item) || averageAt(told, whole)) return false;
	if (OF_PART.test(whole.label)) return false;
	if (IS_CHANGE.test(wordsBefore(told.folded, whole, 4)) || isOfAnother(told, whole, item)) return false;
	const sentence = told.folded.text.slice(whole.stretch.start, start(whole)).split(/[。;]/).at(-1) ?? '';
	const words = sentence + between(told.folded, whole, item);
	return !OF_MORE.test(words) && (OF_YEAR.test(words) || !OF_OTHERS.test(sentence));
}

/** 12月公开50条,全年月均42条: one of the months. */
const OF_PART = /\d月|[上下]半年|季度/;

/** 比上年增加62万人次,日均5096人次: more than before, and no whole. */
const IS_CHANGE = /(?:增加|增长|减少|下降|上升|提高)了?$/;

/** 企业信用查询量4024万次,年检状态查询量每日平均达30万次: the average names what it counts, and that is something else. */
function isOfAnother({ folded }: Told, whole: Item, item: Item): boolean {
	const name = NAMED.exec(between(folded, whole, item))?.[1];
	return name !== undefined && !whole.label.includes(name);
}
const NAMED = /^[,，、;]([一-龥]{2,14}[量数])(?:日均|月均|平均|每)/;

/** 日均12条,全年共4380条. */
const isTotalBehind = (told: Told, item: Item, total: Item): boolean =>
	goTogether(told, item, total) && TOTAL.test(between(told.folded, item, total));
const TOTAL = /^[,，、](?:全年|年度|本年|累计|总计|共计|合计|共)+[^,，、\d]{0,6}$/;
