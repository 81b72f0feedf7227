import type { PartOf } from '../../../src/report/catalog';
import { KINDS } from '../sentence/senses';
import type { Sense } from '../sentence/terms';
import { anotherThan, heads, OUTCOMES } from './outcomes';
import { APPLICATION, CASES, type Rule } from './rule';

const REASONS: readonly (readonly [
	name: string,
	part: PartOf<'application.replied.denied'>,
	head: Sense,
	example: string,
])[] = [
	['state-secret', 'state_secret', 'stateSecret', '涉及国家秘密'],
	['trade-secret', 'trade_secret', 'tradeSecret', '涉及商业秘密'],
	['privacy', 'privacy', 'privacy', '涉及个人隐私'],
	['safety', 'safety', 'safety', '危及国家安全'],
	['not-government-information', 'not_government_information', 'notGovernmentInfo', '不是《条例》所指政府信息'],
	['by-law', 'law', 'byLaw', '法律法规规定的其他情形'],
];

/** What came or was answered one way is no figure of all. */
const WAYS: readonly Sense[] = ['inPerson', 'fax', 'online', 'letter', 'email', 'website'];

/** Why nothing was given, as the form since 2019 has it. */
const NOT_GIVEN: readonly Sense[] = ['notHeld', 'mustCreate', 'unclear', 'internalAffairs', 'processInfo', 'inquiry'];

/** What is received, carried over, or another case is no answer. */
const NOT_REPLIED: readonly Sense[] = [
	'facility',
	'receive',
	'extended',
	'carry',
	'hotline',
	'reconsideration',
	'litigation',
	'complaint',
	'otherCase',
];

/** Beside one of these it is no number of all that were answered. */
const NOT_ALL: readonly Sense[] = [
	...heads,
	...WAYS,
	// 本机关不掌握政府信息答复4条: one of the answers.
	...NOT_GIVEN,
	'onBehalf',
	'onTime',
	...NOT_REPLIED,
	'change',
];

