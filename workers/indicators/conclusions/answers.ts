import type { IndicatorId } from '../../../src/report/catalog';
import { alike, type Conclusion } from './conclusion';
import { ALL, END, HOW, outcome, THEN } from './wording';

/** What an application can be answered with, and how that is said. */
const ANSWERS: readonly (readonly [name: string, id: IndicatorId, ends: string])[] = [
	[
		'granted',
		'application.replied.granted',
		`(?:答复)?并?(?:予以?|给予|同意|准予|准许|依法)?公开|(?:依法|及时|如实|按要求|按规定)?(?:向(?:其|申请人))?提供(?:了)?(?:(?:相关|相应|有关|所需)?(?:的)?(?:政府)?(?:信息|资料|材料|文件))?${END}`,
	],
	[
		'amend',
		'application.replied.amend',
		'(?:告知|要求|通知)(?:其|申请人)?(?:进行|作出)?(?:补正|更改、?补充|更改补充)(?:申请|材料)?',
	],
	['partial', 'application.replied.partial', '(?:予以|同意)?部分公开'],
	[
		'denied',
		'application.replied.denied',
		'(?:因(?:涉及|属于)?[^,，。;；\\d]{2,14}[,，]?)?(?:不予|不同意)公开(?:的?(?:范围|信息|政府信息))?',
	],
	['not-exist', 'application.replied.not_exist', '(?:(?:申请人)?所?申请(?:获取|公开)?的?|该)?(?:政府)?信息不存在'],
	[
		'not-own',
		'application.replied.not_own',
		'(?:不属于?|非)(?:本|我)(?:行政)?(?:机关|单位|部门|[局委办厅镇乡街县区市校院])(?:的?(?:职责|职权|公开|掌握|制作)(?:职责|职权|权限)?的?(?:范围|信息|政府信息)?)',
	],
	[
		'not-held',
		'request.unable.not_held.total',
		'[“"「]?本机关不掌握[”"」]?(?:(?:申请人|其)?所?申请(?:公开)?)?的?(?:相关|该)?(?:政府)?(?:信息)?',
	],
	['rejected', 'application.replied.rejected', '(?:因[^,，。;；\\d]{2,14})?不予处理'],
	[
		'already-public',
		'application.replied.already_public',
		'属于?已(?:经)?主动公开(?:的?范围|的?(?:政府)?信息|的?内容)?|(?<=[为是系])已(?:经)?主动公开的?(?:范围|(?:政府)?信息|内容)|属于?主动公开(?:的?范围|的(?:政府)?信息)',
	],
];

/** Why it was refused or could not be given; of these the forms count each. */
const REASONS = [
	['denied', 'application.replied.denied.state_secret', '国家秘密'],
	['denied', 'application.replied.denied.trade_secret', '商业秘密'],
	['denied', 'application.replied.denied.privacy', '(?:个人|他人)?隐私'],
	[
		'denied',
		'application.replied.denied.not_government_information',
		'(?:不属于|不是|非)《?(?:条例)?》?所指的?政府信息',
	],
	['denied', 'request.denied.state_secret.total', '国家秘密'],
	['denied', 'request.denied.safety.total', '[“"]?三安全一稳定[”"]?'],
	['denied', 'request.denied.third_party.total', '(?:保护)?第三方(?:合法)?权益'],
	['denied', 'request.denied.internal.total', '(?:三类)?内部事务(?:性)?信息'],
	['denied', 'request.denied.process.total', '(?:四类)?过程性信息'],
	['denied', 'request.denied.enforcement_file.total', '行政执法案卷(?:信息)?'],
	['denied', 'request.denied.inquiry.total', '行政查询事项'],
	['rejected', 'request.rejected.petition.total', '信访(?:举报)?(?:投诉)?类?(?:申请|事项)?'],
	['rejected', 'request.rejected.duplicate.total', '重复申请'],
	['rejected', 'request.rejected.publication.total', '(?:要求)?(?:提供)?公开出版物'],
	['rejected', 'request.rejected.excessive.total', '(?:无正当理由)?大量反复申请'],
	['rejected', 'request.rejected.reissue.total', '(?:要求)?(?:行政机关)?(?:确认或者?)?重新出具(?:已获取信息)?'],
	['other', 'request.other.no_amendment.total', '(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正'],
	['other', 'request.other.unpaid.total', '(?:申请人)?逾期未(?:按[^,，。;；]{0,10})?(?:缴纳|缴)费用?'],
	['unable', 'request.unable.not_held.total', '本机关不掌握(?:相关)?(?:政府)?(?:信息)?'],
	['unable', 'request.unable.must_create.total', '没有现成信息(?:需要)?(?:另行)?(?:制作)?'],
	['unable', 'request.unable.unclear.total', '补正后(?:申请内容)?仍不明确'],
] as const;

/** What the answer is called: 答复为, 结果:. */
const ANSWER =
	'(?:(?:书面|行政)?(?:答复|回复|办理|处理)的?(?:结果|意见|内容|类型|形式|情况)?|结果|告知)(?:申请人)?(?:均|都)?';
