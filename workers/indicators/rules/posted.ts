import { NAMES, NOT_A_CHANNEL, SITES_AND_ACCOUNTS } from './places';
import { DISCLOSURE, type Rule } from './rule';

/** 微博发布352条: the verb alone says that it is information. */
const posted = SITES_AND_ACCOUNTS.map(
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
const behind = SITES_AND_ACCOUNTS.map(
	([word, id, head, others]): Rule => ({
		name: `posted-behind-on-${word}`,
		id,
		head: ['info', 'governmentInfo'],
		side: 'after',
		with: [[head], ['post', 'disclose', 'proactive']],
		touching: true,
		without: [...NOT_A_CHANNEL, ...others],
		units: ['item'],
		yes: { [`在${NAMES[word]}上共公开85条信息。`]: 85, [`在${NAMES[word]}上共公开85条政务信息。`]: 85 },
		no: [`在${NAMES[word]}、公示栏上公开85条信息。`, `在${NAMES[word]}上公开85条预警信息。`],
	}),
);

/** 369条通过政府网站公开，28条通过微信公开，12条通过公报公开: the number stands before its place. */
const numberFirst = [
	...SITES_AND_ACCOUNTS,
	['gazette', 'channel.gazette', 'gazette', ['website', 'weibo', 'wechat', 'otherWay', 'media']] as const,
].map(
	([word, id, head, others]): Rule => ({
		name: `posted-number-first-on-${word}`,
		id,
		head,
		side: 'after',
		with: [['by'], ['post', 'disclose', 'proactive']],
		without: [...NOT_A_CHANNEL, ...others, 'documents', 'normative'],
		units: ['item'],
		yes: { [`主动公开政府信息97条，其中69条通过${NAMES[word]}公开，4条张贴在村口。`]: 69 },
		no: [
			`主动公开政府信息97条，其中69条通过${NAMES[word]}、公示栏公开。`,
			`全年制作公文69件，通过${NAMES[word]}公开12件。`,
			`公开政府信息69条，通过${NAMES[word]}与群众互动12次。`,
		],
	}),
);

/** 微博及微信共发布17条信息 */
const behindBoth: Rule = {
	name: 'posted-behind-on-weibo-and-wechat',
	id: 'channel.weibo_wechat',
	head: ['info', 'governmentInfo'],
	side: 'after',
	with: [['post', 'disclose', 'proactive']],
	both: ['weibo', 'wechat'],
	touching: true,
	without: [...NOT_A_CHANNEL, 'website', 'gazette', 'otherWay', 'media'],
	units: ['item'],
	yes: { '官方微博及微信公众号共发布17条信息。': 17, '官方微博及微信公众号共发布17条政务信息。': 17 },
	no: ['官方微信公众号共发布17条信息。'],
};

/** 发布2200条微博: they are counted by their name. */
const byName = SITES_AND_ACCOUNTS.filter(([word]) => word !== 'website').map(
	([word, id, head, others]): Rule => ({
		name: `posted-${word}-itself`,
		id,
		head,
		side: 'after',
		with: [['post']],
		touching: true,
		without: [...NOT_A_CHANNEL, ...others],
		units: ['item'],
		yes: { [`全年发布2200条${word === 'weibo' ? '微博' : '微信'}。`]: 2200 },
		no: [`关注2200个${NAMES[word]}。`, `发布2200条涉及${NAMES[word]}的公告。`],
	}),
);

/** 网站发布信息63次 */
const inTimes = SITES_AND_ACCOUNTS.map(
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

/** 广播、宣传单等其他形式公开12条: of other ways some may be named. */
const NOT_BY = {
	gazette: [...NOT_A_CHANNEL, 'website', 'weibo', 'wechat', 'media', 'newMedia'],
	otherWay: [...NOT_A_CHANNEL, 'website', 'weibo', 'wechat', 'newMedia'],
} as const;

/** 政府公报公开81条、政府网站公开651条: beside the places that the verb alone is enough for. */
const besidePlaces = (
	[
		['gazette', 'channel.gazette', '政府公报'],
		['otherWay', 'channel.other', '其他方式'],
	] as const
).map(
	([head, id, word]): Rule => ({
		name: `posted-beside-places-by-${head === 'gazette' ? 'gazette' : 'other-ways'}`,
		id,
		head: 'post',
		with: [['website', 'weibo', 'wechat']],
		both: [head],
		carries: 'sentence',
		touching: true,
		without: NOT_BY[head],
		units: ['item'],
		about: DISCLOSURE,
		yes: { [`做好信息公开工作，${word}公开81条、政府网站公开651条。`]: 81 },
		no: [`做好信息公开工作，${word}公开81条。`, `做好信息公开工作，政府网站公开651条，${word}公开许可81件。`],
	}),
);

/** 其他方式公开192条。 on a line of its own, where the section is about nothing else. */
const alone = (
	[
		['gazette', 'channel.gazette'],
		['otherWay', 'channel.other'],
	] as const
).map(
	([head, id]): Rule => ({
		name: `posted-by-${head === 'gazette' ? 'gazette' : 'other-ways'}`,
		id,
		head: 'post',
		both: [head],
		touching: true,
		without: NOT_BY[head],
		units: ['item'],
		about: { words: [], sections: ['proactive'] },
		yes: {},
		no: [`${head === 'gazette' ? '政府公报' : '其他方式'}公开81条。`],
	}),
);

/** Of the places named before, the gazette is the last. */
const GAZETTE_LAST = {
	of: ['gazette', 'website', 'wechat', 'weibo', 'otherWay', 'media', 'newMedia'],
	is: 'gazette',
} as const;

/** 通过政府公报公开政府文件72件: documents are what a gazette is for. */
const documentsInGazette: Rule = {
	name: 'documents-in-gazette',
	weak: true,
	id: 'channel.gazette',
	head: 'documents',
	with: [['gazette'], ['post', 'disclose']],
	carries: 'always',
	without: [...NOT_A_CHANNEL, 'print', 'website', 'wechat', 'weibo', 'otherWay', 'media', 'newMedia', 'normative'],
	// 刊登规章6件、规范性文件88件、部门文件135件: the last of several kinds.
	never: ['among', 'regulation', 'normative'],
	last: GAZETTE_LAST,
	units: ['item'],
	yes: {
		'全年通过政府公报发布文件48件。': 48,
		'通过《望河县人民政府公报》公布县政府文件72件。': 72,
		'《望河县人民政府公报》出版6期，公布文件78件。': 78,
		'《望河县人民政府公报》公布文件78件，其中规范性文件45件。': 78,
	},
	no: [
		'通过政府公报和网站公布县政府文件72件。',
		'全年发布文件48件。',
		'公布县政府文件72件。',
		'《望河县人民政府公报》出刊24期，刊登规章6件、规范性文件88件、部门文件72件。',
		'《望河县人民政府公报》公布县政府文件63件、部门文件72件。',
	],
};

/** What a place put out, told by the verb beside the place. */
export const POSTED: readonly Rule[] = [
	...posted,
	...besidePlaces,
	...alone,
	documentsInGazette,
	...behind,
	...numberFirst,
	behindBoth,
	...byName,
	...inTimes,
];
