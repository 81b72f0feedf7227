import { DISCLOSURE, ITEMS, type Rule } from '../rule';
import type { Sense } from '../terms';

const NOT_A_CHANNEL: readonly Sense[] = [
	'audience',
	'supply',
	'page',
	'hotline',
	'respond',
	'otherCase',
	'application',
	'byRequest',
	'interpretation',
	'interview',
	'change',
	'least',
	'manyWays',
	// 公开行政许可信息120条: what was decided, not what was published.
	'licensing',
	'penalty',
	'coercion',
];
/** 公开公告、许可等52篇 lists kinds of information. */
const NOT_A_LIST = NOT_A_CHANNEL.filter((sense) => sense !== 'otherCase' && sense !== 'interpretation');
const PUBLISHED: readonly (readonly Sense[])[] = [
	['governmentInfo', 'plainInfo', 'listedInfo', 'workInfo', 'proactive'],
];

const channel = (
	name: string,
	id: string,
	head: Sense,
	without: readonly Sense[],
	yes: Rule['yes'],
	no: Rule['no'],
	both: readonly Sense[] = [],
	carries: Rule['carries'] = 'always',
): Rule => ({
	name,
	id,
	head,
	with: PUBLISHED,
	both,
	carries,
	without: [...NOT_A_CHANNEL, ...without],
	units: ITEMS.filter((kind) => kind !== 'place'),
	yes,
	no,
});

/** A place of publishing with its words, and the others, none of which may be named with it. */
const PLACES: readonly (readonly [word: string, id: string, head: Sense, others: readonly Sense[]])[] = [
	['website', 'channel.website', 'website', ['weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia']],
	['weibo', 'channel.weibo', 'weibo', ['wechat', 'website', 'gazette', 'otherWay', 'media']],
	['wechat', 'channel.wechat', 'wechat', ['weibo', 'website', 'gazette', 'otherWay', 'media']],
];
const WORDS = { info: '各种水文类信息', plainInfo: '各类信息', governmentInfo: '政务信息' };
const NAMES: Readonly<Record<string, string>> = { website: '门户网站', weibo: '微博', wechat: '微信公众号' };

/** 微博发布352条: the verb alone says that it is information. */
const posted = PLACES.map(
	([word, id, head, others]): Rule => ({
		name: `posted-on-${word}`,
		id,
		head: 'post',
		with: [[head]],
		carries: 'never',
		touching: true,
		without: [...NOT_A_CHANNEL, ...others],
		units: ['item'],
		about: DISCLOSURE,
		yes: { [`做好信息公开工作，${NAMES[word]}发布352条。`]: 352 },
		no: [`${NAMES[word]}公示7件。`, `${NAMES[word]}发布政策解读8条。`],
	}),
);

/** 在网站公开85条信息 */
const behind = PLACES.flatMap(([word, id, head, others]) =>
	(['info', 'governmentInfo'] as const).map(
		(information): Rule => ({
			name: `posted-behind-on-${word}`,
			id,
			head: information,
			side: 'after',
			with: [[head], ['post', 'disclose', 'proactive']],
			touching: true,
			without: [...NOT_A_CHANNEL, ...others],
			units: ['item'],
			yes: { [`在${NAMES[word]}上共公开85条${information === 'info' ? '' : '政务'}信息。`]: 85 },
			no: [
				`在${NAMES[word]}、公示栏上公开85条${information === 'info' ? '' : '政务'}信息。`,
				`在${NAMES[word]}上公开85条预警信息。`,
			],
		}),
	),
);

/** 网站发布信息63次 */
const inTimes = PLACES.map(
	([word, id, head, others]): Rule => ({
		name: `posted-times-on-${word}`,
		id,
		head: 'plainInfo',
		with: [[head]],
		carries: 'never',
		touching: true,
		without: [...NOT_A_CHANNEL, ...others],
		units: ['time'],
		yes: { [`全年在${NAMES[word]}公开信息63次。`]: 63 },
		no: [`${NAMES[word]}公开信息浏览63次。`],
	}),
);

/** 在网站公开通知、简报等52篇: the things are listed between the place and their number. */
const listed = PLACES.map(
	([word, id, head, others]): Rule => ({
		name: `listed-on-${word}`,
		id,
		head,
		with: [['disclose', 'proactive', 'post']],
		carries: 'never',
		lists: true,
		without: [...NOT_A_LIST, ...others],
		units: ['item'],
		yes: { [`在${NAMES[word]}公开通知公告、许可事项、工作动态等52篇。`]: 52 },
		no: [`在${NAMES[word]}设立机构概况、通知公告等栏目52个。`],
	}),
);

/** 开通微博，发布信息200条: the only place that the sentence names. */
const opened = PLACES.filter(([word]) => word !== 'website').flatMap(([word, id, head, others]) =>
	(['info', 'plainInfo', 'governmentInfo'] as const).map(
		(information): Rule => ({
			name: `opened-and-posted-on-${word}`,
			id,
			head: information,
			with: [[head]],
			both: ['post'],
			carries: 'always',
			without: [...NOT_A_CHANNEL, ...others, head],
			never: ['manyWays', ...others],
			afresh: true,
			units: ['item'],
			yes: { [`开通了官方${NAMES[word]}，发布${WORDS[information]}360余条。`]: 360 },
			no: [`利用网站和${NAMES[word]}，发布各种信息360条。`],
		}),
	),
);

