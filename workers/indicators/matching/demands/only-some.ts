import type { IndicatorId } from '../../../../src/report/catalog';
import { before, behind, besideClause, both, type Demand, inClause } from './demand';
import { isOneWayOfAnswering } from './ways-of-answering';

// What is said right beside a number shows that it counts only some of what its name stands for.

/** So far behind a number such words are looked for. */
const REACH = 24;

/** Words stand before it. */
const NOT_FIRST = before(2, /./);

const SORT = '(?:短?视频|图文|动漫|动画|音频|文字|图片|H5)类?(?:政策)?解读(?:材料|产品|作品|稿件|信息)?';
const PICTURES = '(?:图解|读懂[”"]?|长图|动漫|动画|漫画|视频|海报|H5)(?:产品|作品)?';
const WAY = '(?:线上|线下|网上|网络|当面|现场|信函|书面|窗口)(?:申请|受理|收到|办理)?';
const CHIEF = '主要(?:负责同志|负责人|领导)[^,，。;；、]{0,6}(?:参加|出席)[^,，。;；()]{2,24}、(?:参加|出席)?';

// 发布就业推文30篇，社保推文46篇: the first of several sorts.
const FIRST_SORT: readonly Demand[] = [
	both(
		before(24, /(?:发布|推送|推出|刊发)了?[一-龥]{2,12}(?:推文|文章|稿件)$/),
		behind(REACH, /^[、,，;；](?!其中)[一-龥]{2,12}(?:推文|文章|稿件)\d/),
	),
];

// 公众号发布原创内容23篇，转载各类信息210篇: its own, beside what it shows again.
const OWN_WORK: readonly Demand[] = [
	both(before(10, /原创(?:内容|信息|文章|推文|稿件|图文|作品)$/), behind(REACH, /^[、,，;；](?:转载|转发)/)),
];

// 以县政府名义印发12件，以县政府办名义印发20件: each of two names has its own.
const IN_ITS_NAME: readonly Demand[] = [
	both(
		before(30, /以[^,，。;；\d]{2,10}名义[^,，。;；\d]{0,14}$/),
		behind(REACH, /^[,，、;；]以[^,，。;；\d]{2,12}名义/),
	),
	before(60, /名义[^,，。;；\d]{0,14}\d+[件个份][,，、;；]以[^,，。;；\d]{2,12}名义[^,，。;；\d]{0,14}$/),
];

