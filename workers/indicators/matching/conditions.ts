import type { Quantity } from '../../numerals/quantity';
import type { Clause } from '../sentence/clause';
import { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import type { CompiledRule } from './compile';
import { KINDS } from './kinds';

/**
 * What the paragraph remembers is heard in a list (政策类5条。其中，公开概况2条), not where the clause has its own verb
 * (发布政策文件70条);
 * of documents, and of what was new in a stock, only where the sentence goes on with the parts (其中，规范性文件2件).
 */
export const remembersFor = ({ remembers, rule }: CompiledRule, { said, sentence: terms }: Clause): boolean =>
	remembers &&
	!(rule.id.startsWith('category.') && said.meets(DISCLOSES) && !terms[0]?.set.meets(AMONG)) &&
	!(rule.id === 'normative.disclosed' && !(terms[0]?.set.meets(AMONG) && !said.meets(DISCLOSES))) &&
	!(rule.head === 'newly' && !terms[0]?.set.meets(AMONG));
const DISCLOSES = setOf('disclose', 'issue');

/** What a rule hears of the words before its clause: all of them, or those since the number of its kind before. */
export function earlierFor(
	{ afresh }: CompiledRule,
	clause: Clause,
	sentence: Sentence,
	{ start, kind }: Quantity,
): SenseSet {
	const before = afresh ? sentence.quantities.findLast((one) => one.end <= start && one.kind === kind) : undefined;
	if (!before) return clause.earlier;
	const set = new SenseSet();
	for (const term of sentence.terms) if (term.start >= before.end && term.start < clause.start) set.addAll(term.set);
	return set;
}

/** Whether a rule for a whole would read a share of it. */
export const isShare = (rule: CompiledRule, clause: Clause, sentence: Sentence): boolean =>
	(rule.unparted && isOfParted(rule, clause, sentence)) ||
	(rule.placeless && (clause.earlier.meets(ANY_PLACE) || sentence.paragraph.met.meets(ANY_PLACE))) ||
	(rule.undivided && isBesidePlace(clause, sentence)) ||
	(rule.unnested && isOfOneKind(clause, sentence)) ||
	isOfAccount(rule, clause) ||
	isByOnePlace(rule, clause, sentence) ||
	isColumnOfSite(rule, clause, sentence);

/** 发布微信302期: how many issues came out tells nothing of how much was in them; 查阅点电脑6台: machines are no places. */
export const isInIssues = ({ rule }: CompiledRule, { unit }: Quantity): boolean =>
	(unit === '台' && rule.id === 'org.reading_points') ||
	(unit === '期' && (rule.id.startsWith('channel.') || rule.id === 'response.interpretations'));

/** 在主动公开的信息中，政务信息80条: what was said of the whole is not said of a share. */
const isOfParted = ({ groups }: CompiledRule, { said, start }: Clause, { text, start: begins }: Sentence): boolean =>
	PARTED.test(text.slice(begins, start)) && !groups.every((group) => said.meets(group));
const PARTED = /(?:信息|文件)(?:当)?中[,，]/;

/**
 * 通过网站公开43条，通过报刊、电视等公开285条: what comes beside a place's number is a share too; so is what comes beside
 * a place without a number (除在网站公开外，还通过报刊、电视等公开285条).
 */
const isBesidePlace = (
	{ earlier, said, start, end }: Clause,
	{ quantities, text, start: begins, paragraph: { met } }: Sentence,
): boolean =>
	(earlier.meets(PLACES) && (quantities.some(({ end }) => end <= start) || BESIDES.test(text.slice(begins, start)))) ||
	(said.meets(ACCOUNTS) && !said.meets(SITE) && (met.meets(PLACES) || AS_NEW_MEDIA.test(text.slice(start, end))));
const BESIDES = /除[^,，。]{2,40}外[,，]?$/;
/** 官网发布374条。通过微博、微信等发布12条, 利用公开栏等发布12条: beside the site, or one of them, all the accounts are a share. */
const ACCOUNTS = setOf('weibo', 'wechat', 'media', 'newMedia');
/** 在微信公众号等新媒体公开1226条: no site is one of them. */
const AS_NEW_MEDIA = /等[^,，]{0,4}新媒体/;
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette');
const ANY_PLACE = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'manyWays', 'platform');