/** 利用网站公开，全年上传信息200条: what is uploaded is on the site that the sentence names. */
const uploaded = PLACES.filter(([word]) => word === 'website').flatMap(([, id, head, others]) =>
	(['info', 'plainInfo', 'governmentInfo'] as const).map(
		(information): Rule => ({
			name: 'uploaded-to-website',
			id,
			head: information,
			with: [[head, 'siteWork']],
			both: ['upload'],
			carries: 'always',
			without: [...NOT_A_CHANNEL, ...others, head],
			never: ['manyWays', ...others],
			afresh: true,
			units: ['item'],
			yes: { [`利用县政府网站搞好公开，全年上传${WORDS[information]}360条。`]: 360 },
			no: [`利用网站和微信公众号，上传${WORDS[information]}360条。`, `全年上传${WORDS[information]}360条。`],
		}),
	),
);

/** 发行《政报》12期，发布信息200条: what its issues hold. */
const inIssues = (['plainInfo', 'governmentInfo'] as const).map(
	(information): Rule => ({
		name: 'published-in-gazette-issues',
		id: 'channel.gazette',
		head: information,
		with: [['gazette']],
		both: ['post'],
		carries: 'always',
		without: [...NOT_A_CHANNEL, 'gazette', 'website', 'wechat', 'weibo', 'otherWay', 'media'],
		never: ['website', 'wechat', 'weibo', 'otherWay', 'media', 'manyWays'],
		afresh: true,
		units: ['item'],
		yes: { [`全年编发《望河政报》12期，发布${WORDS[information]}360条。`]: 360 },
		no: [`全年编发《望河政报》12期，网站发布${WORDS[information]}360条。`],
	}),
);

export const CHANNELS: readonly Rule[] = [
	channel(
		'through-gazette',
		'channel.gazette',
		'gazette',
		['website', 'wechat', 'weibo'],
		{ '通过政府公报公开政府信息90条。': 90 },
		['全年编发公报24期。', '主动公开政府信息643条，其中规范性文件9条，政府公报4条。'],
		[],
		'never',
	),
	{
		name: 'gazette-among-channels',
		id: 'channel.gazette',
		head: 'gazette',
		with: [PUBLISHED.flat(), ['website', 'wechat', 'weibo', 'otherWay']],
		carries: 'sentence',
		without: [...NOT_A_CHANNEL, 'website', 'wechat', 'weibo'],
		units: ['item', 'none'],
		yes: { '主动公开政府信息643条，其中政府公报4条，政府网站600条。': 4 },
		no: ['主动公开政府信息643条，其中规范性文件9条，政府公报4条。'],
	},
	{
		name: 'printed-in-gazette',
		id: 'channel.gazette',
		head: 'print',
		with: [['gazette']],
		carries: 'always',
		without: [...NOT_A_CHANNEL, 'website', 'wechat', 'weibo'],
		units: ['item'],
		yes: { '政府公报共刊登文件90件。': 90, '全年编发政府公报12期，刊登各类文件86件。': 86 },
		no: ['通过政府网站刊登文件90件。', '全年编发政府公报12期。'],
	},
	{
		name: 'listed-in-gazette',
		id: 'channel.gazette',
		head: 'print',
		with: [['gazette']],
		carries: 'always',
		lists: true,
		without: [...NOT_A_LIST, 'website', 'wechat', 'weibo'],
		units: ['item'],
		yes: { '编印政府公报4期，刊载规范性文件、重要通知、人事任免等50件。': 50 },
		no: ['编印政府公报4期，报纸编载规范性文件、重要通知、人事任免等50件。'],
	},
	channel(
		'through-website',
		'channel.website',
		'website',
		['weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia'],
		{
			'通过政府网站发布政府信息58条；通过微博公开12条。': 58,
		},
		[
			'网站日均访问量超过3万人次。',
			'政府网站公示7件。',
			'通过网站、微信公开信息30条。',
			'通过网站、公示栏等方式公开政府信息30条。',
			'通过网站、手机APP公开政府信息30条。',
			'依托网站及新媒体主动公开政府信息30条。',
		],
	),
	channel(
		'through-weibo',
		'channel.weibo',
		'weibo',
		['wechat', 'website', 'gazette', 'otherWay', 'media'],
		{ '通过微博主动公开政府信息178条。': 178 },
		['微博、微信点击量33万次。', '微博粉丝12万人。'],
	),
	channel(
		'through-wechat',
		'channel.wechat',
		'wechat',
		['weibo', 'website', 'gazette', 'otherWay', 'media'],
		{ '微信公众号发布信息343条。': 343 },
		['微信回应38次。'],
	),
	channel(
		'through-weibo-and-wechat',
		'channel.weibo_wechat',
		'wechat',
		['website', 'gazette', 'otherWay'],
		{ '在微博、微信上公开政务信息1,353条。': 1353 },
		['微信公众号发布信息343条。'],
		['weibo'],
	),
	channel(
		'through-other-ways',
		'channel.other',
		'otherWay',
		['respond', 'website', 'gazette', 'weibo', 'wechat'],
		{ '通过其他方式主动公开政府信息301条。': 301 },
		['通过其他方式回应事件20次。'],
	),
	{
		name: 'rest-of-channels',
		id: 'channel.other',
		head: 'catRest',
		with: [PUBLISHED.flat(), ['website', 'weibo', 'wechat', 'gazette']],
		carries: 'always',
		touching: true,
		without: NOT_A_CHANNEL,
		never: ['catOverview', 'catPlanning', 'catNews', 'catPolicy', 'catPersonnel', 'catFinance', 'normative'],
		units: ['item'],
		yes: { '主动公开政府信息800条，其中网站公开655条，其他145条。': 145 },
		no: ['网站公开政府信息800条，其中规划计划类15条，其他145条。'],
	},
	...posted,
	...behind,
	...inTimes,
	...listed,
	...opened,
	...uploaded,
	...inIssues,
];
