import { rightBehind } from '../../text/around';
import { oneOf } from '../../text/one-of';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';

/** Whether every application is denied: 未收到行政复议申请 denies the appeal, 没有当面申请 only that way of applying. */
export function deniesApplications(cue: Term, target: Term, denied: readonly Term[], sentence: Sentence): boolean {
	const { text } = sentence;
	if (deniesOtherWays(cue, sentence)) return false;
	if (OF_TROUBLE.test(rightBehind(text, target.end, 12))) return false;
	if (CAUSE.test(text.slice(cue.end, target.start)) && LED_TO.test(rightBehind(text, target.end, 24))) return false;
	if (OF_SOME.test(text.slice(cue.end, target.start)) && !/个人|公民|群众/.test(text.slice(target.start, target.end)))
		return false;
	return isNamedWith(target, denied, text) || deniesAnyWay(cue, text);
}

/** 收到信函申请1件，已答复。无网络或其他形式的申请: where some came, it is that none came by the other ways. */
export const deniesOtherWays = (cue: Term, { text, paragraph }: Sentence): boolean =>
	OTHER_WAYS.test(rightBehind(text, cue.end, REACH)) &&
	SOME_CAME.test(text.slice(Math.max(paragraph.start, cue.start - REACH), cue.start));
const OTHER_WAYS = /^[^,，。;；]*其他(?:任何)?(?:形式|方式|渠道|途径|方法)/;
const SOME_CAME = /(?:收到|接到|受理|接收)[^,，。;；]{0,24}[1-9]\d*[件宗份条起]/;

/** 未收到通过平台、传真等形式的申请: by whatever way they might have come, there were none. */
export const deniesAnyWay = ({ end }: Term, text: string): boolean => ANY_WAY.test(rightBehind(text, end, REACH));
const ANY_WAY = new RegExp(
	`^${oneOf(
		/[^,，。;；]*(?:平台|网站|网络|网上|线上)[^,，。;；]*(?:等|[及和或])(?:多种|各类|其他|任何)?(?:形式|方式|渠道|途径|方法)/,
		/[^,，。;；]{0,6}(?:书面|当面|信函|邮寄)(?:或者?|、|和|及)(?:网上|网络|电子|线上)/,
		/[^,，。;；]{0,6}(?:网上|网络|线上)(?:或者?|、|和|及)(?:书面|当面|现场|信函|线下)/,
		// 当面、传真、信函等形式的申请
		/[^,，。;；]{0,6}(?:(?:当面|书面|现场|口头|信函|邮寄|传真|电子邮件)(?:或者?|、|和|及)?){2,6}等(?:多种|各类|任何)?(?:形式|方式|渠道|途径)/,
	)}`,
);
const REACH = 60;

/** 未收到信息公开申请以及行政复议 denies the application too; 未收到行政复议申请, 未收到网络依申请公开 only the appeal, or the way. */
function isNamedWith(target: Term, denied: readonly Term[], text: string): boolean {
	const other = denied.find((term) => term.set.meets(OTHER_THINGS));
	return !other || (target.start < other.start && JOINED.test(rightBehind(text, target.end, 2)));
}
const JOINED = /^(?:[、,，及和与或]|以及)/;
const OTHER_THINGS = setOf(
	'reconsideration',
	'litigation',
	'complaint',
	'fee',
	'charge',
	'inPerson',
	'fax',
	'letter',
	'online',
	'email',
	'carry',
);
/** 未产生依申请公开纠纷案例, 无申请超期: what might come of applications, not that any came. */
const OF_TROUBLE = /^[^,，。;；]{0,5}?(?:案例|纠纷|争议|超期|逾期|积压|延误|遗漏|差错|失误|违规|败诉|被投诉|不当)/;

/** 未出现因办理依申请公开、更正信息产生的行政复议: what it might have led to. */
const CAUSE = /^[^,，。;；]{0,6}(?:因|由于)/;
const LED_TO = /^[^,，。;；]{0,16}?(?:产生|引发|引起|导致|造成)/;

/** 无律师代为申请, 未收到法人或其他组织申请 denies that one kind of applicants came. */
const OF_SOME =
	/^(?:收到|接到|有)?(?![^,，、]*(?:个人|公民|自然人|群众))(?:律师|律师事务所|企业|法人|组织|机构|媒体|记者|外国人|境外)[^,，、]{0,9}$/;
