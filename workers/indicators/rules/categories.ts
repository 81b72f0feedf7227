import type { PartOf } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { DISCLOSURE, type Rule } from './rule';

/** The kinds of information that reports before 2019 count (article 10 of the 条例 of 2008), as their charts name them. */
const KINDS: readonly (readonly [kind: PartOf<'category'>, head: Sense, example: string])[] = [
	['overview', 'catOverview', '概况信息类信息'],
	['planning', 'catPlanning', '规划、计划、报告类信息'],
	['news', 'catNews', '工作动态类信息'],
	['policy', 'catPolicy', '政策法规公文类信息'],
	['personnel', 'catPersonnel', '人事信息类信息'],
	['decision', 'catDecision', '政府决策类信息'],
	['enforcement', 'catEnforcement', '行政执法类信息'],
	['finance', 'catFinance', '财政预决算类信息'],
	['other', 'catOther', '其他信息'],
];

/** A word so plain that it only names its kind among others: 概况3条、动态60条、财政11条. */
const BARE: readonly (readonly [kind: PartOf<'category'>, head: Sense, example: string])[] = [
	['finance', 'bareFinance', '财政'],
	['personnel', 'barePersonnel', '人事'],
	['policy', 'barePolicy', '公文'],
];

/** Kinds to name beside one in an example. */
const COMPANY = '人事任免、政策法规、预决算公开、机构设置';
/** What shows that a list is one of published information. */
export const PUBLISHED: readonly Sense[] = ['governmentInfo', 'plainInfo', 'proactive', 'kinds'];
/** What shows that a number is of something else, or of one way of publishing. */
export const NOT_PUBLISHED: readonly Sense[] = [
	'audience',
	'page',
	'supply',
	'hotline',
	'otherCase',
	'meeting',
	'training',
	'change',
	'interpretation',
	'reprint',
	'weibo',
	'wechat',
	'website',
	// 涉及国家秘密的公文类信息0条, 依申请公开的政策类信息3条
	'stateSecret',
	'tradeSecret',
	'privacy',
	'denied',
	'partial',
	'notOwn',
	'notExist',
	'byRequest',
	'application',
	// 产生公文类信息77条，其中主动公开22条; 归集历史规章文件77件
	'made',
	'cleanup',
];

/** Decisions are published one by one too: only beside another kind they are a kind of the list. */
const ALSO_SINGLE: ReadonlySet<Sense> = new Set(['catDecision', 'catEnforcement']);
const OTHERS = KINDS.map(([, head]) => head).filter((head) => !ALSO_SINGLE.has(head));

