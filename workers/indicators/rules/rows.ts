import type { RequestColumn, RequestRow } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { APPLICATION, CASES, type Rule } from './rule';

/** The reasons that the forms of 2019 and 2021 have a row for and no form before them names. */
const ROWS: readonly (readonly [row: RequestRow, head: Sense, words: string])[] = [
	['denied.third_party', 'thirdParty', '保护第三方合法权益'],
	['denied.internal', 'internalAffairs', '属于三类内部事务信息'],
	['denied.process', 'processInfo', '属于四类过程性信息'],
	['denied.enforcement_file', 'enforcementFile', '属于行政执法案卷'],
	['denied.inquiry', 'inquiry', '属于行政查询事项'],
	['unable.not_held', 'notHeld', '本机关不掌握相关政府信息'],
	['unable.must_create', 'mustCreate', '没有现成信息需要另行制作'],
	['unable.unclear', 'unclear', '补正后申请内容仍不明确'],
	['rejected.petition', 'petitionLike', '信访举报投诉类申请'],
	['rejected.duplicate', 'duplicate', '重复申请'],
	['rejected.publication', 'publication', '要求提供公开出版物'],
	['rejected.excessive', 'excessive', '无正当理由大量反复申请'],
	['rejected.reissue', 'reissue', '要求行政机关确认或重新出具已获取信息'],
	['other.no_amendment', 'notAmended', '申请人无正当理由逾期不补正'],
	['other.unpaid', 'unpaid', '申请人逾期未按收费通知要求缴纳费用'],
];

const heads = ROWS.map(([, head]) => head);

/** What a clause about one reason does not speak of: two of them in one number are neither. */
const anotherThan = (head: Sense): readonly Sense[] => [
	...heads.filter((other) => other !== head),
	'extended',
	'hotline',
	'otherCase',
	'reconsideration',
	'litigation',
	'change',
	'lastYear',
];

const REASONS: readonly Rule[] = ROWS.map(
	([row, head, words]): Rule => ({
		name: `request-${row.replace(/[._]/g, '-')}`,
		id: `request.${row}.total`,
		head,
		side: 'either',
		without: anotherThan(head),
		never: ['made', 'issue', 'hotline'],
		units: CASES,
		about: APPLICATION,
		yes: { [`收到依申请公开90件，其中${words}2件。`]: 2, [`收到依申请公开90件，其中2件${words}。`]: 2 },
		no: [
			`受理热线90件，其中${words}2件。`,
			`受理热线90件，其中2件${words}。`,
			`全年制作信息90条，${words}2条。`,
			`全年制作信息90条，2条${words}。`,
		],
	}),
);

/** 涉及第三方1件: a reason where it is said, or others beside it show, that the information was withheld. */
const TOUCHING_OTHERS: Rule = {
	name: 'request-denied-touching-others',
	id: 'request.denied.third_party.total',
	head: 'touchesOthers',
	side: 'either',
	with: [['denied', 'internalAffairs', 'processInfo', 'enforcementFile', 'inquiry', 'notHeld']],
	carries: 'sentence',
	without: anotherThan('touchesOthers'),
	never: ['made', 'issue', 'hotline', 'granted'],
	units: CASES,
	about: APPLICATION,
	yes: {
		'收到依申请公开9件，1件为内部事务信息，1件涉及第三方权益。': 1,
		'收到依申请公开9件，行政查询事项1件，涉及第三方1件。': 1,
	},
	no: ['收到依申请公开9件，均按时答复，1件涉及第三方权益。', '收到依申请公开9件，其中涉及第三方权益1件。'],
};

/** 予以公开5件；不予公开2件，其中1件涉及第三方: whatever else was answered, it is told of those that were refused. */
const REFUSED_FOR_OTHERS: Rule = {
	...TOUCHING_OTHERS,
	name: 'request-denied-touching-others-of-refused',
	with: [['denied']],
	last: { of: ['granted', 'partial', 'denied', 'reply'], is: 'denied' },
	never: ['made', 'issue', 'hotline'],
	yes: {
		'收到依申请公开9件，予以公开5件，不予公开2件，其中1件涉及第三方权益。': 1,
		'收到依申请公开9件，予以公开5件，不予公开2件，其中涉及第三方权益1件。': 1,
	},
	no: [
		'收到依申请公开9件，不予公开2件，予以公开5件，其中1件涉及第三方权益。',
		'收到依申请公开9件，不予公开2件，予以公开5件，其中涉及第三方权益1件。',
	],
};

const APPLICANTS: readonly (readonly [column: RequestColumn, head: Sense, words: string])[] = [
	['natural', 'person', '自然人'],
	['business', 'business', '商业企业'],
	['research', 'research', '科研机构'],
	['charity', 'charity', '社会公益组织'],
	['legal', 'legalService', '法律服务机构'],
];

/** Who applied is told of what came in; of answers and of what was carried over the same words count others. */
const OTHER_NUMBERS: readonly Sense[] = [
	'granted',
	'partial',
	'denied',
	'closed',
	'reply',
	'carry',
	'lastYear',
	'nextYear',
	'reconsideration',
	'litigation',
	'complaint',
	'hotline',
];
/** 较去年减少3件，其中自然人3件: a comparison told before parts all the same. */
const ANOTHER_NUMBER: readonly Sense[] = [...OTHER_NUMBERS, 'change'];

