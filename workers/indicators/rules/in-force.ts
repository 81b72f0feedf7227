import { ITEMS, type Rule } from './rule';

/** Of what was done with documents, the last that was said: 制定规章2部，废止规章1部、规范性文件6件. */
const saidLast = (verb: 'repeal' | 'inForce'): NonNullable<Rule['last']> => ({
	of: ['issue', 'newly', 'proactive', 'disclose', 'repeal', 'inForce'],
	is: verb,
});

/** 规章 and 规范性文件 that are in force or were repealed, and regulations made, as table 2 asks for them. */
export const IN_FORCE: readonly Rule[] = [
	{
		name: 'normative-repealed-beside-regulations',
		id: 'normative.repealed',
		head: 'normative',
		with: [['repeal'], ['regulation']],
		carries: 'always',
		alone: true,
		without: ['proactive', 'disclose', 'interpretation', 'issue', 'change', 'cleanup', 'revise', 'inForce'],
		last: saidLast('repeal'),
		never: ['cleanup', 'print'],
		units: ['item'],
		yes: {
			'废止政府规章2部、行政规范性文件14件。': 14,
			'制定规章2部、行政规范性文件15件，废止规章1部、行政规范性文件14件。': 14,
		},
		no: ['制定规章2部、行政规范性文件14件。', '废止规章2部、主动公开行政规范性文件14件。'],
	},
	{
		// 集中公开现行有效规章2部、规范性文件14件: that they are in force is said of both.
		name: 'normative-in-force-beside-regulations',
		id: 'normative.in_force',
		head: 'normative',
		with: [['inForce'], ['regulation']],
		carries: 'always',
		alone: true,
		last: saidLast('inForce'),
		without: ['proactive', 'disclose', 'interpretation', 'issue', 'change', 'cleanup', 'revise', 'repeal'],
		never: ['print'],
		units: ['item'],
		yes: {
			'现行有效的政府规章2部、行政规范性文件14件。': 14,
			'集中公开现行有效规章2部、行政规范性文件14件。': 14,
			'梳理公开现行有效规章2部、规范性文件14件。': 14,
		},
		no: ['制定规章2部、行政规范性文件14件。', '现行有效规章2部、主动公开行政规范性文件14件。'],
	},
	...(
		[
			['regulations-issued', 'rules.issued', 'issue', '制定'],
			['regulations-repealed', 'rules.repealed', 'repeal', '废止'],
			['regulations-in-force', 'rules.in_force', 'inForce', '现行有效'],
		] as const
	).map(
		([name, id, verb, word]): Rule => ({
			name,
			id,
			head: 'regulation',
			side: 'either',
			with: [[verb]],
			carries: 'never',
			touching: true,
			alone: true,
			// 公开现行有效规章3件 tells how many there are.
			without: [
				...(verb === 'inForce' ? [] : (['proactive', 'disclose'] as const)),
				'interpretation',
				'change',
				'cleanup',
				'revise',
				...(['issue', 'repeal', 'inForce'] as const).filter((other) => other !== verb),
			],
			never: ['cleanup'],
			units: ['item'],
			yes: {
				[`全市${word}规章3件。`]: 3,
				[`全市${word}2部规章。`]: 2,
				...(verb === 'inForce' && { '对现行有效的2部规章、14件规范性文件进行集中公开。': 2 }),
			},
			no: [
				`全市主动公开规章3件，${word}规章制度5项。`,
				`${word}规章和规范性文件共8件。`,
				`对修改的2部规章、${word}的14件规范性文件进行集中公开。`,
				`${word}的2部规章制度。`,
			],
		}),
	),
	...(
		[
			['regulations-repealed-beside-issued', 'rules.repealed', 'repeal', '废止'],
			['regulations-in-force-beside-issued', 'rules.in_force', 'inForce', '现行有效'],
		] as const
	).map(
		([name, id, head, word]): Rule => ({
			name,
			id,
			head,
			with: [['regulation']],
			carries: 'always',
			touching: true,
			last: { of: ['regulation', 'normative'], is: 'regulation' },
			without: ['proactive', 'change', 'normative'],
			never: ['normative'],
			units: ['item'],
			yes: { [`制定规章7件、修改2件、${word}5件，印发行政规范性文件43件。`]: 5 },
			no: [`制定规章和规范性文件共7件，${word}5件。`, `制定规章制度7件，${word}5件。`],
		}),
	),
	...(
		[
			['normative-repealed', 'normative.repealed', 'repeal', '废止'],
			['normative-in-force', 'normative.in_force', 'inForce', '现行有效'],
		] as const
	).map(
		([name, id, head, word]): Rule => ({
			name,
			id,
			head,
			with: [['normative']],
			carries: 'always',
			without: ['proactive', 'change', 'newly', 'revise'],
			// What a column shows are the documents as they stand, whenever they were repealed.
			...(head === 'repeal' && { never: ['cleanup', 'columnInfo'] as const }),
			units: ITEMS,
			yes: { [`本年制发行政规范性文件6件，修订2件，${word}4件。`]: 4 },
			no: [
				`清理过期信息，${word}4件。`,
				`公布新增的${word}的规范性文件4件。`,
				`本年制发行政规范性文件6件，修改后${word}4件。`,
				...(head === 'repeal'
					? [`清理规范性文件31件，${word}4件。`, `规范性文件栏目公开文件31件，其中${word}4件。`]
					: []),
			],
		}),
	),
	{
		name: 'normative-in-force-behind',
		id: 'normative.in_force',
		head: 'normative',
		side: 'after',
		with: [['inForce']],
		without: ['repeal', 'issue', 'cleanup', 'revise', 'change', 'regulation'],
		units: ['item'],
		yes: { '对现行有效的22件行政规范性文件进行集中公开。': 22 },
		no: ['对22件行政规范性文件进行清理，现行有效。', '修改现行有效的2件行政规范性文件。'],
	},
	// 对现行有效的2部规章、14件规范性文件进行集中公开: that they are in force is said of both.
	{
		name: 'normative-in-force-behind-regulations',
		id: 'normative.in_force',
		head: 'normative',
		side: 'after',
		touching: true,
		with: [['inForce'], ['regulation']],
		carries: 'always',
		without: ['proactive', 'repeal', 'issue', 'cleanup', 'revise', 'change'],
		never: ['repeal', 'revise', 'issue'],
		units: ['item'],
		yes: { '对现行有效的2部规章、14件规范性文件进行集中公开。': 14 },
		no: ['对现行有效的2部规章和修改的14件规范性文件进行集中公开。', '公开2部规章、14件规范性文件。'],
	},
	{
		name: 'normative-repealed-behind',
		id: 'normative.repealed',
		head: 'repeal',
		side: 'after',
		with: [['normative']],
		carries: 'always',
		closing: true,
		without: ['proactive', 'change', 'issue', 'inForce'],
		never: ['cleanup'],
		units: ['item'],
		yes: { '本年制发行政规范性文件2件，1件废止。': 1 },
		no: ['本年制发行政规范性文件2件，1件废止文件已公布。', '印发通知2件，1件废止。'],
	},
	{
		name: 'normative-repealed-plainly',
		id: 'normative.repealed',
		head: 'normative',
		side: 'either',
		with: [['repeal']],
		carries: 'never',
		touching: true,
		alone: true,
		without: ['proactive', 'change', 'issue', 'inForce', 'cleanup', 'revise', 'regulation'],
		units: ['item', 'none'],
		yes: {
			'按期完成文件清理，全年废止规范性文件6件。': 6,
			'全年废止3件行政规范性文件。': 3,
			'废止了3份规范性文件，失效2件。': 3,
		},
		no: [
			'按期完成文件清理，全年废止文件6件。',
			'废止规章和规范性文件6件。',
			'宣布失效规范性文件6件，废止2件。',
			'清理后拟废止3件规范性文件。',
			'对废止的文件，公开3件规范性文件的清单。',
			'清理规范性文件，宣布6件规范性文件失效，废止2件。',
		],
	},
];
