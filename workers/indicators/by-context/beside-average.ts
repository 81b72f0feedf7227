import type { Quantity } from '../../numerals/quantity';
import { rightBefore } from '../../text/around';
import { matchQuantity } from '../matching/match';
import type { NameByContext } from '../name';
import { clauseBefore } from '../sentence/clause';
import { type Counted, floorOf } from '../sentence/counted';

/** 平均每月公开信息105条，全年共1260条: what is counted in all is named where the average is told, and by the same words. */
export function besideAverage(counted: Counted): NameByContext | undefined {
	const { sentence, at, quantity } = counted;
	const { text, quantities, terms, start } = sentence;
	const average = quantities[at - 1] as Quantity | undefined;
	if (average?.kind !== quantity.kind || average.value >= quantity.value) return undefined;
	if (!IN_ALL.test(text.slice(average.end, quantity.start))) return undefined;
	const [said, often = ''] = AVERAGE.exec(rightBefore(text, average.start, LONGEST)) ?? [];
	if (said === undefined) return undefined;
	const from = average.start - said.length;
	const end = said === often ? from : average.start;
	const asIf = { ...counted, quantity: { ...average, start: end } };
	const behind = from + often.length;
	// 政府网站平均每月更新信息105条: what is named before the average counts too.
	const named = terms.filter((term) => term.end <= from || term.start >= behind);
	const match =
		matchQuantity({ ...asIf, floor: behind, clause: clauseBefore(terms, end, behind, start) }) ??
		matchQuantity({ ...asIf, clause: clauseBefore(named, end, floorOf(sentence, at - 1), start) });
	return match && { id: match.rule.id, rule: 'beside-average', start: match.start };
}
const IN_ALL =
	/^[,，](?:全年(?:主动)?(?:公开|发布)|(?:全年|年内|一年)?(?:共|共计|总计|合计|累计|总数(?:为|达到?))(?:主动)?(?:公开|发布)?)$/;
const AVERAGE =
	/((?:平均每个?(?:月|周|天|日|季度?)|每月平均|每周平均|月均|周均|日均)(?:约|达|为)?)(?:[^,，。;；\d]{2,14})?$/;
const LONGEST = 24;
