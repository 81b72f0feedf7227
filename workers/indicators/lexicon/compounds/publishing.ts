import { each } from '../words';

// How something was put out, and where: families of verbs, places and objects.

/** 各类警务信息: all that an office has to tell, by the name of its field. */
const OF_A_FIELD = each(
	`
		警务 水务 水利 税务 交通 交通运输 教育 民政 住建 城管 环保 生态环境 农业农村 林业 气象 文旅 卫生健康 人社
		市场监管 应急 财政 自然资源 商务 旅游 审计 统计 司法 体育
	`,
	'信息 工作信息',
);

/** What an office made public of its field: all it has. */
export const DISCLOSES_A_FIELD = each('公开各类', OF_A_FIELD);

/** The same, put on a site or sent out. */
export const POSTS_A_FIELD = each('发布各类 推送各类 更新各类', OF_A_FIELD);

export const ALL_OF_A_FIELD = `${DISCLOSES_A_FIELD} ${POSTS_A_FIELD}`;

/** 主动公开各类财政信息: of a bureau of finance it is all, of nobody a kind. */
export const EVERY_OF_A_FIELD = each('各类', OF_A_FIELD);

/** What sites and accounts put out. */
export const POSTED = each(
	'发布 推送 编发 更新 推出 刊发 上传 公开发布',
	'稿件 文章 推文 图文 图文消息 消息 内容 各类稿件 各类文章 原创文章 原创内容 原创稿件 图文信息 动态 动态信息 原创信息 原创图文 原创推文 转载信息',
);

/** 政府网站渠道: one way, not many. */
export const SITE_ROUTES = each(
	'网站 政府网站 门户网站 政府门户网站 官网 官方网站 局网站 市政府网站 县政府网站 区政府网站 政府信息公开网',
	'渠道',
);

/** Behind the name of a site that nobody knows: 中国望河网发布. */
export const SITE_PUBLISHES = each('网 网共 网累计', '发布 公布 公开 更新');

/** The same with what was published. */
export const SITE_PUBLISHES_INFO = `${each(SITE_PUBLISHES, '信息 各类信息')} ${each('更新 上传 上载 发布', '网站信息 门户网站信息')}`;

/** 在县政府网站公开本年度信息69条. */
export const OF_THIS_YEAR = each('公开 发布 更新 主动公开', '本年度信息 当年信息 本年信息');

/** 本年新增公开类信息8600条: beside what is given only to who asks for it. */
export const NEWLY_OPEN = each('新增', '公开类信息 公开类政府信息 主动公开类信息 主动公开类政府信息');

/** 在局网站上公开的信息, 在网站进行公开的政务信息: what a place holds, by what was done with it. */
export const PUT_THERE = each(
	'公开 发布 公布 公示 进行公开 进行发布 进行公布',
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

/** Where on a site what is disclosed is found: 门户网站“政府信息公开”专栏. */
export const DISCLOSURE_PAGES = each(
	each('门户网站 政府网站 政府门户网站', '“政府信息公开” “政务公开” “信息公开” 政府信息公开 政务公开 信息公开'),
	'专栏 栏目 专题',
);

/** Where a body has a page of its own on a site: 教育局专栏. */
export const OWN_PAGES = each('局 委 厅 镇 乡 街道 办事处 镇级 乡级 乡镇 街道级 本局 我局 本镇 我镇', '专栏 板块 版块');

/** 文字、图片、视频信息: of every form. */
export const IN_WORDS_AND_PICTURES = each(
	'图文、视频 图文及视频 图文和视频 图片、视频 文字、图片 文字、视频 文字、图片、视频 文字、图片和视频 文字、图片及视频 文字、图片、音频、视频',
	'信息 等信息',
);

const OFFICIAL_DOCUMENTS = '公文类政府信息 公文类信息 公文类政务信息 公文 公文类';

/** Documents as they are made, whatever of them is published: 产生公文77件, 报送公文目录62条, 制发公文216件. */
export const DOCUMENTS_MADE = `${each('产生 共产生 产生的 共计产生 制作 形成 生成', OFFICIAL_DOCUMENTS)} ${each(
	OFFICIAL_DOCUMENTS,
	'目录 备案 备案目录',
)} ${each('备案 报备', OFFICIAL_DOCUMENTS)}`;

/** Documents of an office, as it made them: not yet made public. */
export const DOCUMENTS_ISSUED = each('制发', OFFICIAL_DOCUMENTS);

/** Told as a count, without a verb: 政府信息公开共530条. */
export const DISCLOSURE_COUNTED = `信息公开量 信息公开总量 新增信息公开量 新增政府信息公开量 ${each(
	'政府信息公开 政务信息公开',
	'共 共计 总计 数 数量 量 总数 总量 的数量 的总数 的总量 条数 信息条数',
)} ${each('主动公开内容', '共 共计 总计')}`;

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
export const PROACTIVELY_POSTED = each(
	'主动发布 主动公布 主动公开和更新 主动公开并更新 主动公开和更新了 主动公开并更新了 主动向社会公开 主动向社会公布 主动向社会发布 向社会主动公开 主动对外公开 主动对外公布 主动对外发布',
	'信息 各类信息 信息数 信息共',
);

/** The last of the ways that the forms ask for. */
export const OTHER_WAYS = each(
	'其他',
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

/** What is put out with no word of what it tells. */
export const RELATED = each(
	'发布 公开 推送 编发 更新 推出 公布 上传 上载 录入 转发 发布各类 公开各类 推送各类',
	'相关信息 有关信息 相关工作信息 有关工作信息 相关政务信息',
);

/** 网站发布了信息848条, 公众号推送或转发信息435篇. */
export const DONE_WITH_IT = each('发布了 公开了 更新了 推送了 和转发 及转发 并转发 或转发 、转发', '信息');

/** 微博 and 微信 in one word. */
export const BOTH_ACCOUNTS = '两微 “两微” 政务“两微” 政务两微 两微平台 “两微”平台 官方“两微” 政务两微平台';

/** That neither kind was made: 未制发规章和规范性文件, 无规章、规范性文件出台. */
const RULES_AND_PAPERS = each(each('规章', '及 或 和 、'), '规范性文件 行政规范性文件');
export const NO_RULES_MADE = `${each(
	'未制定 未出台 未制定出台 未制发 未新制定 未印发 没有制定 没有制发 没有出台 无新制定',
	RULES_AND_PAPERS,
)} ${each(each('无 没有', RULES_AND_PAPERS), '制定出台 出台 制定 制发')}`;
