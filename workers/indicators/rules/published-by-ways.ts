import { DISCLOSURE, type Rule } from '../matching/rule';
import { NOT_INFORMATION, NOT_ONE_KIND, PLACES } from './shares';

const TOGETHER = { media: '手机APP', wechat: '微信公众号', weibo: '微博', newMedia: '政务新媒体' } as const;

const SAID = { governmentInfo: '公开政府信息', plainInfo: '公开信息', listedInfo: '等主动公开信息' } as const;

const BY_PLACES = {
	proactive: '主动公开',
	disclose: '公开',
	listedInfo: '公开食品、药品等信息',
	info: '公开水文信息',
} as const;

/** What was published in many ways, before its number. */
const LED_TO = { governmentInfo: '政府信息', plainInfo: '信息', listedInfo: '办事指南、办事流程等信息' } as const;

/** The same behind its number. */
const BEHIND = { info: '信息', governmentInfo: '政府信息', plainInfo: '各类信息' } as const;

/** What was published in several ways or at several places together. */
export const PUBLISHED_BY_WAYS: readonly Rule[] = [
	// 通过网站、公示栏等方式公开: the ways stand in the clause.
	...(['governmentInfo', 'plainInfo', 'listedInfo'] as const).map(
		(head): Rule => ({
			name: 'published-in-many-ways',
			id: 'proactive.total',
			undivided: true,
			head,
			with: [['disclose', 'proactive'], ['manyWays']],
			carries: 'never',
			without: [...NOT_ONE_KIND, 'receive'],
			units: ['item'],
			yes: {
				[`通过门户网站、公示栏等方式公开${LED_TO[head]}16条。`]: 16,
				[`通过门户网站、公示栏等方式，及时公开${LED_TO[head]}共16条。`]: 16,
			},
			no: [
				'利用网站、公示栏等方式搞好公开，全年通过网站公开政府信息16条。',
				'档案馆、图书馆全年共接收公开信息1600份。',
				'通过门户网站公开政府信息43条，通过报刊、电视等形式公开政府信息285条。',
			],
		}),
	),
	// 通过不同渠道公开了218条政府信息: what was put out stands behind its number, the ways before it.
	...(['info', 'governmentInfo', 'plainInfo'] as const).map(
		(head): Rule => ({
			name: 'published-in-many-ways-behind',
			id: 'proactive.total',
			undivided: true,
			head,
			side: 'after',
			with: [['disclose', 'proactive', 'post'], ['manyWays']],
			carries: 'never',
			touching: true,
			without: [...NOT_ONE_KIND, 'receive'],
			units: ['item'],
			yes: {
				[`通过网站、公示栏等渠道公开了218条${BEHIND[head]}。`]: 218,
				[`通过网站、公示栏等渠道，累计公开了218条${BEHIND[head]}。`]: 218,
			},
			no: [
				'通过网站、公示栏等渠道公开了218条预警信息。',
				`通过网站公开了218条${BEHIND[head]}。`,
				`通过多种渠道加强公开，网站公开了218条${BEHIND[head]}。`,
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
	// 通过网站、公示栏、微信公开，全年共公开70条，其中…: the places stand before, their numbers behind.
	{
		name: 'published-by-places-named-before',
		id: 'proactive.total',
		head: 'governmentInfo',
		with: [['disclose', 'proactive'], ['website']],
		carries: 'always',
		byPlaces: true,
		touching: true,
		weak: true,
		without: [...PLACES, 'platform', ...NOT_INFORMATION],
		never: ['among', 'made'],
		units: ['item'],
		yes: { '通过网站、公示栏、微信进行公开，全年公开各类政府信息70条，其中网站20条，微信50条。': 70 },
		no: ['政务新媒体公开，全年公开各类信息236条，其中微博86条，微信公众号150条。'],
	},
];
