import type { PartOf } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { APPEAL, CASES, type Rule } from './rule';

const OUTCOMES: readonly (readonly [part: PartOf<'reconsideration'>, head: Sense, example: string])[] = [
	['upheld', 'upheld', '维持具体行政行为'],
	['corrected', 'corrected', '被依法纠错'],
	['other', 'otherOutcome', '其他情形'],
	['pending', 'pending', '尚未审结'],
];

/** The words that name an outcome. */
const ENDS = OUTCOMES.map(([, head]) => head);

/** Words beside which a number of appeals is not that of all: how some ended, what came last year, how many more came. */
const NOT_ALL: readonly Sense[] = [...ENDS, 'complaint', 'change', 'lastYear'];

const OTHER = { reconsideration: 'litigation', litigation: 'reconsideration' } as const;

/** A kind of appeal that outcomes are told of: its figures, the word that names it, and another that it is not. */
interface Family {
	id: 'reconsideration' | 'litigation' | 'litigation.direct' | 'litigation.after_review';
	named: Sense;
	word: string;
	other: string;
}

const FAMILIES: readonly Family[] = [
	{ id: 'reconsideration', named: 'reconsideration', word: '行政复议', other: '行政诉讼' },
	{ id: 'litigation', named: 'litigation', word: '行政诉讼', other: '行政复议' },
	{ id: 'litigation.direct', named: 'directSuit', word: '未经复议直接起诉', other: '行政复议' },
	{ id: 'litigation.after_review', named: 'suitAfterReview', word: '复议后起诉', other: '行政诉讼' },
];

/** Outcomes belong to the kind of appeal that was named last. */
const NAMED = FAMILIES.map(({ named }) => named);

/** The outcome of a case stands before its number (维持3件) or behind it (3件维持). */
const outcomesOf = ({ id, named, word, other }: Family): Rule[] =>
	OUTCOMES.map(([part, head, example]) => ({
		name: `${id.replace(/[._]/g, '-')}-${part}`,
		id: `${id}.${part}`,
		head,
		side: 'either',
		last: { of: NAMED, is: named },
		// 维持、纠正的分别为37件、8件: each has its own of several numbers.
		without: ['respectively'],
		never: ['appealOffice'],
		units: CASES,
		about: APPEAL,
		yes: {
			[`因政府信息公开引起${word}11件，其中${example}7件。`]: 7,
			[`政府信息公开${other}3件，其中办结2件；${word}11件，其中${example}7件。`]: 7,
			[`因政府信息公开引起${word}11件，7件${example}。`]: 7,
			...(id === 'litigation' && {
				[`因政府信息公开引起${word}11件，其中直接起诉8件、复议后起诉3件。${example}7件。`]: 7,
			}),
		},
		no: [
			`因政府信息公开引起${word}11件，其中中止、${example}的分别为7件、4件。`,
			...(id === 'reconsideration' ? [] : [`因政府信息公开引起${word}一审8件、二审3件，其中${example}7件。`]),
			`信息公开工作${example}7件。`,
			`因政府信息公开引起${other}11件，其中${example}7件。`,
			`因政府信息公开引起${other}11件，7件${example}。`,
		],
	}));

/** 维持3件、纠错1件、其他2件: what is left of the results. */
const restOf = ({ id, named, word }: Family): Rule => ({
	name: `${id.replace(/[._]/g, '-')}-rest`,
	id: `${id}.other`,
	head: 'catRest',
	with: [['upheld', 'corrected']],
	carries: 'sentence',
	touching: true,
	last: { of: NAMED, is: named },
	never: ['appealOffice'],
	units: CASES,
	about: APPEAL,
	yes: { [`因政府信息公开引起${word}5件，其中维持3件、其他2件。`]: 2 },
	no: [`因政府信息公开引起${word}5件，其他2件。`],
});

/** 共有3件行政复议: the word touches its number from behind. */
const touchedBehind = (family: 'reconsideration' | 'litigation', name: string, word: string): Rule => ({
	name: `${name}-behind`,
	id: `${family}.total`,
	head: family,
	side: 'after',
	touching: true,
	never: ['appealOffice'],
	without: [OTHER[family], ...NOT_ALL, 'closed'],
	units: CASES,
	about: APPEAL,
	yes: {
		[`2012年，共有3件${word}涉及政府信息公开。`]: 3,
		[`收到1件有关政府信息公开${word}。`]: 1,
		[`收到政府信息公开申请9件，其中1件引起${word}。`]: 1,
	},
	no: [`因政府信息公开引起的案件中，3件${word}维持。`, '收到1件信息公开申请。'],
});

