import type { PartOf } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { type About, onBothSides, type Rule } from './rule';

const OF_DISCLOSURE: About = {
	words: ['disclosure', 'governmentInfo', 'readingPoint', 'duty', 'staffWork', 'metOn'],
	sections: ['organisation'],
	behind: true,
};
/** 新增2名专职人员 are some of those that there are. */
const NO_STAFF: readonly Sense[] = ['training', 'trainee', 'otherDomain', 'hotline', 'newly'];

/** One of the two kinds of staff. */
interface Staff {
	name: string;
	/** The last part of the figure's name. */
	part: PartOf<'org.staff'>;
	head: Sense;
	/** What the other kind is counted with. */
	other: Sense;
	word: string;
}

const KINDS: readonly Staff[] = [
	{ name: 'full-time', part: 'full_time', head: 'fullTime', other: 'partTime', word: '专职' },
	{ name: 'part-time', part: 'part_time', head: 'partTime', other: 'fullTime', word: '兼职' },
];

/** 专职人员35人, 配备了35名专职人员. */
const staffOf = ({ name, part, head, other, word }: Staff): Rule[] => [
	{
		name: `staff-${name}`,
		id: `org.staff.${part}`,
		head,
		without: [...NO_STAFF, other],
		units: ['person', 'none'],
		about: OF_DISCLOSURE,
		yes: {
			[`从事政府信息公开工作人员158人，其中${word}人员35人。`]: 35,
			[`安排${word}人员5名，负责信息公开工作。`]: 5,
		},
		no: [`${word}调解员35人。`, `加强政府信息公开工作力量，新增${word}人员35人。`],
	},
	{
		name: `staff-${name}-behind`,
		id: `org.staff.${part}`,
		head,
		side: 'after',
		without: [...NO_STAFF, 'audience'],
		units: ['person'],
		about: OF_DISCLOSURE,
		yes: {
			[`为做好政府信息公开工作，配备了35名${word}工作人员。`]: 35,
			[`本局配备了35名${word}工作人员，并设立公共查阅点。`]: 35,
		},
		no: [
			`政府信息公开工作有序开展，社区配备35名${word}网格员。`,
			`设立政务公开专区，配备35名${word}咨询人员。`,
			`村里有35名${word}人员。`,
			`加强政府信息公开工作力量，新增35名${word}工作人员。`,
		],
	},
];

/** 专职人员35人 of an office of its own, under whatever heading. Read only in the report of a town or an office, see the fixtures. */
const staffOfItsOwn = ({ name, part, head, other, word }: Staff): Rule[] => [
	{
		name: `staff-${name}-of-its-own`,
		id: `org.staff.${part}`,
		head,
		leads: true,
		touching: true,
		weak: true,
		ownField: true,
		without: [...NO_STAFF, other],
		never: ['otherDomain', 'hotline'],
		units: ['person'],
		yes: {},
		no: [`${word}调解员35人。`, `${word}人员35人。`],
	},
	{
		// 落实1名专职人员、28名兼职人员: it tells both kinds.
		name: `staff-${name}-of-its-own-behind`,
		id: `org.staff.${part}`,
		head,
		side: 'after',
		touching: true,
		closing: true,
		weak: true,
		ownField: true,
		without: NO_STAFF,
		never: ['otherDomain', 'hotline', 'audience'],
		units: ['person'],
		about: { words: [other], sections: [], behind: true },
		yes: {},
		no: [`落实5名${word}人员。`, `大厅接待5名${word}人员。`],
	},
];