/**
 * 较上年增加9件，其中自然人47件: what it is compared with changes nothing of what follows; where others were carried over their
 * numbers are asked (`isOfCarriedToo`).
 */
const NEVER = OTHER_NUMBERS.filter((sense) => sense !== 'change' && sense !== 'lastYear' && sense !== 'carry');

/** Behind a row of its group the last one is what is left. */
const REST: Rule = {
	name: 'request-other-rest',
	id: 'request.other.rest.total',
	head: 'catRest',
	with: [['notAmended', 'unpaid']],
	carries: 'always',
	touching: true,
	leads: true,
	without: anotherThan('catRest'),
	never: ['made', 'issue', 'hotline', 'person'],
	units: CASES,
	about: APPLICATION,
	yes: { '收到依申请公开90件，其中予以公开80件，申请人无正当理由逾期不补正8件，其他2件。': 2 },
	no: ['收到依申请公开90件，其中予以公开80件，其他10件。'],
};

/** Rows that only the forms since 2019 have (which reason, and who applied), told in prose. */
export const ROWS_TOLD: readonly Rule[] = [
	...REASONS,
	TOUCHING_OTHERS,
	REFUSED_FOR_OTHERS,
	REST,
	...APPLICANTS.map(
		([column, head, words]): Rule => ({
			name: `applications-by-${column}`,
			id: `request.new.${column}`,
			head,
			side: 'either',
			with: [['receive', 'application', 'byRequest', 'whoApplied']],
			carries: 'always',
			alone: true,
			without: [
				...APPLICANTS.map(([, other]) => other).filter((other) => other !== head),
				...ANOTHER_NUMBER,
				'training',
				'otherCase',
			],
			never: NEVER,
			units: CASES,
			about: APPLICATION,
			yes: {
				[`共收到信息公开申请90件，其中${words}18件。`]: 18,
				[`新收信息公开申请90件，同比增加9件，${words}申请18件。`]: 18,
				[`收到信息公开申请90件。按申请人类型，${words}18件。`]: 18,
				[`收到信息公开申请90件，上年结转1件，其中${words}申请18件、其他72件。`]: 18,
				[`共收到信息公开申请90件，其中18件为${words}申请。`]: 18,
			},
			no: [
				`收到信息公开申请90件，予以公开30件，其中${words}18件。`,
				`收到信息公开申请90件，上年结转1件，其中${words}申请18件、其他73件。`,
				`受理${words}来信90件。`,
				`共收到90件${words}信息公开申请。`,
				`收到信息公开申请90件，予以公开30件，其中18件为${words}申请。`,
			],
		}),
	),
	{
		// 自然人10件，企业2件: beside persons it is who applied.
		name: 'applications-by-firms',
		id: 'request.new.business',
		head: 'firm',
		with: [['person']],
		carries: 'sentence',
		leads: true,
		touching: true,
		without: [...APPLICANTS.map(([, head]) => head), ...ANOTHER_NUMBER, 'training', 'otherCase'],
		never: NEVER,
		units: CASES,
		about: APPLICATION,
		yes: { '共收到信息公开申请90件，其中自然人88件，企业2件。': 2 },
		no: ['共收到信息公开申请90件，其中涉及企业2件。', '走访自然人88件，企业2件。'],
	},
	{
		name: 'applications-by-rest',
		id: 'request.new.other_org',
		head: 'catRest',
		// Behind the form's own columns the last one is what is left.
		with: [['research', 'charity', 'legalService']],
		carries: 'always',
		touching: true,
		without: [...APPLICANTS.map(([, head]) => head), ...ANOTHER_NUMBER, 'training', 'otherCase'],
		never: [...NEVER, 'inPerson', 'fax', 'online', 'letter', 'email'],
		units: CASES,
		about: APPLICATION,
		yes: { '共收到信息公开申请90件（自然人70件、商业企业17件、法律服务机构1件、其他2件）。': 2 },
		no: [
			'共收到信息公开申请90件（自然人70件、其他20件）。',
			'共收到信息公开申请90件，法律服务机构1件，网上申请80件、其他10件。',
		],
	},
	{
		name: 'applications-by-other-organisation',
		id: 'request.new.other_org',
		head: 'otherOrganisation',
		// 法人和其他组织 are every applicant that is no person; the form's column is told beside its others.
		with: [
			['receive', 'application', 'byRequest'],
			['business', 'research', 'charity', 'legalService'],
		],
		carries: 'always',
		alone: true,
		without: [...APPLICANTS.map(([, head]) => head), ...ANOTHER_NUMBER, 'training', 'otherCase'],
		never: NEVER,
		units: CASES,
		about: APPLICATION,
		yes: { '共收到信息公开申请90件，其中自然人70件，商业企业18件，其他组织2件。': 2 },
		no: ['共收到信息公开申请90件，其中公民70件，法人18件，其他组织2件。', '共收到法人或其他组织信息公开申请90件。'],
	},
];
