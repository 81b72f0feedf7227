import type { Rule } from '../rule';
import type { Sense } from '../terms';

/** The kinds of information that reports before 2019 count (article 10 of the 条例 of 2008), as their charts name them. */
const KINDS: readonly (readonly [id: string, head: Sense, example: string])[] = [
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

const PUBLISHED: readonly Sense[] = ['governmentInfo', 'plainInfo', 'proactive', 'kinds'];
const NOT_PUBLISHED: readonly Sense[] = [
	'audience',
	'page',
	'hotline',
	'otherCase',
	'meeting',
	'training',
	'change',
	'interpretation',
	'weibo',
	'wechat',
];

/** A category is only counted where published information is: in a list under a total, in items. */
export const CATEGORIES: readonly Rule[] = [
	...KINDS.map(
		([kind, head, example]): Rule => ({
			name: `category-${kind}`,
			id: `category.${kind}`,
			head,
			with: [PUBLISHED],
			carries: 'sentence',
			alone: true,
			without: NOT_PUBLISHED,
			units: ['item'],
			yes: { [`全市主动公开政府信息800条，其中，${example}145条。`]: 145, [`从公开内容看，${example}145条。`]: 145 },
			no: [`${example}专栏访问145次。`, `主动公开政府信息800条，其中业务工作及${example}145条。`],
		}),
	),
	{
		name: 'category-rest',
		id: 'category.other',
		head: 'catRest',
		with: [PUBLISHED, KINDS.map(([, head]) => head)],
		carries: 'sentence',
		touching: true,
		without: NOT_PUBLISHED,
		units: ['item'],
		yes: { '主动公开政府信息800条，其中规划计划类15条，工作动态类640条，其他145条。': 145 },
		no: ['主动公开政府信息800条，其中网站公开655条，其他145条。'],
	},
];
