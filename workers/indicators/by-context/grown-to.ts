import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { matchQuantity } from '../matching/match';
import type { NameByContext } from '../name';
import { clauseBefore } from '../sentence/clause';
import { type Counted, countedIn } from '../sentence/counted';
import type { Sentence } from '../sentence/sentence';

/**
 * 工作人员由原来的2人增加到现在的5人: what is counted stands before 由, and the second number counts it now, whatever year
 * the first one is of.
 */
export function grownTo({ sentence, at, quantity }: Counted): NameByContext | undefined {
	const before = sentence.quantities[at - 1] as Quantity | undefined;
	if (before?.kind !== quantity.kind) return undefined;
	const { text } = sentence;
	const grown = GROWN_TO.exec(text.slice(before.end, quantity.start));
	if (!grown) return undefined;
	const from = FROM.exec(text.slice(Math.max(sentence.start, before.start - LONGEST), before.start))?.[0];
	const match = from === undefined ? undefined : matchQuantity(countedAt(sentence, at - 1, before.start - from.length));
	if (!match) return undefined;
	const name: NameByContext = { id: match.rule.id, rule: 'grown-to', start: match.start };
	return grown[1] ? name : { ...name, dated: true };
}

/** The number as if it stood where 由 does. */
function countedAt(sentence: Sentence, at: number, start: number): Counted {
	const counted = countedIn(sentence, at);
	const clause = clauseBefore(sentence.terms, start, counted.floor, sentence.start);
	return { ...counted, quantity: { ...counted.quantity, start }, clause };
}
const GROWN =
	'(?:增加|增长|增|扩大|扩充|扩|发展|上升|提高|减少|减|下降|降)[到至为](?:了)?(?:(?:现在|目前|如今|今年|年底|年末|本年度?|(\\d{4})年度?)的?)?';
const GROWN_TO = new RegExp(`^${GROWN}$`);
const BEFORE = '原来|原先|原有|以前|之前|过去|最初|年初';
const FROM = new RegExp(`[由从](?:(?:${BEFORE}|上年度?|去年|\\d{4}年度?)的?)?$`);
const LONGEST = 12;

/** Whether a number is only what there was before: 由原来的20条增加到55条, no year being named. */
export const isOutgrown = (text: string, { start, end }: Quantity): boolean =>
	OUTGROWN.test(rightBehind(text, end, LONGEST)) && FROM_BEFORE.test(rightBefore(text, start, LONGEST));
const OUTGROWN = new RegExp(`^${GROWN}\\d`);
const FROM_BEFORE = new RegExp(`[由从](?:(?:${BEFORE})的?)?$`);
