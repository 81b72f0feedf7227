import { KINDS } from '../sentence/senses';
import { NAMES, NOT_A_CHANNEL, SITES_AND_ACCOUNTS } from './places';
import type { Rule } from './rule';
import { COUNTED_PLACES, NOT_INFORMATION, PLACELESS, PLACES } from './shares';

/** 通过门户网站发布水务信息63条: of 水务局 it is all that the site had of it. */
const putThere = SITES_AND_ACCOUNTS.map(
	([word, id, head, others]): Rule => ({
		name: `of-its-own-field-on-${word}`,
		id,
		head: 'info',
		with: [[head], ['disclose', 'post']],
		carries: 'never',
		// 主动公开 says of anybody's that it is all.
		without: [...new Set([...NOT_A_CHANNEL, ...NOT_INFORMATION, ...others]), ...KINDS, 'catRest', 'proactive'],
		never: ['manyWays', ...others],
		weak: true,
		ownField: 'by-name',
		units: ['item'],
		yes: {},
		no: [`通过${NAMES[word]}发布审计信息63条。`],
	}),
);

/**
 * All that a department or a town published, in words that of a whole area would say no such thing: their examples are reports,
 * for no sentence by itself says whose it is.
 */
export const PUBLISHED_OF_OWN: readonly Rule[] = [
	...putThere,
	// An office's report that has no parts.
	...(['publishedInfo', 'proactive'] as const).map(
		(head): Rule => ({
			name: 'published-in-all-of-its-own',
			id: 'proactive.total',
			head,
			...PLACELESS,
			...(head === 'proactive' && {
				without: [...PLACELESS.without, 'alreadyPublic', 'documents', 'barePolicy', 'documentsMade', 'info'],
			}),
			never: [...PLACELESS.never, 'by', 'among', 'media', 'newMedia', 'reply', 'closed', 'documents', 'otherCase'],
			touching: true,
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
			// 公开35条，更新1条
			'refresh',
		],
		about: { words: [], sections: ['proactive'] },
		leads: true,
		touching: true,
		places: 'none',
		ownField: true,
		never: [...PLACELESS.never, 'by', 'among', 'issue', 'documents', 'byRequest', 'kinds'],
		yes: {},
		no: ['审核文件39个，公开26件。', '全县公开387条。', '其中公开387条。'],
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
		places: 'none',
		units: ['item'],
		yes: {},
		no: ['全县主动公开水文信息63条。', '完善网站栏目，主动公开水文信息63条。'],
	},
	// 审计局 of 审计信息: its own field is all that it has to publish.
	{
		name: 'published-of-its-own-field',
		id: 'proactive.total',
		head: 'info',
		side: 'either',
		with: [['disclose', 'post']],
		carries: 'never',
		without: [...PLACES, ...NOT_INFORMATION, ...KINDS, 'catRest'],
		never: ['among', 'made', ...COUNTED_PLACES],
		weak: true,
		ownField: 'by-name',
		places: 'none',
		units: ['item'],
		yes: {},
		no: ['全年公开审计信息124条。', '全年发布124条环保信息。'],
	},
	{
		name: 'published-of-its-field-in-many-ways',
		id: 'proactive.total',
		head: 'info',
		with: [['proactive'], ['manyWays']],
		carries: 'never',
		without: [...NOT_INFORMATION, ...KINDS, 'catRest'],
		never: ['among'],
		places: 'uncounted',
		weak: true,
		ownField: true,
		units: ['item'],
		yes: {},
		no: ['全县通过网站、公示栏等方式主动公开水文信息63条。'],
	},
];
