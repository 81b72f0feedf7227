import type { NameByContext } from '../name';
import { type Counted, countedIn } from '../sentence/counted';
import { setOf } from '../sentence/terms';

const DISCLOSURE = setOf('disclosure');
const RECONSIDERATION = setOf('reconsideration');
const LITIGATION = setOf('litigation');

/** 行政复议36件，其中涉及政府信息公开的2件: of appeals of every kind, those that are about disclosure. */
export function narrowedTo({ sentence, at, quantity, clause }: Counted): NameByContext | undefined {
	if (at === 0 || !clause.said.meets(DISCLOSURE)) return undefined;
	if (!OF_DISCLOSURE.test(sentence.text.slice(Math.max(0, clause.start - 3), clause.end))) return undefined;
	const whole = countedIn(sentence, at - 1);
	if (whole.quantity.kind !== quantity.kind || whole.quantity.value < quantity.value) return undefined;
	const { said, start, end } = whole.clause;
	if (BY_ITS_OFFICE.test(sentence.text.slice(start, end))) return undefined;
	if (said.meets(RECONSIDERATION) === said.meets(LITIGATION)) return undefined;
	const kind = said.meets(RECONSIDERATION) ? 'reconsideration' : 'litigation';
	return { id: `${kind}.total`, rule: `${kind}-about-disclosure`, start: clause.start };
}
/** 办理行政复议案件52件: where the body decides over others, they are no appeals against it. */
const BY_ITS_OFFICE = /办理|受理|审理|审结|处理/;
/** Nothing is said but that they are part of the others, and what about. */
const OF_DISCLOSURE =
	/[,，(](?:其中)?[,，]?(?:因|由|涉及|涉|属于|有关|关于|针对|与)?(?:政府)?信息公开(?:申请|答复|工作|有关|相关|引起|引发|产生|类|方面|案件|事项)*的?(?:有|为|共|案件)?$/;
