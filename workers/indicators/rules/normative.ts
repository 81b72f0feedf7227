import { KINDS } from '../matching/kinds';
import { ITEMS, type Rule } from '../matching/rule';
import type { Sense } from '../sentence/terms';

/** 主动公开行政处罚10件 is not told of the documents named before. */
const OTHER_MATTERS: readonly Sense[] = ['licensing', 'penalty', 'coercion', 'otherPower'];

/** 规范性文件 and 规章: made, repealed, in force, published. */
export const NORMATIVE: readonly Rule[] = [
	{
		name: 'normative-disclosed',
		id: 'normative.disclosed',
		head: 'normative',
		with: [['proactive', 'disclose']],
		alone: true,
		without: [
			'made',
			'catPolicy',
			'interpretation',
			'repeal',
			'inForce',
			'columnInfo',
			'reprint',
			'onBehalf',
			'cleanup',
		],
		never: ['print'],
		units: ITEMS,
		yes: {
			'其中主动公开规范性文件38条。': 38,
			'主动公开规章3件，行政规范性文件60件。': 60,
			'公开部门规章3件、规范性文件60件。': 60,
			'主动公开政府信息88条、规范性文件2条。': 2,
		},
		no: [
			'政府公报刊登规章、规范性文件等112件。',
			'公报出版12期，公布规章2件、规范性文件112件。',
			'公开各类信息320条，清理规范性文件14件。',
			'规范性文件栏目公开信息112条。',
			'主动公开规划、规范性文件112件。',
			'公开各类信息320条，其中转载规范性文件14件。',
		],
	},
	{
		name: 'normative-issued',
		id: 'normative.issued',
		head: 'normative',
		with: [['issue', 'newly']],
		carries: 'never',
		without: ['proactive', 'interpretation', 'repeal', 'inForce'],
		units: ITEMS,
		yes: {
			'制发规范性文件36条。': 36,
			'本年新增规范性文件2件，失效3件。': 2,
			'市本级制发的规范性文件16个，已全部公开。': 16,
		},
		no: ['主动公开规范性文件198条。', '本年新增主动公开规范性文件2件。'],
	},
	{
		name: 'normative-issued-beside-regulations',
		id: 'normative.issued',
		head: 'normative',
		with: [['issue'], ['regulation']],
		carries: 'always',
		without: ['proactive', 'disclose', 'interpretation', 'repeal', 'inForce'],
		last: { of: ['issue', 'proactive', 'disclose', 'repeal', 'inForce', 'cleanup', 'print'], is: 'issue' },
		units: ITEMS,
		yes: {
			'制定规章2部、行政规范性文件14件。': 14,
			'共制定部门规章2部、规范性文件14个。': 14,
			'现行有效规章6部、规范性文件18件，新制定规章1部、规范性文件2件，废止7件。': 2,
		},
		no: ['主动公开规章2部、行政规范性文件14件。', '废止规章2部、行政规范性文件14件。'],
	},
	...(
		[
			['normative-repealed-beside-regulations', 'normative.repealed', 'repeal', 'inForce', '废止'],
			['normative-in-force-beside-regulations', 'normative.in_force', 'inForce', 'repeal', '现行有效的'],
		] as const
	).map(
		([name, id, verb, other, word]): Rule => ({
			name,
			id,
			head: 'normative',
			with: [[verb], ['regulation']],
			carries: 'always',
			alone: true,
			without: ['proactive', 'disclose', 'interpretation', 'issue', 'change', 'cleanup', 'revise', other],
			never: ['proactive', 'disclose', 'issue', 'cleanup', 'print', other],
			units: ['item'],
			yes: { [`${word}政府规章2部、行政规范性文件14件。`]: 14 },
			no: ['制定规章2部、行政规范性文件14件。', `${word}规章2部、主动公开行政规范性文件14件。`],
		}),
	),
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
			with: [[verb]],
			carries: 'never',
			alone: true,
			without: [
				'proactive',
				'disclose',
				'interpretation',
				'change',
				'cleanup',
				'revise',
				...(['issue', 'repeal', 'inForce'] as const).filter((other) => other !== verb),
			],
			never: ['cleanup'],
			units: ['item'],
			yes: { [`全市${word}规章3件。`]: 3 },
			no: [`全市主动公开规章3件，${word}规章制度5项。`, `${word}规章和规范性文件共8件。`],
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
	{
		name: 'normative-issued-behind',
		id: 'normative.issued',
		head: 'normative',
		side: 'after',
		with: [['issue']],
		without: ['proactive', 'interpretation', 'repeal', 'inForce', 'cleanup', 'revise', 'change'],
		units: ['item'],
		yes: { '制定印发了《望河区水利工程管理办法》1件规范性文件。': 1, '全年共制发12件行政规范性文件。': 12 },
		no: ['清理31件规范性文件。', '审查12件规范性文件草案。'],
	},
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
			...(head === 'repeal' && { never: ['cleanup'] as const, repealedAlone: true }),
			units: ITEMS,
			yes: { [`本年制发行政规范性文件6件，修订2件，${word}4件。`]: 4 },
			no: [
				`清理过期信息，${word}4件。`,
				`公布新增的${word}的规范性文件4件。`,
				`本年制发行政规范性文件6件，修改后${word}4件。`,
				...(head === 'repeal' ? [`清理规范性文件31件，${word}4件。`] : []),
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
	{
		name: 'normative-repealed-behind',
		id: 'normative.repealed',
		repealedAlone: true,
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
		repealedAlone: true,
		head: 'normative',
		with: [['repeal']],
		carries: 'never',
		touching: true,
		alone: true,
		without: ['proactive', 'change', 'issue', 'inForce', 'cleanup', 'revise', 'regulation'],
		units: ITEMS,
		yes: { '按期完成文件清理，全年废止规范性文件6件。': 6 },
		no: ['按期完成文件清理，全年废止文件6件。', '废止规章和规范性文件6件。', '宣布失效规范性文件6件，废止2件。'],
	},
	{
		// 规范性文件：制发6件，公开6件。
		name: 'normative-issued-under-its-name',
		id: 'normative.issued',
		head: 'issue',
		with: [['normative']],
		carries: 'always',
		leads: true,
		touching: true,
		last: {
			of: ['normative', 'governmentInfo', 'plainInfo', 'documents', 'catPolicy', 'meeting', 'gazette'],
			is: 'normative',
		},
		without: ['proactive', 'change', 'regulation'],
		units: ITEMS,
		yes: { '规范性文件：制发6件，公开6件。': 6 },
		no: [
			'规范性文件与公文：制发通报6件。',
			'通过公报公开规范性文件等信息68条，定期刊登公报目录，全年共印发13期3万册。',
			'审查规范性文件，政策文件印发6件。',
		],
	},
	// 清理规范性文件，制发6件，废止4件，现行有效14件: the three that table 2 asks for.
	...(
		[
			['normative-issued-of-three', 'normative.issued', 'issue', 6],
			['normative-repealed-of-three', 'normative.repealed', 'repeal', 4],
		] as const
	).map(
		([name, id, head, value]): Rule => ({
			name,
			id,
			head,
			with: [['normative'], ['issue'], ['repeal'], ['inForce']],
			carries: 'sentence',
			touching: true,
			last: { of: ['regulation', 'normative'], is: 'normative' },
			without: ['proactive', 'change', 'regulation'],
			units: ITEMS,
			yes: { '开展规范性文件清理工作，本年度制发6件，废止4件，现行有效14件。': value },
			no: ['开展规范性文件清理工作，制发通报6件，废止通报4件。'],
		}),
	),
	{
		name: 'normative-disclosed-of-issued',
		id: 'normative.disclosed',
		head: 'proactive',
		without: ['governmentInfo', 'plainInfo', 'info', ...KINDS, ...OTHER_MATTERS],
		with: [['normative']],
		carries: 'always',
		units: ITEMS,
		yes: { '制发规范性文件12件，主动公开10件。': 10 },
		no: [
			'全年主动公开政府信息10条。',
			'产生公文14条（包含规范性文件12件），主动公开的公文类信息有12条。',
			'制发规范性文件12件，主动公开行政处罚10件。',
			'主动公开各类规范性文件和动态信息10条。',
		],
	},
];
