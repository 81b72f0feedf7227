import { NAMES, NOT_A_CHANNEL, NOT_A_LIST, SITES_AND_ACCOUNTS } from './places';
import type { Rule } from './rule';

type Place = (typeof SITES_AND_ACCOUNTS)[number];
/** What asks that the sentence names this place and no other, and the clause of the number none. */
const ofThePlaceNamed = (
	head: Place[2],
	others: Place[3],
): Pick<Rule, 'carries' | 'without' | 'never' | 'afresh' | 'units'> => ({
	without: [...NOT_A_CHANNEL, ...others, head],
	never: ['manyWays', ...others],
	afresh: true,
	units: ['item'],
});

/** 开通微博，发布信息200条; 官方微博“某地发布”，全年推送200条信息: the only place that the sentence names. */
const opened = SITES_AND_ACCOUNTS.filter(([word]) => word !== 'website').map(
	([word, id, head, others]): Rule => ({
		name: `opened-and-posted-on-${word}`,
		id,
		head: ['info', 'plainInfo', 'governmentInfo'],
		side: 'either',
		touching: true,
		with: [[head], ['post', 'publishedInfo']],
		...ofThePlaceNamed(head, others),
		yes: {
			[`开通了官方${NAMES[word]}，发布各种水文类信息360余条。`]: 360,
			[`开通了官方${NAMES[word]}，发布各类信息360余条。`]: 360,
			[`开通了官方${NAMES[word]}，发布政务信息360余条。`]: 360,
			[`官方${NAMES[word]}后来居上，公开信息360条。`]: 360,
			[`官方${NAMES[word]}及时更新，全年共推送360余条信息。`]: 360,
		},
		no: [
			`利用网站和${NAMES[word]}，发布各种信息360条。`,
			`利用网站和${NAMES[word]}，发布360条信息。`,
			`开通官方${NAMES[word]}，发布360条预警信息。`,
		],
	}),
);

/** 微博、微信公众号粉丝9万人，全年发布信息200条: the two that the sentence names, and no other place. */
const openedBoth: Rule = {
	name: 'opened-and-posted-on-both-accounts',
	id: 'channel.weibo_wechat',
	head: ['info', 'plainInfo', 'governmentInfo'],
	with: [['weibo'], ['wechat'], ['post', 'publishedInfo']],
	without: [...NOT_A_CHANNEL, 'weibo', 'wechat', 'website', 'gazette', 'otherWay', 'media', 'otherPlatform'],
	never: ['manyWays', 'website', 'gazette', 'otherWay', 'media', 'otherPlatform', 'respectively'],
	afresh: true,
	sole: true,
	units: ['item'],
	yes: { '“平安望河”微博、微信公众号关注量达9万，全年发布信息360余条。': 360 },
	no: [
		'利用网站、微博、微信公众号及时公开，发布信息360条。',
		'微博、微信公众号、抖音号及时更新，发布信息360条。',
		'微博、微信公众号及时更新，微博发布信息360条。',
		'微博、微信公众号及时更新，发布政务信息360条，发布动态信息20条。',
	],
};

/** 利用网站公开，全年上传信息200条: what is uploaded is on the site that the sentence names. */
const uploaded = SITES_AND_ACCOUNTS.filter(([word]) => word === 'website').map(
	([, id, head, others]): Rule => ({
		name: 'uploaded-to-website',
		id,
		head: ['info', 'plainInfo', 'governmentInfo'],
		with: [[head, 'siteWork']],
		both: ['upload'],
		...ofThePlaceNamed(head, others),
		yes: {
			'利用县政府网站搞好公开，全年上传各种水文类信息360条。': 360,
			'利用县政府网站搞好公开，全年上传各类信息360条。': 360,
			'利用县政府网站搞好公开，全年上传政务信息360条。': 360,
		},
		no: ['利用网站和微信公众号，上传各类信息360条。', '全年上传政务信息360条。'],
	}),
);

/** The clause of the number names no place itself, and is not of all that was published. */
const UNNAMED = [
	'proactive',
	'among',
	'website',
	'weibo',
	'wechat',
	'gazette',
	'otherWay',
	'media',
	'newMedia',
] as const;

