import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import type { Continuation } from '../name';
import { uncovered } from '../sentence/clause';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';
import type { ToldBefore } from '../told-before';

/** 培训12场，约1500人次: how many came, told in persons behind the number of sessions. */
export function thoseWhoCame(
	{ end }: ToldBefore,
	{ clause, quantity, sentence: { text } }: Counted,
): Continuation | undefined {
	const words = text.slice(clause.start, clause.end);
	if (THE_PUBLIC.test(words)) return undefined;
	if (cameTo(quantity, text) || REACHED.test(words) || ATTENDANCE.test(words))
		return { id: 'training.people', rule: 'those-who-came' };
	// 培训班3期、轮训8批次24人: those came to something else.
	if (EVENTS_BETWEEN.test(text.slice(end, quantity.start))) return undefined;
	if (clause.terms.length > 1 && !WHO_CAME.holds(clause.said)) return undefined;
	if (uncovered(clause.terms, clause.start, clause.end) > NAMELESS) return undefined;
	return { id: 'training.people', rule: 'training-people-behind-sessions' };
}

/** A clause with no more unknown characters than this names nothing: ，共计, ，累计参加. */
const NAMELESS = 4;
const EVENTS_BETWEEN = /\d(?:批|次|场|期|轮)/;

/** 培训会2次，各村信息员共56人参加。 培训班1期，来自直属单位的68名联络员参加。 */
const cameTo = ({ end }: Quantity, text: string): boolean => CAME.test(rightBehind(text, end, 14));
const CAME =
	/^(?:次)?(?:(?:业务)?(?:联络员|信息员|骨干|人员|干部|职工|同志|负责人|负责同志|民警|教师|工作人员){1,2})?(?:参加|参训)(?:了)?(?:培训|学习)?(?=[,，。;；)\n]|$)/;
/** 培训2次，参加人员达70人次。 */
const WHO_CAME = setOf('attend', 'staff', 'trainee', 'all', 'training', 'cumulative');

/** 培训2场、覆盖镇村干部68人次, 轮训各镇、各部门经办人员140人次: staff, not the public. */
const REACHED = /^[、,，]?(?:共|共计|累计)?(?:覆盖|涉及|参加|参与|参训|轮训)[^,，、]{2,10}$|^[,，]?轮训各[^,，]{3,16}$/;
/** 每场约30人参加 */
const THE_PUBLIC = /每[场次期班]|群众|村民|居民|企业|市民/;

/** 培训班1期，参加人员78人: those who came to it. */
const ATTENDANCE =
	/^(?:共|共有|累计|先后)?(?:参加|参会|与会|到会)的?(?:人员|人数|学员|干部|工作人员)(?:共|共计|总计|合计|达|达到|约|为|近)*$/;