// 建立专栏1个(公开信息29条): what stands in a bracket is told of the number before.
const IN_BRACKET = before(16, /\([^(),，。;；\d]*$/);

const SOME: Partial<Record<IndicatorId, readonly Demand[]>> = {
	// 制作图解32个、短视频解读14个: beside another sort, each with its number, it is one sort too.
	'response.interpretations': [
		before(32, new RegExp(`${PICTURES}\\d+[个条篇期件部幅][、,，]${SORT}$`)),
		both(before(12, /解读(?:短?视频|动漫|动画|图解|长图|海报)$/), behind(REACH, new RegExp(`^[、,，]${SORT}\\d`))),
		// 解读政策文件12件，发布解读稿19篇: so many papers were explained, in so many pieces.
		both(
			before(14, /解读(?:了)?(?:各类|重要)?(?:政策|规范性|政策性)?文件$/),
			behind(REACH, /^[,，、;；](?:共|累计)?(?:发布|制作|形成|编发|推出)[^,，。;；\d]{0,8}解读/),
		),
		// 规范性文件13件，公开13件，解读13件: so many were explained, in however many pieces.
		before(20, /公开\d+件[、,，]解读$/),
		// 主要负责人解读112篇
		before(16, /(?:负责人|负责同志|领导|局长|[县市区]长)(?:带头|亲自)?(?:政策)?解读$/),
		both(before(12, new RegExp(`${SORT}$`)), behind(REACH, new RegExp(`^[、,，](?:政策|“?一图)?${PICTURES}\\d`))),
	],
	'channel.wechat': [...FIRST_SORT, ...OWN_WORK],
	'channel.weibo': [...FIRST_SORT, ...OWN_WORK],
	// 刊登规范性文件6件、人事任免9件: the first of the sorts that it printed.
	'channel.gazette': [
		both(before(24, /(?:刊登|登载|刊载|刊发)了?[^,，。;；、\d]{2,10}$/), behind(REACH, /^、[^,，。;；、\d]{2,10}\d/)),
	],
	// 公报出版12期，公布规章2件、规范性文件31件: what its issues hold.
	'normative.issued': IN_ITS_NAME,
	'normative.disclosed': [
		...IN_ITS_NAME,
		before(60, /[公政]报[》”]?(?:全年)?(?:共|共计)?(?:出版|编印|编发|出刊|发行|编辑出版)[^。;；]{0,44}$/),
	],
	// 4个镇便民服务中心设公共查阅点: the towns are counted.
	'org.reading_points': [
		// 档案馆、图书馆查阅中心及13个街道查阅点
		both(
			before(8, /(?:中心|馆|大厅)(?:以?及|和|、|与)$/),
			behind(REACH, /^[^,，。;；\d设建]{2,10}[,，](?:共|共计|合计)\d/),
		),
		both(NOT_FIRST, behind(REACH, /^(?:镇|乡|街道|社区|村|部门)[^,，。;；\d]{0,10}(?:设|建)/)),
	],
	// 予以公开503件(含部分公开84件): both in one.
	'application.replied.granted': [
		both(before(12, /(?:予以|同意)公开类?(?:的)?$/), behind(REACH, /^\((?:含|包括|包含)部分公开/)),
	],
	// 否决公开的主要原因：信息不存在7条，免予公开3条: why the others were refused, not how many.
	'application.replied.denied': [before(80, /(?:否决|不予|不同意|免予)公开的?(?:主要)?(?:原因|理由|依据)[^。;；\n]*$/)],
	// 主要领导参加新闻发布会2次、在线访谈3次: those that the chief came to.
	'response.interviews': [before(60, new RegExp(`${CHIEF}(?:政府网站)?(?:在线|网上)访谈$`))],
	'response.press_conferences': [before(60, new RegExp(`${CHIEF}新闻发布会$`))],
	// 培训2次，以会代训3次: in meetings, beside those that were held for it.
	'training.sessions': [before(24, /培训(?:班|会)?\d{1,3}[次期场][,，、](?:组织|开展)?以会代训$/)],
	// 参加市级培训3人次, 参加市政府办组织的政务公开培训3人次: sent there, not trained here.
	'training.people': [
		before(40, /(?:派员|派人|选派|选送|安排人员)参加[^。;；\n]*[,，](?:共)?(?:培训|参训)$/),
		before(24, /(?:^|[,，。;；\n])参加了?全[省市县区州][^,，。;；\d]{0,14}培训(?:班|会)?(?:共|共计)?$/),
		before(
			36,
			/参加了?(?:(?!全)[^,，。;；\d]{0,3}(?:国家|上级|[省市县区][、和及][省市县区]级?|[省市县区州部厅]级|[省市县区州]政府|[省市县区]厅|[省市县区州]局)[^,，。;；\d]{0,16}|[^,，。;；\d]{2,14}(?:组织|举办|召开|开展)的[^,，。;；\d]{0,12})培训(?:班|会)?(?:共|共计)?$/,
		),
	],
	// 企业档案查询按标准收取工本费12000元: for other services; 减免7人费用42元.
	'fee.total': [
		before(16, /(?:减免|免除|免收)了?\d+[人名件次户][^,，。;；\n]*$/),
		before(30, /(?:档案查询|查询档案|查档|证照|办证|图纸|检测|检验)[^,，。;；]*$/),
	],
	// 主动公开的政府信息占总数521条的40.5%: the number is what they are a share of.
	// 养老领域主动公开12条: of one field.
	'proactive.total': [
		IN_BRACKET,
		both(before(24, /占[^,，。;；\d]{2,20}$/), behind(REACH, /^的\d/)),
		before(16, /(?:领域|专题)主动公开(?:政府信息|信息)?$/),
	],
	// 公民提出58件，法人提出6件: by who asked.
	'application.received': [
		both(
			before(10, /(?:公民|自然人|个人|群众)(?:个人)?(?:提出|提交|申请)的?$/),
			behind(REACH, /^[,，、;；](?:法人|企业|其他组织|单位)/),
		),
		// 用电报装申请受理1,035件
		before(
			16,
			/(?:报装|开户|过户|许可|[证照]|登记|补[助贴]|救助|低保|建房|用地|资质|认定|鉴定|仲裁)申请(?:共|累计)*受理$/,
		),
	],
	// 接到投诉61起，均已处理: of the body's own business.
	'complaint.total': [
		both(
			before(10, /(?:接到|受理|接待|处理)(?:群众|各类|患者|业主|消费者|游客)?投诉$/),
			behind(REACH, /^[,，](?:均已|全部|均)?(?:及时|妥善)?(?:处理|处置|调处|解决)/),
		),
		// 受理举报投诉116件，办结116件
		both(
			before(12, /^(?!.*公开).*(?:受理|接到|收到|查处|处理)(?:群众|各类)?(?:举报投诉|投诉举报|投诉|举报)$/s),
			behind(REACH, /^[,，](?:均|已)?(?:办结|查结|处理|调处|结案)\d/),
		),
		// 举报投诉数41件，均为药品质量举报
		behind(REACH, /^[,，](?:均|都|全部)(?:为|是|系|属)(?!.{0,8}公开)[^,，。;；]{2,10}(?:举报|投诉|纠纷)/),
	],
	// 审理省局复议案件6件: an office decides over others.
	'reconsideration.total': [
		both(
			before(12, /复议[^,，。;；]*$/),
			behind(REACH, /^\(?[,，]?(?:均|都)?与(?:政府)?信息公开(?:工作)?(?:均|都)?无关/),
		),
		// 复议案件14件(我局为复议机关)
		behind(REACH, /^[(,，](?:[我本][局办厅委])?(?:均|都)?(?:作为|系|为|是)复议机关/),
		before(30, /(?:审理|审结|审查)[^,，。;；\d]{0,18}复议(?:案件|申请)?(?:共|共计)?$/),
	],
	'litigation.total': [
		both(
			before(12, /诉讼[^,，。;；]*$/),
			behind(REACH, /^\(?[,，]?(?:均|都)?与(?:政府)?信息公开(?:工作)?(?:均|都)?无关/),
		),
	],
	// 办结申请90件(结转4件): it may have come from the year before.
	'application.carried_out': [before(4, /\(结转$/)],
	// 67件申请都已经答复的65件: the second number counts those that were.
	'application.replied': [
		isOneWayOfAnswering,
		both(NOT_FIRST, behind(REACH, /^(?:申请)?(?:目前|现)?(?:均|都|全部)?已经?(?:答复|回复)的\d/)),
	],
	// 线上65件，办结62件；线下3件，办结3件: of those that came one way.
	'application.closed': [
		// 93件申请已办结91件
		both(NOT_FIRST, behind(REACH, /^(?:申请|信息公开申请)[^,，。;；\d]{0,4}(?:办结|办理完毕|答复)\d/)),
		both(before(24, new RegExp(`${WAY}\\d+件[,，](?:已)?办结$`)), behind(REACH, new RegExp(`^[,，;；、]${WAY}\\d`))),
		before(40, new RegExp(`办结\\d+件[,，;；、]${WAY}\\d+件[,，](?:已)?办结$`)),
	],
	// 信息公开平台发布412条，其中通过政府网站380条: the site is one of those that the platform puts together.
	'channel.website': [
		// 制发规范性文件3件，在局网站公开3件: of the papers.
		before(60, /规范性文件\d+[件份个][,，](?:均|已|全部)*(?:通过|在)[^,，。;；\d]{2,24}(?:公开|发布|公布)$/),
		...FIRST_SORT,
		both(before(24, /信息(?:公开)?平台[^,，。;；、\d]{0,10}$/), behind(REACH, /^[,，(]其中[^,，。;；\d]{0,6}网站/)),
	],
	// 宣布失效6件规范性文件，废止2件; 废止2件规范性文件，失效6件: what has run out was not repealed, where both are told.
	'normative.repealed': [both(inClause(/失效/), besideClause(/废止[^,，。;；]{0,8}\d/))],
	// 召开党委会12次，其中专题研究政务公开1次: the second number counts those that were held for it.
	'meeting.count': [
		// 召开动员大会1次、工作协调会4次: one of two kinds.
		before(24, /会(?:议)?\d{1,3}次[、和及][^,，。;；、\d]{2,12}$/),
		both(before(2, /[会议]$/), behind(REACH, /^[、和及][^,，。;；、\d]{2,12}会(?:议)?\d{1,3}次/)),
		both(
			before(12, /^(?!.*公开).*会议?$/s),
			behind(REACH, /^[,，(](?:其中)?[,，]?(?:专题|专门)?(?:研究|听取|讨论|审议)[^,，。;；\d]{2,14}\d+次/),
		),
	],
	// 明确1名副主任和1名工作人员负责信息公开: one of two.
	'org.staff': [before(12, /\d名[^,，。;；、\d]{2,6}[和及、]$/)],
};

/** The figures that some of them are told apart from. */
export const WITH_SOME: readonly string[] = Object.keys(SOME);

/** Whether a number counts only some of what a rule for this figure would read. */
export const isOnlySome: Demand = (trial, rule) => SOME[rule.rule.id]?.some((isSome) => isSome(trial, rule)) ?? false;
