import type { IndicatorId } from '../../../src/report/catalog';
import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { APPLICATION } from '../sentence/senses';
import { setOf } from '../sentence/terms';

/**
 * 共收到并答复9件, 收到9件，按期答复9件: one number counts two things that were done with the same applications.
 *
 * @returns what was done besides, where a rule has read one of the two; both of them where none has
 */
export function deedsOf(counted: Counted, read: IndicatorId | undefined): readonly NameByContext[] {
	const { sentence, clause, quantity } = counted;
	if (!CASES.has(quantity.kind) || !sentence.said.meets(DONE) || quantity.value === 0) return NONE;
	if (read !== undefined && !CAN_BE_TWO.has(read)) return NONE;
	if (!isOfApplications(counted)) return NONE;
	const deeds = deedsBehind(counted) ?? deedsBefore(counted);
	return deeds.filter(([id]) => id !== read).map(([id, rule]) => ({ id, rule, start: clause.start }));
}

function deedsBefore(counted: Counted): readonly Deed[] {
	const { sentence, clause, quantity } = counted;
	const before = sentence.text.slice(clause.start, quantity.start);
	// 当年收到并在当年答复263件: of those that came in the year so many.
	if (OF_THE_YEAR.test(before)) return [REPLIED];
	if (RECEIVED_AND_REPLIED.test(before)) return [RECEIVED, REPLIED];
	if (RECEIVED_AND_ENDED.test(before)) return [RECEIVED, ENDED];
	if (ENDED_AND_REPLIED.test(before)) return [CLOSED, REPLIED];
	return repliesInTime(counted, before) ? [ON_TIME, REPLIED] : NONE_DONE;
}

/** 受理答复12人次申请: the applicants are counted. */
const CASES: ReadonlySet<string | undefined> = new Set(['item', 'person']);
const NONE: readonly NameByContext[] = [];
type Deed = readonly [id: IndicatorId, rule: string];
const NONE_DONE: readonly Deed[] = [];
const OF_THE_YEAR = /(?:当年|本年度?)(?:收到|受理)并在(?:当年|本年度?)答复$/;
const RECEIVED: Deed = ['application.received', 'received-and-replied'];
const REPLIED: Deed = ['application.replied', 'received-and-replied'];
const ON_TIME: Deed = ['application.closed.on_time', 'replied-in-time'];
const CLOSED: Deed = ['application.closed', 'closed-and-replied'];
const ENDED: Deed = ['application.closed', 'received-and-closed'];
const CAN_BE_TWO = new Set<IndicatorId>([RECEIVED[0], REPLIED[0], ON_TIME[0], CLOSED[0]]);
/** Received and answered at once may be one word. */
const DONE = setOf('reply', 'receive');

/** Its part or its sentence is about applications, and nothing else that is answered is named in it so far. */
const isOfApplications = ({ clause, sentence: { said, paragraph, text, start, end } }: Counted): boolean =>
	(paragraph.section === 'application' || said.meets(APPLICATION)) &&
	!clause.said.meets(OTHERS) &&
	!clause.earlier.meets(OTHERS) &&
	(!said.meets(CASE) || OF_DISCLOSURE.test(text.slice(start, end)));
/** 受理答复信息公开案件6件 */
const OF_DISCLOSURE = /^[^案]*信息公开案件[^案]*$/;
const CASE = setOf('otherCase');
const OTHERS = setOf(
	'hotline',
	'complaint',
	'reconsideration',
	'litigation',
	'licensing',
	'otherApplication',
	'otherDomain',
);

const NAMED =
	'(?:个人)?(?:(?:政府信息|信息|政务)?公开|依申请公开|政府信息)*(?:的)?(?:申请|事项|案件|申请件)*[共合总计为达数有]{0,3}$';
/** 收到政府信息公开申请并答复3件 */
const WHAT = '(?:(?:(?:政府信息|政务信息|信息)公开申请|依申请公开(?:申请|事项)?)(?=并))?';
/** 受理并按时限要求办理回复 */
const RECEIVED_AND_REPLIED = new RegExp(
	`(?:收到|受理|接收|接受|接到)${WHAT}[、并及]?(?:且)?(?:(?:按|按照|在|依|及时)[^,，。、\\d]{0,8}?)?(?:办理|办结)?[、并及]?(?:予以)?(?:答复|回复)${NAMED}`,
);

/** 受理和办结依申请公开6件 */
const RECEIVED_AND_ENDED = new RegExp(
	`(?:收到|受理|接收|接受|接到)${WHAT}[、并及和且]{1,2}(?:(?:按[时期]|依法|及时|全部)*)(?:办结|办理完毕)${NAMED}`,
);

/** 办结答复依申请公开61件, 答复办结4件 */
const ENDED_AND_REPLIED = new RegExp(
	`(?:(?:办结|办理完毕)[、并及]?(?:予以)?(?:答复|回复)|(?:答复|回复)[、并及]?(?:办结|办理完毕))${NAMED}`,
);

/** Those answered in time are all that were answered, where none was answered late and nothing before tells how many were. */
const repliesInTime = ({ sentence: { text, start, end }, clause }: Counted, before: string): boolean =>
	REPLIED_IN_TIME.test(before) && !clause.earlier.meets(REPLY) && !LATE.test(text.slice(start, end));
const REPLY = setOf('reply');
const LATE = /延[期长]|[逾超]期|未按[时期]/;
const REPLIED_IN_TIME = new RegExp(
	`^[,，、;；]?(?:并|且|已|均|全部)*(?:按[时期]|如期|在?(?:法定|规定)(?:期限|时限)内)(?:予以|作出|完成)?(?:答复|回复)${NAMED}`,
);

/** 9件申请均在规定期限内办理完毕并予以答复 */
function deedsBehind({ sentence: { text }, quantity: { end } }: Counted): readonly Deed[] | undefined {
	const said = CLOSED_AND_REPLIED.exec(rightBehind(text, end, LONGEST));
	if (!said) return undefined;
	return said.groups?.inTime ? [CLOSED, ON_TIME, REPLIED] : [CLOSED, REPLIED];
}
const LONGEST = 40;
const CLOSED_AND_REPLIED =
	/^(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项)*(?:均|全部|都)已?(?<inTime>按[时期]|如期|在?(?:法定|规定)的?(?:期限|时限|时间)内)?(?:依法|全部)*(?:办结|办理完毕|办理完结|处理完毕)[并及](?:且)?(?:予以|作出|给予)?(?:答复|回复)(?=[,，。;；)\n]|$)/;