const IS = '(?:作出|给予|决定)?(?:了)?(?:为|是|系|属于?)?[:“"「]?';

/** Whose secret it is. */
const OF_OTHERS = '(?:(?:相关|有关)?(?:他人|第三方|第三人|企业|申请人以外)的?)?';
/** 且权利人不同意公开 */
const NOT_AGREED = '(?:[,，]?[且而](?:权利人|第三方|第三人|企业|当事人)?(?:均|也)?不同意(?:公开|提供)?)?';

/** 不予公开2件，均涉及商业秘密; 无法提供1件(本机关不掌握). */
const BECAUSE = REASONS.map(
	([answer, id, words]): Conclusion => ({
		of: `application.replied.${answer}`,
		id,
		rule: 'all-for-this-reason',
		says: outcome(
			`(?:[,，](?:(?:不予公开的?)?(?:理由|原因|依据)(?:均|都)?(?:为|是|系)|因|(?:均|都|全部|皆)(?:因|为|是|系)?)|\\((?:均|都)?(?:理由|原因)?(?:因|为|是|系)?)(?:(?:所?申请的?)?(?:信息|内容))?(?:属于?)?(?:涉及?|危及)?${OF_OTHERS}(?:${words})(?:的?(?:信息|情形|类))?${NOT_AGREED}${END}`,
		),
	}),
);

/** 不予公开的1件，因该信息涉及第三方商业秘密: why the only one was refused. */
const BECAUSE_IT = REASONS.map(
	([answer, id, words]): Conclusion => ({
		of: `application.replied.${answer}`,
		id,
		rule: 'for-this-reason-alone',
		says: outcome(
			`[,，(](?:主要)?(?:因|由于|因为|系|是|为)?(?:该|其|所申请的?|申请公开的?|申请)?(?:信息|内容)?(?:涉及|属于|危及)${OF_OTHERS}(?:${words})(?:的?(?:信息|情形|类))?${NOT_AGREED}${END}`,
		),
		single: true,
	}),
);

/** 1件，因涉及个人隐私不予公开: why the only one was refused, told before it. */
const REFUSED_FOR = REASONS.filter(([answer, id]) => answer === 'denied' && id.startsWith('application.')).map(
	([, id, words]): Conclusion => ({
		of: 'application.received',
		id,
		rule: 'refused-for-this-reason-alone',
		says: outcome(
			`[,，]因(?:为|其)?(?:该|所申请的?)?(?:信息|内容)?(?:涉及|属于)${OF_OTHERS}(?:${words})(?:的?(?:信息|情形|类))?[,，]?(?:依法)?(?:不予|不同意)公开${END}`,
		),
		single: true,
	}),
);

const ENDINGS = ANSWERS.map(([name, id, ends]) => ({ name, id, ends }));
/** What may stand behind each answer: 予以公开的答复. */
const CLOSES = `[”"」]?(?:为由)?(?:的?(?:答复|决定|处理|情形|情况)|(?:予以|作出|进行)(?:了)?(?:书面)?(?:答复|回复))?${END}`;

/** 收到申请1件。经审查，该信息不存在: so the next sentence goes on about it. */
const AFTER_A_LOOK =
	'(?:针?对[^,，。;；\\d]{2,14}[,，])?经(?:审查|审核|核实|查询|查阅|检索|查找|查|研究|征求第三方意见)后?[,，]?(?:(?:根据|依据|按照)[^,，。;；\\d]{2,14}[,，])?';
/** What was asked for: 申请人申请获取的信息不予公开. */
const ASKED_FOR = '(?:(?:该|(?:申请人)?所?申请(?:获取|公开)?的)(?:政府)?(?:信息|内容)(?!不存在))?';

/** What all applications were answered with (3件，均予以公开), or the only one (1件，答复为信息不存在). */
const ALL_ALIKE: readonly Conclusion[] = (
	['application.received', 'application.closed', 'application.replied'] as const
).flatMap((of) => [
	...alike(
		`(?:[(]|${THEN}|[,，。]${ANSWER})${ALL}${HOW}${IS}`,
		ENDINGS.map(({ name, ...told }) => ({ ...told, of, rule: `all-${name}`, saysAll: true })),
		CLOSES,
	),
	...alike(
		`(?:[,，(](?:${AFTER_A_LOOK})?|。${AFTER_A_LOOK})(?:因|由于|以)?${ASKED_FOR}${HOW}(?:${ANSWER})?${HOW}${IS}`,
		ENDINGS.map(({ name, ...told }) => ({ ...told, of, rule: `${name}-alone`, single: true })),
		CLOSES,
	),
]);

/** What is concluded of how all were answered: 3件，均予以公开. */
export const ANSWERED_WITH: readonly Conclusion[] = [...ALL_ALIKE, ...BECAUSE, ...BECAUSE_IT, ...REFUSED_FOR];
