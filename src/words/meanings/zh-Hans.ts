import type { PlainId, RequestRow } from '../../report/catalog';

const row = {
	new: '本年收到的申请，不论年内是否已经答复。',
	carried_in: '上一年收到、到年底还没有答复的申请，本年接着办。',
	granted: '申请的信息全部公开：直接提供，或者告知在哪里可以取得。',
	partial: '信息里有不能公开的内容：隐去以后，提供了其余部分。',
	'denied.state_secret': '依法确定为国家秘密的信息，不公开（《条例》第十四条）。',
	'denied.law': '法律、行政法规禁止公开的信息（《条例》第十四条）。',
	'denied.safety': '公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息（《条例》第十四条）。',
	'denied.third_party': '涉及商业秘密、个人隐私等，公开会损害第三方的合法权益（《条例》第十五条）。',
	'denied.internal': '人事管理、后勤管理、内部工作流程等内部事务的信息，可以不公开（《条例》第十六条）。',
	'denied.process': '讨论记录、过程稿、磋商信函、请示报告等信息，可以不公开（《条例》第十六条）。',
	'denied.enforcement_file': '行政执法案卷里的信息，可以不公开（《条例》第十六条）。',
	'denied.inquiry': '工商、不动产登记资料等另有查询规定的信息：告知按有关规定查询（《条例》第三十六条）。',
	'unable.not_held': '本机关没有申请的信息，或者它不由本机关负责公开。',
	'unable.must_create': '没有现成的信息，要加工、分析才做得出来（《条例》第三十八条）。',
	'unable.unclear': '请申请人补正过，仍看不出要的是什么信息。',
	'rejected.petition': '以申请公开的名义信访、投诉、举报：告知通过相应的渠道提出（《条例》第三十九条）。',
	'rejected.duplicate': '已经答复过，又申请相同的信息（《条例》第三十六条）。',
	'rejected.publication': '要的是政府公报、报刊、书籍等公开出版物：告知怎样取得（《条例》第三十九条）。',
	'rejected.excessive': '申请的数量、频次明显超过合理范围，又没有合理的理由（《条例》第三十五条）。',
	'rejected.reissue': '要求对已经取得的信息作出确认，或者重新出具。',
	'other.no_amendment': '收到补正通知，逾期没有补正又无正当理由：视为放弃申请（《条例》第三十条）。',
	'other.unpaid': '收到收费通知，逾期没有缴费：机关不再处理这件申请。',
	'other.rest': '以上各类都不是的处理。',
	closed: '本年办结的申请：以上各种结果之和。',
	carried_out: '到年底还没有答复的申请，下一年继续办理。',
} satisfies Record<RequestRow, string>;

const ENDED = {
	upheld: '机关原来的处理得以维持。',
	corrected: '机关原来的处理被撤销、变更、确认违法，或者责令重新处理。',
	other: '维持、纠正以外的结果，如撤回。',
	pending: '到年底还没有审结。',
};

/**
 * What a figure means, for those who do not know the forms, in Simplified Chinese; those that their names explain are
 * not here.
 */
export const meaningsZhHans = {
	row,
	plain: {
		'proactive.total': '不经申请、机关主动向社会公布的信息的条数。',
		'normative.issued': '规章以外、公开发布、对公众有普遍约束力的文件，本年制发的件数。',
		'normative.repealed': '本年废止的行政规范性文件：规章以外、对公众有普遍约束力的文件。',
		'normative.in_force': '到年底仍然有效的行政规范性文件：规章以外、对公众有普遍约束力的文件。',
		'licensing.decisions': '本年就行政许可作出的决定：公民、单位要做某件事，先要机关准许。',
		'penalty.decisions': '本年作出的行政处罚决定，如罚款、没收、吊销许可证。',
		'coercion.decisions': '本年作出的行政强制决定，如查封、扣押、冻结。',
		'charges.amount': '机关和事业单位提供特定服务时依法收取的费用，本年的金额。',
		'response.interpretations': '为讲清楚政策而发布的解读。',
		'application.received': row.new,
		'application.carried_in': row.carried_in,
		'application.carried_out': row.carried_out,
		'application.closed': '本年有了结果的申请，上年结转的也在内。',
		'application.closed.on_time': '在法定的答复期限内办结的申请。',
		'application.closed.extended': '依法延长答复期限以后办结的申请。',
		'application.replied.already_public': '申请的信息先前已经公开：告知在哪里可以取得。',
		'application.replied.granted': row.granted,
		'application.replied.partial': row.partial,
		'application.replied.denied': '依法拒绝公开申请的信息，理由在答复里说明。',
		'application.replied.not_own': '申请的信息不由本机关负责公开。',
		'application.replied.not_exist': '经检索，没有申请的信息。',
		'application.replied.amend': '申请写得不明确：告知申请人更改、补充。',
		'application.replied.other_channel': '告知通过别的途径办理。',
		'application.replied.unable': '本机关没有、没有现成的，或者补正以后仍不明确的信息。',
		'application.replied.rejected': '信访、重复申请等，不作为公开申请办理。',
		'reconsideration.total': '不服机关的处理而申请复议的案件：由复议机关重新审查。',
		'reconsideration.upheld': ENDED.upheld,
		'reconsideration.corrected': ENDED.corrected,
		'reconsideration.other': ENDED.other,
		'reconsideration.pending': ENDED.pending,
		'litigation.total': '不服机关的处理而到法院起诉的案件。',
		'litigation.upheld': ENDED.upheld,
		'litigation.corrected': ENDED.corrected,
		'litigation.other': ENDED.other,
		'litigation.pending': ENDED.pending,
		'litigation.direct.total': '没有先申请复议、直接到法院起诉的案件。',
		'litigation.direct.upheld': ENDED.upheld,
		'litigation.direct.corrected': ENDED.corrected,
		'litigation.direct.other': ENDED.other,
		'litigation.direct.pending': ENDED.pending,
		'litigation.after_review.total': '先申请复议，不服结果再到法院起诉的案件。',
		'litigation.after_review.upheld': ENDED.upheld,
		'litigation.after_review.corrected': ENDED.corrected,
		'litigation.after_review.other': ENDED.other,
		'litigation.after_review.pending': ENDED.pending,
		'fee.total':
			'向申请人收取的费用。2019 年以后，只对数量、频次明显超过合理范围的申请可以收费（《条例》第四十二条）。',
		'org.reading_points': '公众可以查阅公开信息的地点，如档案馆、图书馆。',
	} satisfies Partial<Record<PlainId, string>> as Readonly<Partial<Record<PlainId, string>>>,
};

/** What figures mean, in every language. */
export type Meanings = typeof meaningsZhHans;
