import { wordsOf } from './words';

// Wordings that come in families: written once, as what they are made of.

/** Every verb with every object. */
export const each = (verbs: string, objects: string): string =>
	wordsOf(verbs)
		.flatMap((verb) => wordsOf(objects).map((object) => verb + object))
		.join(' ');

/** How one applies on a site. */
export const APPLIED_ON_A_SITE = each(
	`
		网站 门户网站 政府网站 政府门户网站 官网 官方网站 门户网站平台 政府网站平台 政府门户网站平台
		${each('省 市 州 县 区 镇', '政府网站 政府门户网站 人民政府网站 人民政府门户网站')}
	`,
	'在线申请 在线提交 在线提交申请 网上申请 网上提交 网上提交申请 线上申请 线上提交申请',
);

export const APPLICATIONS_ON_A_SITE = each(
	'政府网站 门户网站 政府门户网站 网站 官网',
	'依申请公开系统 依申请公开平台 依申请系统 依申请公开栏目 依申请公开专栏',
);

export const APPLIED_THROUGH_A_SITE = each(
	`
		县政府网站 市政府网站 区政府网站 省政府网站 县政府门户网站 市政府门户网站 区政府门户网站 省政府门户网站 网站
		政府网站 门户网站 政府门户网站 官方网站 官网 政府网 局网站 委网站 信息公开平台 政府信息公开平台 信息公开系统
	`,
	'申请 提交 提出 提出申请 提交申请 渠道 渠道申请',
);

/** What is there to apply on: 通过省依申请公开平台12件. */
export const ON_A_SYSTEM = '依申请公开平台 依申请公开系统 政府信息依申请公开平台 政府信息依申请公开系统';
export const THROUGH_A_SYSTEM = `${ON_A_SYSTEM} ${each('通过 通过省 通过市 通过全省 通过全市', '统一平台 信息公开统一平台 政府信息公开统一平台 政务公开统一平台')} ${each('通过 通过国家 通过省 通过全省 通过市', '政务平台 政务服务平台 一体化平台 政务服务网')} ${each(
	'通过 通过省 通过市 通过县 通过区 通过全省 通过全市 通过网上 通过政务网',
	'依申请公开平台 依申请公开系统 依申请平台 依申请系统 依申请公开办理平台 依申请公开办理系统 依申请公开管理系统 依申请公开管理平台',
)}`;

/** 各类警务信息: all that an office has to tell, by the name of its field. */
const OF_A_FIELD = each(
	`
		警务 水务 水利 税务 交通 交通运输 教育 民政 住建 城管 环保 生态环境 农业农村 林业 气象 文旅 卫生健康 人社
		市场监管 应急 财政 自然资源 商务 旅游 审计 统计 司法 体育
	`,
	'信息 工作信息',
);
export const DISCLOSES_A_FIELD = each('公开各类', OF_A_FIELD);
export const POSTS_A_FIELD = each('发布各类 推送各类 更新各类', OF_A_FIELD);
export const ALL_OF_A_FIELD = `${DISCLOSES_A_FIELD} ${POSTS_A_FIELD}`;
/** 主动公开各类财政信息: of a bureau of finance it is all, of nobody a kind. */
export const EVERY_OF_A_FIELD = each('各类', OF_A_FIELD);

/** 举办信息公开知识讲座2次: on disclosure, and taught. */
export const LECTURES = each('政务公开 信息公开 政府信息公开 《条例》', '讲座 知识讲座 专题讲座 业务讲座 专题辅导讲座');

/** What sites and accounts put out. */
export const POSTED = each(
	'发布 推送 编发 更新 推出 刊发 上传 公开发布',
	'稿件 文章 推文 图文 图文消息 消息 内容 各类稿件 各类文章 原创文章 原创内容 原创稿件 图文信息 动态 动态信息 原创信息 原创图文 原创推文',
);

/** 政府网站渠道: one way, not many. */
export const SITE_ROUTES = each(
	'网站 政府网站 门户网站 政府门户网站 官网 官方网站 局网站 市政府网站 县政府网站 区政府网站 政府信息公开网',
	'渠道',
);
/** Behind the name of a site that nobody knows: 中国望河网发布. */
export const SITE_PUBLISHES = '网发布 网公布 网公开 网更新 网共发布 网累计发布';
export const SITE_PUBLISHES_INFO = each(SITE_PUBLISHES, '信息 各类信息');

/** 在县政府网站公开本年度信息69条. */
export const OF_THIS_YEAR = each('公开 发布 更新 主动公开', '本年度信息 当年信息 本年信息');

