import type { Rule } from './rule';
import { NOT_ALL } from './staff';

/** Who is charged with the work of disclosure, by what they do: 由2人专门负责此项工作. */
export const STAFF_CHARGED: readonly Rule[] = [
	{
		name: 'staff-charged-with-disclosure',
		id: 'org.staff',
		head: 'staff',
		side: 'after',
		with: [
			['charged', 'duty'],
			['disclosure', 'thisWork'],
		],
		touching: true,
		without: NOT_ALL,
		units: ['person'],
		about: { words: ['disclosure'], sections: ['organisation'] },
		yes: {
			'明确2名工作人员具体负责全局的信息公开工作。': 2,
			'高度重视政府信息公开工作，安排2名工作人员负责此项工作。': 2,
		},
		no: [
			'推进信息公开工作，明确2名工作人员负责引导。',
			'明确2名工作人员参加信息公开工作会议。',
			'重视消防，安排2名工作人员负责此项工作。',
			'高度重视政府信息公开工作，安排2名工作人员参加此项工作。',
		],
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
			without: NOT_ALL,
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
			no: [
				'高度重视政府信息公开工作，由2人专门负责消防。',
				'重视消防，由2人专门负责此项工作。',
				...(head === 'duty' ? ['高度重视政府信息公开工作，办公室1人负责整理，信息中心1人负责信息录入。'] : []),
			],
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
		without: NOT_ALL,
		units: ['person'],
		yes: { '镇里高度重视政府信息公开工作，由党政办2名同志具体负责。': 2 },
		no: [
			'镇里高度重视消防工作，由2名同志具体负责。',
			'镇里高度重视政府信息公开工作，由2名同志具体负责热线。',
			'镇里高度重视政府信息公开工作，由5名同志承担，其中2名同志具体负责。',
		],
	},
	{
		// 有专门机构1个，从事该项工作的3人
		name: 'staff-charged-with-this-work-before',
		id: 'org.staff',
		head: 'thisWork',
		with: [['charged']],
		carries: 'never',
		touching: true,
		without: NOT_ALL,
		units: ['person'],
		about: { words: ['disclosure'], sections: ['organisation', 'overview'] },
		yes: { '高度重视政府信息公开工作，从事该项工作的3人。': 3 },
		no: ['重视消防，从事该项工作的3人。', '高度重视政府信息公开工作，参加该项工作的3人。'],
	},
];
