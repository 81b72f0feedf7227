import { rightBehind } from '../../text/around';
import { leavesBracket } from '../../text/brackets';
import type { Folded } from '../../text/fold';
import { meet, sumOf } from '../range';
import { isAlike, isSameUnit } from './alike';
import { endsList } from './ends';
import { isOverlapping, isPartOf, isWay, isWholeForm } from './in-forms';
import { between, end, type Item, isNextLine, isShare, isSome, lastOf, type Parts } from './items';
import type { List, Opened } from './lists';
import { completing, isCut, isOfMore } from './more';
import { makeHundred } from './runs';

/** A list of more parts than this is none that a report adds up; so many numbers its parts may have beside them. */
const MOST = 80;

const MOST_ITEMS = 10 * MOST;

/** The parts that follow, up to where the list is over. */
export function gather(
	folded: Folded,
	all: readonly Item[],
	{ whole, first, respectively, some = false, allWays = false }: Opened,
): List | undefined {
	const { own, next } = ownParts(folded, all, whole, first);
	if (!isSome(own) || own.length === MOST) return undefined;
	const rest = next ? completing(folded, all, { whole, parts: own }, next) : [];
	const parts: Parts = [...own, ...rest];
	const labels = parts.map((part) => part.label);
	const named = whole.label;
	const complete =
		respectively ||
		HALVES.test(labels.join()) ||
		makeHundred(parts) ||
		isWholeForm(whole, parts) ||
		(allWays && parts.length > 1 && parts.every(isWayOfApplying)) ||
		(endsInRest(labels) && !isRestOfKind(labels, named));
	const goesFarther = isOfMore(folded, own) || (next !== undefined && isCut(own, next));
	const cut = rest.length === 0 && (goesFarther || (some && !complete && !isJoined(labels)));
	return { whole, parts, complete, overlapping: isOverlapping(whole, parts, labels), cut };
}

const isWayOfApplying = ({ figure }: Item): boolean => figure?.id.startsWith('application.received.') === true;

/** The numbers from the first on that are parts of the whole, and the one that is none any more. */
function ownParts(
	folded: Folded,
	all: readonly Item[],
	whole: Item,
	first: Item,
): { own: readonly Item[]; next: Item | undefined } {
	const own: Item[] = [];
	let inner = false;
	const farthest = Math.min(all.length, first.at + MOST_ITEMS);
	for (let at = first.at; at < farthest && own.length < MOST; at++) {
		const item = all[at] as Item;
		inner = own.length > 0 && isInner(item.gap, inner);
		if (inner || isPassedOver(first, own, item)) continue;
		if (!goesOn(folded, whole, own, item)) return { own, next: item };
		own.push(item);
	}
	return { own, next: undefined };
}

/** What stands among the parts and is none: a share of the one before, what stands in its bracket, a name, an aside. */
const isPassedOver = (first: Item, own: readonly Item[], item: Item): boolean =>
	(item.of !== undefined && item.of === own.at(-1)) ||
	item.depth > first.depth ||
	(isSome(own) && (isName(item) || isAside(own, item)));

/** 包括政务12条、动态29条以及公示1条: so an enumeration of all ends. */
const isJoined = (labels: readonly string[]): boolean => /^以及/.test(labels.at(-1) ?? '');

const endsInRest = (labels: readonly string[]): boolean => REST.test(labels.at(-1) ?? '');

/** Both halves of the year, or all its quarters. */
const HALVES = /上半年.*下半年|一季度.*四季度/;

/**
 * 网站153条,具体为:财政类68条,…;公众号612条, 目录系统238条分别为概况类3条,…。公众号36条, 网站9条,包括计划1条、公告8条: up to the semicolon the parts are those of
 * the part before them.
 */
