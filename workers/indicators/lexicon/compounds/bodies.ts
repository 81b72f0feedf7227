import { each } from '../words';

// Bodies and those who lead them.

/** 部门要闻10条, in a list: the name of a kind, no body that published it. */
export const OF_DEPARTMENTS = each(
	'部门',
	'新闻 要闻 资讯 简报 决策 计划 规划 总结 职能 职责 预算 决算 预决算 收支 财务',
);

/** 城乡规划类61条 are of a field, no plans of the office. */
export const TOWN_PLANNING = each(
	'城乡 城市 村镇 村庄 镇村 土地利用 建设 控制性 修建性',
	'规划 规划类 规划信息 规划类信息 规划公示 规划管理 规划管理类 规划许可',
);

/** 县政府(含办公室): the government with its office in a bracket is its own level. */
export const WITH_ITS_OFFICE = each(
	`${each('省 市 县 区 州 旗', '政府 人民政府')} 管委会 区管委会`,
	'(办公室) (含办公室) (政府办) (含政府办) (含政府办公室) (含市政府办) (含县政府办) (含区政府办) (含县府办) (含省政府办公厅) (含市政府办公室) (含市政府办公厅) (含县政府办公室) (含区政府办公室) (含州政府办公室) (党政办) (含党政办)',
);

/** Who does the work of it. */
export const DISCLOSURE_OFFICE = each(
	'政府信息公开 信息公开 政务公开 政务信息公开 政府信息公开工作 政务公开工作 信息公开工作',
	'办公室 领导小组办公室 科 处',
);

/** Who leads it: no other body. */
export const THOSE_IN_CHARGE = each(
	'政府信息公开 政府信息公开工作 信息公开 信息公开工作 政务公开 政务公开工作',
	'主管部门 牵头部门',
);
