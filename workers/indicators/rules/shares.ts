import type { Sense } from '../sentence/terms';

// What shows that only a share of the published information is counted, or something else.

/** The places of publishing that the forms count, each by itself. */
export const COUNTED_PLACES: readonly Sense[] = ['website', 'weibo', 'wechat', 'gazette', 'otherWay'];
/** A place of publishing in the clause of the number makes it that place's own. */
export const PLACES: readonly Sense[] = [...COUNTED_PLACES, 'media', 'newMedia'];
/** With one of these a number counts something else than published information. */
export const NOT_INFORMATION: readonly Sense[] = [
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
	'passedOn',
];

/** 公告、许可等政府信息: behind the kinds that it names the clause speaks of information all the same. */
export const NOT_ONE_KIND = NOT_INFORMATION.filter((sense) => sense !== 'otherCase');

/** Of the whole, where neither a place nor another matter is named. */
export const PLACELESS = {
	// 在新闻发布会上公开信息36条: what was told there, of all.
	without: [...PLACES, 'platform', ...NOT_INFORMATION, 'receive', 'press'],
	// 收到申请3件，公开信息8条: for those who applied.
	never: [...COUNTED_PLACES, 'made', 'application'],
	weak: true,
	units: ['item'],
} as const;
