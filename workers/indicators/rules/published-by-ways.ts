import { DISCLOSURE, onBothSides, type Rule } from './rule';
import { NOT_INFORMATION, NOT_ONE_KIND, PLACES } from './shares';

/** What was published in several ways or at several places together. */
export const PUBLISHED_BY_WAYS: readonly Rule[] = [
	// 通过网站、公示栏等方式公开: the ways stand in the clause.
	{
		name: 'published-in-many-ways',
		id: 'proactive.total',
		places: 'uncounted',
		head: ['governmentInfo', 'plainInfo', 'listedInfo'],
		with: [['disclose', 'proactive'], ['manyWays']],
		carries: 'never',
		without: [...NOT_ONE_KIND, 'receive'],
		units: ['item', 'none'],
		yes: {
			'通过门户网站、公示栏等方式公开政务信息416。': 416,
			'通过门户网站、公示栏等方式公开政府信息16条。': 16,
			'通过门户网站、公示栏等方式公开信息16条。': 16,
			'通过门户网站、公示栏等方式，及时公开办事指南、办事流程等信息共16条。': 16,
		},
		no: [
			'利用网站、公示栏等方式搞好公开，全年通过网站公开政府信息16条。',
			'档案馆、图书馆全年共接收公开信息1600份。',
			'通过门户网站公开政府信息43条，通过报刊、电视等形式公开政府信息285条。',
		],
	},
	// 通过不同渠道公开了218条政府信息: what was put out stands behind its number, the ways before it.
	{
		name: 'published-in-many-ways-behind',
		id: 'proactive.total',
		places: 'uncounted',
		head: ['info', 'governmentInfo', 'plainInfo'],
		side: 'after',
		with: [['disclose', 'proactive', 'post'], ['manyWays']],
		touching: true,
		without: [...NOT_ONE_KIND, 'receive'],
		units: ['item'],
		yes: {
			'通过网站、公示栏等渠道公开了218条信息。': 218,
			'通过网站、公示栏等渠道公开了218条各类信息。': 218,
			'通过网站、公示栏等渠道，累计公开了218条政府信息。': 218,
		},
		no: [
			'通过网站、公示栏等渠道公开了218条预警信息。',
			'通过网站公开了218条信息。',
			'通过多种渠道加强公开，网站公开了218条政府信息。',
			'除在网站公开外，还通过报刊、电视等渠道公开了218条政府信息。',
		],
	},
	// 通过网站、手机APP公开, 通过网站、微信等主动公开: two ways and one number, which stands alone in its sentence.
	...onBothSides(
		{
			id: 'proactive.total',
			with: [
				['disclose', 'proactive'],
				['media', 'wechat', 'weibo', 'newMedia'],
			],
			both: ['website'],
			carries: 'never',
			sole: true,
			weak: true,
			without: [...NOT_ONE_KIND, 'manyWays'],
			never: ['among'],
			units: ['item'],
			about: DISCLOSURE,
		},
		{
			name: 'published-in-ways-together',
			head: ['governmentInfo', 'plainInfo', 'listedInfo'],
			yes: {
				'做好信息公开工作，通过门户网站、微信公众号公开政府信息91条。': 91,
				'做好信息公开工作，通过门户网站、微博公开信息91条。': 91,
				'做好信息公开工作，通过门户网站、手机APP等主动公开信息91条。': 91,
				'做好信息公开工作，通过门户网站、政务新媒体公开信息91条。': 91,
				'做好信息公开工作，通过门户网站、政务新媒体公开信息91条，公开文件12件，政策解读8篇。': 91,
			},
			no: ['通过门户网站、微博公开政府信息91条，通过公示栏公开30条。', '做好信息公开工作，通过门户网站公开信息91条。'],
		},
		{
			name: 'published-in-ways-together-behind',
			head: ['info', 'governmentInfo', 'plainInfo'],
			touching: true,
			yes: { '做好信息公开工作，门户网站、政务新媒体和电视台共公开91条政府信息。': 91 },
			no: [
				'做好信息公开工作，门户网站、政务新媒体共公开91条预警信息。',
				'做好信息公开工作，门户网站、政务新媒体公开91条信息，公示栏公开30条。',
			],
		},
	),
	// 在网站和公众号发布信息，全年共公开2816条, 通过公示栏、公众号定期发布, …: they were named before.
	{
		name: 'published-in-ways-named-before',
		id: 'proactive.total',
		places: 'uncounted',
		head: ['governmentInfo', 'plainInfo'],
		with: [
			['disclose', 'proactive'],
			['website', 'media'],
			['wechat', 'weibo'],
		],
		carries: 'always',
		sole: true,
		weak: true,
		without: [...PLACES, 'platform', ...NOT_INFORMATION],
		never: ['among', 'made'],
		units: ['item'],
		about: DISCLOSURE,
		yes: {
			'在门户网站和微信公众号及时发布政务信息，全年共公开政府信息91条。': 91,
			'在门户网站和微博及时发布政务信息，全年共公开信息91条。': 91,
		},
		no: [
			'在门户网站和微信公众号发布政务信息，网站全年共公开信息91条。',
			'依托微信公众号、视频号等平台及时发布政务信息，全年共公开信息91条。',
			'在门户网站和微信公众号及时发布政务信息，全年共公开政府信息91条，公示栏公开30条。',
		],
	},
	{
		name: 'published-by-places',
		id: 'proactive.total',
		head: ['proactive', 'disclose', 'listedInfo', 'info'],
		with: [['disclose', 'proactive']],
		carries: 'never',
		parted: 'by-places',
		touching: true,
		weak: true,
		without: [...NOT_ONE_KIND, 'interpretation'],
		never: ['among', 'made'],
		units: ['item'],
		yes: {
			'在门户网站和微信公众号上主动公开907条，其中网站86条，微信公众号821条。': 907,
			'在门户网站和微信公众号上公开907条，其中网站86条，微信公众号821条。': 907,
			'在门户网站和微信公众号上公开食品、药品等信息907条，其中网站86条，微信公众号821条。': 907,
			'在门户网站和微信公众号上公开水文信息907条，其中网站86条，微信公众号821条。': 907,
			'全年共发布信息907条，其中通过网站发布信息86条，占9.5%；通过报刊、电视发布信息821条，占90.5%。': 907,
			'通过“望河发布”公众号、纸质媒体主动公开简报、服务信息132条，其中网站公开78条，微信公众号24条。': 132,
		},
		no: [
			'在门户网站和微信公众号上公开907条，其中网站公开86条。',
			'政务新媒体主动公开236条，其中微博86条，微信公众号150条。',
			'“望河发布”微博、微信共发布信息236条，其中微博86条，微信150条。',
			'在门户网站和微信公众号上公开71条，其中工作动态67条、规划计划4条；微博发布92条，微信公众号发布306条。',
		],
	},
	// 通过网站、公示栏、微信公开，全年共公开70条，其中…: the places stand before, their numbers behind.
	{
		name: 'published-by-places-named-before',
		id: 'proactive.total',
		head: 'governmentInfo',
		with: [['disclose', 'proactive'], ['website']],
		carries: 'always',
		parted: 'by-places',
		touching: true,
		weak: true,
		without: [...PLACES, 'platform', ...NOT_INFORMATION],
		never: ['among', 'made'],
		units: ['item'],
		yes: { '通过网站、公示栏、微信进行公开，全年公开各类政府信息70条，其中网站20条，微信50条。': 70 },
		no: [
			'政务新媒体公开，全年公开各类信息236条，其中微博86条，微信公众号150条。',
			'通过网站、公示栏进行公开，全年公开各类政府信息70条，其中网站20条。',
		],
	},
];