/** 在局网站上公开的信息, 在网站进行公开的政务信息: what a place holds, by what was done with it. */
export const PUT_THERE = each(
	'公开 发布 公布 进行公开 进行发布 进行公布',
	'的信息 的各类信息 的政府信息 的政务信息 的各类政府信息 的各类政务信息',
);

/** Interpretations that were put out, and so are counted one by one. */
export const INTERPRETATIONS_OUT = each(
	'发布 刊发 编发 推出',
	`
		解读 解读文件 政策解读文件 解读稿件 解读材料 解读文章 解读信息 解读相关信息 解读有关信息 解读公开信息 政策解读 政策解读稿件
		政策解读材料 政策解读文章 政策解读信息 政策解读类信息 政策解读公开信息 政策解读信息公开
		政策解读视频 政策解读短视频 解读视频 解读短视频
	`,
);

/** Answering the public, in the words of the form of 2014 and after it. */
export const HOT_TOPICS_ANSWERED = each(
	'回应 主动回应 及时回应 积极回应',
	'公众关注热点 公众关注热点或重大舆情 公众关注热点及重大舆情 公众关注热点和重大舆情 公众关注热点和舆情 公众关注热点及舆情 公众关注热点舆情 热点 社会热点 热点问题 社会关切 公众关切 群众关切',
);

/** Where on a site what is disclosed is found: 门户网站“政府信息公开”专栏. */
export const DISCLOSURE_PAGES = each(
	each('门户网站 政府网站 政府门户网站', '“政府信息公开” “政务公开” “信息公开” 政府信息公开 政务公开 信息公开'),
	'专栏 栏目 专题',
);

/** Where a body has a page of its own on a site: 教育局专栏. */
export const OWN_PAGES = each('局 委 厅 镇 乡 街道 办事处 镇级 乡级 乡镇 街道级 本局 我局 本镇 我镇', '专栏 板块 版块');

const AND = '及 和 与 、';

/** 部门要闻10条, in a list: the name of a kind, no body that published it. */
export const OF_DEPARTMENTS = each(
	'部门',
	'新闻 要闻 资讯 简报 决策 计划 规划 总结 职能 职责 预算 决算 预决算 收支 财务',
);

/** 文字、图片、视频信息: of every form. */
export const IN_WORDS_AND_PICTURES = each(
	'图文、视频 图文及视频 图文和视频 图片、视频 文字、图片 文字、视频 文字、图片、视频 文字、图片和视频 文字、图片及视频 文字、图片、音频、视频',
	'信息 等信息',
);

/** What deputies moved: published with its answer, no message of the public. */
const BY_DEPUTIES = '人大 人大代表 代表';
const BY_MEMBERS = '政协 政协委员 委员';
export const MOTIONS = `
	建议提案 ${each(BY_DEPUTIES, '建议 建议提案')} ${each(BY_MEMBERS, '提案 建议提案')}
	${each(each(each(BY_DEPUTIES, '建议'), AND), each(BY_MEMBERS, '提案'))}
`;

/** Budgets with the three public expenses, in either order. */
const BUDGETS =
	'财政资金 预决算 预算/决算 预算决算 预算、决算 财政预决算 财政预算决算 财务预决算 部门预决算 财政预算 财务预算 部门预算 财政';
const EXPENSES = '三公经费 “三公”经费 “三公经费”';
const BOTH = `${each(each(BUDGETS, AND), EXPENSES)} ${each(each(EXPENSES, AND), BUDGETS)}`;
/** What a town must publish of its money, in the words of the 条例 of 2008 (article 12). */
export const FUNDS_BY_LAW = each(
	'财政收支、各类专项资金的管理和使用 财政收支、各类专项资金管理和使用 财政收支、各类专项资金的管理使用 财政收支、各类专项资金管理使用',
	'情况 情况类 情况类信息 类 类信息 信息',
);
const SPENT = each(each(BUDGETS, AND), '资金使用情况 资金使用 资金使用情况类 资金使用情况信息');
export const BUDGETS_AND_EXPENSES = `${BOTH} ${each(BOTH, '信息 类信息')} ${SPENT}`;

/** Documents by who made them: a kind of the list where others stand beside it. */
export const OWN_DOCUMENTS = each('部门 本部门 乡镇 镇街 街镇 街道 镇 乡 本级 本局', '文件');
const OFFICIAL_DOCUMENTS = '公文类政府信息 公文类信息 公文类政务信息 公文 公文类';
/** Documents as they are made, whatever of them is published: 产生公文77件, 制发公文216件. */
export const DOCUMENTS_MADE = each('产生 共产生 产生的 共计产生 制作 形成 生成', OFFICIAL_DOCUMENTS);
export const DOCUMENTS_ISSUED = each('制发', OFFICIAL_DOCUMENTS);