/** Who does the work of disclosure, full time or beside other work (人员). */
export const STAFF: readonly Rule[] = [
	...KINDS.flatMap(staffOf),
	...KINDS.flatMap(staffOfItsOwn),
	{
		name: 'staff',
		id: 'org.staff',
		head: 'staffWork',
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'newly'],
		units: ['person', 'none'],
		yes: { '全市从事政府信息公开工作人员数达647人。': 647 },
		no: [
			'新增政务公开联络员12名，总数达104名。',
			'培训政府信息公开工作人员300人次。',
			'从事政府信息公开工作的专职人员3人。',
		],
	},
	{
		name: 'staff-behind',
		id: 'org.staff',
		head: 'staffWork',
		side: 'after',
		without: ['fullTime', 'partTime', 'training', 'trainee', 'meeting', 'otherDomain', 'hotline'],
		units: ['person'],
		about: OF_DISCLOSURE,
		yes: { '为做好政府信息公开工作，配备了12名专兼职工作人员。': 12 },
		no: [
			'为做好政府信息公开工作，配备了12名兼职信息员。',
			'培训12名政府信息公开工作人员。',
			'社区配备12名专兼职工作人员。',
		],
	},
	...onBothSides(
		{
			id: 'org.staff',
			head: 'staff',
			with: [['assign']],
			touching: true,
			without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
			units: ['person'],
			about: { words: ['disclosure'], sections: ['organisation'] },
			no: [
				'开展政府信息公开工作，窗口配备12名工作人员。',
				'专门配备了12名工作人员负责消防。',
				'开展政府信息公开工作，窗口配备工作人员12名。',
				'开展政府信息公开工作，专门配备工作人员12名，其中2名负责公开。',
			],
		},
		{
			name: 'staff-assigned-before',
			// 大厅配备工作人员12名，其中1名负责信息公开: not all that there are.
			sole: true,
			yes: { '有序开展政府信息公开工作，专门配备工作人员12名。': 12 },
		},
		{ name: 'staff-assigned', yes: { '有序开展政府信息公开工作。为此，专门配备了12名工作人员。': 12 } },
	),
	...onBothSides(
		{
			id: 'org.staff',
			head: 'staff',
			touching: true,
			sole: true,
			without: ['attend', 'training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
			units: ['person'],
			about: { words: ['duty'], sections: [], behind: true },
			no: [
				'推进政务公开，举办培训会2次，180名工作人员参加，承担信息发布。',
				'推进政务公开，安排工作人员3名，负责引导。',
				'推进政务公开，大厅有工作人员12名，其中2名负责信息公开工作。',
			],
		},
		{
			name: 'staff-with-their-duties-before',
			yes: { '推进政务公开，安排工作人员3名，承担信息收集、审核和发布。': 3 },
		},
		{
			name: 'staff-with-their-duties-behind',
			yes: { '推进政务公开，指定2名工作人员，负责信息公开工作。': 2 },
		},
	),
	{
		name: 'staff-charged-with-disclosure',
		id: 'org.staff',
		head: 'staff',
		side: 'after',
		with: [['charged', 'duty'], ['disclosure']],
		touching: true,
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
		units: ['person'],
		yes: { '明确2名工作人员具体负责全局的信息公开工作。': 2 },
		no: ['推进信息公开工作，明确2名工作人员负责引导。', '明确2名工作人员参加信息公开工作会议。'],
	},
	{
		name: 'staff-charged-with-this-work',
		id: 'org.staff',
		head: 'staff',
		side: 'after',
		with: [['charged'], ['thisWork']],
		touching: true,
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
		units: ['person'],
		about: { words: ['disclosure'], sections: ['organisation'] },
		yes: { '高度重视政府信息公开工作，安排2名工作人员负责此项工作。': 2 },
		no: ['重视消防，安排2名工作人员负责此项工作。', '高度重视政府信息公开工作，安排2名工作人员参加此项工作。'],
	},
	...(['charged', 'duty'] as const).map(
		(head): Rule => ({
			name: 'staff-charged-with-it',
			id: 'org.staff',
			head,
			side: 'after',
			...(head === 'charged' && { with: [['thisWork', 'disclosure']] }),
			// 工作人员3人，其中1人负责信息发布, 办公室一人负责整理，信息中心一人负责录入: what one does is not all that is done.
			...(head === 'duty' && { never: ['among'], sole: true }),
			touching: true,
			without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
			units: ['person'],
			about: { words: ['disclosure'], sections: ['organisation'] },
			yes:
				head === 'charged'
					? {
							'高度重视政府信息公开工作，由2人专门负责此项工作。': 2,
							'办公室3人负责政务公开，其中专职1人。': 3,
						}
					: {
							'高度重视政府信息公开工作，由2人专门负责信息公开工作。': 2,
							'高度重视政府信息公开工作，1名副主任分管，2人专门负责信息公开工作。': 2,
						},
			no: ['高度重视政府信息公开工作，由2人专门负责消防。', '重视消防，由2人专门负责此项工作。'],
		}),
	),
	{
		// 高度重视信息公开，由党政办2名同志具体负责。 says of what before.
		name: 'staff-charged-with-what-is-told',
		id: 'org.staff',
		head: 'charged',
		side: 'after',
		with: [['disclosure']],
		carries: 'sentence',
		touching: true,
		closing: true,
		sole: true,
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
		units: ['person'],
		yes: { '镇里高度重视政府信息公开工作，由党政办2名同志具体负责。': 2 },
		no: ['镇里高度重视消防工作，由2名同志具体负责。', '镇里高度重视政府信息公开工作，由2名同志具体负责热线。'],
	},
	{
		// 有专门机构1个，从事该项工作的3人
		name: 'staff-charged-with-this-work-before',
		id: 'org.staff',
		head: 'thisWork',
		with: [['charged']],
		carries: 'never',
		touching: true,
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
		units: ['person'],
		about: { words: ['disclosure'], sections: ['organisation', 'overview'] },
		yes: { '高度重视政府信息公开工作，从事该项工作的3人。': 3 },
		no: ['重视消防，从事该项工作的3人。', '高度重视政府信息公开工作，参加该项工作的3人。'],
	},
	{
		name: 'staff-with-their-parts-of-its-own',
		id: 'org.staff',
		head: 'staff',
		leads: true,
		touching: true,
		weak: true,
		ownField: true,
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
		never: ['otherDomain', 'hotline'],
		units: ['person'],
		about: { words: ['fullTime', 'partTime'], sections: [], behind: true },
		yes: {},
		no: ['工作人员4名，其中专职2名。', '窗口工作人员4名，其中专职2名。'],
	},
	// 工作人员4名，其中专职2名: of clerks at a window nobody says so.
	...onBothSides(
		{
			name: 'staff-full-and-part-time',
			id: 'org.staff',
			head: 'staff',
			with: [['disclosure', 'body']],
			touching: true,
			weak: true,
			without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain', 'hotline'],
			units: ['person'],
			about: { words: ['fullTime', 'partTime'], sections: [], behind: true },
			no: ['政务公开办公室设在大厅，工作人员4名。', '政务大厅有工作人员4名，其中专职2名。'],
		},
		{ carries: 'always', yes: { '政府信息公开工作由综合科承担，工作人员4名，其中专职2名，兼职2名。': 4 } },
		{ carries: 'sentence', yes: { '共有3名工作人员(专职1名、兼职2名)做政府信息公开工作。': 3 } },
	),
	{
		name: 'staff-of-bodies',
		id: 'org.staff',
		head: 'staff',
		with: [['body', 'readingPoint', 'disclosureOffice']],
		carries: 'sentence',
		touching: true,
		without: ['training', 'trainee', 'meeting', 'fullTime', 'partTime', 'otherDomain'],
		units: ['person'],
		about: { words: ['disclosure'], sections: ['organisation'] },
		yes: {
			'全县有政府信息公开工作机构32个，工作人员64人。': 64,
			'政务公开领导小组办公室设在综合科，有工作人员2人。': 2,
		},
		no: ['全县有窗口工作人员64人。'],
	},
];
