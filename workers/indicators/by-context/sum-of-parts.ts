import type { IndicatorId } from '../../../src/report/catalog';
import type { SectionKind } from '../../../src/report/reading';
import { rightBefore, rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import { type Counted, countedIn } from '../sentence/counted';
import type { SenseSet } from '../sentence/sense-set';
import { APPLICATION } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';

interface Summed {
	id: IndicatorId;
	rule: string;
	isPart: (part: Counted) => boolean;
	/** Its section, sentence or paragraph must be about this. */
	section: string;
	words: SenseSet;
}

const WAYS_AND_WHO = setOf(
	'inPerson',
	'fax',
	'online',
	'letter',
	'email',
	'person',
	'business',
	'research',
	'charity',
	'legalService',
	'otherOrganisation',
);
/** 书面申请8件 beside 网上申请12件 came another way too. */
const OTHER_WAY = /书面|线下/;
const STAFF = setOf('fullTime', 'partTime');
/** 1名专职、1名兼职共2名工作人员 */
const STAFF_BEHIND = /^[专兼]职(?:工作)?(?:人员)?/;
const DISCLOSURE = setOf('disclosure');
/** 网站公开158条，微信237条，合计395条. */
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'otherWay');
const PUBLISHED = setOf('proactive', 'disclose');
/** 概况信息29条，工作动态14条，共计43条 */
const KINDS = setOf('catOverview', 'catNews', 'catPolicy', 'catPlanning', 'catPersonnel', 'catFinance');
const NO_KIND = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'otherWay', 'receive', 'reply', 'denied');
/** 基础信息135条，重点领域信息5条，合计140条 */
const INFORMATION_OF = /^(?![^,，]*(?:解读|申请|回应|访问))[^,，]*信息(?:共|共计)?$/;
const PRESS = setOf('press');
const MEETING = setOf('meeting');
const FEE_KINDS = setOf('feeKind');
const REDUCTION = setOf('reduction');

const BODIES = setOf('partBodies', 'townBodies', 'ownLevel', 'levelForShort', 'ownGovernment', 'ownOffice');
const SETTLED = setOf('closed', 'reply', 'carry');
const RESULTS = setOf('granted', 'partial', 'denied', 'unable', 'rejected', 'otherHandling');

/** 行政复议：维持3件，纠正1件，总计4件. */
const OUTCOMES = setOf('upheld', 'corrected', 'otherOutcome', 'pending', 'catRest');
const FAMILY = { reconsideration: setOf('reconsideration'), litigation: setOf('litigation') };
const APPEALS = setOf('reconsideration', 'litigation');

const SUMS: readonly Summed[] = [
	{
		id: 'application.received',
		rule: 'sum-behind-parts',
		isPart: ({ sentence, clause }) =>
			clause.said.meets(WAYS_AND_WHO) || OTHER_WAY.test(sentence.text.slice(clause.start, clause.end)),
		section: 'application',
		words: APPLICATION,
	},
	...(['reconsideration', 'litigation'] as const).map(
		(family): Summed => ({
			id: `${family}.total`,
			rule: 'sum-behind-outcomes',
			isPart: ({ sentence: { terms }, clause: { said, end } }) =>
				said.meets(OUTCOMES) &&
				terms.findLast(({ start, set }) => start < end && set.meets(APPEALS))?.set.meets(FAMILY[family]) === true,
			section: 'appeal',
			words: DISCLOSURE,
		}),
	),
	{
		// 县政府收到39件，各部门收到88件，乡镇收到17件，全县共计144件
		id: 'application.received',
		rule: 'sum-behind-bodies',
		isPart: ({ clause: { said } }) => said.meets(BODIES) && !said.meets(SETTLED),
		section: 'application',
		words: APPLICATION,
	},
	{
		// 县政府办公开316条，各部门公开1948条，全县合计2264条
		id: 'proactive.total',
		rule: 'sum-behind-bodies',
		isPart: ({ clause: { said } }) => said.meets(BODIES) && said.meets(PUBLISHED),
		section: 'proactive',
		words: PUBLISHED,
	},
	{
		// 县政府召开会议3次，各乡镇召开会议96次，合计99次
		id: 'meeting.count',
		rule: 'sum-behind-meetings',
		isPart: ({ clause: { said } }) => said.meets(MEETING),
		section: 'organisation',
		words: DISCLOSURE,
	},
	{
		// 办理结果：予以公开6件，无法提供8件，共计14件: as the form adds them up.
		id: 'application.closed',
		rule: 'sum-behind-results',
		isPart: ({ clause: { said } }) => said.meets(RESULTS),
		section: 'application',
		words: APPLICATION,
	},
	{
		id: 'proactive.total',
		rule: 'sum-behind-places',
		isPart: ({ clause: { said } }) => said.meets(PLACES),
		section: 'proactive',
		words: PUBLISHED,
	},
	{
		// 概况信息29条，工作动态14条，通知公告3条，共计46条: some of the kinds have names that nobody taught us.
		id: 'proactive.total',
		rule: 'sum-behind-kinds',
		isPart: ({ sentence: { said, text }, clause, quantity }) =>
			(said.meets(KINDS) && !clause.said.meets(NO_KIND)) ||
			(quantity.kind === 'item' && INFORMATION_OF.test(text.slice(clause.start, clause.end))),
		section: 'proactive',
		words: PUBLISHED,
	},
	{
		// 例行新闻发布会10场、专题新闻发布会4场，共计14场
		id: 'response.press_conferences',
		rule: 'sum-behind-events',
		isPart: ({ clause: { said } }) => said.meets(PRESS),
		section: 'response',
		words: PRESS,
	},
	{
		id: 'org.staff',
		rule: 'sum-behind-staff',
		isPart: ({ sentence: { text }, clause: { said }, quantity: { kind, end } }) =>
			kind === 'person' && (said.meets(STAFF) || STAFF_BEHIND.test(rightBehind(text, end, 6))),
		section: 'organisation',
		words: DISCLOSURE,
	},
	{
		id: 'fee.total',
		rule: 'sum-behind-fees',
		isPart: ({ clause: { said }, quantity }) =>
			quantity.kind === 'money' && said.meets(FEE_KINDS) && !said.meets(REDUCTION),
		section: 'fee',
		words: APPLICATION,
	},
];
const FEE_SECTIONS: ReadonlySet<SectionKind | undefined> = new Set(['fee', 'other_matters']);
const TOGETHER =
	/^[,，]?(?:[两二三四五][者项]|以上|全年|全年度|年内|全[省市县区州旗盟]|全系统)?(?:合计共?|共计|总计|总共|共)(?:收到|受理|接收|收取|收费|(?:主动)?公开|发布)?(?:申请|费用|(?:政府|政务|各类)?信息(?:公开申请)?)?$/;