/**
 * 通过微信转发报道330篇，发布工作动态80篇: what an account put out of a kind is a share of the kind; so are the parts of
 * an account's number (公众号发布502条，其中，动态235条).
 */
const isOfAccount = ({ rule }: CompiledRule, { said, earlier }: Clause): boolean =>
	rule.id.startsWith('category.') &&
	earlier.meets(ACCOUNTS) &&
	(said.meets(DISCLOSES) || ((said.meets(AMONG) || earlier.meets(AMONG)) && !earlier.meets(SITE)));

/** 依托“今日云岭”栏目，主动发布76条: by one place that is no site, which has a share. */
const isByOnePlace = (
	{ rule }: CompiledRule,
	{ earlier, sentence: terms, from }: Clause,
	{ text }: Sentence,
): boolean => {
	if (rule.id !== 'proactive.total' || !earlier.meets(BY) || earlier.meets(OTHER_PLACES)) return false;
	const [place, another] = terms.slice(0, from).filter(({ set }) => set.meets(SMALL_PLACE));
	return place !== undefined && !another && text.charAt(place.end) === ',';
};
/** 政府网站发布3335条，信息公开专栏发布954条: a column is the site where no site was counted before it. */
const isColumnOfSite = (
	{ rule }: CompiledRule,
	{ earlier, terms }: Clause,
	{ text, quantities }: Sentence,
): boolean => {
	if (rule.id !== 'channel.website' || !earlier.meets(SITE)) return false;
	const place = terms.find(({ set }) => set.meets(SITE));
	return (
		place !== undefined &&
		COLUMN.test(text.slice(place.start, place.end)) &&
		quantities.some(({ end }) => end <= place.start)
	);
};
const COLUMN = /专栏$|政务服务网$/;
const BY = setOf('by');
const SMALL_PLACE = setOf('media', 'page');
const OTHER_PLACES = setOf('website', 'weibo', 'wechat', 'gazette', 'newMedia', 'manyWays', 'otherWay');

/** 规划计划类4条，其中年度计划2条，其他2条: what is parted is a kind that has its number. */
function isOfOneKind({ end }: Clause, { terms, quantities }: Sentence): boolean {
	const among = terms.findLast((term) => term.end <= end && term.set.meets(AMONG));
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

/** 在网站发布教育类信息37条 tells a kind of what a place published; 发布各种教育类信息37条 all of it. */
export function isOfKind({ rule }: CompiledRule, sentence: Sentence, quantity: Quantity): boolean {
	const { text } = sentence;
	// 公开医疗信息1份、价格信息5份: each is a share of what the body published of its field.
	if (rule.ownField) return text.charAt(quantity.end) === '、';
	if (rule.ofWhole) return STOCK_OF_A_KIND.test(text.slice(sentence.start, quantity.start));
	if (!rule.id.startsWith('channel.')) return false;
	const words = text.slice(Math.max(0, quantity.start - 12), quantity.start);
	return (ONE_KIND.test(words) && !MANY_KINDS.test(words)) || isListedByKinds(sentence, quantity);
}

/** 累计公开制度类政府信息12条, no 各类政府信息. */
const STOCK_OF_A_KIND = /[^各多两三四五六七八九十\d]类的?(?:政府|政务)?信息(?:共|共计|总数|为)*\d/;

/** 在网站发布政策文件3条、部门动态1条: the first of the kinds that the place published. */
function isListedByKinds({ text, terms, quantities }: Sentence, { start, end, kind }: Quantity): boolean {
	if (!LIST_GOES_ON.has(text.charAt(end))) return false;
	const next = quantities.find((one) => one.start > end);
	if (next?.kind !== kind) return false;
	const between = terms.filter((term) => term.start >= end && term.end <= next.start);
	if (between.some(({ set }) => set.meets(PARTS_ANEW))) return false;
	const own = terms.findLast((term) => term.end <= start);
	return isKindOf(text, own, start) && isKindOf(text, between.at(-1), next.start);
}
const LIST_GOES_ON = new Set(['、', ',']);
/** Another place, another verb, or the parts of what was just told. */
const PARTS_ANEW = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'manyWays', 'disclose', 'among');