/** How applications were answered (答复), each way by its own number. */
export const REPLIES: readonly Rule[] = [
	{
		name: 'applications-replied',
		id: 'application.replied',
		head: 'reply',
		without: NOT_ALL,
		never: ['hotline', 'hotspot', 'repliedOnline'],
		units: CASES,
		about: APPLICATION,
		yes: {
			'共收到信息公开申请52件，答复50件。': 50,
			'接受咨询960人次，受理信息公开申请52件，答复50件。': 50,
		},
		no: [
			'网友留言6290条，答复6000条。',
			'收到申请5件，同意公开答复3件。',
			'收到信息公开申请5件，本机关不掌握政府信息答复3件。',
			'收到信息公开申请8件，书面答复6件，网上答复2件。',
			'答复热线来电805件。',
			'收到信息公开申请5件，当场答复3件，15个工作日内答复2件。',
			'收到信息公开申请9件，均已办结（网上答复5件，书面答复4件）。',
			'通过门户网站答复信息公开申请3件、书面申请5件。',
		],
	},
	{
		// 回应关切503次，答复依申请公开12件: what was answered is named, whatever was answered before it.
		name: 'applications-replied-by-name',
		id: 'application.replied',
		head: 'reply',
		with: [['application', 'byRequest']],
		carries: 'never',
		without: NOT_ALL,
		never: ['repliedOnline'],
		units: CASES,
		yes: {
			'全年回应社会关切503次，答复依申请公开12件。': 12,
			'全年回复网站留言503条，回复政府信息公开申请0条。': 0,
			'受理政府信息公开申请859件，答复政府信息公开申请805件。': 805,
		},
		no: [
			'全年回应社会关切503次，答复12件。',
			'答复网民留言503条、信息公开申请渠道咨询12件。',
			'受理信息公开申请8件，书面答复申请6件，网上答复申请2件。',
		],
	},
	{
		name: 'applications-replied-behind',
		id: 'application.replied',
		head: 'application',
		side: 'after',
		whole: true,
		with: [['reply']],
		without: [...heads, 'receive', 'onTime', 'extended', 'carry', 'hotline', 'reconsideration', 'litigation'],
		units: CASES,
		yes: { '在已经答复的64件申请中，同意公开45件。': 64 },
		no: ['在已经答复的来信中，有9件申请救助。', '同意公开答复的9件申请均为邮寄。'],
	},
	{
		name: 'applications-replied-behind',
		id: 'application.replied',
		head: 'reply',
		side: 'after',
		whole: true,
		touching: true,
		without: [...heads, ...WAYS, ...NOT_REPLIED, 'onTime', 'hotspot'],
		never: ['reconsideration', 'litigation'],
		units: CASES,
		about: APPLICATION,
		yes: { '收到信息公开申请80件。在作出的64件答复中，同意公开45件。': 64 },
		no: ['收到信息公开申请80件，其中书面64件答复中同意公开45件。'],
	},
	{
		// 9件申请均在期限内答复, 其中17件按期答复，2件结转下年
		name: 'applications-replied-of-which',
		id: 'application.replied',
		head: 'reply',
		side: 'after',
		with: [['all', 'each', 'among']],
		without: [...heads, ...WAYS, ...NOT_REPLIED, 'hotspot', 'inHand'],
		never: ['hotline'],
		units: CASES,
		about: APPLICATION,
		yes: {
			'收到信息公开申请9件，内容为规划。9件申请均在法定期限内答复。': 9,
			'受理信息公开申请21件，其中18件依法依规办理答复，3件正在办理。': 18,
			'受理信息公开申请19件，其中17件在法定期限内完成答复，2件结转下年度。': 17,
		},
		no: [
			'收到申请9件，其中2件答复期限延长。',
			'收到申请9件，其中2件按期答复，7件延期答复。',
			'收到群众来信9件，9件均已答复。',
			'收到群众来信9件，其中8件已答复。',
			'收到群众来信9件，其中8件按期答复。',
		],
	},
	...OUTCOMES.map(
		([name, part, head, example]): Rule => ({
			name: `reply-${name}`,
			id: `application.replied.${part}`,
			head,
			side: 'either',
			alone: true,
			without: anotherThan(head),
			never: ['made', 'issue'],
			units: CASES,
			about: APPLICATION,
			yes: {
				[`答复申请90件，其中${example}12件，占13%。`]: 12,
				[`收到申请90件，其中12件经审查${example.replace(/的$/, '')}。`]: 12,
			},
			no: [`获取政府信息总数90条，${example}12条。`, `获取政府信息总数90条，12条${example}。`],
		}),
	),
	// 已主动公开41件，同意公开128件: beside another outcome it is one.
	{
		name: 'reply-already-public',
		id: 'application.replied.already_public',
		head: 'alreadyPublic',
		with: [['granted', 'denied', 'notOwn', 'notExist']],
		carries: 'sentence',
		touching: true,
		leads: true,
		without: anotherThan('alreadyPublic').filter((sense) => sense !== 'proactive'),
		never: ['made', 'issue', 'website', 'weibo', 'wechat', 'hotline', ...KINDS],
		units: CASES,
		about: { words: [], sections: ['application'] },
		yes: {},
		no: ['已主动公开41件，同意公开128件。'],
	},
	{
		name: 'reply-proactive',
		id: 'application.replied.already_public',
		head: 'proactive',
		// 办结的46件中，主动公开的11件: of answers, not of what was published.
		with: [['closed', 'reply']],
		carries: 'always',
		touching: true,
		without: [...anotherThan('alreadyPublic').filter((sense) => sense !== 'proactive'), 'alreadyPublic'],
		never: ['made', 'issue', 'website', 'weibo', 'wechat', 'hotline', 'normative', 'otherCase', ...KINDS],
		units: CASES,
		about: APPLICATION,
		yes: { '办结信息公开申请27件，其中主动公开的7件、同意公开的20件。': 7 },
		no: ['制发规范性文件27件，主动公开7件。', '收到信息公开申请27件，主动公开7件。'],
	},
	{
		name: 'reply-public-now',
		id: 'application.replied.already_public',
		head: 'publicNow',
		// Where what was granted has its own number, this is another.
		with: [['granted']],
		carries: 'sentence',
		touching: true,
		without: anotherThan('alreadyPublic').filter((sense) => sense !== 'proactive'),
		never: ['made', 'issue', 'website', 'weibo', 'wechat', 'hotline', 'normative', ...KINDS],
		units: CASES,
		about: APPLICATION,
		yes: { '办理信息公开申请27件，已公开7件，同意公开20件。': 7 },
		no: ['制发规范性文件27件，已公开7件。', '办理信息公开申请27件，已公开27件。'],
	},
	{
		name: 'reply-to-amend',
		id: 'application.replied.amend',
		head: 'toAmend',
		// Beside other answers it is one; alone it may be what came before the answer.
		with: [['granted', 'partial', 'denied', 'alreadyPublic', 'notExist', 'notOwn']],
		carries: 'always',
		touching: true,
		without: anotherThan('amend'),
		units: CASES,
		about: APPLICATION,
		yes: { '答复信息公开申请27件，同意公开20件、信息不存在5件、补正2件。': 2 },
		no: ['收到信息公开申请27件，补正6件，撤回3件，实际答复18件。'],
	},
	{
		name: 'reply-rest',
		id: 'application.replied.other',
		head: 'catRest',
		// Beside an outcome that only the forms since 2019 have: there the last row is what is left.
		with: [['unable', 'rejected']],
		carries: 'always',
		touching: true,
		without: [...anotherThan('otherHandling'), ...WAYS],
		never: ['made', 'issue', 'website', 'person', 'business', 'hotline'],
		units: CASES,
		about: APPLICATION,
		yes: { '答复信息公开申请27件，予以公开20件、无法提供5件、其他2件。': 2 },
		no: ['答复信息公开申请27件，予以公开25件、其他2件。', '无法提供信息的热线5件、其他2件。'],
	},
	...REASONS.map(
		([name, part, head, example]): Rule => ({
			name: `denied-${name}`,
			id: `application.replied.denied.${part}`,
			head,
			side: 'either',
			alone: true,
			without: [
				...heads.filter((outcome) => outcome !== 'denied'),
				...REASONS.map(([, , other]) => other).filter((other) => other !== head),
				'reconsideration',
				'litigation',
				'change',
				'hotline',
			],
			never: ['made', 'issue'],
			units: CASES,
			about: APPLICATION,
			yes: {
				[`收到申请90件，不予公开9件，其中${example}2件。`]: 2,
				[`收到申请90件，不予公开9件，其中2件${example}。`]: 2,
			},
			no: [
				`${example}的信息一律不公开，共审查2件。`,
				`收到申请90件，其中不予公开或${example}的9件。`,
				`全年制作信息90条，2条${example}。`,
				`收到申请90件，收到2件${example}的申请。`,
			],
		}),
	),
];
