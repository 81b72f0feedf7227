import { KINDS } from '../matching/kinds';
import { DISCLOSURE, ITEMS, type Rule } from '../matching/rule';
import { NOT_INFORMATION, NOT_ONE_KIND, PLACES, WAYS } from './shares';

const TOGETHER = { media: '手机APP', wechat: '微信公众号', weibo: '微博', newMedia: '政务新媒体' } as const;

const SAID = { governmentInfo: '公开政府信息', plainInfo: '公开信息', listedInfo: '等主动公开信息' } as const;

const BY_PLACES = {
	proactive: '主动公开',
	disclose: '公开',
	listedInfo: '公开食品、药品等信息',
	info: '公开水文信息',
} as const;

/** Of the whole, where neither a place nor another matter is named. */
const PLACELESS = {
	without: [...PLACES, 'platform', ...NOT_INFORMATION, 'denied', 'receive'],
	never: [...WAYS, 'made'],
	weak: true,
	units: ['item'],
} as const;
/** The same in a report's words on disclosure. */
const BARELY = { ...PLACELESS, about: DISCLOSURE } as const;

/** What was published, in words that say no more than that it was: most of them are outweighed by plainer ones. */
export const PUBLISHED: readonly Rule[] = [
	{
		name: 'published-in-all',
		id: 'proactive.total',
		head: 'publishedInfo',
		...BARELY,
		// 通过望河微新闻公开信息30条: whoever it was, it is a way.
		never: [...BARELY.never, 'by', 'media', 'newMedia'],
		yes: { '做好政府信息公开工作，全年共公开信息253条。': 253 },
		no: [
			'利用微博开展政务公开，全年发布信息253条。',
			'全年主动公开政府信息632条，公开信息报送253条。',
			'政府信息公开栏目公开信息30条，专题公开信息40条。',
			'推进政务公开，在镇办公平台公开信息253条。',
			'推进政务公开，通过望河微新闻公开信息253条。',
			'推进政务公开，市档案馆、图书馆接收公开信息253份。',
			'推进政务公开，公示栏每月更换一次，全年共公开信息253条。',
		],
	},
	// An office's report that has no parts.
	...(['publishedInfo', 'proactive'] as const).map(
		(head): Rule => ({
			name: 'published-in-all-of-its-own',
			id: 'proactive.total',
			head,
			...PLACELESS,
			...(head === 'proactive' && {
				without: [...PLACELESS.without, 'alreadyPublic', 'documents', 'barePolicy', 'info'],
			}),
			never: [...PLACELESS.never, 'by', 'among', 'media', 'newMedia', 'reply', 'closed', 'documents', 'otherCase'],
			touching: true,
			outside: true,
			ownField: true,
			yes: {},
			no: ['全县公开信息29条。', '其中公开信息29条。'],
		}),
	),
	{
		// 2012年公开387条。 in the part that is about nothing else.
		name: 'published-plainly',
		id: 'proactive.total',
		head: 'disclose',
		...PLACELESS,
		without: [
			...PLACELESS.without,
			'governmentInfo',
			'plainInfo',
			'info',
			'listedInfo',
			'interpretation',
			'print',
			'documents',
		],
		about: { words: [], sections: ['proactive'] },
		carries: 'never',
		leads: true,
		touching: true,
		placeless: true,
		ownField: true,
		never: [...PLACELESS.never, 'by', 'among', 'issue', 'application', 'byRequest', 'kinds'],
		yes: {},
		no: ['全县公开387条。', '其中公开387条。'],
	},
	{
		name: 'published-in-all-behind',
		id: 'proactive.total',
		head: 'info',
		side: 'after',
		with: [['disclose', 'proactive']],
		touching: true,
		...BARELY,
		without: [...BARELY.without, 'licensing', 'penalty', 'coercion'],
		yes: { '推进政务公开，全年公开401条信息。': 401 },
		no: [
			'推进政务公开，行政处罚401件信息按时公示。',
			'推进政务公开，全年公开401条预警信息。',
			'推进政务公开，在网站公开401条信息。',
		],
	},
	{
		name: 'published-by-kinds-short',
		id: 'proactive.total',
		head: 'disclose',
		carries: 'never',
		byKinds: true,
		touching: true,
		...BARELY,
		yes: { '推进政务公开，本年度共公开74条，其中机构概况3条、工作动态60条、政策法规11条。': 74 },
		no: ['推进政务公开，本年度共公开74条。', '推进政务公开，公开74条，其中招标4条、采购70条。'],
	},
	{
		name: 'published-of-its-field',
		id: 'proactive.total',
		head: 'info',
		with: [['proactive']],
		carries: 'never',
		without: [...PLACES, ...NOT_INFORMATION, ...KINDS, 'catRest'],
		never: ['among'],
		weak: true,
		ownField: true,
		placeless: true,
		units: ['item'],
		yes: {},
		no: ['全县主动公开水文信息63条。'],
	},
	{
		name: 'published-of-its-field-in-many-ways',
		id: 'proactive.total',
		head: 'info',
		with: [['proactive'], ['manyWays']],
		carries: 'never',
		without: [...NOT_INFORMATION, ...KINDS, 'catRest'],
		never: ['among'],
		undivided: true,
		weak: true,
		ownField: true,
		units: ['item'],
		yes: {},
		no: ['全县通过网站、公示栏等方式主动公开水文信息63条。'],
	},
	{
		name: 'information-published',
		id: 'proactive.total',
		weak: true,
		head: 'governmentInfo',
		with: [['disclose']],
		carries: 'never',
		without: [...PLACES, ...NOT_INFORMATION, 'denied', 'info', 'inPerson', 'letter', 'fax', 'email', 'online'],
		never: [...WAYS, 'made'],
		units: ITEMS,
		about: DISCLOSURE,
		yes: {
			'我县全年共公开发布政府信息820条。': 820,
			'加强信息公开平台建设，全年公开政府信息820条。': 820,
		},
		no: [
			'充分发挥门户网站作用，全年公开政府信息820条。',
			'全年发布采购信息264条。',
			'收到群众来信申请公开政府信息3件。',
			'推进项目信息公开，全年共发布信息291条。',
			'全年共公开政府信息48条，其中主动公开政府信息23条。',
		],
	},
	{
		name: 'published-by-kinds',
		id: 'proactive.total',
		head: 'plainInfo',
		with: [['disclose']],
		carries: 'never',
		byKinds: true,
		without: [...PLACES, ...NOT_INFORMATION],
		units: ['item'],
		yes: { '全年共发布各类信息172条，其中机构概况类8条，政务动态类51条，其他113条。': 172 },
		no: ['全年共发布各类信息172条。', '全年共发布各类信息172条，其中招标信息8条，采购信息51条。'],
	},
	// 通过网站、公示栏等方式公开: the ways stand in the clause, or before it and no other way with the number.
	...(
		[
			['never', 'governmentInfo', '政府信息'],
			['always', 'governmentInfo', '政府信息'],
			['never', 'plainInfo', '信息'],
			['always', 'listedInfo', '各类信息'],
		] as const
	).map(
		([carries, head, word]): Rule => ({
			name: 'published-in-many-ways',
			id: 'proactive.total',
			undivided: true,
			head,
			with: [['disclose', 'proactive'], ['manyWays']],
			carries,
			without: carries === 'never' ? [...NOT_ONE_KIND, 'receive'] : [...PLACES, ...NOT_ONE_KIND, 'receive'],
			units: ['item'],
			yes:
				carries === 'never'
					? { [`通过门户网站、公示栏等方式公开${word}16条。`]: 16 }
					: { [`通过门户网站、公示栏等方式，及时公开办事指南、办事流程等${word}共16条。`]: 16 },
			no: [
				'利用网站、公示栏等方式搞好公开，全年通过网站公开政府信息16条。',
				'档案馆、图书馆全年共接收公开信息1600份。',
				'通过门户网站公开政府信息43条，通过报刊、电视等形式公开政府信息285条。',
			],
		}),
	),
	// 通过网站、手机APP公开, 通过网站、微信等主动公开: two ways and one number, which stands alone in its sentence.
	...(['media', 'wechat', 'weibo', 'newMedia'] as const).flatMap((way) =>
		(['governmentInfo', 'plainInfo', 'listedInfo'] as const).map(
			(head): Rule => ({
				name: 'published-in-ways-together',
				id: 'proactive.total',
				head,
				with: [['disclose', 'proactive']],
				both: ['website', way],
				carries: 'never',
				sole: true,
				weak: true,
				without: [...NOT_ONE_KIND, 'manyWays'],
				never: ['among'],
				units: ['item'],
				about: DISCLOSURE,
				yes: {
					[`做好信息公开工作，通过门户网站、${TOGETHER[way]}${SAID[head]}91条。`]: 91,
				},
				no: [`通过门户网站、${TOGETHER[way]}公开政府信息91条，通过公示栏公开30条。`],
			}),
		),
	),
	// 在网站和公众号发布信息，全年共公开2816条, 通过公示栏、公众号定期发布, …: they were named before.
	...(['wechat', 'weibo'] as const).flatMap((way) =>
		(['governmentInfo', 'plainInfo'] as const).map(
			(head): Rule => ({
				name: 'published-in-ways-named-before',
				id: 'proactive.total',
				head,
				with: [['disclose', 'proactive'], ['website', 'media'], [way]],
				carries: 'always',
				sole: true,
				weak: true,
				without: [...PLACES, 'platform', ...NOT_INFORMATION],
				never: ['among', 'made'],
				units: ['item'],
				about: DISCLOSURE,
				yes: {
					[`在门户网站和${TOGETHER[way]}及时发布政务信息，全年共公开${head === 'plainInfo' ? '' : '政府'}信息91条。`]: 91,
				},
				no: [`在门户网站和${TOGETHER[way]}发布政务信息，网站全年共公开信息91条。`],
			}),
		),
	),
	...(['proactive', 'disclose', 'listedInfo', 'info'] as const).map(
		(head): Rule => ({
			name: 'published-by-places',
			id: 'proactive.total',
			head,
			with: [['disclose', 'proactive']],
			carries: 'never',
			byPlaces: true,
			touching: true,
			weak: true,
			without: NOT_ONE_KIND,
			never: ['among', 'made'],
			units: ['item'],
			yes: {
				[`在门户网站和微信公众号上${BY_PLACES[head]}907条，其中网站86条，微信公众号821条。`]: 907,
			},
			no: [
				`在门户网站和微信公众号上${BY_PLACES[head]}907条，其中网站公开86条。`,
				`政务新媒体${BY_PLACES[head]}236条，其中微博86条，微信公众号150条。`,
			],
		}),
	),
	{
		name: 'published-in-many-ways',
		id: 'proactive.total',
		undivided: true,
		head: 'listedInfo',
		with: [['disclose', 'proactive'], ['manyWays']],
		carries: 'never',
		without: [...NOT_ONE_KIND, 'receive'],
		units: ['item'],
		yes: { '通过门户网站、公示栏等方式主动公开办事指南、办事流程等信息16条。': 16 },
		no: ['通过门户网站公开信息43条，通过报刊、电视等形式公开公告、通知等信息285条。'],
	},
	// 通过网站、公示栏、微信公开，全年共公开70条，其中…: the places stand before, their numbers behind.
	...(['governmentInfo', 'plainInfo'] as const).map(
		(head): Rule => ({
			name: 'published-by-places-named-before',
			id: 'proactive.total',
			head,
			with: [['disclose', 'proactive'], ['website']],
			carries: 'always',
			byPlaces: true,
			touching: true,
			weak: true,
			without: [...PLACES, 'platform', ...NOT_INFORMATION],
			never: ['among', 'made'],
			units: ['item'],
			yes: {
				[`通过网站、公示栏、微信进行公开，全年${head === 'plainInfo' ? '公开各类信息' : '公开各类政府信息'}70条，其中网站20条，微信50条。`]: 70,
			},
			no: ['政务新媒体公开，全年公开各类信息236条，其中微博86条，微信公众号150条。'],
		}),
	),
	{
		name: 'posted-in-all',
		id: 'proactive.total',
		head: 'plainInfo',
		with: [['post']],
		carries: 'never',
		placeless: true,
		sole: true,
		weak: true,
		without: [...PLACES, 'platform', ...NOT_INFORMATION, 'denied'],
		never: ['among', 'made'],
		units: ['item'],
		about: { words: [], sections: ['proactive'] },
		yes: {},
		no: ['全年共发布信息342条。'],
	},
	{
		name: 'told-as-a-count',
		id: 'proactive.total',
		head: 'governmentInfo',
		carries: 'never',
		leads: true,
		touching: true,
		sole: true,
		weak: true,
		without: [...PLACES, ...NOT_INFORMATION],
		units: ['item'],
		about: { words: [], sections: ['proactive'] },
		yes: {},
		no: ['截至年底，政务公开信息568条。'],
	},
];