/** Whether the words right before a number name one kind: 通知公告, 组织机构信息, no 各类信息. */
const isKindOf = (text: string, term: Term | undefined, start: number): boolean =>
	term !== undefined &&
	(term.set.meets(ANY_KIND) || (term.set.meets(NO_BODY) && NAMED_KIND.test(text.slice(term.start, start))));
const NO_BODY = setOf('noBody');
const NAMED_KIND = /^(?:通知公告|公示公告|公告公示|公告通知|通知通告|通告公告)(?:类|类信息|信息)?$/;
const ONE_KIND = /\p{Script=Han}类(?:信息)?$/u;
const MANY_KINDS = /[各多两三四五六七八九十]\p{Script=Han}{0,8}类(?:信息)?$/u;

/**
 * Whether the clause right before speaks of publishing on a site and has no number of its own: 在县政府网站更新栏目，
 * 发布信息136条. 发挥网站作用 is no publishing yet. A number of visits is none of its own: 网站访问量3万次，发布信息136条.
 */
export function goesOnOnSite({ sentence: terms, from }: Clause, { quantities, text }: Sentence): boolean {
	const mark = terms[from - 1];
	if (!mark?.set.meets(COMMA)) return false;
	let first = from - 1;
	while (first > 0 && !(terms[first - 1] as Term).set.meets(MARKS)) first--;
	const before = terms.slice(first, from - 1);
	const start = before[0]?.start ?? mark.start;
	const site = before.findIndex(({ set }) => set.meets(SITE));
	if (site < 0 || before.some(({ set }) => set.meets(NOT_ON_SITE))) return false;
	if (before.some(({ set }) => set.meets(AUDIENCE))) return true;
	return (
		!quantities.some((one) => one.end > start && one.end <= mark.start) &&
		before.slice(site + 1).some((term) => PUT_OUT.test(text.slice(term.start, term.end)))
	);
}
const AUDIENCE = setOf('audience');
const COMMA = setOf('comma');
const MARKS = setOf('comma', 'semicolon', 'stop', 'colon', 'open', 'close');
const SITE = setOf('website');
/** 公开项目 is no publishing. */
const PUT_OUT = /^(?:发布|更新|上传|推送)/;
const NOT_ON_SITE = setOf('weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia', 'manyWays', 'platform');

/** Whether the paragraph begins with nothing but the name of a place, as with a heading, or the item of an enumeration (一是门户网站，). */
export function standsUnder(places: SenseSet, sentence: Sentence, clause: Clause): boolean {
	if (isItemBefore(places, sentence, clause)) return true;
	const {
		paragraph: { terms },
		from,
	} = sentence;
	const [place, mark] = terms;
	return (
		place !== undefined &&
		mark !== undefined &&
		from > 1 &&
		place.set.meets(places) &&
		mark.start === place.end &&
		mark.set.meets(ENDS_NAME)
	);
}
const ENDS_NAME = setOf('stop', 'colon');

/** 形式有：一是县政府网站，发布信息12条；二是…: right before the clause stands nothing but the place. */
function isItemBefore(places: SenseSet, { text, terms, start }: Sentence, { from }: Clause): boolean {
	const [place, mark] = [terms[from - 2], terms[from - 1]];
	if (!place?.set.meets(places) || mark?.start !== place.end || !mark.set.meets(COMMA)) return false;
	return ITEM.test(text.slice(Math.max(start, place.start - ITEM_WITHIN), place.start));
}
const ITEM_WITHIN = 10;
const ITEM = /(?:^|[：:；;。])[一二三四五六七八九]是(?:省|市|县|区|旗|镇|局|我[县区市局]|本[县区市局]|地方)?(?:人民)?$/;

/** Whether nothing but a word for the year, or for how it was done, stands before the head in its clause. */
export const opensItsClause = (head: Term, { start }: Clause, text: string): boolean =>
	BEFORE_IT.test(text.slice(start, head.start));
