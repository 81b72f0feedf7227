import type { PartOf } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { ANOTHER } from './another-application';
import { APPLICATION, CASES, type Rule } from './rule';

const WAYS_TOLD: readonly (readonly [
	name: string,
	part: PartOf<'application.received'>,
	head: Sense,
	words: string,
])[] = [
	['in-person', 'in_person', 'inPerson', '当面申请'],
	['fax', 'fax', 'fax', '传真申请'],
	['online', 'online', 'online', '网络申请'],
	['letter', 'letter', 'letter', '信函申请'],
];

/** What a clause about one way of applying does not speak of. */
const anotherWay = (head: Sense): readonly Sense[] =>
	(
		[
			'inPerson',
			'fax',
			'online',
			'letter',
			'email',
			'reply',
			'hotline',
			'website',
			'wechat',
			'weibo',
			'audience',
			'closed',
			'training',
			'meeting',
			'interview',
			'change',
		] as const
	).filter((sense) => sense !== head);

/** How applications came: in person, by fax, on the net, by letter. */
export const RECEIVED_BY_WAY: readonly Rule[] = [
	{
		name: 'applications-by-site-among-ways',
		id: 'application.received.online',
		head: 'website',
		with: [['inPerson', 'fax', 'letter', 'email']],
		carries: 'sentence',
		touching: true,
		leads: true,
		without: ANOTHER.filter((sense) => sense !== 'online'),
		never: ['proactive', 'disclose', 'governmentInfo', 'plainInfo', 'online', 'hotline', 'reply'],
		units: CASES,
		about: APPLICATION,
		yes: { '收到申请21件：信函14件、当面3件、网站4件。': 4 },
		no: ['收到申请21件：信函14件、当面3件，网站留言4件。', '公开信息21件：信函14件、网站4件。'],
	},
	...WAYS_TOLD.map(
		([name, part, head, words]): Rule => ({
			name: `applications-by-${name}`,
			id: `application.received.${part}`,
			head,
			side: 'either',
			without: anotherWay(head),
			never: ['replyWay', 'complaint'],
			units: CASES,
			about: APPLICATION,
			yes: {
				[`共收到申请90件，其中${words}18件。`]: 18,
				[`在受理的90件申请中，18件属于${words}。`]: 18,
			},
			no: [
				`全年${words}答复18件。`,
				`共收到申请90件，答复方式上，${words}18件。`,
				`受理申请90件，其中18件已对${words}作出答复。`,
			],
		}),
	),
	// 通过网络收到18件申请: the way stands before the number, what was counted behind it.
	...WAYS_TOLD.map(
		([name, part, head, words]): Rule => ({
			name: `applications-that-came-${name}`,
			id: `application.received.${part}`,
			head: ['application', 'byRequest'],
			side: 'after',
			with: [['receive']],
			both: [head],
			without: [...anotherWay(head), 'disclose', 'proactive', 'granted', 'manyWays'],
			units: CASES,
			yes: { [`共收到依申请公开90件，其中通过${words.slice(0, 2)}方式收到18件信息公开申请。`]: 18 },
			no: [
				`共收到依申请公开90件，通过${words.slice(0, 2)}方式答复18件信息公开申请。`,
				`共收到依申请公开90件，通过${words.slice(0, 2)}等方式收到18件信息公开申请。`,
			],
		}),
	),
];
