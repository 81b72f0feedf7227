import { leading } from '../../../../src/report/leading';
import { rightBefore, rightBehind } from '../../../text/around';
import { type Clause, opensClause } from '../../sentence/clause';
import { sharesByPlaces } from '../../sentence/parted-by-places';
import type { SenseSet } from '../../sentence/sense-set';
import { AMONG, BOUNDARY, CLOSE, COLON, COMMA, OPEN, STOP } from '../../sentence/senses';
import type { Sentence } from '../../sentence/sentence';
import { setOf, type Term } from '../../sentence/terms';
import type { Trial } from '../trial';
import { speaksOfSiteAlone } from './site-alone';

// Where something was published: the place that a number is told under, and the places that it is a share of.

/** Whether a place of publishing was named before the clause, in its sentence or its paragraph. */
export const followsAPlace = ({ clause: { earlier }, sentence: { paragraph } }: Trial): boolean =>
	earlier.meets(ANY_PLACE) || paragraph.met.meets(ANY_PLACE);

/**
 * 通过网站公开43条，通过报刊、电视等公开285条: what comes beside a place's number is a share too; so is what comes beside
 * a place without a number (除在网站公开外，还通过报刊、电视等公开285条).
 */
export function isBesidePlace({ clause, sentence: { quantities, text, start, paragraph } }: Trial): boolean {
	const { earlier, said } = clause;
	const before = text.slice(start, clause.start);
	if (earlier.meets(PLACES) && (quantities.some(({ end }) => end <= clause.start) || BESIDES.test(before))) return true;
	if (said.meets(SITE)) return false;
	const words = text.slice(start, clause.end);
	if (said.meets(ACCOUNTS) && (paragraph.met.meets(PLACES) || AS_NEW_MEDIA.test(text.slice(clause.start, clause.end))))
		return true;
	if (said.meets(MEDIA) && ALSO_BY.test(words)) return true;
	return !earlier.meets(SITE) && ACCOUNTS_ALONE.test(words);
}
const BESIDES = /除[^,，。]{2,40}外[,，]?$/;
/** 同时依托公示栏、显示屏等公开120条: beside what was told before. */
const ALSO_BY = /(?:同时|另外|此外|还)[,，]?(?:通过|依托|利用|借助|运用)[^,，。;；]*$/;
/** 官网发布374条。通过微博、微信等发布12条, 利用公开栏等发布12条: beside the site, or one of them, all the accounts are a share. */
export const ACCOUNTS = setOf('weibo', 'wechat', 'media', 'newMedia');
/** 在微信公众号等新媒体公开1226条: no site is one of them. */
const AS_NEW_MEDIA = /等[^,，]{0,4}新媒体/;
/** 依托微信公众号、视频号等平台，全年发布100余条: they are one way among others. */
const ACCOUNTS_ALONE = /(?:公众号|微信|微博)[^,，。]{0,12}(?:视频号|抖音号?|头条号|快手号?)等(?:平台|账号)/;
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette');
const ANY_PLACE = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'manyWays', 'platform');

/** 网站公开43条。通过报刊、电视等公开285条: papers and boards all told, of which the sentence says no more. */
export function isByMedia({ clause: { start, end, earlier }, sentence }: Trial): boolean {
	const { quantities, text, paragraph, terms } = sentence;
	return (
		(paragraph.met.meets(PLACES) || (earlier.meets(PLACES) && quantities.some((one) => one.end <= start))) &&
		SEVERAL_MEDIA.test(text.slice(start, end)) &&
		!terms.some((term) => (term.end <= start || term.start >= end) && term.set.meets(MEDIA))
	);
}
const MEDIA = setOf('media');
const SEVERAL_MEDIA =
	/(?:报刊|报纸|日报|杂志|广播|电视台?|电台|公[示开告]栏|宣传栏)》?(?:、|和|及|与|等)[^,，]{0,24}(?:公开|公布|发布|发表|刊登|刊发)/;

/** 网站公开655条，其他145条: the number right before has a place of its own. */
export function followsNumberOfPlace({ sentence: { quantities, terms }, quantity: { start } }: Trial): boolean {
	const at = quantities.findLastIndex(({ end }) => end <= start);
	const before = quantities[at];
	const floor = quantities[at - 1]?.end ?? 0;
	return (
		before !== undefined &&
		terms.some((term) => term.start >= floor && term.end <= before.start && term.set.meets(OTHER_PLACES))
	);
}

