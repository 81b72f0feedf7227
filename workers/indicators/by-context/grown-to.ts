import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { matchQuantity } from '../matching/match';
import type { NameByContext } from '../name';
import { clauseBefore } from '../sentence/clause';
import { type Counted, countedIn } from '../sentence/counted';
import type { Sentence } from '../sentence/sentence';

/**
 * 工作人员由原来的2人增加到现在的5人, 申请量比上年增加5件，达到31件: what is counted stands before 由 or 比, and the second number
 * counts it now, whatever year the first one is of.
 */
export function grownTo({ sentence, at, quantity }: Counted): NameByContext | undefined {
	const before = sentence.quantities[at - 1] as Quantity | undefined;
	if (!before) return undefined;
	const { text } = sentence;
	const between = text.slice(before.end, quantity.start);
	const grown = before.kind === quantity.kind ? GROWN_TO.exec(between) : null;
	if (!grown && !GROWN_BY.test(between)) return undefined;
	const from = (grown ? FROM : COMPARED).exec(rightBefore(text, before.start, LONGEST))?.[0];
	const match = from === undefined ? undefined : matchQuantity(countedAt(sentence, at, before.start - from.length));
	if (!match) return undefined;
	const name: NameByContext = { id: match.rule.id, rule: 'grown-to', start: match.start };
	return grown?.[1] ? name : { ...name, dated: true };
}

/** 去年收到申请8件，今年增至13件: what was counted the year before is counted again. */
export function grownSinceLastYear({ sentence, at, quantity }: Counted): NameByContext | undefined {
	const before = sentence.quantities[at - 1] as Quantity | undefined;
	const { text, start } = sentence;
	if (before?.kind !== quantity.kind || !SINCE_THEN.test(text.slice(before.end, quantity.start))) return undefined;
	const lastYear = LAST_YEAR.exec(text.slice(start, before.start));
	if (!lastYear) return undefined;
	const floor = start + lastYear.index + lastYear[0].length;
	const clause = clauseBefore(sentence.terms, before.start, floor, start);
	const match = matchQuantity({ ...countedIn(sentence, at - 1), floor, clause });
	return match && { id: match.rule.id, rule: 'grown-since-last-year', start: match.start, dated: true };
}
const SINCE_THEN =
	/^[,，](?:而)?(?:今年|本年度?)(?:则|已)?(?:(?:增加|增长|上升|下降|减少|提高)?[到至为]|增至|升至|降至|减至|达到?)$/;
const LAST_YEAR = /(?:去年|上一?年度?)(?=[^。;；\d]*$)/;

/** The number as if it stood where the comparison does, which may name what it was before. */
function countedAt(sentence: Sentence, at: number, start: number): Counted {
	const counted = countedIn(sentence, at);
	const { floor } = countedIn(
		sentence,
		sentence.quantities.findIndex((one) => one.start >= start),
	);
	const clause = clauseBefore(sentence.terms, start, floor, sentence.start);
	return { ...counted, floor, quantity: { ...counted.quantity, start }, clause };
}
const GROWN =
	'(?:增加|增长|增|扩大|扩充|扩|发展|上升|提高|减少|减|下降|降)[到至为](?:了)?(?:(?:现在|目前|如今|今年|年底|年末|本年度?|(\\d{4})年度?)的?)?';
const GROWN_TO = new RegExp(`^${GROWN}$`);
const BEFORE = '原来|原先|原有|以前|之前|过去|最初|年初';
const FROM = new RegExp(`[由从](?:(?:${BEFORE}|上年度?|去年|\\d{4}年度?)的?)?$`);
/** 同比增加5件，达到31件 */
const GROWN_BY = /^[,，](?:总数|总量|合计)?(?:达到?|增至|升至|降至|为|共计?)$/;
const COMPARED =
	/(?:同比|[比较](?:上一?年度?|去年|前一年|\d{4}年度?)(?:同期)?(?:的\d[\d,.]*万?余?[条件篇份个次])?|与(?:上一?年度?|去年|\d{4}年度?)相比)(?:净?增加?|增长|上升|提高|减少|下降|降低|多|少)(?:了|约)*$/;
const LONGEST = 22;

/** Whether a number is only what there was before: 由原来的20条增加到55条, no year being named. */
export const isOutgrown = (text: string, { start, end }: Quantity): boolean =>
	OUTGROWN.test(rightBehind(text, end, LONGEST)) && FROM_BEFORE.test(rightBefore(text, start, LONGEST));
const OUTGROWN = new RegExp(`^${GROWN}\\d`);
const FROM_BEFORE = new RegExp(`[由从](?:(?:${BEFORE})的?)?$`);