/** 1.行政复议。全年发生1起: told under the bare name. */
const underName = (family: 'reconsideration' | 'litigation', name: string, word: string): Rule => ({
	name: `${name}-under-their-name`,
	id: `${family}.total`,
	head: 'receive',
	touching: true,
	under: family,
	never: ['appealOffice'],
	without: ['reconsideration', 'litigation', 'complaint', 'application', 'otherCase', 'lastYear', 'change'],
	units: CASES,
	about: APPEAL,
	yes: { [`${word}。本机关因政府信息公开全年发生1起。`]: 1 },
	no: ['政府信息公开。全年发生1起。', `${word}工作。本机关因政府信息公开全年发生1起。`],
});

/** 有2宗因信息公开引起的行政复议: the cause stands between. */
const causedBehind = (family: 'reconsideration' | 'litigation', name: string, word: string): Rule => ({
	name: `${name}-behind`,
	id: `${family}.total`,
	head: family,
	side: 'after',
	with: [['disclosure', 'byRequest']],
	never: ['appealOffice', 'among'],
	without: [OTHER[family], ...NOT_ALL, 'closed'],
	units: CASES,
	yes: { [`全年有2宗因信息公开引起的${word}。`]: 2 },
	no: [`全年有2宗因征地引起的${word}。`, `其中2宗因信息公开引起的${word}。`],
});

/** Reconsiderations (复议) and suits (诉讼) over disclosure, and how they ended. */
export const APPEALS: readonly Rule[] = [
	underName('reconsideration', 'reconsiderations', '行政复议'),
	underName('litigation', 'lawsuits', '行政诉讼'),
	causedBehind('reconsideration', 'reconsiderations', '行政复议'),
	causedBehind('litigation', 'lawsuits', '行政诉讼'),
	{
		name: 'reconsiderations',
		id: 'reconsideration.total',
		head: 'reconsideration',
		never: ['appealOffice'],
		without: [OTHER.reconsideration, ...NOT_ALL, 'judged', 'meeting', 'training'],
		units: CASES,
		about: APPEAL,
		yes: { '因政府信息公开产生的行政复议案2例。': 2, '因政府信息公开申请引起行政复议11件。': 11 },
		no: ['因信息公开引起的行政复议和行政诉讼共5件。', '全区发生行政复议案件46件，其中因政府信息公开引起的2件。'],
	},
	touchedBehind('reconsideration', 'reconsiderations', '行政复议'),
	{
		name: 'lawsuits-direct',
		id: 'litigation.direct.total',
		head: 'directSuit',
		without: [...ENDS, 'change', 'lastYear'],
		units: CASES,
		about: APPEAL,
		yes: { '因信息公开引起行政诉讼5件，其中未经复议直接起诉3件。': 3 },
		no: ['因信息公开引起行政诉讼5件。'],
	},
	{
		name: 'lawsuits-after-review',
		id: 'litigation.after_review.total',
		head: 'suitAfterReview',
		without: [...ENDS, 'change', 'lastYear'],
		units: CASES,
		about: APPEAL,
		yes: { '因信息公开引起行政诉讼5件，其中复议后起诉2件。': 2 },
		no: ['因信息公开引起行政诉讼5件。'],
	},
	{
		name: 'lawsuits',
		id: 'litigation.total',
		head: 'litigation',
		never: ['appealOffice'],
		without: [OTHER.litigation, ...NOT_ALL, 'judged', 'meeting', 'training'],
		units: CASES,
		about: APPEAL,
		yes: { '因政府信息公开引起行政诉讼35件。': 35 },
		no: ['因信息公开引起的行政复议和行政诉讼共5件。', '政府信息公开工作中，行政诉讼6件，均与政府信息公开无关。'],
	},
	{
		// 未发生复议，1件诉讼正在审理: all that there was, where no other number is told.
		name: 'lawsuits-pending-behind',
		id: 'litigation.total',
		head: 'litigation',
		side: 'after',
		with: [['pending']],
		touching: true,
		weak: true,
		never: ['among', 'appealOffice'],
		without: ['reconsideration', 'complaint', 'closed'],
		units: CASES,
		about: APPEAL,
		yes: { '推进信息公开，未发生行政复议，2件行政诉讼正在审理。': 2 },
		no: ['收到1件信息公开申请，正在审理。', '推进信息公开，发生行政诉讼5件，其中2件行政诉讼正在审理。'],
	},
	touchedBehind('litigation', 'lawsuits', '行政诉讼'),
	...FAMILIES.flatMap(outcomesOf),
	...FAMILIES.map(restOf),
	{
		name: 'complaints',
		id: 'complaint.total',
		head: 'complaint',
		without: ['otherDomain', 'reconsideration', 'litigation', 'hotline', 'otherCase', 'change', 'respond'],
		never: ['hotline'],
		units: CASES,
		about: APPEAL,
		yes: { '办理政府信息公开投诉举报案件10件。': 10 },
		no: [
			'受理12345热线投诉举报10件。',
			'推进政府信息公开工作，处理投诉举报线索10条。',
			'政府信息公开网有“投诉举报”等板块，10项内容。',
		],
	},
];