/** 依托“今日云岭”栏目，主动发布76条: by one place that is no site, which has a share. */
export function isByOnePlace({ clause: { earlier, sentenceTerms, from }, sentence: { text } }: Trial): boolean {
	if (!earlier.meets(BY) || earlier.meets(OTHER_PLACES)) return false;
	const [place, another] = sentenceTerms.slice(0, from).filter(({ set }) => set.meets(SMALL_PLACE));
	return place !== undefined && !another && text.charAt(place.end) === ',';
}
const BY = setOf('by');
const SMALL_PLACE = setOf('media', 'page');
const OTHER_PLACES = setOf('website', 'weibo', 'wechat', 'gazette', 'newMedia', 'manyWays', 'otherWay');

/** 政府网站发布3335条，信息公开专栏发布954条: a column is the site where no site was counted before it. */
export const isColumnOfSite = (trial: Trial): boolean => isColumn(trial) || isOfOtherSite(trial);

/** “信用中国(某市)”网站 shows what is known of others, 图书馆网站 is somebody else's, 某某日报和某某局网站 are two. */
const isOfOtherSite = ({ clause, sentence: { text } }: Trial): boolean => {
	const place = clause.terms.find(({ set }) => set.meets(SITE));
	return place !== undefined && OTHERS_SITE.test(text.slice(Math.max(0, place.start - 20), place.end));
};
const OTHERS_SITE =
	/信用(?:中国|信息)?[^“,，。]{0,14}网站?$|(?<![我本])(?:图书|博物|文化|档案)馆(?:官方|门户)?网站?$|[报刊][、和及与][一-鿿]{0,10}网站?$/;

const isColumn = ({ clause: { earlier, terms }, sentence }: Trial): boolean => {
	const { text, quantities, paragraph, start } = sentence;
	const place = terms.find(({ set }) => set.meets(SITE));
	if (!place || !COLUMN.test(text.slice(place.start, place.end))) return false;
	return earlier.meets(SITE)
		? quantities.some(({ end }) => end <= place.start)
		: paragraph.met.meets(SITE) && NUMBER_OF_SITE.test(text.slice(paragraph.start, start));
};
/** 门户网发布各类信息998条。通过政务公开专栏发布57条 */
const NUMBER_OF_SITE = /(?:网站|门户网)(?:共|全年|累计)*(?:发布|公开|更新)[^,，。;；\d]{0,8}\d/;
const COLUMN = /专栏$|栏目$|政务服务网$/;

/**
 * Whether the clause right before speaks of publishing on a site and has no number of its own: 在县政府网站更新栏目，
 * 发布信息136条. 发挥网站作用 is no publishing yet. A number of visits is none of its own: 网站访问量3万次，发布信息136条.
 */
export function goesOnOnSite(trial: Trial): boolean {
	const {
		clause: { sentenceTerms: terms, from },
		sentence: { quantities, text },
	} = trial;
	const mark = markBefore(terms, from);
	if (mark && ONE_COLUMN.test(rightBefore(text, mark.start, LONGEST_COLUMN))) return false;
	if (speaksOfSiteAlone(trial)) return true;
	if (!mark?.set.meets(COMMA)) return false;
	const to = terms.indexOf(mark);
	const first = opensClause(terms, to);
	const before = terms.slice(first, to);
	const site = before.findIndex(({ set }) => set.meets(SITE));
	if (site < 0) return doneOnSite(terms[first - 1], mark.start, text);
	const words = text.slice(before[site]?.end, mark.start);
	if (IS_THE_PLACE.test(words) || (site === 0 && ITS_CARE.test(words))) return true;
	if (before.some(({ set }) => set.meets(NOT_ON_SITE))) return false;
	if (before.some(({ set }) => set.meets(AUDIENCE))) return true;
	const start = before[0]?.start ?? mark.start;
	const hasNumber = quantities.some((one) => one.end > start && one.end <= mark.start);
	return !hasNumber && before.slice(site + 1).some((term) => putsOut(term, mark.start, text));
}
/** Whether a word of the clause before says that something was published, be it by the mere 公开 that ends it. */
const putsOut = ({ start, end }: Term, clauseEnd: number, text: string): boolean =>
	PUT_OUT.test(text.slice(start, end)) || (end === clauseEnd && PUBLIC.test(text.slice(start - 3, end)));