/** 在网站更新栏目，发布各类信息136条: the clause before says where. */
const goneOn = (
	[
		[['plainInfo', 'governmentInfo', 'post'], NOT_A_CHANNEL, ['各类信息', '政务信息', '']],
		[['listedInfo'], NOT_A_LIST, ['救助、招聘等各类信息']],
	] as const
).map(
	([head, others, words]): Rule => ({
		name: 'went-on-on-website',
		id: 'channel.website',
		head,
		touching: true,
		with: [['disclose', 'post']],
		carries: 'never',
		places: 'site-before',
		without: [...others, ...UNNAMED, 'platform'],
		units: ['item'],
		yes: Object.fromEntries(
			words.flatMap((word) => [
				[`在县政府网站公开了目录并及时更新，发布${word}136条。`, 136],
				[`县政府网站自2006年开通以来，先后改版，现设栏目9个，今年共发布${word}136条。`, 136],
				[`推进政务公开，局官网围绕重点工作，全年发布${word}136条。`, 136],
				[`通过县政府网站，集中公开职能、领导等信息，全年共发布${word}136条。`, 136],
			]),
		),
		no: [
			'通过县政府网站，集中公开职能信息12条，公开信息136条。',
			'充分发挥网站作用，公开政府信息136条。',
			'在网站和公示栏公开目录，发布各类信息136条。',
			'加强网站建设，发布救助、招聘等各类信息136条。',
			'县政府网站现设栏目9个，开通微博2个，今年共发布各类信息136条。',
			'完成县政府网站信息发布任务，在省局集约化平台公开信息136条。',
		],
	}),
);

/** 政务微信。全年发布信息28条: told under the name of the place. */
const under = SITES_AND_ACCOUNTS.map(
	([word, id, head]): Rule => ({
		name: `posted-under-${word}`,
		id,
		head: ['plainInfo', 'governmentInfo', 'post'],
		with: [['disclose', 'post']],
		carries: 'never',
		touching: true,
		under: head,
		without: [...NOT_A_CHANNEL, ...UNNAMED],
		units: ['item'],
		yes: {
			[`${NAMES[word]}。全年发布各类信息28条。`]: 28,
			[`${NAMES[word]}。全年发布政务信息28条。`]: 28,
			[`公开形式：一是${NAMES[word]}，全年发布28条。`]: 28,
			[`一是${NAMES[word]}方面，年内共发布各类信息28条。`]: 28,
			[`${NAMES[word]}：发布信息28条，涵盖机构职能、工作动态。`]: 28,
		},
		no: [`加强${NAMES[word]}建设。全年发布各类信息28条。`, `加强${NAMES[word]}建设：全年发布各类信息28条。`],
	}),
);

/** 其他方式。通过广播、报刊等公开77条: the name of the part says what they are. */
const underOtherWays: Rule = {
	name: 'posted-under-other-ways',
	id: 'channel.other',
	head: ['plainInfo', 'governmentInfo', 'post'],
	with: [['disclose', 'post', 'proactive']],
	carries: 'never',
	under: 'otherWay',
	sole: true,
	without: [
		...NOT_A_CHANNEL.filter((sense) => sense !== 'manyWays'),
		'among',
		'website',
		'weibo',
		'wechat',
		'gazette',
		'newMedia',
	],
	units: ['item'],
	yes: { '其他方式。通过广播、电视、公开栏等公开77条。': 77, '其他渠道。通过报刊、公开栏公开政府信息77条。': 77 },
	no: [
		'其他方式。通过网站公开77条。',
		'通过广播、电视、公开栏等公开77条。',
		'其他方式。通过广播电视播发消息115条，公开栏公布77条。',
	],
};

/** 发行《政报》12期，发布信息200条: what its issues hold. */
const inIssues: Rule = {
	name: 'published-in-gazette-issues',
	weak: true,
	id: 'channel.gazette',
	head: ['plainInfo', 'governmentInfo', 'post'],
	with: [['gazette'], ['post', 'disclose']],
	touching: true,
	without: [...NOT_A_CHANNEL, 'gazette', 'website', 'wechat', 'weibo', 'otherWay', 'media', 'newMedia'],
	never: ['website', 'wechat', 'weibo', 'otherWay', 'media', 'newMedia', 'manyWays'],
	afresh: true,
	units: ['item'],
	yes: {
		'全年编发《望河政报》12期，发布360条。': 360,
		'全年编发《望河政报》12期，发布各类信息360条。': 360,
		'全年编发《望河政报》12期，发布政务信息360条。': 360,
	},
	no: [
		'全年编发《望河政报》12期，网站发布各类信息360条。',
		'全年编发《望河政报》12期，通过政务新媒体发布政务信息360条。',
	],
};

/** What a place put out that was named before: 开通微博，发布信息200条. */
export const POSTED_THERE: readonly Rule[] = [
	...opened,
	openedBoth,
	...uploaded,
	...goneOn,
	...under,
	underOtherWays,
	inIssues,
];
