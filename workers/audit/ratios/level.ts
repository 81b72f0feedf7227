import { leading } from '../../../src/report/leading';
import type { Span } from '../../../src/report/span';
import { rightBefore } from '../../text/around';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { amountOf, end, type Item, inOneSentence, isShare, spansOf, start } from '../lists/items';
import { meet } from '../range';
import type { Told } from '../told';
import { noBase } from './compared';

/** 收到申请100件,与上年持平: what last year's number was must be the same; 基本持平 leaves it open. */
export function level(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (let at = folded.text.indexOf(LEVEL); at >= 0; at = folded.text.indexOf(LEVEL, at + 1)) {
		const words = AS_LAST_YEAR.exec(rightBefore(folded.text, at, LEVEL_WITHIN))?.[0] ?? '';
		const last = itemBefore(items, at - words.length);
		if (!last || end(last) !== at - words.length || isShare(last)) continue;
		const sides = words === '' ? sideBefore(told, last) : { now: last, before: itemBehind(told, at) };
		if (sides) judge(told, sides, sourceSpan(folded, at, at + LEVEL.length), docket);
	}
}

/** This year's number and last year's, where that is told. */
interface Sides {
	now: Item;
	before: Item | undefined;
}

function judge(told: Told, { now, before }: Sides, words: Span, docket: Docket): void {
	const { folded } = told;
	const spans = [words, ...spansOf(folded, before ? [now, before] : [now])];
	if (!before) docket.uncheckable('growth.mismatch', spans, noBase(told));
	else if (meet(now, before)) docket.holds('growth.mismatch', spans);
	else
		docket.fails('growth.mismatch', {
			says: { code: 'not-level', now: amountOf(folded, now), before: amountOf(folded, before) },
			spans,
			expected: before.value,
			actual: now.value,
		});
}

/** 公开1480条,与上年的1480条持平. */
function sideBefore(told: Told, before: Item): Sides | undefined {
	const now = told.items[before.at - 1];
	const isOfTwo =
		now && areAlike(now, before) && inOneSentence(told.folded, now, before) && OF_LAST_YEAR.test(before.gap);
	return isOfTwo ? { now, before } : undefined;
}
const OF_LAST_YEAR = /^[,，(](?:与|和|同|较|比)(?:上年|去年|上一年|20\d\d年)(?:度|同期)?的?$/;

/** 诉讼6件,与上年持平(上年6件). */
function itemBehind({ folded, items }: Told, at: number): Item | undefined {
	const next = items[leading(items, (item) => start(item) < at)];
	if (!next || isShare(next)) return undefined;
	return IN_BRACKET.test(folded.text.slice(at + LEVEL.length, start(next))) ? next : undefined;
}
const IN_BRACKET = /^\((?:上年|去年|上一年|20\d\d年)(?:度|同期)?(?:[为是]|也[为是])?$/;

const areAlike = (a: Item, b: Item): boolean =>
	!isShare(a) && a.stretch === b.stretch && a.quantity.unit === b.quantity.unit;

/** The last item that begins before a place. */
function itemBefore(items: readonly Item[], at: number): Item | undefined {
	return items[leading(items, (item) => start(item) < at) - 1];
}

const LEVEL = '持平';

const AS_LAST_YEAR = /[,，(]?(?:(?:与|和|同|较|比)(?:上年|去年|上一年|20\d\d年)(?:同期|相比)?|同比)$/;

const LEVEL_WITHIN = 12;
