import type { Sense } from '../sentence/terms';
import { onBothSides, type Rule } from './rule';

/** Beside these words a number of staff is of some of them, or of others. */
export const NOT_ALL: readonly Sense[] = [
	'training',
	'trainee',
	'meeting',
	'fullTime',
	'partTime',
	'otherDomain',
	'hotline',
];

/** Who does the work of disclosure (人员), whatever else they do. */
export const STAFF: readonly Rule[] = [
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
			without: NOT_ALL,
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
	{
		name: 'staff-provided',
		id: 'org.staff',
		head: 'assign',
		leads: true,
		touching: true,
		weak: true,
		without: NOT_ALL,
		never: ['otherDomain', 'hotline', 'among'],
		units: ['person'],
		about: { words: ['disclosure'], sections: ['organisation'] },
		yes: { '全县102个单位开展政府信息公开工作，配备工作人员231人。': 231 },
		no: ['全县102个单位开展消防工作，配备工作人员231人。', '开展政府信息公开工作，大厅配备工作人员12名。'],
	},
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
				'推进政务公开，指定2名工作人员，负责信息公开工作，3名工作人员协助。',
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
		name: 'staff-with-their-parts-of-its-own',
		id: 'org.staff',
		head: 'staff',
		leads: true,
		touching: true,
		weak: true,
		ownField: true,
		without: NOT_ALL,
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
			without: NOT_ALL,
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
	{
		// 信息公开办公室配备3名工作人员: of a county they are those of its office, and not all.
		name: 'staff-of-its-disclosure-office',
		id: 'org.staff',
		head: 'staff',
		side: 'after',
		with: [['disclosureOffice']],
		carries: 'never',
		touching: true,
		sole: true,
		ownField: true,
		without: [...NOT_ALL, 'attend'],
		units: ['person'],
		// Read only where the report is a town's or an office's, see the fixtures.
		yes: {},
		no: ['信息公开办公室配备3名工作人员。', '信息公开办公室组织3名工作人员参加培训。'],
	},
];
