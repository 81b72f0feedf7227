import { AND, each } from '../words';

// Names of kinds of information, and how a list parts them.

/** Budgets with the three public expenses, in either order. */
const BUDGETS =
	'财政资金 预决算 预算/决算 预算决算 预算、决算 财政预决算 财政预算决算 财务预决算 部门预决算 财政预算 财务预算 部门预算 财政';

const EXPENSES = '三公经费 “三公”经费 “三公经费”';

const BOTH = `${each(BUDGETS, EXPENSES)} ${each(each(BUDGETS, AND), EXPENSES)} ${each(each(EXPENSES, AND), BUDGETS)}`;

/** What a town must publish of its money, in the words of the 条例 of 2008 (article 12). */
export const FUNDS_BY_LAW = each(
	'财政收支、各类专项资金的管理和使用 财政收支、各类专项资金管理和使用 财政收支、各类专项资金的管理使用 财政收支、各类专项资金管理使用',
	'情况 情况类 情况类信息 类 类信息 信息',
);

const SPENT = each(each(BUDGETS, AND), '资金使用情况 资金使用 资金使用情况类 资金使用情况信息');

/** Both as one kind of a list, and what became of the money. */
export const BUDGETS_AND_EXPENSES = `${BOTH} ${each(BOTH, '信息 类')} ${SPENT}`;

/** 人事任免、招考录用类: who was appointed, and who was taken on. */
const CHANGES = each(
	each('人事任免 干部任免', '、 和 及'),
	'招录 招考 招聘 考试录用 考试招录 考试招聘 公开招聘 招聘考试 招录考试 考录 招考录用 招聘录用 公务员招录 公务员招考 公务员考录',
);
const MOVED = each('人事 干部 人员', '调整 变更 任用');
export const STAFF_CHANGES = `${CHANGES} ${each(CHANGES, '类 类信息 信息')} ${MOVED} ${each(MOVED, '类 类信息 信息')}`;

/** 规划计划及统计信息: what the statistics say is told with the plans. */
export const PLANS_AND_STATISTICS = each(
	each('规划计划 计划规划 规划、计划 规划 计划', '和统计 及统计 与统计 、统计 统计'),
	'信息 类 类信息 数据 数据类 数据信息 数据类信息 资料 资料类信息 分析类信息 信息类',
);

/** 领导简介、机构设置、办事指南等基本信息: what a list of it ends with. */
export const OVERVIEW_AT_THE_END = each(
	'机构职能 机构设置 领导简介 领导分工 领导信息 内设机构 办事指南 联系方式',
	'等基本信息 等基本信息类 等基本情况',
);

/** Documents by who made them: a kind of the list where others stand beside it. */
export const OWN_DOCUMENTS = each('部门 、部门 本部门 乡镇 镇街 街镇 街道 镇 乡 本级 本局', '文件');

/** What a list of kinds calls documents, the mark before it included: there it is no 、规范性文件 of another list. */
export const DOCUMENTS_LISTED = each(
	'、 和 及 与',
	'规范性文件类 规范性文件类信息 行政规范性文件类 行政规范性文件类信息',
);

/** All that is left of what the law has published. */
export const THE_REST = each(
	'其他',
	`${each('应 应当 应该', each('主动公开 公开', '的政府信息 政府信息 的信息 信息 类 类信息 信息类文件'))} 各类政府信息 各类政务信息 各类公开信息`,
);

/** What a town or an office says first of itself: 镇情介绍、领导简介. */
export const INTRODUCED = each(
	each('镇情 乡情 街情 校情 院情 局情', '介绍 简介'),
	'、领导简介 及领导简介 、机构设置 及机构设置 、机构职能 及机构职能',
);

/** A list that begins so tells no 公开机构: 公开机构职能1条、工作动态6条. */
export const PUBLISHED_OVERVIEW = each('公开', '机构职能 机构设置 机构概况 机构信息 机构简介 机构职责 机构领导');

/** 机构职能、领导介绍: what it is for, and who leads it. */
export const SETUP_AND_LEADERS = each('机构职能 机构设置 机构概况', each('、 及 和', '领导介绍 领导简介 领导分工'));

/** 机构设置、主要职能、办事程序和办事指南类信息: one kind, by all that belongs to it. */
export const SETUP_AND_PROCEDURES = each(
	each('机构设置 机构职能 机构概况', '、主要职能、办事程序 、职能、办事程序 、主要职能和办事程序 、主要职能及办事程序'),
	'类 类信息 类的信息 信息 和办事指南类 和办事指南类信息 、办事指南类 、办事指南类信息 及办事指南类信息',
);

/** How a list parts what was published: 从公开渠道看, 按信息类别分. */
export const PARTED_BY = each(
	each('从 按 按照', each('公开 公开的 信息公开 主动公开 主动公开的 信息 政府信息', '渠道 形式 方式 途径 载体 平台')) +
		'从渠道 从形式 从方式 从途径 从载体 按渠道 按方式 按途径',
	'看 来看 分 分类 划分 统计 区分 上看',
);

/** What a list says that it parts by. */
export const PARTED_INTO = each('公开 主动公开 信息公开', each('渠道 方式 形式 途径', '包括 为 有'));

export const PARTED_BY_KIND = each(
	each(
		'从 按 按照',
		'类别 类型 内容 信息公开类别 政府信息类别 信息类别 信息类型 信息内容 公开类别 公开类型 公开内容 公开的类别 公开的类型 公开的内容 主动公开类别',
	),
	'看 来看 分 分类 划分 统计 区分 上看',
);

/** Laws, as far as a word before them says whose. */
const LAWS = '法律法规 法律、法规 法律法规类 法律法规信息 法规 法规和规章 法规规章 法规、规章 政策法规 政策法规类 法律';
/** 国家法律法规3条 are a piece of the 政策法规, another is told beside it. */
export const PIECES_OF_POLICY = each('国家 国家的 国家相关 国家有关 国家级 上级 中央 地方 地方性 省级', LAWS);

/** 行政许可决定, 作出行政许可: what was decided, where 行政许可 alone may be what was published of it. */
export const decisionsOf = (kind: string): string => {
	const decisions = each(kind, '决定 处理决定');
	return `${decisions} ${each('作出', `${kind} ${decisions}`)}`;
};

const ENFORCED =
	'执法信息 执法监察信息 监察执法信息 执法检查信息 执法类 监察执法类 执法监察类 监察与执法类 监察和执法类 监督执法类 监管执法类';
/** What a bureau calls its enforcement: 水政执法类, 环境监察与执法类. */
export const ENFORCEMENT_OF_FIELDS = `${ENFORCED} ${each('水政 渔政 路政 环境 环保 城管 交通 卫生 文化 劳动 劳动保障 农业 林业 土地 国土 市场 市场监管', ENFORCED)}`;
