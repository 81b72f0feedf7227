import type { IndicatorId } from '../../../src/report/catalog';
import { groupedBy } from '../../../src/report/grouped';
import { type Found, toldOf } from '../found';
import { idsLike } from '../ids';

/**
 * Leaves out kinds that one sentence counts one by one and that the forms count as one: 图文解读22件、媒体解读20件 are
 * parts of the interpretations, 常务会议4次、专题会议2次 of the meetings, 领导信息1条、机构职能2条 of the general
 * information, 撤销3件、确认违法1件 of what was corrected, 查阅室1个、查阅点7个 of the places to read, and neither is the whole. Where the first is what the others make
 * together it is the whole, and stays.
 */
export function withoutSiblings(found: readonly Found[]): readonly Found[] {
	const left = new Set<Found>(found.filter((one) => isOnlyPart(one)));
	for (const siblings of groupedBy(found, toldOf).values())
		for (const one of KINDS.has(siblings[0].figure.id) ? partsAmong(siblings) : elsewhereAmong(siblings)) left.add(one);
	for (const beside of groupedBy(found, ({ sentence }) => sentence).values())
		for (const one of beside) if (isLessThanAPlace(one, beside)) left.add(one);
	return left.size === 0 ? found : found.filter((one) => !left.has(one));
}

/** 局门户网站发布1816条，市政府网站发布214条: an office's own site is meant, where it tells both. */
const elsewhereAmong = (siblings: readonly Found[]): readonly Found[] =>
	siblings.filter(
		(one) =>
			one.figure.id === 'channel.website' &&
			ABOVE.test(one.label ?? '') &&
			!OWN_SITE.test(one.label ?? '') &&
			siblings.some(
				(other) =>
					OWN_SITE.test(other.label ?? '') ||
					isOfOfficeBeside(other, one) ||
					(tierOf(other) < tierOf(one) && amountOf(other) > amountOf(one)),
			),
	);

/** 市水务局网站1821条，市政府信息公开网401条: the site of an office, where the other is not that of a government below it. */
const isOfOfficeBeside = (other: Found, one: Found): boolean =>
	OFFICE_SITE.test(other.label ?? '') && !OFFICE_SITE.test(one.label ?? '') && !(tierOf(one) < 1);
const OFFICE_SITE = /[省市州][^,，。;；\s]{1,8}[厅局委](?:门户|政务|官方)*网站?/;

/** 省政府网站46条、市政府网站120条、县政府网站1460条: how high the government is whose site it is, or whose office's. */
function tierOf({ label = '' }: Found): number {
	const tier = TIERED_SITE.exec(label)?.[1];
	return tier === undefined ? Number.NaN : TIERS.findIndex((tiers) => tiers.includes(tier));
}
const TIERED_SITE =
	/(自治区|[省市州盟县区旗])(?:(?:人民)?政府(?:门户)?网|(?!人民|政府)[一-龥]{1,8}[厅局委](?:门户|政务|官方)*网)/;
const TIERS = ['县区旗', '市州盟', '省自治区'];

/**
 * 通过电视台、报刊等媒介发布910条；通过门户网站发布3090条: what stands beside a greater number of one place is no whole; what
 * boards and papers put out is none beside any (通过公示栏等形式发布108条，通过网站公开33条).
 */
const isLessThanAPlace = (one: Found, beside: readonly Found[]): boolean =>
	one.figure.rule.startsWith('published-in-many-ways') &&
	beside.some(
		(other) =>
			other.figure.id.startsWith('channel.') &&
			!other.label?.includes('其中') &&
			(amountOf(other) > amountOf(one) || BY_BOARDS.test(one.label ?? '')),
	);
const BY_BOARDS =
	/^(?!.*(?:网|微信|微博|新媒体|公众号|线上)).*(?:[公示告开务]栏|显示屏|报刊?|电视台?|广播|电台|宣传[册单栏])等/;
const OWN_SITE =
	/(?:^|[^一-龥]|[我本通过在于由中])(?:[我本]?[局厅委办院]|本(?:单位|机关|部门))(?:门户|政务|官方|官)*网站?|[县区](?!人民|政府)[一-龥]{1,6}[局委办联会社](?:门户|政务|官方|官)*网站?/;
const ABOVE =
	/[省市县区州](?:人民)?政府(?:门户)?(?:网|信息公开)|政府信息公开(?:平台|网)|(?<![我本])(?:[一-龥]{2}[署部]|[省市州]\S{1,8}[厅局委])(?:门户|政务|官方)*网站?|^[^一-龥]*政府(?:门户)?网站?/;

/** Leaves out those events that are told by who came where the sentence tells them all: 召开新闻发布会6次，县领导出席新闻发布会4次. */
export function withoutAttended(found: readonly Found[]): readonly Found[] {
	const held = new Set(found.filter((one) => !isAttended(one)).map(toldOf));
	return found.filter((one) => !isAttended(one) || !held.has(toldOf(one)));
}
const isAttended = ({ figure: { id }, label }: Found): boolean => EVENTS.has(id) && ATTENDED.test(label ?? '');

