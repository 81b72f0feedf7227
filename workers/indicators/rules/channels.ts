import { ITEMS, type Rule } from '../rule';
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
];
const PUBLISHED: readonly (readonly Sense[])[] = [['governmentInfo', 'plainInfo', 'listedInfo', 'proactive']];

const channel = (
	name: string,
	id: string,
	head: Sense,
	without: readonly Sense[],
	yes: Rule['yes'],
	no: Rule['no'],
	both: readonly Sense[] = [],
): Rule => ({
	name,
	id,
	head,
	with: PUBLISHED,
	both,
	carries: 'always',
	without: [...NOT_A_CHANNEL, ...without],
	units: ITEMS.filter((kind) => kind !== 'place'),
	yes,
	no,
});

export const CHANNELS: readonly Rule[] = [
	channel(
		'through-gazette',
		'channel.gazette',
		'gazette',
		['website', 'wechat', 'weibo'],
		{ '通过政府公报公开政府信息90条。': 90 },
		['全年编发公报24期。'],
	),
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
	channel(
		'through-website',
		'channel.website',
		'website',
		['weibo', 'wechat', 'gazette', 'otherWay'],
		{
			'通过政府网站发布政府信息58条；通过微博公开12条。': 58,
		},
		[
			'网站日均访问量超过3万人次。',
			'政府网站公示7件。',
			'通过网站、微信公开信息30条。',
			'通过网站、公示栏等方式公开政府信息30条。',
		],
	),
	channel(
		'through-weibo',
		'channel.weibo',
		'weibo',
		['wechat', 'website', 'gazette', 'otherWay'],
		{ '通过微博主动公开政府信息178条。': 178 },
		['微博、微信点击量33万次。', '微博粉丝12万人。'],
	),
	channel(
		'through-wechat',
		'channel.wechat',
		'wechat',
		['weibo', 'website', 'gazette', 'otherWay'],
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
];