/** A category is only counted where published information is: in a list under a total, in items. */
export const CATEGORIES: readonly Rule[] = [
	...KINDS.map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}`,
			id: `category.${kind}`,
			head,
			with: ALSO_SINGLE.has(head) ? [PUBLISHED, [...OTHERS, 'bareFinance', 'workInfo']] : [PUBLISHED],
			carries: 'sentence',
			alone: true,
			// 制发政策文件7件，全部公开: issued, whatever else was published.
			without: head === 'catPolicy' ? [...NOT_PUBLISHED, 'issue', 'newly'] : NOT_PUBLISHED,
			never: ['documentsMade'],
			units: ['item'],
			yes: {
				[`全市主动公开政府信息800条，其中，${example}145条，财务类信息65条。`]: 145,
				[`从公开内容看，${example}145条，财务类信息65条。`]: 145,
			},
			no: [
				`${example}专栏访问145次。`,
				`共计产生公文类政府信息277条，其中主动公开的${example}145条。`,
				`主动公开政府信息800条，其中业务工作及${example}145条。`,
				'主动公开政府信息800条，其中人事资金信息145条。',
				`主动公开政府信息800条，其中其他${example}145条。`,
				`主动公开政府信息800条，其中${example.replace(/类?信息$/, '')}制度145条。`,
			],
		}),
	),
	// 发布800条信息，其中工作动态145条: the whole stands before its name.
	...KINDS.filter(([kind, head]) => kind !== 'other' && !ALSO_SINGLE.has(head)).map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}-among-so-many`,
			id: `category.${kind}`,
			head,
			with: [['info', 'listedInfo'], ['disclose', 'post'], ['among']],
			carries: 'sentence',
			alone: true,
			without: NOT_PUBLISHED,
			never: ['documentsMade', ...PUBLISHED],
			units: ['item'],
			yes: {
				[`网站共发布800条信息，其中${example}145条，公告655条。`]: 145,
				[`网站发布公告、通知等信息800条，其中${example}145条。`]: 145,
			},
			no: [
				`网站共报送800条信息，其中${example}145条，公告655条。`,
				`网站共发布800条信息，${example}栏目145个。`,
				`公众号发布800条信息，其中${example}145条。`,
			],
		}),
	),
	// 公开了机构设置4条、工作动态54条、规划计划8条: a list of kinds is one of published information by itself.
	...KINDS.map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}-listed`,
			id: `category.${kind}`,
			head,
			alone: true,
			listed: 'with-kinds',
			without: NOT_PUBLISHED.filter((sense) => sense !== 'website'),
			units: ['item', 'none'],
			// 主要包括：概况类信息53条，政策类信息12条，动态类信息93条: in a part on what was published that is all that need be said.
			about: { words: ['disclose', 'proactive'], sections: ['proactive'] },
			yes: {
				[`推进政务公开，在网站公开了${example}7条，${COMPANY}若干。`]: 7,
				[`推进政务公开，在网站公开了${example}7，${COMPANY}若干。`]: 7,
			},
			no: [
				`推进政务公开，公开了${example}7条、采购公告4条。`,
				`推进政务公开，公开了1、公告信息 2、${example} 3、${COMPANY}。`,
				'主要包括：概况类信息53条，政策类信息12条，动态类信息93条。',
			],
		}),
	),
	// 其中1条概况类信息、35条动态类信息
	...KINDS.map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}-behind`,
			id: `category.${kind}`,
			head,
			side: 'after',
			with: [
				[...PUBLISHED, 'disclose'],
				['among', 'kinds'],
			],
			carries: 'sentence',
			touching: true,
			without: NOT_PUBLISHED,
			units: ['item'],
			yes: { [`主动公开政府信息800条，其中145条${example}，655条公告。`]: 145 },
			no: [`主动公开政府信息800条，其中145条涉及${example}。`, `公开145条${example}。`],
		}),
	),
	// 发布政务动态类信息226条: one kind, told by itself with its verb.
	...KINDS.filter(([kind, head]) => kind !== 'other' && !ALSO_SINGLE.has(head)).map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}-put-out`,
			id: `category.${kind}`,
			head,
			weak: true,
			putOut: true,
			alone: true,
			touching: true,
			without: [...NOT_PUBLISHED, 'newly'],
			never: ['documentsMade', 'website'],
			units: ['item'],
			about: DISCLOSURE,
			yes: {
				[`做好政务公开工作，发布${example}145条。`]: 145,
				[`做好政务公开工作，公开了各类${example}145条。`]: 145,
			},
			no: [
				`做好政务公开工作，在门户网站发布${example}145条。`,
				`做好政务公开工作，发布扶贫${example}145条。`,
				`做好政务公开工作，发布${example}145条，转发${example}15条，发布${example}3条。`,
			],
		}),
	),
	// 在政府网站发布工作动态38条: what a body has to report of itself it reports there.
	{
		name: 'category-news-put-out-on-the-site',
		id: 'category.news',
		head: 'catNews',
		weak: true,
		with: [['website']],
		carries: 'never',
		putOut: true,
		alone: true,
		touching: true,
		without: [...NOT_PUBLISHED.filter((sense) => sense !== 'website'), 'newly'],
		never: ['documentsMade', 'among', 'governmentInfo', 'proactive'],
		units: ['item'],
		about: DISCLOSURE,
		yes: {
			'做好政务公开工作，在门户网站发布工作动态38条。': 38,
			'做好政务公开工作，通过政府网站公开动态类信息38条，通知21条。': 38,
		},
		no: [
			'做好政务公开工作，在公众号发布工作动态38条。',
			'做好政务公开工作，在门户网站发布扶贫工作动态38条。',
			'做好政务公开工作，在门户网站、微博发布工作动态38条。',
			'做好政务公开工作，公开政府信息15条，在门户网站发布工作动态38条。',
		],
	},
	{
		name: 'category-work',
		id: 'category.news',
		weak: true,
		head: 'workInfo',
		with: [PUBLISHED, KINDS.map(([, head]) => head)],
		carries: 'sentence',
		alone: true,
		leads: true,
		without: NOT_PUBLISHED,
		never: ['catNews'],
		units: ['item'],
		yes: { '主动公开政府信息145条，其中机构信息1条，工作信息126条。': 126 },
		no: [
			'主动公开政府信息145条，其中机构信息1条，工作动态和公告类82条，业务工作信息11条。',
			'主动公开政府信息145条，其中机构信息1条，水文工作信息126条。',
		],
	},
	...BARE.map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}-bare`,
			id: `category.${kind}`,
			weak: true,
			head,
			with: [PUBLISHED, KINDS.map(([, other]) => other)],
			carries: 'sentence',
			leads: true,
			touching: true,
			without: NOT_PUBLISHED,
			units: ['item'],
			yes: { [`主动公开政府信息74条，其中概况3条、${example}11条。`]: 11 },
			no: [
				`主动公开政府信息74条，其中概况3条、动态60条、师资${example}11条。`,
				`主动公开政府信息74条，其中${example}11条、采购公告63条。`,
			],
		}),
	),
	// …，场馆开放4条，人事1条，财务2条: in a long list they name their kind whatever else is listed.
	...BARE.map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}-bare-in-list`,
			id: `category.${kind}`,
			weak: true,
			head,
			with: [PUBLISHED],
			carries: 'sentence',
			listed: 'with-kinds',
			leads: true,
			touching: true,
			without: NOT_PUBLISHED,
			units: ['item'],
			yes: { [`主动公开政府信息74条，其中赛事18条、场馆9条、展览36条、${example}11条。`]: 11 },
			no: [`主动公开政府信息74条，其中赛事63条、${example}11条。`],
		}),
	),
	// 行政执法计划 is no plan of the list: these words must stand alone.
	...(
		[
			['documents', 'policy', 'documents', '文件', '会议文件'],
			['plans', 'planning', 'barePlanning', '计划', '行政执法计划'],
		] as const
	).map(
		([name, kind, head, example, other]): Rule => ({
			name: `category-${name}`,
			id: `category.${kind}`,
			head,
			with: [PUBLISHED, KINDS.map(([, one]) => one)],
			carries: 'sentence',
			leads: true,
			touching: true,
			without: NOT_PUBLISHED,
			units: ['item'],
			yes: { [`主动公开政府信息145条，其中概况1条、${example}18条、动态126条。`]: 18 },
			no: [`主动公开政府信息145条，其中概况1条、${other}18条。`, `主动公开政府信息145条，其中${example}18条。`],
		}),
	),
];
