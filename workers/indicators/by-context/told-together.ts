import type { IndicatorId } from '../../../src/report/catalog';
import type { SectionKind } from '../../../src/report/reading';
import type { UnitKind } from '../../numerals/units';
import { OUTCOMES } from '../rules/outcomes';
import { CASES, ITEMS } from '../rules/rule';
import type { SenseSet } from '../sentence/sense-set';
import { setOf } from '../sentence/terms';

/** Figures that are named together, so that one number, or a run of them, is told for all. */
export interface Together {
	rule: string;
	units: readonly (UnitKind | 'none')[];
	needs?: SenseSet;
	/** Where what it needs may have been said before, or goes without saying. */
	section?: SectionKind;
	/** The kind of case that was named last before them must be this: outcomes belong to it. */
	last?: { of: SenseSet; is: SenseSet };
	/** What may stand between two of them: otherwise one may belong to the other (依申请公开的信息不予公开0件). */
	joinedBy?: RegExp;
	/** Those without an indicator have a number in their turn, which tells none. */
	members: readonly (readonly [head: SenseSet, id: IndicatorId | undefined])[];
}

/** All that are told so, the first that fits is taken. */
export const TOLD_TOGETHER: readonly Together[] = [
	{
		// 依申请公开、收费、行政复议、行政诉讼均为0
		rule: 'all-that-came',
		units: CASES,
		joinedBy: /^(?:申请|情况|事项)?[、和及与](?:因?(?:政府)?信息公开)?(?:行政)?$/,
		members: [
			[setOf('byRequest', 'application'), 'application.received'],
			[setOf('fee'), 'fee.total'],
			[setOf('reconsideration'), 'reconsideration.total'],
			[setOf('litigation'), 'litigation.total'],
			[setOf('complaint'), 'complaint.total'],
		],
	},
	{
		rule: 'appeals',
		units: CASES,
		members: [
			[setOf('reconsideration'), 'reconsideration.total'],
			[setOf('litigation'), 'litigation.total'],
			[setOf('complaint'), 'complaint.total'],
		],
	},
	{
		rule: 'channels',
		units: ['item', 'none'],
		needs: setOf('governmentInfo', 'plainInfo', 'proactive', 'disclose'),
		section: 'proactive',
		members: [
			[setOf('website'), 'channel.website'],
			[setOf('weibo'), 'channel.weibo'],
			[setOf('wechat'), 'channel.wechat'],
			[setOf('gazette'), 'channel.gazette'],
			[setOf('otherWay'), 'channel.other'],
			[setOf('media', 'otherPlatform'), undefined],
		],
	},
	{
		rule: 'staff',
		units: ['person'],
		members: [
			[setOf('fullTime'), 'org.staff.full_time'],
			[setOf('partTime'), 'org.staff.part_time'],
		],
	},
	{
		rule: 'applications',
		units: CASES,
		needs: setOf('application', 'byRequest'),
		section: 'application',
		members: [
			[setOf('inPerson'), 'application.received.in_person'],
			[setOf('fax'), 'application.received.fax'],
			[setOf('online'), 'application.received.online'],
			[setOf('letter'), 'application.received.letter'],
		],
	},
	{
		rule: 'replies',
		units: CASES,
		needs: setOf('application', 'byRequest', 'reply'),
		section: 'application',
		members: OUTCOMES.map(([, part, head]) => [setOf(head), `application.replied.${part}`] as const),
	},
	{
		rule: 'reasons',
		units: CASES,
		needs: setOf('application', 'byRequest', 'denied'),
		section: 'application',
		members: [
			[setOf('stateSecret'), 'application.replied.denied.state_secret'],
			[setOf('tradeSecret'), 'application.replied.denied.trade_secret'],
			[setOf('privacy'), 'application.replied.denied.privacy'],
		],
	},
	{
		// 科研机构和社会公益组织分别为3件和2件
		rule: 'applicants',
		units: CASES,
		needs: setOf('application', 'byRequest'),
		section: 'application',
		members: [
			[setOf('person'), 'request.new.natural'],
			[setOf('business'), 'request.new.business'],
			[setOf('research'), 'request.new.research'],
			[setOf('charity'), 'request.new.charity'],
			[setOf('legalService'), 'request.new.legal'],
		],
	},
	...(['reconsideration', 'litigation'] as const).map(
		(kind): Together => ({
			rule: `${kind}-outcomes`,
			units: CASES,
			last: { of: setOf('reconsideration', 'litigation', 'directSuit', 'suitAfterReview'), is: setOf(kind) },
			members: [
				[setOf('upheld'), `${kind}.upheld`],
				[setOf('corrected'), `${kind}.corrected`],
				[setOf('otherOutcome'), `${kind}.other`],
				[setOf('pending'), `${kind}.pending`],
			],
		}),
	),
	{
		// 新闻发布会、在线访谈、政策解读均为0次
		rule: 'answers-to-the-public',
		units: ['time', 'item', 'none'],
		joinedBy: /^(?:活动)?[、和及与](?:(?:政府)?网站)?$/,
		members: [
			[setOf('press'), 'response.press_conferences'],
			[setOf('interview'), 'response.interviews'],
			[setOf('interpretation'), 'response.interpretations'],
		],
	},
	{
		// 召开推进会、培训会各1次
		rule: 'events',
		units: ['time'],
		needs: setOf('disclosure'),
		members: [
			[setOf('meeting'), 'meeting.count'],
			[setOf('training'), 'training.sessions'],
			[setOf('press'), 'response.press_conferences'],
			[setOf('interview'), 'response.interviews'],
		],
	},
	{
		// 上年结转及结转下年均为0件
		rule: 'carried',
		units: CASES,
		needs: setOf('carry'),
		members: [
			[setOf('lastYear'), 'application.carried_in'],
			[setOf('nextYear'), 'application.carried_out'],
		],
	},
	{
		rule: 'applications-and-refusals',
		units: ITEMS,
		joinedBy: /^(?:公开)?(?:的?(?:政府)?信息)?[和与及、](?:主动)?$/,
		members: [
			[setOf('byRequest'), 'application.received'],
			[setOf('denied'), 'application.replied.denied'],
		],
	},
];
