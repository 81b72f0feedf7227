import { DISCLOSURE, ITEMS, type Rule } from '../rule';
import type { Sense } from '../terms';

/** What shows that only a part is counted, or something else than published information. */
const CHANNELS: readonly Sense[] = ['website', 'weibo', 'wechat', 'gazette', 'otherWay'];
const NOT_INFORMATION: readonly Sense[] = [
	'denied',
	'partial',
	'audience',
	'supply',
	'page',
	'hotline',
	'otherCase',
	'change',
	'least',
	'application',
	'byRequest',
	'normative',
];

/** 公告、许可等政府信息: behind the kinds that it names the clause speaks of information all the same. */
const NOT_ONE_KIND = NOT_INFORMATION.filter((sense) => sense !== 'otherCase');

export const PROACTIVE: readonly Rule[] = [
	...(['governmentInfo', 'plainInfo'] as const).map(
		(head): Rule => ({
			name: 'proactive-total',
			id: 'proactive.total',
			head,
			with: [['proactive']],
			without: [...CHANNELS, ...NOT_INFORMATION],
			units: ITEMS,
			yes: {
				'2019年，全市主动公开政府信息4321条。': 4321,
				'全年主动公开信息总数为15条。': 15,
				'目前全区已主动公开各类信息5314条。': 5314,
			},
			no: ['通过政府网站主动公开政府信息120条。', '不予公开政府信息12条。'],
		}),
	),
	{
		name: 'information-published',
		id: 'proactive.total',
		head: 'governmentInfo',
		with: [['disclose']],
		carries: 'never',
		without: [...CHANNELS, ...NOT_INFORMATION, 'denied', 'info'],
		never: [...CHANNELS, 'made'],
		units: ITEMS,
		about: DISCLOSURE,
		yes: { '我县全年共公开发布政府信息820条。': 820 },
		no: [
			'充分发挥门户网站作用，全年公开政府信息820条。',
			'全年发布采购信息264条。',
			'推进项目信息公开，全年共发布信息291条。',
		],
	},
	{
		name: 'published-by-kinds',
		id: 'proactive.total',
		head: 'plainInfo',
		with: [['disclose']],
		carries: 'never',
		byKinds: true,
		without: [...CHANNELS, ...NOT_INFORMATION],
		units: ['item'],
		yes: { '全年共发布各类信息172条，其中机构概况类8条，政务动态类51条，其他113条。': 172 },
		no: ['全年共发布各类信息172条。', '全年共发布各类信息172条，其中招标信息8条，采购信息51条。'],
	},
	// 通过网站、公示栏等方式公开: the ways stand in the clause, or before it and no other way with the number.
	...(['never', 'always'] as const).map(
		(carries): Rule => ({
			name: 'published-in-many-ways',
			id: 'proactive.total',
			head: 'governmentInfo',
			with: [['disclose', 'proactive'], ['manyWays']],
			carries,
			without: carries === 'never' ? NOT_ONE_KIND : [...CHANNELS, ...NOT_ONE_KIND],
			units: ['item'],
			yes:
				carries === 'never'
					? { '通过门户网站、公示栏等方式公开政府信息16条。': 16 }
					: { '通过门户网站、公示栏等方式，及时公开办事指南等政府信息共16条。': 16 },
			no: ['利用网站、公示栏等方式搞好公开，全年通过网站公开政府信息16条。'],
		}),
	),
	{
		name: 'proactive-total-short',
		id: 'proactive.total',
		head: 'proactive',
		without: [...CHANNELS, ...NOT_INFORMATION, 'governmentInfo', 'plainInfo', 'info', 'alreadyPublic'],
		never: ['normative', 'otherCase', 'respectively', ...CHANNELS],
		touching: true,
		units: ['item'],
		about: DISCLOSURE,
		yes: { '制作政府信息793条，其中主动公开793条。': 793 },
		no: ['制发规范性文件12件，主动公开12件。', '做好政务公开工作，主动公开通告5份。'],
	},
	{
		name: 'already-published',
		id: 'proactive.total',
		head: 'alreadyPublic',
		with: [['governmentInfo', 'plainInfo']],
		carries: 'always',
		without: [...CHANNELS, ...NOT_INFORMATION],
		never: ['application', 'byRequest', 'reply', 'normative', ...CHANNELS],
		units: ['item'],
		yes: { '应主动公开政府信息310条，已主动公开301条。': 301 },
		no: ['答复政府信息公开申请20件，已主动公开8件。', '应主动公开政府信息310条。'],
	},
	{
		name: 'added-to-stock',
		id: 'proactive.total',
		head: 'newly',
		with: [['governmentInfo', 'plainInfo'], ['cumulative'], ['disclose', 'proactive']],
		carries: 'always',
		without: [...CHANNELS, ...NOT_INFORMATION],
		never: CHANNELS,
		units: ['item'],
		yes: { '截至年底累计公开政府信息3000条，其中2019年新增800条。': 800 },
		no: ['截至年底累计公开政府信息3000条，其中网站新增800条。', '新增栏目8个。'],
	},
	{
		name: 'of-stock-this-year',
		id: 'proactive.total',
		head: 'disclose',
		with: [['governmentInfo', 'plainInfo'], ['cumulative']],
		carries: 'always',
		dated: true,
		touching: true,
		without: [...CHANNELS, ...NOT_INFORMATION],
		never: CHANNELS,
		units: ['item'],
		yes: { '自2008年以来累计公开政府信息3000条，其中2019年公开800条。': 800 },
		no: ['累计公开政府信息3000条，其中市直部门公开800条。', '2019年公开800条。'],
	},
	{
		name: 'proactive-total-behind',
		id: 'proactive.total',
		head: 'governmentInfo',
		side: 'after',
		with: [['proactive']],
		without: [...CHANNELS, ...NOT_INFORMATION],
		never: CHANNELS,
		units: ['item'],
		yes: { '全年共主动公开320条政府信息。': 320 },
		no: ['在网站主动公开的425条政府信息中，机构类148条。'],
	},
];

