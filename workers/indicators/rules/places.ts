import type { IndicatorId } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';

// Places of publishing, and what shows that a number is none of theirs.

/** 公开行政许可信息120条: what was decided, not what was published. */
const DECIDED: readonly Sense[] = ['licensing', 'penalty', 'coercion'];

/** With one of these a number of a place counts no information that it published. */
export const NOT_A_CHANNEL: readonly Sense[] = [
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
	...DECIDED,
	'regulation',
];
/** 公开公告、许可、人大建议等52篇 lists kinds of information. */
export const NOT_A_LIST = NOT_A_CHANNEL.filter(
	(sense) => !['otherCase', 'interpretation', 'regulation', ...DECIDED].includes(sense),
);

/** A place of publishing with its words, and the others, none of which may be named with it. */
export const SITES_AND_ACCOUNTS: readonly (readonly [
	word: string,
	id: IndicatorId,
	head: Sense,
	others: readonly Sense[],
])[] = [
	[
		'website',
		'channel.website',
		'website',
		['weibo', 'wechat', 'gazette', 'otherWay', 'media', 'newMedia', 'readingPoint', 'reprint'],
	],
	['weibo', 'channel.weibo', 'weibo', ['wechat', 'website', 'gazette', 'otherWay', 'media']],
	['wechat', 'channel.wechat', 'wechat', ['weibo', 'website', 'gazette', 'otherWay', 'media']],
];
/** What each place is called in the examples. */
export const NAMES: Readonly<Record<string, string>> = {
	website: '门户网站',
	weibo: '微博',
	wechat: '微信公众号',
	gazette: '政府公报',
};