const KINDS = idsLike(
	/^(?:category\.|response\.(?:interpretations|interviews|press_conferences)$|meeting\.count$|org\.reading_points$|normative\.repealed$|(?:reconsideration|litigation)\.(?:upheld|corrected)$)/,
);

/** Those that others beside them under other names say are parts; all but the first where that is the sum of the rest. */
function partsAmong(siblings: readonly Found[]): readonly Found[] {
	const [first, ...rest] = siblings;
	const last = siblings.at(-1);
	if (last?.figure.rule === 'sum-behind-events') return siblings.slice(0, -1);
	const sum = rest.reduce((total, one) => total + amountOf(one), 0);
	if (rest.length > 1 && sum === amountOf(first) && !SORT.test(first?.label ?? '')) return rest;
	if (first && sum <= amountOf(first) && isGeneral(first) && !rest.some(isGeneral)) return rest;
	const plain = siblings.filter(isPlain).length;
	return siblings.filter(
		(one) =>
			!(isPlain(one) && (plain === 1 || one.figure.id.startsWith('category.'))) &&
			siblings.some((other) => isAnother(other, one)),
	);
}

const EVENTS = idsLike(/^response\.(?:interviews|press_conferences)$/);
const ATTENDED = /(?:领导|负责人|负责同志|班子成员)(?:干部)?(?:参加|出席|做客)/;

/** 全县发布文字解读8件、图片解读5件: everybody's, and of one sort. */
const SORT = /(?:文字|图片|图文|图表|图示|视频|音频|动漫|线下|专家|媒体)(?:类|版|形式)?解读/;

/** 发布政策解读稿件27篇，文字解读14篇、视频解读2篇: the bare name is that of all, the others are sorts of it. */
const isGeneral = ({ figure: { id }, label }: Found): boolean =>
	id === 'response.interpretations' && INTERPRETATIONS.test(label?.replace(OPENING, '') ?? '');
const INTERPRETATIONS =
	/^(?:(?:各类|重要|相关)?政策(?:文件|性文件)?解读(?:类)?(?:稿件|材料|信息|文章|文件|产品|作品)?|解读(?:稿件|材料|信息|文章))(?:数量?)?$/;

/**
 * Another number; for a kind of information under another name, for the same name again is another list. Of events the
 * same number told twice (线下发布会1次、线上发布会1次) is one of two parts as well.
 */
const isAnother = (other: Found, one: Found): boolean =>
	one.figure.id.startsWith('category.')
		? amountOf(other) !== amountOf(one) && nameOf(other) !== nameOf(one)
		: other !== one;

const amountOf = (one: Found | undefined): number => one?.figure.value ?? 0;
const nameOf = ({ label }: Found): string | undefined => label?.replace(OPENING, '').replace(GENERIC, '');
/** 规划计划类信息, 规划计划 */
const GENERIC = /类?(?:信息)?类?$/;
/** 其中工作动态, 发布工作动态 */
const OPENING =
	/^[、,\s]*(?:(?:通过|在|利用)[^,，。\d]{2,14}?(?:网站?|平台|公众号|专栏))?(?:其中|包括|主要|包含|含|有|为|是|:|(?:主动)?公开|发布|了|本?年度?|全年|年内|一年来|累计|共计?|[编制]发|撰写|编写|制作|推出|上传)*/;

/** 概况信息22条、领导信息2条, 新闻发布会3次、新闻通气会2次: the kind by the name that the forms give it is all of it. */
const isPlain = (one: Found): boolean => PLAIN_NAMES[one.figure.id]?.test(nameOf(one) ?? '') ?? false;
const PLAIN_NAMES: Partial<Record<IndicatorId, RegExp>> = {
	'category.overview': /^概况$/,
	'category.planning': /^(?:规划、?计划|计划规划)$/,
	'category.finance': /^财政预决算$/,
	// 维持9件、驳回2件: of suits the forms count both as one.
	'reconsideration.upheld': /维持/,
	// 废止26件、失效12件: what the forms ask for by its name.
	'normative.repealed': /废止/,
	'response.interpretations': /^(?:政策)?解读(?:材料|稿件|稿|文章)$/,
	'response.press_conferences':
		/^(?:全年|先后|累计|共|组织|召开|举办|举行|参加)*(?:[省市县区州旗](?:人民)?政府)?新闻发布会$/,
};

/** 领导信息2条, 统计数据6条, 工作总结1条: not all of what the forms call the general information, or plans and statistics. */
const isOnlyPart = (one: Found): boolean =>
	(PART_OF_KIND.has(one.figure.id) && PART_NAME.test(nameOf(one) ?? '')) ||
	(one.figure.id === 'proactive.total' && INCLUDED.test(one.label ?? ''));
/** 公开439条，包括政务信息20条: of the number before. */
const INCLUDED = /^[,，、(]?(?:包括|包含|涵盖)(?:有|了)?[^,，。]{0,6}信息$/;
const PART_OF_KIND = idsLike(/^category\.(?:overview|planning)$/);
const PART_NAME =
	/(?:(?<!机构|[及和与、])领导(?:信息|之窗|分工|简介|班子|成员)?|(?<!规划|计划|[及和与、])统计(?:数据|信息)?|工作总结)$/;
