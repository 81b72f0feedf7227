import type { IndicatorId } from '../../../src/report/catalog';
import type { SectionKind } from '../../../src/report/reading';
import type { SenseSet } from '../sentence/sense-set';
import { setOf } from '../sentence/terms';

/** What may be said to be none. */
export interface Deniable {
	id: IndicatorId;
	rule: string;
	heads: SenseSet;
	/** This must be denied with it. */
	with?: SenseSet;
	/** All that came must have been dealt with before it in the sentence, or in the one before. */
	afterAll?: true;
	/** The sentence must be about this, or stand in one of these sections. */
	words: SenseSet;
	sections: readonly SectionKind[];
}

/** What can be said to be none, and what must be spoken of for it to be meant. */
export const OBJECTS: readonly Deniable[] = [
	{
		id: 'reconsideration.total',
		rule: 'no-reconsideration',
		heads: setOf('reconsideration'),
		words: setOf('disclosure', 'byRequest'),
		sections: ['appeal'],
	},
	{
		id: 'litigation.total',
		rule: 'no-lawsuit',
		heads: setOf('litigation'),
		words: setOf('disclosure', 'byRequest'),
		sections: ['appeal'],
	},
	{
		id: 'complaint.total',
		rule: 'no-complaint',
		heads: setOf('complaint'),
		words: setOf('disclosure', 'byRequest'),
		sections: ['appeal'],
	},
	{
		id: 'fee.total',
		rule: 'no-fee',
		heads: setOf('fee', 'charge', 'feeKind'),
		// 无收费，无复议，无诉讼: what comes of applications, told together.
		words: setOf('disclosure', 'byRequest', 'application', 'governmentInfo', 'reconsideration'),
		sections: ['fee', 'appeal', 'other_matters', 'application'],
	},
	...(
		[
			['application.received.in_person', 'no-application-in-person', 'inPerson'],
			['application.received.fax', 'no-application-by-fax', 'fax'],
			['application.received.online', 'no-application-online', 'online'],
			['application.received.letter', 'no-application-by-letter', 'letter'],
		] as const
	).map(
		([id, rule, way]): Deniable => ({
			id,
			rule,
			heads: setOf(way),
			words: setOf('application', 'byRequest'),
			sections: ['application'],
		}),
	),
	{
		id: 'org.staff.full_time',
		rule: 'no-full-time-staff',
		heads: setOf('fullTime'),
		// 没有专职人员 alone is what an office complains of.
		with: setOf('staffWork'),
		words: setOf(),
		sections: ['organisation'],
	},
	{
		id: 'application.carried_in',
		rule: 'nothing-carried-in',
		heads: setOf('carry'),
		with: setOf('lastYear'),
		words: setOf('application', 'byRequest'),
		sections: ['application'],
	},
	{
		id: 'application.carried_out',
		rule: 'nothing-carried-out',
		heads: setOf('carry'),
		with: setOf('nextYear', 'carriedOn'),
		words: setOf('application', 'byRequest'),
		sections: ['application'],
	},
	{
		id: 'application.carried_out',
		rule: 'nothing-left',
		heads: setOf('carry'),
		afterAll: true,
		words: setOf('application', 'byRequest'),
		sections: ['application'],
	},
	{
		id: 'application.replied',
		rule: 'nothing-replied',
		heads: setOf('reply'),
		words: setOf('application', 'byRequest'),
		sections: ['application'],
	},
	{
		id: 'application.replied.denied',
		rule: 'nothing-denied',
		heads: setOf('denied'),
		words: setOf('application', 'byRequest'),
		sections: ['application'],
	},
	{
		id: 'application.closed.extended',
		rule: 'nothing-extended',
		heads: setOf('extended'),
		words: setOf('application', 'byRequest'),
		sections: ['application'],
	},
	{
		id: 'normative.issued',
		rule: 'no-normative-issued',
		heads: setOf('normative'),
		with: setOf('issue'),
		words: setOf('issue'),
		sections: [],
	},
	{
		id: 'normative.repealed',
		rule: 'no-normative-repealed',
		heads: setOf('normative'),
		with: setOf('repeal'),
		words: setOf('repeal'),
		sections: [],
	},
	{
		id: 'normative.in_force',
		rule: 'no-normative-in-force',
		heads: setOf('normative'),
		with: setOf('inForce'),
		words: setOf('inForce'),
		sections: [],
	},
	...(
		[
			['licensing.decisions', 'no-licensing-decision', setOf('licensing', 'licensingDecision')],
			['penalty.decisions', 'no-penalty-decision', setOf('penalty', 'penaltyDecision')],
			['coercion.decisions', 'no-coercion-decision', setOf('coercion', 'coercionDecision')],
		] as const
	).map(([id, rule, heads]): Deniable => ({ id, rule, heads, words: heads, sections: [] })),
	{
		id: 'response.press_conferences',
		rule: 'no-press-conference',
		heads: setOf('press'),
		words: setOf('press'),
		sections: [],
	},
	{
		id: 'channel.gazette',
		rule: 'no-gazette',
		heads: setOf('gazette'),
		words: setOf('places', 'otherWay'),
		sections: ['proactive'],
	},
	{
		id: 'response.interviews',
		rule: 'no-interview',
		heads: setOf('interview'),
		words: setOf('interview'),
		sections: [],
	},
	{
		id: 'training.sessions',
		rule: 'no-training',
		heads: setOf('training'),
		words: setOf('disclosure'),
		sections: ['training'],
	},
	{
		// 无专职人员，由1名兼职人员承担: nobody is there for this alone, where it says who does it.
		id: 'org.staff.full_time',
		rule: 'no-full-time',
		heads: setOf('fullTime'),
		words: setOf('partTime'),
		sections: [],
	},
	{
		id: 'org.funding',
		rule: 'no-funding',
		heads: setOf('fund'),
		words: setOf('disclosure'),
		sections: ['organisation', 'fee'],
	},
	{
		id: 'application.received',
		rule: 'no-application',
		heads: setOf('application', 'byRequest'),
		words: setOf('disclosure', 'byRequest', 'governmentInfo', 'applicant'),
		sections: ['application'],
	},
];

/** Between the word that denies and what is denied: 无公民、法人和其他组织要求…, 未发生因政府信息公开引起的… */
