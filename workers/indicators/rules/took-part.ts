import type { Sense } from '../sentence/terms';
import type { Rule } from './rule';

const MEETINGS = ['time', 'place', 'none'] as const;
/** 主要负责同志参加 without a name goes on with the event named before, unless it names another. */
const NOT_THESE_EVENTS: readonly Sense[] = ['press', 'interview', 'meeting', 'training', 'hotline', 'respond', 'media'];

/** What those who head a body take part in: the event, its figure, its words, and those of the other. */
const EVENTS = [
	['press-conferences', 'response.press_conferences.chief', 'press', '新闻发布会', '在线访谈'],
	['interviews', 'response.interviews.chief', 'interview', '在线访谈', '新闻发布会'],
] as const;

/** Press conferences and interviews that the head of the body took part in (主要负责同志参加). */
export const TOOK_PART: readonly Rule[] = [
	...EVENTS.map(
		([name, id, event, words]): Rule => ({
			name: `${name}-chief`,
			id,
			head: event,
			with: [['chief']],
			carries: 'never',
			without: ['manyWays', 'interpretation', 'hotline'],
			units: MEETINGS,
			yes: { [`其中:主要负责同志参加${words}22次。`]: 22 },
			no: [`举办${words}6次。`, `主要领导通过${words}等形式解读政策2次。`],
		}),
	),
	...EVENTS.map(
		([name, id, event, words, others]): Rule => ({
			name: `${name}-chief-behind`,
			id,
			head: 'chief',
			with: [['attend']],
			carries: 'never',
			last: { of: ['press', 'interview'], is: event },
			without: NOT_THESE_EVENTS,
			units: MEETINGS,
			yes: { [`举办${words}6次，其中主要负责同志参加2次。`]: 2 },
			no: [`开展${others}6次，其中主要负责同志参加2次。`, `举办${words}6次。主要领导参加座谈会2次。`],
		}),
	),
	...EVENTS.map(
		([name, id, event, words, others]): Rule => ({
			name: `${name}-office-head`,
			id,
			head: 'officeHead',
			with: [['attend']],
			carries: 'never',
			last: { of: ['press', 'interview'], is: event },
			without: NOT_THESE_EVENTS,
			units: MEETINGS,
			ownField: true,
			yes: {},
			no: [`举办${others}6次，其中局长参加2次。`, `举办${words}6次，其中副局长参加2次。`],
		}),
	),
	// 举办新闻发布会6次，县长参加2次: who heads a government.
	...EVENTS.map(
		([name, id, event, words, others]): Rule => ({
			name: `${name}-head-of-government`,
			id,
			head: 'governmentHead',
			with: [['attend']],
			carries: 'never',
			leads: true,
			alone: true,
			last: { of: ['press', 'interview'], is: event },
			without: NOT_THESE_EVENTS,
			units: MEETINGS,
			yes: { [`举办${words}6次，县长参加2次。`]: 2, [`举办${words}6次，其中区长出席2次。`]: 2 },
			no: [
				`举办${others}6次，其中县长参加2次。`,
				`举办${words}6次，县长、副县长参加2次。`,
				`举办${words}6次，副区长参加2次。`,
				`举办${words}6次，区长做客电台直播间2次。`,
			],
		}),
	),
	// 局长做客在线访谈1次: who heads an office, in its own report.
	...EVENTS.map(
		([name, id, event, words]): Rule => ({
			name: `${name}-with-office-head`,
			id,
			head: event,
			with: [['officeHead'], ['attend']],
			carries: 'never',
			without: [
				event === 'press' ? 'interview' : 'press',
				'training',
				'page',
				'change',
				'audience',
				'least',
				'hotline',
				'media',
			],
			units: MEETINGS,
			ownField: true,
			yes: {},
			no: [`副局长参加${words}2次。`, '局长参加座谈会2次。', `局长参加${words}2次。`],
		}),
	),
	// 县长参加在线访谈1期: its own, not all that were held.
	...EVENTS.map(
		([name, id, event, words]): Rule => ({
			name: `${name}-with-head-of-government`,
			id,
			head: event,
			with: [['governmentHead'], ['attend']],
			carries: 'never',
			without: [
				event === 'press' ? 'interview' : 'press',
				'officeHead',
				'training',
				'page',
				'change',
				'audience',
				'least',
			],
			units: MEETINGS,
			yes: { [`县长参加${words}1期。`]: 1 },
			no: [`副县长参加${words}2次。`, `县长、局长参加${words}2次。`, `县长参加座谈会2次。`],
		}),
	),
	// 在线访谈2次，其中主要负责同志1次: that they came goes without saying.
	...EVENTS.map(
		([name, id, event, words, others]): Rule => ({
			name: `${name}-chief-among-them`,
			id,
			head: 'chief',
			with: [['among']],
			carries: 'never',
			touching: true,
			last: { of: ['press', 'interview'], is: event },
			without: NOT_THESE_EVENTS,
			units: MEETINGS,
			yes: { [`举办${words}6次，其中主要负责同志2次。`]: 2 },
			no: [`举办${others}6次，其中主要负责同志2次。`, `举办${words}6次，主要负责同志2次。`],
		}),
	),
];
