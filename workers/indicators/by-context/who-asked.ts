import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

// Who asked or objected is counted, and what they brought stands behind: one each.

/** 有3名群众提出信息公开申请 */
export function whoApplied({ sentence: { text }, quantity }: Counted): NameByContext | undefined {
	if (quantity.kind !== 'person') return undefined;
	const applied = APPLIED.exec(rightBehind(text, quantity.end, LONGEST));
	return applied ? nameUpTo(applied[0], quantity, 'application.received', 'who-applied') : undefined;
}

/** 有1名申请人对答复不服，向市政府申请行政复议; of an application it is said in the same way. */
export function whoAppealed({ sentence: { text }, quantity }: Counted): NameByContext | undefined {
	if (quantity.kind !== 'person' && quantity.kind !== 'item') return undefined;
	const appealed = WHO_APPEALED.exec(rightBehind(text, quantity.end, LONGEST));
	if (!appealed) return undefined;
	const id = appealed[1] ? 'litigation.total' : 'reconsideration.total';
	return nameUpTo(appealed[0], quantity, id, 'who-appealed');
}

const nameUpTo = (
	words: string,
	{ start, end }: Counted['quantity'],
	id: NameByContext['id'],
	rule: string,
): NameByContext => ({ id, rule, start, end: end + words.length });

const WHO = '(?:的)?(?:申请人?|群众|市民|村民|居民|公民|自然人|当事人|律师|企业)?';
/** What follows is no number of its own, and no second thing. */
const ALONE = '(?![^,，。;；]{0,6}\\d|[和及或、])';
const APPLIED = new RegExp(
	`^${WHO}(?:通过|以|在)?[^,，。;；、\\d]{0,12}?(?:向[^,，。;；、\\d]{2,10})?(?:提出|提交|递交)(?:了)?(?:政府信息公开申请|信息公开申请|依申请公开|公开申请)${ALONE}`,
);
const OBJECTED =
	'(?:[,，]?(?:因|由于))?(?:[,，]?(?:对|不服)[^,，。;；\\d]{1,20}?(?:不服|不满意?|有异议|答复|告知书|决定))[,，]?';
/** 对1件答复不服 */
const ANSWER_OBJECTED = '(?:答复|告知书|决定|处理结果)(?:不服|不满意?|有异议)[,，]?';
export const WHO_APPEALED = new RegExp(
	`^(?:的)?(?:政府信息公开|信息公开|公开)?(?:申请的)?(?:${WHO}${OBJECTED}|${ANSWER_OBJECTED})(?:已|依法)?(?:向[^,，。;；、\\d]{2,14})?(?:申请|提起|提出)(?:了)?(?:行政复议|复议|(行政诉讼|诉讼))${ALONE}`,
);
const LONGEST = 70;
