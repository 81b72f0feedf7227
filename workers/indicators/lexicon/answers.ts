import { each } from './words';

// How applications were answered, and appeals ended, in the words of many offices.

const ALREADY_OUT =
	'告知申请人已主动公开 告知已主动公开 主动公开 已主动公开 属于主动公开 属主动公开 属于已主动公开 属于主动公开范围 属主动公开范围 属于已主动公开范围 信息已公开 已公开';
const POINTED_TO = `
	告知获取途径 告知获取方式 告知获取方式和途径 告知查询途径 告知查询方式 告知申请人获取途径 告知申请人获取方式
	告知申请人获取方式和途径 告知申请人查询途径 告知申请人查询方式 指引查询 指引申请人查询 引导查询
	引导申请人查询 指引其查阅 指引其查询 引导其查阅 引导其查询 指引查阅 引导查阅 告知查阅途径 告知查阅方式 告知查询网址
	告知查阅网址 告知网址 告知查询地址 告知申请人查阅途径 告知申请人查阅方式
`;
/** 告知已公开信息的查询途径 */
const WHERE_IT_IS_OUT = each(
	each('告知 告知申请人', '已公开 已公开的 已公开信息 已公开信息的 已主动公开 已主动公开信息 已主动公开信息的'),
	'查询途径 查询方式 查阅途径 查阅方式 获取途径 获取方式',
);
/** 告知申请人该信息已在网站公开 */
const THAT_IT_IS_OUT = each(
	each('告知 告知其 告知申请人', '信息 该信息 所申请信息 相关信息 相关政府信息'),
	'已公开 已主动公开 已在网站公开 已在网上公开 已在政府网站公开 已在门户网站公开',
);
/** An answer that only says where it is published already. */
export const POINTED_OUT = `${THAT_IT_IS_OUT} ${WHERE_IT_IS_OUT} ${each(each(ALREADY_OUT, '、 ， , 并 并已 而 且'), POINTED_TO)} ${each(ALREADY_OUT, POINTED_TO)}`;

/** What is no application at all goes its own way: 按信访渠道处理. */
export const TO_ANOTHER_CHANNEL = each(
	each(
		'按 按照 通过 转 引导通过 告知通过 引导申请人通过 告知申请人通过',
		'信访 投诉 信访投诉 信访、投诉 投诉举报 信访举报 咨询',
	),
	'渠道 途径 渠道办理 渠道处理 途径办理 途径处理 程序办理 程序处理 渠道解决 途径解决',
);

/** What the law calls an application, and what offices make of it. */
export const ON_REQUEST =
	'依申请公开 政府信息依申请公开 政务信息依申请公开 依申请公开政府信息 依申请公开政务信息 依申请公开信息 依申请政府信息公开 依申请政务信息公开 依申请信息公开 依法申请公开';
export const REQUEST = `
	依申请公开申请 依申请公开政府信息申请 政府信息公开申请 政务信息公开申请 信息公开申请 公开政府信息申请
	公开信息申请 政府信息申请 申请公开政府信息 申请公开信息 申请政府信息公开 申请信息公开 环境信息公开申请
	政府环境信息公开申请
`;
/** What one of them is called in an office: 依申请公开事项, 信息公开申请件. */
export const PIECES = '事项 信件 函件 来信 来函 来信来函 件 案件 办件 办理件 办理事项 件数 数 数量 总数 总量';

/** 告知申请人向其他机关咨询: it is theirs. */
export const TOLD_WHOM_TO_ASK = each(
	each(
		'告知 告知其 告知申请人 建议其 建议申请人',
		each(
			'向',
			'其他机关 其他行政机关 其他部门 其他单位 有关机关 有关部门 有关单位 相关机关 相关部门 相关单位 主管部门',
		),
	),
	'咨询 申请 查询 获取 了解 提出申请 申请公开',
);

/** 通知申请人补正材料: what is asked for, before anything can be answered. */
export const TOLD_TO_AMEND = each(
	'告知申请人 通知申请人 要求申请人 请申请人 书面告知申请人 书面通知申请人 一次性告知申请人 通知 书面通知',
	'补正 补正申请 补正材料 补正相关材料 补充材料 补充相关材料 进行补正 作出补正 更改补充 作出更改补充 更改、补充 补充更正',
);

/** Handed on into the next year: 转下年办理; answered only then: 于下年度答复. */
const NEXT_YEAR = '下年 下年度 下一年 下一年度 次年';
export const TURNED_OVER = `${each(each('将于 拟于', NEXT_YEAR), '办结 办理 答复')} ${each('转 转至 转到', NEXT_YEAR)} ${each(`${NEXT_YEAR} ${each('于', NEXT_YEAR)}`, '答复')} ${each('本年 本年度 当年 年末 年底', '转出 转出件')}`;

