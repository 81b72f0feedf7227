import { leading } from '../../../../src/report/leading';
import type { Quantity } from '../../../numerals/quantity';
import { rightBefore, rightBehind } from '../../../text/around';
import type { SenseSet } from '../../sentence/sense-set';
import { AMONG, ANY_KIND, KINDS } from '../../sentence/senses';
import type { Sentence } from '../../sentence/sentence';
import { setOf, type Term } from '../../sentence/terms';
import type { Trial } from '../trial';
import { ACCOUNTS } from './places';

// The kinds of published information: whether a list of them tells what a number counts, or makes it a share of one.

/** 规划计划类4条，其中年度计划2条，其他2条: what is parted is a kind that has its number. */
export function isOfOneKind({ clause, sentence: { terms, quantities } }: Trial): boolean {
	const among = terms.findLast((term) => term.end <= clause.end && term.set.meets(AMONG));
	return (
		among !== undefined &&
		quantities.some(
			(one) =>
				one.end <= among.start &&
				terms.some(
					(term) => term.end <= one.start && one.start - term.end <= KIND_TO_NUMBER && term.set.meets(ANY_KIND),
				),
		)
	);
}
/** 规划计划类的信息4条 */
const KIND_TO_NUMBER = 4;

/**
 * 通过微信转发报道330篇，发布工作动态80篇: what an account put out of a kind is a share of the kind; so are the parts of
 * an account's number (公众号发布502条，其中，动态235条).
 */
export const isOfAccount = ({ clause: { said, earlier } }: Trial): boolean =>
	isPrinted(said, earlier) || (earlier.meets(ACCOUNTS) && isPartOrPut(said, earlier));
function isPartOrPut(said: SenseSet, earlier: SenseSet): boolean {
	const isPart = said.meets(AMONG) || earlier.meets(AMONG);
	// 通过网站、公众号等发布254条，其中动态更新46条: of all that those ways put out.
	if (said.meets(DISCLOSES)) return !isPart || !earlier.meets(MANY_WAYS);
	// 通过公开栏等载体公开44条，其中动态30条: there were other ways.
	return isPart && !earlier.meets(ELSEWHERE_TOO);
}
const DISCLOSES = setOf('disclose', 'issue');
const MANY_WAYS = setOf('manyWays');
const ELSEWHERE_TOO = setOf('website', 'manyWays');

/** 公报登载规范性文件6件、人事任免9件: so is what a gazette printed. */
const isPrinted = (said: SenseSet, earlier: SenseSet): boolean =>
	(said.meets(PRINTED) || earlier.meets(PRINTED)) && earlier.meets(GAZETTE) && !earlier.meets(PROACTIVE);
const PRINTED = setOf('print');
const GAZETTE = setOf('gazette');
const PROACTIVE = setOf('proactive', 'governmentInfo');

/** 公开医疗信息1份、价格信息5份: each is a share of what the body published of its field. */
export const goesOnInList = ({ sentence: { text }, quantity: { end } }: Trial): boolean =>
	text.charAt(end) === '、' || KIND_BEHIND.test(rightBehind(text, end, GOES_ON_WITHIN));
const KIND_BEHIND =
	/^[,，;；](?!其中|通过|在|利用)(?:(?:主动)?(?:公开|发布))*[^,，。;；、\d]{2,16}(?<!公开|发布|推送|更新)信息\d+[条份]/;
const GOES_ON_WITHIN = 28;

/** 概况类累计42条(2022年新增4条)，动态类累计310条(2022年新增98条): what one kind, or a second, grew by. */
export const addsToKind = (trial: Trial): boolean =>
	followsStockOfAKind(trial) || ADDED.test(trial.sentence.text.slice(trial.sentence.start, trial.clause.start));
const ADDED = /新增\d/;

/** What there was before of one kind is none of the whole: 累计公开制度类政府信息12条, no 各类政府信息. */
export const followsStockOfAKind = ({
	sentence: { text, start },
	quantity,
}: Pick<Trial, 'sentence' | 'quantity'>): boolean => STOCK_OF_A_KIND.test(text.slice(start, quantity.start));
const STOCK_OF_A_KIND = /[^各多两三四五六七八九十\d]类的?(?:政府|政务)?信息(?:累计|共|共计|总数|为)*\d/;