/** The comma of the clause right before; a year between two of them (，2020年，) is no clause. */
function markBefore(terms: readonly Term[], from: number): Term | undefined {
	const [before, mark] = [terms[from - 2], terms[from - 1]];
	return before?.set.meets(COMMA) && mark?.set.meets(COMMA) ? before : mark;
}
/** 在县政府网站开设“两会”专栏，发布信息46条: what stands in it is not all that the site has. */
const ONE_COLUMN = /(?:开设|开辟|设立|设置)了?[“"「](?![^”"」]*公开)[^”"」]{2,14}[”"」](?:专栏|栏目|专题|专区)$/;
const LONGEST_COLUMN = 24;
/** 通过县政府网站，集中公开职能、领导等信息，全年发布136条: the way, what was done on it, and how much. */
const doneOnSite = (way: Term | undefined, end: number, text: string): boolean =>
	way?.set.meets(COMMA) === true &&
	WAY_TO_SITE.test(rightBefore(text, way.start, LONGEST_WAY)) &&
	DONE.test(text.slice(way.end, end));
const WAY_TO_SITE = /(?:通过|依托|利用|在)[^,，。;；、\d]{1,14}(?:网站|门户网)(?:上|平台)?$/;
const LONGEST_WAY = 24;
/** Without a number of its own. */
const DONE = /^[^,，。;；\d]{0,4}(?:公开|发布|更新)[^,，。;；\d]+$/;
const AUDIENCE = setOf('audience');
const SITE = setOf('website');
/** 政府网站仍是第一平台 */
const IS_THE_PLACE = /^(?:仍然?|依然|一直|已)?(?:是|为|成为|作为)[^,，]{0,16}(?:平台|渠道|主渠道|载体|阵地)$/;
/** 官网围绕重点工作，公开信息136条: the site itself is spoken of. */
const ITS_CARE = /^(?:紧紧)?(?:紧扣|围绕|聚焦|突出|立足|坚持)/;
/** 公开项目 is no publishing. */
const PUT_OUT = /^(?:发布|更新|上传|推送)/;
/** 通过公开网进行公开、公示，: at the end of its clause nothing is named that it could belong to. */
const PUBLIC = /(?:进行|予以|公开、)(?:公开|公示|公布)$/;
const NOT_ON_SITE = setOf('weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia', 'manyWays', 'platform');

/**
 * Whether the paragraph begins with nothing but the name of a place, as with a heading, or the item of an enumeration
 * (一是门户网站，).
 */
export function standsUnder(places: SenseSet, { sentence, clause }: Trial): boolean {
	if (isItemBefore(places, sentence, clause)) return true;
	const {
		paragraph: { terms },
		from,
		text,
		start,
	} = sentence;
	if (NAMES_ITSELF.test(rightBehind(text, start, LONGEST_OWN))) return false;
	const opening = from > 1 ? terms.slice(0, LONGEST_NAME) : [];
	const at = opening.findIndex(({ set }) => set.meets(BOUNDARY));
	const mark = opening[at];
	if (!mark?.set.meets(ENDS_NAME)) return false;
	const place = opening.slice(0, at).find(({ set }) => set.meets(places));
	return place !== undefined && HOW_IT_WENT.test(text.slice(place.end, mark.start));
}
/** 复议：收到2件。诉讼：收到1件。: a sentence with a name of its own stands under no other. */
const NAMES_ITSELF = /^[^,，。;；:：\d]{2,10}[:：]/;
const LONGEST_OWN = 11;
const ENDS_NAME = setOf('stop', 'colon');
/** A name is no longer: 我局|门户网站|主动公开|政府信息|情况|。 */
const LONGEST_NAME = 8;
/** 门户网站公开情况。 is a name as the bare 门户网站 is. */
const HOW_IT_WENT = /^(?:(?:主动)?(?:公开|发布)(?:政府信息|政务信息|信息)?的?情况)?$/;

