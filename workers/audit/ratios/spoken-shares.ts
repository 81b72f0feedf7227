import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { amountOf, end, type Item, isShare, spanOf } from '../lists/items';
import { quoteOf } from '../quote';
import { meet, percentOf, type Range } from '../range';
import type { Told } from '../told';

/** 占…六成, 约占三分之二, 占一半以上 behind a part: shares told in words. */
const SPOKEN =
	/^[^,，。;()\d]{0,6}[,，(]?(约|近|超过?|已)?占(?:比)?(?:[^,，。;()\d]{0,8}的)?(约|近|超过?|将近|达到?)?(?:([一二两三四五六七八九])成|([二三四五])分之([一二三四])|(一半|半数)|(过半))(以上|多|强)?(?!功)/;
/** Such words come no farther behind the number and its unit. */
const WITHIN = 28;

/** 563条,约占六成: a share in words must be near what its numbers give. */
export function spokenShares(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (const part of items) {
		if (isShare(part) || part.share) continue;
		const words = folded.text.slice(end(part), Math.min(part.stretch.end, end(part) + WITHIN));
		if (!words.includes('占')) continue;
		const said = SPOKEN.exec(words);
		const whole = said && wholeOf(told, part);
		if (said && whole) judge(told, part, whole, said, docket);
	}
}

/** The whole of its list, or of the last list before it in the paragraph. */
function wholeOf({ listOf, items }: Told, part: Item): Item | undefined {
	const near = items.slice(Math.max(0, part.at - NEAR), part.at + 1);
	const whole = near.flatMap((item) => (item.stretch === part.stretch ? (listOf.get(item)?.whole ?? []) : [])).at(-1);
	const isOfIt = whole && whole.low > 0 && whole.quantity.unit === part.quantity.unit && part.low <= whole.high;
	return isOfIt ? whole : undefined;
}
const NEAR = 12;

function judge({ folded }: Told, part: Item, whole: Item, said: RegExpExecArray, docket: Docket) {
	const from = end(part) + said[0].indexOf('占');
	const to = end(part) + said[0].length;
	const spans = [spanOf(folded, part), sourceSpan(folded, from, to), spanOf(folded, whole)];
	if (meet(percentOf(part, whole), rangeOf(said))) return docket.holds('percent.mismatch', spans);
	const expected = Number(((part.value / whole.value) * 100).toFixed(2));
	docket.fails('percent.mismatch', {
		says: {
			code: 'spoken-share',
			part: amountOf(folded, part),
			whole: amountOf(folded, whole),
			expected,
			said: quoteOf(folded, from, to),
		},
		spans,
		expected,
		actual: nominal(said),
	});
}

const DIGITS = '零一二三四五六七八九';
const digitOf = (sign: string): number => (sign === '两' ? 2 : DIGITS.indexOf(sign));

/** What the words say, in percent. */
function nominal([, , , tenths, of, parts]: RegExpExecArray): number {
	if (tenths) return digitOf(tenths) * 10;
	return of && parts ? Number(((digitOf(parts) / digitOf(of)) * 100).toFixed(2)) : 50;
}

/** Words are round, and used loosely: 近 is below, 超过 and 以上 are above, the others around. */
function rangeOf(said: RegExpExecArray): Range {
	const value = nominal(said);
	const hedges = [said[1], said[2], said[7], said[8]];
	if (hedges.some((one) => one && /超|过半|以上|多|强/.test(one))) return { low: value - LOOSE, high: 100 };
	if (hedges.some((one) => one?.includes('近'))) return { low: value - 2 * LOOSE, high: value + LOOSE / 2 };
	return { low: value - LOOSE, high: value + LOOSE };
}
const LOOSE = 6;