/** 在网站发布教育类信息37条 tells a kind of what a place published; 发布各种教育类信息37条 all of it. */
export function isOfKind({ sentence, quantity }: Trial): boolean {
	const { text } = sentence;
	const words = rightBefore(text, quantity.start, 12);
	if (isInformationOf(text, quantity.start) && KIND_BEHIND.test(rightBehind(text, quantity.end, GOES_ON_WITHIN)))
		return true;
	if (ONE_KIND.test(words) && !MANY_KINDS.test(words)) return true;
	return isPostedKind(sentence, quantity) || isListedByKinds(sentence, quantity);
}

/** 在网站发布工作动态38条 is one kind of it; 主动公开工作动态32条 is what was published there, 公众号推送工作动态32条 what it is for. */
function isPostedKind({ text, terms }: Sentence, { start }: Quantity): boolean {
	const kind = terms.findLast((term) => term.end <= start);
	return (
		kind?.end === start &&
		kind.set.meets(ANY_KIND) &&
		POSTED.test(rightBefore(text, kind.start, 2)) &&
		!(kind.set.meets(NEWS) && terms.some((term) => isAccountOf(term, kind)))
	);
}
const NEWS = setOf('catNews');
const isAccountOf = ({ end, set }: Term, { start }: Term): boolean =>
	end <= start && start - end <= ACCOUNT_TO_KIND && set.meets(ACCOUNT);
const ACCOUNT = setOf('wechat', 'weibo');
/** 公众号全年共推送 */
const ACCOUNT_TO_KIND = 6;
const POSTED = /(?:发布|推送|更新)$/;

/** 在网站发布政策文件3条、部门动态1条: the first of the kinds that the place published. */
function isListedByKinds({ text, terms, quantities }: Sentence, { start, end, kind, value }: Quantity): boolean {
	const behind = afterBracket(text, end);
	if (!LIST_GOES_ON.has(text.charAt(behind))) return false;
	const others = quantities.filter((one) => one.start > behind);
	const [next] = others;
	if (next?.kind !== kind) return false;
	const between = terms.filter((term) => term.start >= behind && term.end <= next.start);
	if (between.some(({ set }) => set.meets(PARTS_ANEW)) || !isKindOf(text, between.at(-1), next.start)) return false;
	const own = terms.findLast((term) => term.end <= start);
	return isKindOf(text, own, start) || value < sumOfKinds(others, text);
}

/** 动态信息161条(其中链接114条)，领导信息13条: behind what stands in brackets the list goes on. */
function afterBracket(text: string, end: number): number {
	if (text.charAt(end) !== '(') return end;
	const close = text.indexOf(')', end);
	return close < 0 || close - end > LONGEST_BRACKET ? end : close + 1;
}
const LONGEST_BRACKET = 60;

/** 法定公开信息31条，目录信息71条，其他信息11条: what is less than those that follow, up to the last of them, is no whole. */
function sumOfKinds(others: readonly Quantity[], text: string): number {
	const last = others.findIndex(({ start }) => REST.test(rightBefore(text, start, LONGEST_REST)));
	return others.slice(0, last + 1).reduce((sum, { value }) => sum + value, 0);
}
const REST = /[,，、]其他(?:信息|类|类信息|政府信息)$/;
const LONGEST_REST = 7;
const LIST_GOES_ON = new Set(['、', ',', '，']);
/** Another place, another verb, or the parts of what was just told. */
const PARTS_ANEW = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'manyWays', 'disclose', 'among');

/** Whether the words right before a number name one kind: 通知公告, 组织机构信息, no 各类信息. */
const isKindOf = (text: string, term: Term | undefined, start: number): boolean =>
	term !== undefined &&
	(term.set.meets(ANY_KIND) ||
		// 县政府文件13条, 政务要闻672条
		NAMED_PIECE.test(rightBefore(text, start, 2)) ||
		isInformationOf(text, start) ||
		(term.set.meets(NO_BODY) && NAMED_KIND.test(text.slice(term.start, start))));