const BEFORE_IT = /^[、\s]*(?:其中:?|全年|年内|本?年度?|今年|先后|累计|共计?|集中|组织|统一|开展)*$/;

/** Whether kinds of published information are named as a rule asks. */
export const hasKinds = ({ amongKinds, byKinds }: CompiledRule, sentence: Sentence, quantity: Quantity): boolean =>
	!(amongKinds && !namesKinds(sentence)) && !(byKinds && !isToldByKinds(sentence, quantity));

/**
 * 907条，其中网站86条，微信821条: what is parted by two places or more was published, wherever. What one place published
 * (新媒体发布236条，其中微博…微信…) is that place's.
 */
export function isToldByPlaces({ said }: Clause, sentence: Sentence, { end }: Quantity): boolean {
	if (placesIn([{ set: said }]) === 1 && !said.meets(MANY_WAYS)) return false;
	const behind = goesOnWithParts(sentence)
		? nextSentence(sentence)
		: sentence.terms.filter(({ start }) => start >= end);
	const among = behind.findIndex(({ set }) => set.meets(AMONG));
	if (among < 0 || among >= OPENING) return false;
	const stop = behind.findIndex(({ set }) => set.meets(SEMICOLON));
	return placesIn(stop < 0 ? behind : behind.slice(0, stop)) >= 2;
}
/** 561条，比上年增加87条。其中网站312条，微信249条: the sentence behind tells the parts. */
const goesOnWithParts = ({ text, end }: Sentence): boolean => text.startsWith('其中', end);
function nextSentence({ end, paragraph: { terms } }: Sentence): readonly Term[] {
	const next = terms.filter(({ start }) => start >= end);
	const stop = next.findIndex(({ set }) => set.meets(STOP));
	return stop < 0 ? next : next.slice(0, stop);
}
const STOP = setOf('stop');

const placesIn = (terms: readonly { set: SenseSet }[]): number =>
	EACH_PLACE.filter((place) => terms.some(({ set }) => set.meets(place))).length;
const EACH_PLACE = (['website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia'] as const).map((place) =>
	setOf(place),
);
const MANY_WAYS = setOf('manyWays');
const SEMICOLON = setOf('semicolon');

/** Three kinds; those that are published one by one too count only beside two others. */
function namesKinds({ said }: Sentence): boolean {
	const listed = LISTED.filter((kind) => said.meets(kind)).length;
	return listed >= SEVERAL || (listed === SEVERAL - 1 && said.meets(PUBLISHED_ALONE));
}
const SEVERAL = 3;

/** 172条，其中概况类8条，政务动态类51条: what is parted into the kinds of published information is published information. */
function isToldByKinds(sentence: Sentence, { end }: Quantity): boolean {
	const { terms } = sentence.paragraph;
	const from = terms.findIndex(({ start }) => start >= end);
	if (from < 0 || !terms.slice(from, from + OPENING).some(({ set }) => set.meets(AMONG))) return false;
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
const AMONG = setOf('among');
const ANY_KIND = setOf(...KINDS);

/** The words behind a whole that name its first part: those before the next number. */
function firstPart({ paragraph: { terms }, text }: Sentence, from: number, end: number): readonly Term[] {
	const number = FIRST_NUMBER.exec(text.slice(end, end + FIRST_WITHIN));
	return number ? terms.slice(from).filter(({ start }) => start < end + number.index) : [];
}
const FIRST_NUMBER = /\d/;
const FIRST_WITHIN = 60;

/** 二是举办培训2次: of a clause without another word, where nothing before it in the paragraph is another matter. */
export const isPlain = (head: Term, { start, earlier }: Clause, { text, paragraph: { met } }: Sentence): boolean =>
	HELD.test(text.slice(start, head.start)) && !earlier.meets(ANOTHER_MATTER) && !met.meets(ANOTHER_MATTER);
const HELD =
	/^[、,，]?(?:[一二三四五六七八九]是)?(?:全年|本年度?|年内|今年|先后|共|累计|集中|组织|开展|举办|举行|召开|进行|新?收到|受理|接到|了)*$/;
const ANOTHER_MATTER = setOf('otherDomain', 'hotline', 'otherCase', 'interpretation', 'press', 'interview');
