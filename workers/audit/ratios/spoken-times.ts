import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { amountOf, end, type Item, isShare, spanOf } from '../lists/items';
import { meet, type Range, toHundredths } from '../range';
import type { Told } from '../told';
import { isLastYear, itemBeside, wholeOrPart } from './compared';
import { timesOf } from './times';

/** 较上年的61件增长近一倍, 较上年的61件翻了一番: growth by whole times, in words right behind last year's number. */
export function spokenTimes(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (const before of items) {
		const words = folded.text.slice(end(before), Math.min(before.stretch.end, end(before) + WITHIN));
		const said = isTold(words) ? SPOKEN.exec(words) : null;
		if (!said || before.low <= 0 || !isLastYear(told, before)) continue;
		const now = itemBeside(items, before);
		if (!now || isShare(now) || now.stretch !== before.stretch || now.quantity.kind !== before.quantity.kind) continue;
		judge(told, { last: now, before, said }, docket);
	}
}
const WITHIN = 20;
const isTold = (words: string): boolean => words.includes('一倍') || words.includes('番');
const SPOKEN =
	/^\)?[,，]?(?:同比|增长|增加|上升|提高|了)*(近|将近|接近|约|超过?|逾)?(?:一倍|翻了?(近|将近)?([一两])番)(多|以上|有余)?(?=[,，。;；)\n]|$)/;

/** Last year's number, the number that stands beside it, and how many times more that is said to be. */
interface Spoken {
	before: Item;
	last: Item;
	said: RegExpExecArray;
}

function judge(told: Told, { last, before, said }: Spoken, docket: Docket) {
	const { folded } = told;
	const range = rangeOf(said);
	const now = wholeOrPart(told, last, before, (one) => meet(timesOf(one, before, true), range));
	const spans = [
		sourceSpan(folded, end(before), end(before) + said[0].length),
		spanOf(folded, before),
		spanOf(folded, now),
	];
	if (meet(timesOf(now, before, true), range)) return docket.holds('growth.mismatch', spans);
	const expected = toHundredths(now.value / before.value - 1);
	const actual = nominal(said);
	docket.fails('growth.mismatch', {
		says: { code: 'times', now: amountOf(folded, now), before: amountOf(folded, before), more: true, expected, actual },
		spans,
		expected,
		actual,
		doubtful: expected < 0,
	});
}

/** 翻两番 is four times what there was: three times more. */
const nominal = ([, , , doubled]: RegExpExecArray): number => (doubled === '两' ? 3 : 1);

/** Words are taken widely: 近一倍 from seven tenths on, 一倍多 up to twice more. */
function rangeOf(said: RegExpExecArray): Range {
	const value = nominal(said);
	const [, hedge = '', nearly, , more] = said;
	if (nearly || hedge.endsWith('近')) return { low: value * 0.7, high: value * 1.05 };
	if (more || /超|逾/.test(hedge)) return { low: value * 0.95, high: value * 2 };
	return { low: value * 0.8, high: value * 1.25 };
}