/** What a list of kinds calls documents, the mark before it included: there it is no 、规范性文件 of another list. */
export const DOCUMENTS_LISTED = each(
	'、 和 及 与',
	'规范性文件类 规范性文件类信息 行政规范性文件类 行政规范性文件类信息',
);

/** All that is left of what the law has published. */
export const THE_REST = each(
	'其他 其它',
	`${each('应 应当 应该', each('主动公开 公开', '的政府信息 政府信息 的信息 信息 类 类信息 信息类文件'))} 各类政府信息 各类政务信息 各类公开信息`,
);

/** Told as a count, without a verb: 政府信息公开共530条. */
export const DISCLOSURE_COUNTED = `信息公开量 信息公开总量 新增信息公开量 新增政府信息公开量 ${each(
	'政府信息公开 政务信息公开',
	'共 共计 总计 数 数量 量 总数 总量 的数量 的总数 的总量 条数 信息条数',
)}`;

/** A list that begins so tells no 公开机构: 公开机构职能1条、工作动态6条. */
export const PUBLISHED_OVERVIEW = each('公开', '机构职能 机构设置 机构概况 机构信息 机构简介 机构职责 机构领导');

/** 机构设置、主要职能、办事程序和办事指南类信息: one kind, by all that belongs to it. */
export const SETUP_AND_PROCEDURES = each(
	each('机构设置 机构职能 机构概况', '、主要职能、办事程序 、职能、办事程序 、主要职能和办事程序 、主要职能及办事程序'),
	'类 类信息 类的信息 信息 和办事指南类 和办事指南类信息 、办事指南类 、办事指南类信息 及办事指南类信息',
);

/** How much was published: 主动公开信息量625条. */
export const HOW_MUCH = '共计信息 总计信息 信息量 信息总量 政府信息量 政务信息量';

/** Behind the columns or matters that it names: 公开机构、文件等栏目的政府信息86条. */
export const LISTED_ALL = each(
	'等栏目 等栏目的 等涉及民生领域的 等涉及民生的 等涉及群众切身利益的 等内容的',
	'政府信息 政务信息',
);

/** Behind the fields that it names: 公开机构设置、安全生产等相关领域信息86条. */
export const LISTED_FIELDS = `${each('等 等相关 等有关 等各 等多个', '领域信息 领域的信息 领域政府信息 领域政务信息')} 等方面的信息 等方面内容 等方面的内容`;

/** Published before anybody asked. */
export const PROACTIVELY_POSTED = each('主动发布 主动公布', '信息 各类信息 信息数 信息共');

/** The last of the ways that the forms ask for. */
export const OTHER_WAYS = each(
	'其他 其它',
	`
		方式 形式 渠道 信息公开渠道 信息公开方式 信息公开形式 公开渠道 公开方式 公开形式 便于公众知晓的方式
		便于公众知晓的形式 便于公众知晓的渠道 便于公众知晓方式
	`,
);

/** 通过网站、新媒体及其他渠道: all the ways there are. */
const AND_OTHER_WAYS = each('及 和 与 以及', OTHER_WAYS);
export const PUBLISHED_IN_OTHER_WAYS_TOO = each(AND_OTHER_WAYS, '公开 发布 公布');
export const PROACTIVE_IN_OTHER_WAYS_TOO = each(AND_OTHER_WAYS, '主动公开');

/** Said of the accounts as one more way, behind another. */
export const AND_ACCOUNTS = each(
	'及 和 与 以及',
	'新媒体 新媒体平台 政务新媒体 政务新媒体平台 各类新媒体 各类新媒体平台 各类政务新媒体 各政务新媒体 各政务新媒体平台 两微一端',
);

/** Where one goes to read, said as one more way behind another: 通过网站和档案馆公开. */
export const AND_READING_ROOMS = `${each(
	'及 和 与 以及 、',
	'档案馆 图书馆 市档案馆 县档案馆 区档案馆 国家档案馆',
)} ${each('及 和 与 以及', '查阅场所 信息公开查阅场所 政府信息查阅场所 政府信息公开查阅场所 公共查阅场所')}`;

/** Work on a site, which publishes nothing by itself: 加强信息公开平台建设. */
export const SITE_WORK = each(
	`
		网站 门户网站 政府网站 政府门户网站 政务网站 官网 网站平台 信息公开平台 政府信息公开平台 政务公开平台
		公开平台 平台 信息公开专栏 政府信息公开专栏 政务公开专栏 信息公开网站 政府信息公开网站
	`,
	`
		建设 建设情况 建设管理 建设和管理 规范化建设 集约化建设 标准化建设 内容建设 栏目建设 管理 管理维护 维护
		维护管理 日常维护 运行维护 运维 运维管理 改版 改版升级 升级 升级改造 优化 整合
	`,
);