/** A clause that is longer says more than that. */
const LONGEST = 16;

/**
 * What parts make together, told behind them: 当面受理3件，网上受理5件，合计8件 was received,
 * 检索费30元，邮寄费50元，共计80元 charged, 专职3名，兼职48名，共计51名 do the work.
 */
export function sumOfParts(counted: Counted): NameByContext | undefined {
	const { sentence, clause } = counted;
	const words = sentence.text.slice(clause.start, clause.end).replace(STAFF_BEHIND, '');
	const { section, met } = sentence.paragraph;
	if (words.length > LONGEST) return undefined;
	if (!TOGETHER.test(words)) return AMOUNTING.test(words) ? feeOfCases(counted) : undefined;
	const sum = SUMS.find(
		(one) =>
			(section === one.section || sentence.said.meets(one.words) || met.meets(one.words)) && isSumOf(counted, one),
	);
	return sum ? { id: sum.id, rule: sum.rule, start: clause.start } : feeOfCases(counted);
}
/** 2件，金额340元 */
const AMOUNTING = /^[,，、]?(?:合计|共计|总)?金额(?:共计?|合计|总计|为)?$/;

const feeOfCases = (counted: Counted): NameByContext | undefined =>
	FEE_SECTIONS.has(counted.sentence.paragraph.section) && isOfCases(counted)
		? { id: 'fee.total', rule: 'fee-behind-its-cases', start: counted.clause.start }
		: undefined;

/** 收取信息处理费1件，共计180元: the number before counts the cases that were charged. */
const isOfCases = ({ sentence, at, quantity }: Counted): boolean => {
	const cases = at > 0 ? countedIn(sentence, at - 1) : undefined;
	return (
		quantity.kind === 'money' &&
		cases?.quantity.kind === 'item' &&
		quantity.start - cases.quantity.end <= NEAR &&
		cases.clause.said.meets(FEE) &&
		cases.clause.said.meets(CHARGED) &&
		!cases.clause.said.meets(REDUCTION)
	);
};
const FEE = setOf('fee');
const CHARGED = setOf('charge', 'fee');
const NEAR = 6;

/** 共188条。其中目录公开机构4条、文件22条，共发布26条: what is summed up is a part of what was counted before. */
const areOfTotalBefore = ({ text, start }: Sentence): boolean =>
	text.startsWith('其中', start) && COUNTED_BEFORE.test(rightBefore(text, start, LONGEST));
const COUNTED_BEFORE = /\d[余多]?[条件篇个份][^\d。]*。$/;

/** 1.2元 and 2.4元 make 3.6元 but for what binary fractions lose. */
const LOST = 1e-6;

/** Whether the parts right before a number are two or more, and make it. */
function isSumOf({ sentence, at, quantity }: Counted, { isPart }: Summed): boolean {
	let sum = 0;
	let parts = 0;
	for (let before = at - 1; before >= 0; before--) {
		const part = countedIn(sentence, before);
		if (part.quantity.kind !== quantity.kind || !isPart(part)) break;
		sum += part.quantity.value;
		parts++;
	}
	return parts > 1 && Math.abs(sum - quantity.value) < LOST && !areOfTotalBefore(sentence);
}