/** 形式有：一是县政府网站，发布信息12条；二是…; 门户网站：发布信息12条: right before the clause stands nothing but the place. */
function isItemBefore(places: SenseSet, { text, terms, start }: Sentence, { from }: Clause): boolean {
	const [place, mark] = [terms[from - 2], terms[from - 1]];
	if (!place?.set.meets(places) || !mark) return false;
	const before = text.slice(Math.max(start, place.start - ITEM_WITHIN), place.start);
	const between = text.slice(place.end, mark.start);
	if (mark.set.meets(COLON)) return ABOUT_IT.test(between) && NAMED_FIRST.test(before);
	return mark.set.meets(COMMA) && BEING_SPOKEN_OF.test(between) && ITEM.test(before);
}
/** 一是网站方面，全年发布信息12条 */
const BEING_SPOKEN_OF = /^(?:方面)?$/;
/** 行政复议方面：, 门户网站情况：*/
const ABOUT_IT = /^(?:方面|情况)?$/;
const NAMED_FIRST = /^\s*(?:[(]?[一二三四五六七八九\d]{1,2}[)、.]+)?(?:省|市|县|区|旗|镇|局|地方)?(?:人民)?(?:政府)?$/;
const ITEM_WITHIN = 10;
const ITEM =
	/(?:^|[：:；;。])[一二三四五六七八九]是(?:省|市|县|区|旗|镇|局|我[县区市局]|本[县区市局]|地方)?(?:人民)?(?:政府)?$/;

/**
 * 907条，其中网站86条，微信821条: what is parted by two places or more was published, wherever. What one place published
 * (新媒体发布236条，其中微博…微信…) is that place's.
 */
export function isToldByPlaces({ clause: { said }, sentence, quantity }: Trial): boolean {
	const { end } = quantity;
	if (placesIn([{ set: said }]) === 1 && !said.meets(MANY_WAYS)) return false;
	// 公开136条，网站120条，公示栏16条 needs no 其中.
	if (placesIn([{ set: said }]) === 0 && sharesByPlaces(sentence, sentence.quantities.indexOf(quantity)).length > 0)
		return true;
	const behind = goesOnWithParts(sentence) ? nextSentence(sentence) : termsFrom(sentence.terms, end);
	const among = behind.findIndex(({ set }) => set.meets(AMONG));
	// 312条(网站284条、微博28条): the bracket tells the parts.
	const inBracket = behind[0]?.start === end && behind[0].set.meets(OPEN);
	if (!inBracket && (among < 0 || among >= OPENING)) return false;
	const stop = behind.findIndex(({ set }) => set.meets(inBracket ? CLOSE : STOP));
	// 71条，其中工作动态67条；微博、微信发布92条: the first part is of no place.
	if (!opensWithPlace(behind.slice(inBracket ? 0 : among), sentence.text)) return false;
	const parts = stop < 0 ? behind : behind.slice(0, stop);
	// 微博、微信共发布236条，其中微博86条: beside the site all that stands there is a share.
	if (said.meets(BLOGS) && !said.meets(SITE_OR_MORE) && !parts.some(({ set }) => set.meets(SITE))) return false;
	return placesIn(parts) >= 2;
}
const BLOGS = setOf('weibo', 'wechat');
const PRESS = setOf('press');
/** Whether a place, or a press conference, is named before the first number behind 其中, or behind an opening bracket. */
function opensWithPlace(parts: readonly Term[], text: string): boolean {
	const from = parts[0]?.end ?? 0;
	const number = rightBehind(text, from, LONGEST_PART).search(/\d/);
	const first = parts.filter(({ start }) => start < from + number);
	return number < 0 || placesIn(first) > 0 || first.some(({ set }) => set.meets(PRESS));
}
const LONGEST_PART = 60;
/** 561条，比上年增加87条。其中网站312条，微信249条: the sentence behind tells the parts. */
const goesOnWithParts = ({ text, end }: Sentence): boolean => text.startsWith('其中', end);
function nextSentence({ end, paragraph: { terms } }: Sentence): readonly Term[] {
	const next = termsFrom(terms, end);
	const stop = next.findIndex(({ set }) => set.meets(STOP));
	return stop < 0 ? next : next.slice(0, stop);
}
/** The terms from a place on, of a text without stops no more than a long sentence has. */
function termsFrom(terms: readonly Term[], place: number): readonly Term[] {
	const from = leading(terms, ({ start }) => start < place);
	return terms.slice(from, from + MOST_TERMS);
}
const MOST_TERMS = 500;

const placesIn = (terms: readonly { set: SenseSet }[]): number =>
	EACH_PLACE.filter((place) => terms.some(({ set }) => set.meets(place))).length;
const EACH_PLACE = (['website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia'] as const).map((place) =>
	setOf(place),
);
const MANY_WAYS = setOf('manyWays');
const SITE_OR_MORE = setOf('website', 'manyWays');
/** 。其中，: so many terms behind the number its parts have begun. */
const OPENING = 3;
