import type { Sense } from '../sentence/terms';
import { ANOTHER } from './another-application';
import { type About, CASES, type Rule } from './rule';

/** Where several ways are named at once (邮寄、网上等途径), none of them is what is counted. */
const WAYS: ReadonlySet<Sense> = new Set(['inPerson', 'fax', 'online', 'letter', 'email', 'platform', 'applicant']);
const BESIDES_WAYS = ANOTHER.filter((sense) => !WAYS.has(sense));

const OF_DISCLOSURE: About = { words: ['disclosure', 'byRequest', 'governmentInfo'], sections: ['application'] };

/** Two of them in one breath. */
const TWO_WAYS = ['网络、信函', '网络、电子邮件', '现场、网络', '当面、信函', '信函、传真', '信函、网上', '网络、当面'];
/** An example for each, of 25 applications. */
const readIn = (ways: readonly string[], said: (ways: string) => string): Record<string, number> =>
	Object.fromEntries(ways.map((two) => [said(two), 25]));

/** How many applications came in, told with the ways in which all of them came: 通过信函、网络等方式收到申请25件. */
export const RECEIVED_IN_ALL_WAYS: readonly Rule[] = [
	{
		name: 'applications-received-in-many-ways',
		id: 'application.received',
		head: ['application', 'byRequest'],
		with: [['receive', 'handle'], ['manyWays']],
		carries: 'never',
		without: BESIDES_WAYS,
		units: CASES,
		about: OF_DISCLOSURE,
		yes: {
			'全年通过窗口、信函、传真等多种方式受理信息公开申请25件。': 25,
			'全年受理市民、企业以邮寄、网上等途径提出的依申请公开信息合计25件。': 25,
		},
		no: ['全年通过信函受理信息公开申请25件。', '全年受理以邮寄提出的依申请公开25件。'],
	},
	{
		name: 'applications-received-in-two-ways',
		id: 'application.received',
		head: ['application', 'byRequest'],
		with: [['receive', 'handle']],
		ways: 'several',
		carries: 'never',
		never: ['among'],
		without: [...BESIDES_WAYS, 'manyWays'],
		units: CASES,
		about: OF_DISCLOSURE,
		yes: {
			...readIn(TWO_WAYS, (ways) => `全年通过${ways}方式收到信息公开申请25件。`),
			...readIn(TWO_WAYS, (ways) => `全年通过${ways}方式收到依申请公开25件。`),
		},
		no: [
			'其中通过网络、信函方式收到信息公开申请25件。',
			'全年通过网络方式收到信息公开申请25件。',
			'全年通过网络、信函方式收到低保申请25件。',
		],
	},
	{
		// 收到当面、信函、网上申请8件: the last way and the word for it are one.
		name: 'applications-received-in-two-ways-for-short',
		id: 'application.received',
		head: ['online', 'letter', 'inPerson', 'fax', 'email'],
		with: [['receive', 'handle']],
		ways: 'several',
		carries: 'never',
		never: ['among'],
		touching: true,
		without: [...BESIDES_WAYS, 'manyWays'],
		units: CASES,
		about: OF_DISCLOSURE,
		yes: readIn(TWO_WAYS, (ways) => `推进政务公开，全年收到${ways}申请25件。`),
		no: [
			'推进政务公开，全年收到申请30件，其中信函、网上申请25件。',
			'推进政务公开，全年收到网上申请25件。',
			'全年收到信函、网上申请25件。',
		],
	},
	{
		name: 'applications-received-in-one-way',
		id: 'application.received',
		head: 'application',
		with: [['receive']],
		carries: 'never',
		sole: true,
		ways: 'one',
		without: BESIDES_WAYS,
		units: CASES,
		about: OF_DISCLOSURE,
		yes: { '全年通过网络受理信息公开申请1件，已经答复。': 1 },
		no: [
			'全年通过网络受理信息公开申请3件，通过信函受理信息公开申请2件。',
			'全年受理自然人信息公开申请3件，法人2件。',
			'全年通过网络受理信息公开申请3件，信函申请已全部答复。',
		],
	},
];