export const PLANNED = each(
	'计划',
	'举办 开展 组织 召开 公开 主动公开 发布 投入 培训 新增 建设 建立 设立 设置 完成 安排 在 于 再 到 今年 明年 每年',
);

/** What is put out with no word of what it tells. */
export const RELATED = each(
	'发布 公开 推送 编发 更新 推出 公布 上传 上载 录入 转发 发布各类 公开各类 推送各类',
	'相关信息 有关信息 相关工作信息 有关工作信息 相关政务信息',
);

/** What somebody is there for, who works on disclosure: of the body, or of all that it governs. */
const CHARGED = '负责 承担 具体负责 专门负责 专职负责 兼职负责 主要负责 具体承担 负责开展 负责做好';
export const DISCLOSURE_DUTY = `${each(
	CHARGED,
	'政府信息公开工作 信息公开工作 政务公开工作 政务信息公开工作 政府信息公开日常工作 信息公开日常工作 政务公开日常工作',
)} ${each(
	each(CHARGED, '全市 全县 全区 全州 全旗 全镇 全乡 全街道 全局'),
	'政府信息公开工作 信息公开工作 政务公开工作',
)}`;
export const DUTY = each(
	'负责 承担 从事 具体负责 专门负责 专职负责 兼职负责 主要负责',
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
export const FULL_TIME_DUTY = dutyOf('专职');
/** 兼职负责信息发布: beside other work. */
export const PART_TIME_DUTY = dutyOf('兼职');

/** 城乡规划类61条 are of a field, no plans of the office. */
export const TOWN_PLANNING = each(
	'城乡 城市 村镇 村庄 镇村 土地利用 建设 控制性 修建性',
	'规划 规划类 规划信息 规划类信息 规划公示 规划管理 规划管理类 规划许可',
);

/** 县政府(含办公室): the government with its office in a bracket is its own level. */
export const WITH_ITS_OFFICE = each(
	`${each('省 市 县 区 州 旗', '政府 人民政府')} 管委会 区管委会`,
	'(办公室) (含办公室) (政府办) (含政府办) (含政府办公室) (含市政府办) (含县政府办) (含区政府办) (含县府办) (党政办) (含党政办)',
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

const THIS_WORK =
	'政府信息公开 信息公开 政务公开 政务信息公开 政府信息公开工作 信息公开工作 政务公开工作 政务信息公开工作';
/** What a meeting does about disclosure. */
export const MET_ON_DISCLOSURE = each(
	`
		研究 研究部署 专题研究 专题研究部署 专门研究 专题部署 安排部署 部署 讨论 专题讨论 听取 专题听取 审议 研究安排
		研究解决 专题研究解决 研究落实
	`,
	`${THIS_WORK} ${each('推进', THIS_WORK)}`,
);

/** How a list parts what was published: 从公开渠道看, 按信息类别分. */
export const PARTED_BY = each(
	each('从 按 按照', each('公开 公开的 信息公开 主动公开 主动公开的 信息 政府信息', '渠道 形式 方式 途径 载体 平台')) +
		' 从渠道 从形式 从方式 从途径 从载体 按渠道 按方式 按途径',
	'看 来看 分 分类 划分 统计 区分 上看',
);
export const PARTED_INTO = each('公开 主动公开 信息公开', each('渠道 方式 形式 途径', '包括 为 有'));
export const PARTED_BY_KIND = each(
	each(
		'从 按 按照',
		'类别 类型 内容 信息公开类别 政府信息类别 信息类别 信息类型 信息内容 公开类别 公开类型 公开内容 公开的类别 公开的类型 公开的内容 主动公开类别',
	),
	'看 来看 分 分类 划分 统计 区分 上看',
);

/** Appeals against what an office decided in its field, not against what it disclosed. */
export const APPEALS_OF_ITS_FIELD = each(
	'涉税 税务 交通违法 违法 交通处罚 土地征收 征收补偿决定 征收决定 补偿决定 征地 工伤认定 工伤 行政处罚 处罚 行政许可 劳动争议 交通事故认定',
	'复议 行政复议 诉讼 行政诉讼 复议案件 行政复议案件 诉讼案件 行政诉讼案件',
);

/** 微博 and 微信 in one word. */
export const BOTH_ACCOUNTS = '两微 “两微” 政务“两微” 政务两微 两微平台 “两微”平台 官方“两微” 政务两微平台';