const isInner = (gap: string, before: boolean): boolean =>
	(before && !/[;。]/.test(gap)) ||
	/^[,，]?分别[为是]|具体(?:为|是|包括)|^[,，(](?:其中|内有|内含|包括|包含)/.test(gap);

/** 报道43条、八项民生工程12条: a number in words with nothing before it belongs to a name. */
const isName = (item: Item): boolean => item.quantity.spelled && item.gap === '、';

/** 主动公开482条,全文电子化482条; 发文612条,点击量49226次; 历年累计66条: told of the part before it, no part itself. */
const ASIDE = /^(?:其中)?全文电子化|^历年|^(?:累计|总)?(?:点击|浏览|阅读|转载|转发|点赞|评论|访问|粉丝|关注)/;

/** 原创146条、转载1060条 are two parts of what was posted. */
const isAside = (parts: Parts, item: Item): boolean => {
	const { label, gap } = item;
	// 动态496条。转载解读23条,发布任免19条: behind a full stop it is no aside to the part before.
	if (!ASIDE.test(label) || gap.includes('。')) return false;
	return !(label.startsWith('转') && lastOf(parts).label.includes('原创'));
};

/** 其他信息, 以其他方式, 通过其他渠道: the last part is all the rest; 其他负责同志 come where none of them must. */
const REST = /^(?:[以通过和及的]{0,2})(?:其他|其余|剩余)(?!负责|领导)/;

const isAmong = (item: Item): boolean => item.gap.includes('其中');

/** 信息5万条,其中规范性文件3件,其他文件76件: the rest of the documents, not of all that was published. */
function isRestOfKind(labels: readonly string[], whole: string): boolean {
	const noun = KIND.exec(labels.at(-1) ?? '')?.[1];
	return noun !== undefined && labels.at(-2)?.endsWith(noun) === true && !whole.includes(noun);
}
const KIND = /^(?:其他|其余)(?!信息|类|方式|渠道|形式|途径)([一-鿿]{2,6})$/;

/** Whether a number is the next part of the list. */
function goesOn(folded: Folded, whole: Item, parts: readonly Item[], item: Item): boolean {
	const before = parts.at(-1);
	if (isShare(item) || item.depth < (before ?? item).depth) return false;
	if (!mayBePart(folded, whole, item, before)) return false;
	return !isSome(parts) || isNext(folded, whole, parts, item);
}

/** Whether a number can be a part of the whole by what it counts. */
function mayBePart(folded: Folded, whole: Item, item: Item, before: Item | undefined): boolean {
	// 网站公开3980条,其中县政府办公室公开120条: told by the same name, and first of all.
	const isSame = !before && item.figure !== undefined && item.figure.id === whole.figure?.id && isAmong(item);
	if (!isSame && !isPartOf(item, whole)) return false;
	// 通知公告233条,热线受理来电44790起: what is more than the whole, and counted otherwise, is none of it.
	const { unit } = item.quantity;
	const isOtherwise = unit !== (before ?? whole).quantity.unit && !(isWay(item) && unit === whole.quantity.unit);
	if (item.low > whole.high && isOtherwise) return false;
	// 社区9个,其中改造涉及5个社区、12个小区.
	if (item.low > whole.high && isOfOtherThings(folded, whole, item)) return false;
	return isSameUnit(item, whole);
}

/** 12个小区 where 社区 are counted: what is named behind so many of them is none of the whole. */
function isOfOtherThings({ text }: Folded, whole: Item, item: Item): boolean {
	const noun = THINGS.has(item.quantity.unit) && NOUN.exec(text.slice(end(item), end(item) + LONGEST_NOUN))?.[0];
	return noun ? !whole.label.includes(noun) : false;
}
const THINGS = new Set(['个', '家', '处']);
const NOUN = /^[一-鿿]{2,4}(?=[、,，。;(])/;
const LONGEST_NOUN = 5;

/** Whether a number that may be a part comes next behind those that are there. */
function isNext(folded: Folded, whole: Item, parts: Parts, item: Item): boolean {
	const before = lastOf(parts);
	if (!isNextLine(folded, before, item) || isNextEntry(folded, whole, before, item)) return false;
	if (item.depth > whole.depth && leavesBracket(between(folded, before, item))) return false;
	if (isWholeForm(whole, parts) && !BESIDE_FORM.test(item.label)) return false;
	const { gap } = item;
	// 下半年20条。较上年(30条)增加10条: what stands before a bracket ends the list as well.
	const lead = gap.startsWith(')') ? (between(folded, before, item).split('(', 1)[0] as string) : '';
	if (lead.includes('。') || endsList(lead)) return false;
	if (endsList(gap) || isAllElsewhere(item, whole) || (APPEALED.test(item.label) && !APPEALED.test(before.label)))
		return false;
	// 其中网上380件,办结405件: what was done with all of them, however they came.
	if (DONE.test(item.label) && parts.every(({ label }) => CAME.test(label))) return false;
	if (item.value > 0 && isMade(whole, parts, item) && leavesOff(whole, parts, item)) return false;
	if (gap.includes('。')) return Boolean(item.share && before.share);
	if (!gap.includes(';')) return true;
	// 其他信息20条;县长信箱收件75件: behind all the rest nothing of the list follows.
	if (REST.test(before.label)) return false;
	// 征收类128条,公示类90条;通过媒体发布80余条: nor is what was put out elsewhere one of the kinds.
	if (OUT_ELSEWHERE.test(gap) && !isWay(before)) return false;
	// 概况2条,动态72条,目录127条;公众号“某县发布”推送422条.
	if (isWay(item) && !parts.some(isWay)) return false;
	if (before.share || parts.length > 1) return true;
	return Boolean(item.figure && before.figure) || isAlike(item, before) || isEntry(folded, whole, before, item);
}

/** 复议审结19件,其中维持14件;行政诉讼13件: behind a result the other sort of appeals begins. */
const APPEALED = /^(?:被?(?:提起|申请))?行政(?:复议|诉讼)/;

/** 县网站采用275条,局微博共发布1141条微博: what another place put out in all, and more than the whole. */
const isAllElsewhere = ({ gap, low }: Item, { high }: Item): boolean => low > high && IN_ALL.test(gap);
const IN_ALL = /[,，][^,，。;、\d]{2,16}(?:共|累计)(?:发布|推送|公开|刊发|编发|播发|更新)[^,，。;、\d]{0,8}$/;

const OUT_ELSEWHERE =
	/;(?:另|还|并)*(?:通过|利用|依托|借助|运用|在|于)[^,，。;、]{2,}(?:发布|公开|刊发|刊登|推送|编发|报道)/;

/** 1、就业类86条,其中培训26条;⏎2、社会保险类74条: a whole that is one of the lines has no parts in the next. */
const isNextEntry = ({ text }: Folded, whole: Item, before: Item, item: Item): boolean =>
	before.stretch === whole.stretch &&
	item.stretch !== whole.stretch &&
	[whole, item].every(({ stretch }) => NUMBERED.test(rightBehind(text, stretch.start, 4)));
const NUMBERED = /^(?:\(?\d{1,2}[).、]|[(]?[一二三四五六七八九十][)、])/;

/** 按内容分:就业类86条;社会保险类74条; behind a colon names and numbers alone, one by one or line by line. */
const isEntry = (folded: Folded, whole: Item, first: Item, second: Item): boolean =>
	ENTRIES.test(between(folded, whole, first)) && ENTRY.test(between(folded, first, second));
const ENTRIES = /:\n?(?:\(?\d{1,2}[).、])?[^,，。;:、\d]{1,14}$/;
const ENTRY = /^;\n?(?:\(?\d{1,2}[).、])?[^,，。;:、\d]{1,14}$/;

/** The parts are the whole already, or all of it by their shares; not where a last small one (2件,占0.7%) is what the whole lacks. */
const isMade = (whole: Item, parts: Parts, next: Item): boolean =>
	meet(sumOf(parts), whole) || (makeHundred(parts) && !meet(sumOf([...parts, next]), whole));

/** Whether a list whose parts make the whole already is over before a number. */
function leavesOff(whole: Item, parts: Parts, item: Item): boolean {
	const before = lastOf(parts);
	const { gap } = item;
	if (gap.includes('以及') || REST.test(before.label)) return true;
	if (parts.length === 1) return false;
	// 自然人6件,法人1件,予以公开1件: who asked, and then how it ended.
	if (OUTCOME.test(item.label) && parts.every((part) => CAME.test(part.label))) return true;
	// 省政府受理4件,市政府受理8件,维持10件、撤销2件.
	if (isResult(item) && !parts.some(isResult)) return true;
	// 网站195件、当面4件、信函13件;已办理206件.
	// 公开21条:机构1条、文件18条、动态1条,规范性文件1件,许可决定30件.
	const isOtherwiseCounted = [before, whole].some(({ quantity }) => quantity.unit !== item.quantity.unit);
	const isAnother = isOtherwiseCounted || /[;。]/.test(gap);
	// 属实3件,不属实5件,办结8件: nor does the whole once more belong to it, or what was done with all of them.
	const isOfAll = item.value === whole.value || DONE.test(item.label);
	// 网上2件、信函1件,均已答复,同意公开2件: a clause of its own stands between.
	return isAnother || isOfAll || CLAUSE.test(gap) || (PAUSE.test(gap) && isPaused(before));
}
/** How an appeal ended. */
const isResult = ({ label }: Item): boolean => RESULT.test(label);
const RESULT = /^(?:结果)?(?:维持|撤销|纠[错正]|驳回|确认违法|责令|终止|胜诉|败诉)/;
const CAME = /自然人|公民|个人|法人|组织|企业|网[上络]|在线|信函|邮[寄箱]|当面|现场|传真/;
const OUTCOME = /公开|掌握|存在|答复|处理/;
/** 网上3件、当面9件,公开10件: the pauses within the list were others. */
const PAUSE = /^[,，]/;
const isPaused = (part: Item): boolean => part.gap.startsWith('、');
const CLAUSE = /^[,，][^,，、]{2,}[,，]/;

const DONE =
	/^(?:已|均|全部|按时|按期|限时|依法)*(?:办结|办理|处理|答复|回复|解决|完成|转办|整改|关停|注销|关闭|撤并|整合|迁移|停更|新增|新开)/;

/** 四种申请方式 are all that the form has; 电子邮件申请 and 尚未审结 stand beside them. */
const BESIDE_FORM = /尚未|未审结|邮件|邮箱|其他/;
