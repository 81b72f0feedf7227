import { each, wordsOf } from '../words';

// What people are there for, and what they meet about.

/** 举办信息公开知识讲座2次: on disclosure, and taught. */
export const LECTURES = each(
	'政务公开 信息公开 政府信息公开 《条例》 信息公开和保密审查 信息公开及保密审查 政府信息公开和保密审查',
	'讲座 知识讲座 专题讲座 业务讲座 专题辅导讲座 业务学习 业务学习会 业务学习班 专题学习班',
);

/** What somebody is there for, who works on disclosure: of the body, or of all that it governs. */
const CHARGED = '负责 承担 具体负责 专门负责 专职负责 全职负责 兼职负责 主要负责 具体承担 负责开展 负责做好';

export const DISCLOSURE_DUTY = `${each(
	CHARGED,
	'政府信息公开工作 信息公开工作 政务公开工作 政务信息公开工作 政府信息公开日常工作 信息公开日常工作 政务公开日常工作',
)} ${each(
	each(CHARGED, '全市 全县 全区 全州 全旗 全镇 全乡 全街道 全局'),
	'政府信息公开工作 信息公开工作 政务公开工作',
)}`;

/** What somebody does for it day by day. */
export const DUTY = each(
	'负责 承担 从事 具体负责 专门负责 专职负责 全职负责 兼职负责 主要负责',
	`
		信息收集 信息采集 信息审核 信息发布 信息上传 信息更新 信息报送 信息录入 政务信息 公开信息 信息的收集
		信息的采集 信息的审核 信息的发布 信息的上传 信息的更新 信息的录入
	`,
);

const dutyOf = (kind: string): string =>
	wordsOf(`${DUTY} ${DISCLOSURE_DUTY}`)
		.filter((duty) => duty.startsWith(kind))
		.join(' ');

/** 专职负责信息发布: what somebody is there for, and for nothing else. */
export const FULL_TIME_DUTY = `${dutyOf('专职')} ${dutyOf('全职')}`;

/** 兼职负责信息发布: beside other work. */
export const PART_TIME_DUTY = dutyOf('兼职');

const BOTH_SORTS = `专兼职 专(兼)职 专、兼职 专职(兼职) ${each('专职、 专职和 专职及 专职与 专职或', '兼职')}`;
/** 专职、兼职人员: both sorts in one number. */
export const STAFF_OF_BOTH_SORTS = `专兼职 专(兼)职 专、兼职 ${each(
	BOTH_SORTS,
	'人员 工作人员 信息员 联络员 政府信息公开工作人员 信息公开工作人员 政务公开工作人员 从事政府信息公开工作人员',
)}`;
/** 专、兼职人员各2名: so many of each; 分别为2名、5名: each in its turn. */
export const EACH_IN_TURN = each(STAFF_OF_BOTH_SORTS, '分别 分别为 分别有');
export const SO_MANY_OF_EACH = `${each(STAFF_OF_BOTH_SORTS, '各 各有 各配备')} ${EACH_IN_TURN}`;

const THIS_WORK =
	'政府信息公开 信息公开 政务公开 政务信息公开 政府信息公开工作 信息公开工作 政务公开工作 政务信息公开工作';

/** What a meeting does about disclosure. */
export const MET_ON_DISCLOSURE = each(
	`
		研究 研究部署 专题研究 专题研究部署 专门研究 专题部署 安排部署 部署 布置 研究布置 安排布置 部署安排 讨论 专题讨论 听取 专题听取 审议 研究安排
		研究解决 专题研究解决 研究落实
	`,
	`${THIS_WORK} ${each('推进', THIS_WORK)}`,
);
