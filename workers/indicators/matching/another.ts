import { rightBefore, rightBehind } from '../../text/around';
import { WAYS } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term, wordsLike } from '../sentence/terms';

// Words that look like the name of a figure and are that of something else.

/** 网络舆情14次, 网上审批40件: a bare way with another matter right behind it is no way of applying. */
export const isOfAnotherMatter = (head: Term, sentence: Sentence): boolean =>
	BARE_WAY[head.word] === 1 &&
	OTHER_MATTER.test(rightBehind(sentence.text, head.end, LONGEST_MEANS)) &&
	!isOfApplications(head, sentence);

/** Whether an application, or what was done with it, is named between a way and the next number. */
function isOfApplications({ end }: Term, { terms, quantities }: Sentence): boolean {
	const number = quantities.find((quantity) => quantity.start >= end);
	const between = terms.filter((term) => term.start >= end && term.start < (number?.start ?? end));
	return between.some(({ set }) => set.meets(APPLIED));
}
const BARE_WAY = wordsLike(/^(?:网络|网上|互联网|线上|在线)$|^(?:网上|网络|线上|在线|窗口|现场|当面)(?:受理|接收)$/);
/** Two letters that name neither a means nor an act of applying. */
const OTHER_MATTER =
	/^(?!方式|方法|渠道|形式|平台|途径|系统|提交|提出|递交|收到|接收|受理|发送|邮件|邮箱|共计|合计|总计|累计|约有|为主|申请|依申|公开|信息|政府|政务|公民|个人|自然|法人|企业|单位|群众|书面)[一-龥]{2}/;
const LONGEST_MEANS = 2;
const APPLIED = setOf('application', 'byRequest', 'receive', 'handle');

/** 城市道路申请77件, 纸质申请36件: before a bare 申请 stands what was applied for, or how, in words that nobody taught us. */
export function isOfAnotherKind(head: Term, sentence: Sentence): boolean {
	const { start, end, word } = head;
	const { text, terms } = sentence;
	if (isCountOfAKind(head, text) || isCountOfAColumn(head, text) || isColumnOfSite(head, text)) return true;
	// 网上申请22件，书面申请1件: beside another way it is one of them.
	if (IN_WRITING[word] === 1 && text.startsWith('书面申请', start)) return isBesideWay(end, sentence);
	if (BARE_APPLICATION[word] !== 1) return false;
	if (APPLICANT.test(rightBefore(text, start, LONGEST_APPLICANT))) return true;
	const before = text.charAt(start - 1);
	if (before < FIRST_HAN || before > LAST_HAN || NAMES_NO_KIND.has(before) || text.startsWith('各类', start - 2))
		return false;
	const last = terms.findLast((term) => term.end <= start);
	return last === undefined || start - last.end > 1 || (last.end === start && last.set.meets(OTHER_ACTS));
}

/** 网上申请22件，书面申请1件; 书面申请1件、网上申请22件: another way is told before, or right behind the number. */
function isBesideWay(end: number, { terms, quantities, text }: Sentence): boolean {
	const number = quantities.find(({ start }) => start >= end);
	// 书面申请33件(当面28件、邮寄5件): the bracket parts it.
	if (text.charAt(number?.end ?? 0) === '(') return false;
	return terms.some((term) => term.set.meets(WAYS) && (term.end <= end || term.start === (number?.end ?? 0) + 1));
}

/** 行政经费信息数2, 服务类信息数2, 卫生监督执法信息9: a bare word with its kind right before it. */
const isCountOfAKind = ({ start, word }: Term, text: string): boolean =>
	BARE_COUNT[word] === 1 && KIND_BEFORE.test(rightBefore(text, start, 2));
const BARE_COUNT = wordsLike(/^(?:信息(?:数|总数|数量)|执法信息)$/);
const KIND_BEFORE = /(?<!各)类$|[一-龥](?<![开的布送类共新务府中])$/;
/** 其中政务公开专栏74条、政策解读专栏4条, 直属单位子站信息30条: columns beside each other, none of them the site. */
const isCountOfAColumn = ({ end, word }: Term, text: string): boolean =>
	COLUMN[word] === 1 && NUMBER.test(rightBehind(text, end, 3));
/** 政府网站专栏 is the site. */
const COLUMN = wordsLike(/(?<!网站)(?:专栏|板块|子站)$/);
const NUMBER = /^(?:信息)?\d/;
/** 政府网站“通知公告”栏目发布120条: one column of it, by its name; that of disclosure is where all stands. */
const isColumnOfSite = ({ end, set }: Term, text: string): boolean =>
	set.meets(SITE) && OPENS_QUOTE.has(text.charAt(end)) && NAMED_COLUMN.test(rightBehind(text, end, LONGEST_COLUMN));
const SITE = setOf('website');
const OPENS_QUOTE = new Set('“"「');
const NAMED_COLUMN =
	/^[“"「](?![^”"」]*公开)[^”"」]{2,12}(?<![镇乡局委办]|街道|部门)[”"」](?:栏目?|专栏|专题|板块|版块|频道)(?!等)/;
const LONGEST_COLUMN = 20;
/** 收到12件公民提出的 */
const LONGEST_APPLICANT = 12;
/** 公民申请9件，法人和其他组织申请2件: by kinds of applicants; 收到公民申请11件, 收到11件公民申请 may be all. */
const APPLICANT =
	/(?:自然人|法人|组织|企业|机构)(?:的|提出的?)?$|(?<!(?:到|理)|(?:收到|受理|接到)\d{1,4}[件份宗条])公民(?:的|提出的?)?$/;
/** 行政许可申请 */
const OTHER_ACTS = setOf('licensing', 'penalty', 'coercion');
const BARE_APPLICATION = wordsLike(/^申请(?:书|件|数|数量|总数|办结|办结数|答复|答复数)?$/);
const IN_WRITING = wordsLike(/^书/);
const FIRST_HAN = '一';
const LAST_HAN = '龥';
/** Who applied, when, and words that only join: 群众申请, 年申请, 的申请, 在对申请答复的62件中. */
const NAMES_NO_KIND = new Set('的了过对各该众民人员者师农主客业织位户出交次效来年共所已被内度期月日份件条项宗个起例');
