import { ITEMS, type Rule } from '../rule';
import type { Sense } from '../terms';
import { NOT_A_CHANNEL, NOT_A_LIST } from './places';
import { POSTED } from './posted';

const PUBLISHED: readonly (readonly Sense[])[] = [
	['governmentInfo', 'plainInfo', 'listedInfo', 'workInfo', 'proactive', 'kinds'],
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

const LISTED: readonly (readonly [word: string, head: Sense, id: string])[] = [
	['政府网站', 'website', 'channel.website'],
	['政务微博', 'weibo', 'channel.weibo'],
	['政务微信', 'wechat', 'channel.wechat'],
	['其他方式', 'otherWay', 'channel.other'],
	['其他', 'catRest', 'channel.other'],
];

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
		never: ['among'],
		units: ['item'],
		yes: { '政府公报共刊登文件90件。': 90, '全年编发政府公报12期，刊登各类文件86件。': 86 },
		no: [
			'通过政府网站刊登文件90件。',
			'全年编发政府公报12期。',
			'全年编发政府公报12期。其中，刊登县政府文件15件，部门文件43件。',
		],
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
		['weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia', 'readingPoint'],
		{
			'通过政府网站发布政府信息58条；通过微博公开12条。': 58,
		},
		[
			'网站日均访问量超过3万人次。',
			'政府网站公示7件。',
			'通过网站、微信公开信息30条。',
			'通过网站、公示栏等方式公开政府信息30条。',
			'通过网站、手机APP公开政府信息30条。',
			'通过网站、信息查阅场所公开政府信息30条。',
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
	// 公开形式：政府网站502条，政务微博77条: place by place, in a part that is about nothing else.
	...LISTED.map(
		([word, head, id]): Rule => ({
			name: `${id.slice('channel.'.length)}-listed-among-places`,
			id,
			head,
			with: [LISTED.map(([, other]) => other).filter((other) => other !== head)],
			carries: 'sentence',
			touching: true,
			without: [...NOT_A_CHANNEL, 'reprint'],
			never: [...NOT_A_CHANNEL, 'reply', 'made'],
			units: ['item'],
			about: { words: ['kinds'], sections: ['proactive'] },
			yes: {
				[head === 'website' ? '公开形式：政府网站502条，政务微信77条。' : `公开形式：政府网站77条，${word}502条。`]:
					502,
			},
			no: [`受理留言，政府网站77条，${word}502条。`, `公开形式：政府网站报送77条，${word}报送502条。`],
		}),
	),
	...POSTED,
];
