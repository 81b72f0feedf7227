import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { amountOf, end, type Item, isShare, spanOf } from '../lists/items';
import { quoteOf } from '../quote';
import { meet, percentOf, type Range, toHundredths } from '../range';
import type { Told } from '../told';

/** 占…六成, 约占三分之二, 占一半以上 behind a part: shares told in words. */
const SPOKEN =
	/^[^,，。;()\d]{0,6}[,，(]?(约|近|超过?|已)?占(?:比)?(?:[^,，。;()\d]{0,8}的)?(约|近|超过?|将近|达到?)?(?:([一二两三四五六七八九])成|([二三四五])分之([一二三四])|(一半|半数)|(过半))(以上|多|强)?(?!功)/;
/** Such words come no farther behind the number and its unit. */
const WITHIN = 28;

/** A part with the words of its share. */
interface Spoken {
	part: Item;
	said: RegExpExecArray;
}

/** 563条,约占六成: a share in words must be near what its numbers give. */
export function spokenShares(told: Told, docket: Docket): void {
	const spoken = told.items.flatMap((part) => spokenOf(told, part) ?? []);
	for (const one of spoken) {
		const whole = listedWhole(told, one.part) ?? total(told, one, spoken);
		if (whole) judge(told, one, whole, docket);
	}
}

function spokenOf({ folded }: Told, part: Item): Spoken | undefined {
	if (isShare(part) || part.share) return undefined;
	const words = folded.text.slice(end(part), Math.min(part.stretch.end, end(part) + WITHIN));
	const said = words.includes('占') ? SPOKEN.exec(words) : null;
	return said ? { part, said } : undefined;
}

const isOf = (part: Item, whole: Item): boolean =>
	whole.low > 0 && whole.quantity.unit === part.quantity.unit && part.low <= whole.high;

/** The whole of its list, or of the last list before it in the paragraph. */
function listedWhole({ listOf, items }: Told, part: Item): Item | undefined {
	const near = items.slice(Math.max(0, part.at - NEAR), part.at + 1);
	const whole = near.flatMap((item) => (item.stretch === part.stretch ? (listOf.get(item)?.whole ?? []) : [])).at(-1);
	return whole && isOf(part, whole) ? whole : undefined;
}
const NEAR = 12;

/** What was published in all, told in another paragraph: where another share beside is of it. */
function total({ items }: Told, { part }: Spoken, spoken: readonly Spoken[]): Item | undefined {
	const whole = items.findLast(
		(item) =>
			item.at < part.at && item.figure?.id === 'proactive.total' && item.figure.scope === 'all' && isOf(part, item),
	);
	const fits = (one: Spoken): boolean =>
		one.part !== part &&
		one.part.stretch === part.stretch &&
		whole !== undefined &&
		meet(percentOf(one.part, whole), rangeOf(one.said));
	// 公开7800条,…。网站公开7020条,占九成: a way of what its own paragraph tells.
	const isWayOfIt = part.figure?.id.startsWith('channel.') && whole?.stretch === part.stretch;
	return isWayOfIt || spoken.some(fits) ? whole : undefined;
}

function judge({ folded }: Told, { part, said }: Spoken, whole: Item, docket: Docket) {
	const from = end(part) + said[0].indexOf('占');
	const to = end(part) + said[0].length;
	const spans = [spanOf(folded, part), sourceSpan(folded, from, to), spanOf(folded, whole)];
	if (meet(percentOf(part, whole), rangeOf(said))) return docket.holds('percent.mismatch', spans);
	const expected = toHundredths((part.value / whole.value) * 100);
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
	return of && parts ? toHundredths((digitOf(parts) / digitOf(of)) * 100) : 50;
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