/** Handed on from the year before: 上一年度转办2件, 上年未办结2件. */
export const TURNED_IN = each(
	'上年 上年度 上一年 上一年度 去年',
	'未办完 未办完的 未办结 未办结的 未办结件 未办结申请 未办结的申请 转办 转办件 转来 转下 遗留 遗留件 遗留的',
);

/** 其他答复: what none of the named answers is. */
export const ANSWERED_OTHERWISE = each(
	'其他 作其他 作出其他 其他类型 其他情形 其他情况 其他类 其他形式的 其他内容',
	'答复 答复数 的答复 答复情形 答复情况',
);

/** Whose information it is not. */
export const NOT_OWN = each(
	'不属于 不属 非',
	`
		受理机关 答复机关 答复单位 被申请机关 被申请单位 被申请行政机关 本机关 本行政机关 本单位 本部门 本级 本局 本委 本办 本厅 本镇 本乡 本街道 我局 我委 我办 我厅 我院
		我镇 我乡 我街道 我单位 我部门 我中心 我市 我县 我区 我旗 我省 我部 本部 我校 本校 我所 本所 省厅 省局 市局
		县局 区局 总局 州局 规划局 国土局 住建局 房管局 环保局 教育局 民政局 公安局 财政局 市政府 县政府 区政府 镇政府 乡政府 省政府 街道办事处 部机关 委机关 局机关 厅机关 管委会 本区政府 本县政府 本市政府 开发区 高新区 园区 示范区 我站 本站 我队 总队 支队 我关 本关 我行 我会 本会
	`,
);

/** 非《规定》所指政府信息: what the law, or a place's own rule, does not mean by the word. */
export const NO_GOVERNMENT_INFORMATION = each(
	each(
		'非 不是 不属 不属于',
		'条例 《条例》 《规定》 《办法》 《中华人民共和国政府信息公开条例》 《政府信息公开条例》',
	),
	each('所指 所称 所指的 所称的 规定的 中所指的 中所称的 范围内的', '政府信息'),
);

// A reason with what was done for it is told of the reason: 因涉及个人隐私不予公开3件.
const withWhatWasDone = (reasons: string, done: string): string => `${reasons} ${each(reasons, done)}`;
const WITHHELD =
	'、不予公开 没有公开 未公开 未予公开 ，没有公开 ，未公开 ，未予公开 且第三方不同意公开 且第三方不同意 ，第三方不同意公开 ,第三方不同意公开 不予公开 而不予公开 ,不予公开 ，不予公开 的不予公开 为由不予公开 不同意公开 否决公开 否决公开答复';
const NOT_PROVIDED = `无法提供 而无法提供 ,无法提供 ，无法提供 的无法提供 无法公开 ${WITHHELD}`;
const NOT_HANDLED = '不予处理 而不予处理 ,不予处理 ，不予处理 的不予处理 不再处理 不再重复处理 不予重复处理';
const GIVEN_UP = '视为放弃 视为放弃申请 ,视为放弃 ，视为放弃 ，视为放弃申请 的视为放弃 不再处理 ，不再处理 不予处理';
/** Each reason with the words that the information was withheld, not provided, not handled, or given up by who asked. */
export const withheldFor = (reasons: string): string => withWhatWasDone(reasons, WITHHELD);
/** The same with the words that it was withheld, never alone: 涉及第三方 is no reason by itself. */
export const onlyWithheldFor = (reasons: string): string => each(reasons, WITHHELD);
/** Reasons, by themselves and with the words that so nothing could be given, nothing was done, or the matter was closed. */
export const notProvidedFor = (reasons: string): string => withWhatWasDone(reasons, NOT_PROVIDED);
export const notHandledFor = (reasons: string): string => withWhatWasDone(reasons, NOT_HANDLED);
export const givenUpFor = (reasons: string): string => withWhatWasDone(reasons, GIVEN_UP);

/** 公民、商业企业提出的申请: whoever applied, and so no kind of them. */
export const WHOEVER_APPLIED = `${each(each('公民 自然人 个人 群众', '、 和 及 与 或'), '企业 商业企业 企业法人')} ${each(each('企业 商业企业', '、 和 及 与 或'), '公民 自然人 个人')} ${each('自然人、 自然人和 自然人及', '法人提出的 法人提交的')}`;

/** Appeals that those who made them gave up. */
const GAVE_UP =
	'撤诉 撤回 撤案 撤回复议 撤回复议申请 撤回行政复议 撤回行政复议申请 撤销复议申请 撤销行政复议申请 撤回起诉 撤回诉讼 撤回申请';
export const WITHDRAWN = `${GAVE_UP} ${each('申请人 原告 申请人主动 申请人自行 复议申请人', '撤销 撤销申请')} ${each('申请人 原告 申请人主动 原告主动 申请人自愿 自行 主动 准予 准许', GAVE_UP)}`;
