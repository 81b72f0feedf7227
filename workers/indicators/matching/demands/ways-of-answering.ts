import { setOf } from '../../sentence/terms';
import type { Trial } from '../trial';

/** 书面答复6件，网上答复2件; 按期答复17件，延期答复2件: one of several ways of answering. 19件全部按期答复，其中延期2件 are all of them. */
export function isOneWayOfAnswering({ sentence: { text, start, end }, clause }: Trial): boolean {
	if (clause.said.meets(ALL)) return false;
	const from = Math.max(start, clause.start - LONGEST_WAY);
	if (IN_TIME.test(text.slice(from, clause.end)) && LATE.test(text.slice(start, end))) return true;
	if (!ANSWERED_BY_WAY.test(text.slice(from, clause.end + 1))) return false;
	return (text.slice(start, end).match(ANSWERS_BY_WAY)?.length ?? 0) > 1;
}
/** 15个工作日内答复17件: a number parts the words. */
const LONGEST_WAY = 6;
const ALL = setOf('all', 'each');
const IN_TIME = /按[时期]|期限内|时限内|工作日之?内/;
const LATE = /\d[^,，。;；\d]{0,12}(?:延期|延长|逾期)|(?:延期|延长)[^,，。;；\d]{0,8}\d/;
const WAY_OF_ANSWER =
	'(?:书面|纸质|邮寄|信函|当面|口头|电话|现场|网上|网络|在线|邮件|平台|系统|当场|当日|当天|即时|工作日之?内|(?:办理|受理)申请)(?:方式)?(?:予以)?(?:答复|回复)[^,，。;；、\\d]{0,4}';
const ANSWERED_BY_WAY = new RegExp(WAY_OF_ANSWER);
const ANSWERS_BY_WAY = new RegExp(`${WAY_OF_ANSWER}\\d`, 'g');