export const NORMATIVE: readonly Rule[] = [
	{
		name: 'normative-disclosed',
		id: 'normative.disclosed',
		head: 'normative',
		with: [['proactive', 'disclose']],
		without: ['made', 'catPolicy', 'interpretation'],
		never: ['print'],
		units: ITEMS,
		yes: { '其中主动公开规范性文件38条。': 38, '主动公开规章3件，行政规范性文件60件。': 60 },
		no: ['政府公报刊登规章、规范性文件等112件。'],
	},
	{
		name: 'normative-issued',
		id: 'normative.issued',
		head: 'normative',
		with: [['issue']],
		carries: 'never',
		without: ['proactive', 'interpretation'],
		units: ITEMS,
		yes: { '制发规范性文件36条。': 36, '市本级制发的规范性文件16个，已全部公开。': 16 },
		no: ['主动公开规范性文件198条。'],
	},
	...(
		[
			['normative-repealed', 'normative.repealed', 'repeal', '废止'],
			['normative-in-force', 'normative.in_force', 'inForce', '现行有效'],
		] as const
	).map(
		([name, id, head, word]): Rule => ({
			name,
			id,
			head,
			with: [['normative']],
			carries: 'always',
			without: ['proactive', 'change'],
			never: head === 'repeal' ? ['cleanup'] : [],
			units: ITEMS,
			yes: { [`本年制发行政规范性文件6件，${word}4件。`]: 4 },
			no: [`清理过期信息，${word}4件。`, ...(head === 'repeal' ? [`清理规范性文件31件，${word}4件。`] : [])],
		}),
	),
	{
		name: 'normative-disclosed-of-issued',
		id: 'normative.disclosed',
		head: 'proactive',
		without: ['governmentInfo', 'plainInfo', 'info'],
		with: [['normative']],
		carries: 'always',
		units: ITEMS,
		yes: { '制发规范性文件12件，主动公开10件。': 10 },
		no: ['全年主动公开政府信息10条。'],
	},
];