const NAMED_PIECE = /文件|要闻|新闻|公告|公示|简报/;
/** 预算信息1条、决算信息1条; 政务信息 and 各类信息 are of every kind. */
const isInformationOf = (text: string, start: number): boolean =>
	text.startsWith('信息', start - 2) && !OF_EVERY_KIND.test(rightBefore(text, start, 8));
const OF_EVERY_KIND =
	/(?:[^一-鿿]|政府|政务|公开|各类[一-鿿]{0,4}|各项|种|类|的|条|等|相关|有关|全部|发布|公布|更新|推送|推出|刊发|上传|编发|原创|工作|动态|站|台|号|博|微信)信息$/;
const NO_BODY = setOf('noBody');
const NAMED_KIND = /^(?:通知公告|公示公告|公告公示|公告通知|通知通告|通告公告)(?:类|类信息|信息)?$/;
const ONE_KIND = /\p{Script=Han}类(?:信息)?$/u;
const MANY_KINDS = /[各多两三四五六七八九十]\p{Script=Han}{0,8}类(?:信息)?$/u;

/** Three kinds; those that are published one by one too count only beside two others; or a long list of whatever an office has. */
export function namesKinds({ sentence: { said, quantities } }: Trial): boolean {
	if (!said.meets(PLACES) && quantities.filter(({ unit }) => unit === '条').length >= LONG) return true;
	const listed = LISTED.filter((kind) => said.meets(kind)).length;
	return listed >= SEVERAL || (listed === SEVERAL - 1 && said.meets(PUBLISHED_ALONE));
}
const SEVERAL = 3;
/** 林木采伐18条，林权登记12条，防火8条，机构职能1条 */
const LONG = 4;
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'otherWay', 'manyWays');

/** 172条，其中概况类8条，政务动态类51条: what is parted into the kinds of published information is published information. */
export function isToldByKinds({ sentence, quantity: { end } }: Trial): boolean {
	const { terms } = sentence.paragraph;
	const from = leading(terms, ({ start }) => start < end);
	if (!terms.slice(from, from + OPENING).some(({ set }) => set.meets(AMONG))) return false;
	const behind = terms.slice(from, from + KINDS_WITHIN);
	if (!firstPart(sentence, from, end).some(({ set }) => set.meets(ANY_KIND))) return false;
	return LISTED.filter((kind) => behind.some(({ set }) => set.meets(kind))).length >= 2;
}
/** 。其中，: so many terms behind the number its parts have begun. */
const OPENING = 3;
const KINDS_WITHIN = 40;
/** Decisions and documents are counted among them, and are published one by one too: they alone show no list of kinds. */
const LISTED = KINDS.filter((kind) => kind !== 'catDecision' && kind !== 'catEnforcement').map((kind) => setOf(kind));
const PUBLISHED_ALONE = setOf('catDecision', 'catEnforcement', 'interpretation', 'documents');

/** The words behind a whole that name its first part: those before the next number. */
function firstPart({ paragraph: { terms }, text }: Sentence, from: number, end: number): readonly Term[] {
	const number = FIRST_NUMBER.exec(rightBehind(text, end, FIRST_WITHIN));
	return number ? terms.slice(from, from + FIRST_WITHIN).filter(({ start }) => start < end + number.index) : [];
}
const FIRST_NUMBER = /\d/;
const FIRST_WITHIN = 60;

/** 从公开内容看，一是公开疫情信息1条。二是公开财务信息9条: each is a kind of what was published. */
export const isOneKindOfAll = ({ clause, sentence: { text, start, paragraph } }: Trial): boolean =>
	ONE_OF_SEVERAL.test(text.slice(start, clause.start + 2)) &&
	BY_KIND.test(rightBehind(text, paragraph.start, LONGEST_OPENING));
const ONE_OF_SEVERAL = /^[一二三四五六七八九]是/;
const BY_KIND = /^[^,，。;；]{0,6}[从按][^,，。;；]{0,10}(?:内容|类别|类型)(?:上|来)?[看分]/;
const LONGEST_OPENING = 30;
