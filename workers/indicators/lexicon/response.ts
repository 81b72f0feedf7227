import { INTERPRETATIONS_OUT } from './families/publishing';
import { each } from './words';

/** Answering the public, in the words of the form of 2014 and after it. */
const HOT_TOPICS_ANSWERED = each(
	'回应 主动回应 及时回应 积极回应',
	'公众关注热点 公众关注热点或重大舆情 公众关注热点及重大舆情 公众关注热点和重大舆情 公众关注热点和舆情 公众关注热点及舆情 公众关注热点舆情 热点 社会热点 热点问题 社会关切 公众关切 群众关切',
);

/** How the public is answered: 回应, 解读. */
export const RESPONSE = {
	respond: `${HOT_TOPICS_ANSWERED} 回应 回应解读 回应事件 回应数 解读回应 舆情回应`,
	hotspot: `
		${HOT_TOPICS_ANSWERED} 网络舆情 公众关注热点 关注热点 重大舆情 舆情 社会热点 热点 关切 社会关切 公众关切
		诉求 公众诉求 热点问题 网民关注热点 网民关注热点问题 网民关注 网民关切 公众关注热点问题 社会关注热点问题
		热点舆情 热点关切 群众关注热点 群众关注热点问题 舆情回应 ${each('公众关注热点 热点 社会热点 热点问题', each('或 和 及 与 、', '重大舆情 舆情 网络舆情'))}
	`,
	press: `
		新闻发布会 新闻通气会 专题通气会 情况通气会 发布会 媒体通气会 新闻发布 记者招待会 新闻吹风会 政策吹风会 吹风会 媒体见面会
		新闻媒体通气会 新闻发布活动 新闻发布会活动 专题新闻发布会 专场新闻发布会
	`,
	interview: `
		在线访谈 网上访谈 网络访谈 网站访谈 访谈 在线访谈活动 政府网站在线访谈 网上在线访谈 网络在线访谈 微访谈
		访谈活动 访谈节目 在线访谈节目 直播访谈 网络访谈活动 与网民在线交流 与网友在线交流 与网民在线互动交流
		与网民网上交流
	`,
	/** Talks of others, that somebody went to. */
	otherTalk: '参加各类访谈 参加各种访谈 参与各类访谈 接受各类访谈',
	chief: `${each('主要负责同志 主要负责人 主要领导 一把手', '参加的 出席的')} 主要负责同志 主要负责人 主要领导 一把手 管委会主任 "一把手" “一把手”`,
	/** Who heads an office; in a government's report one of many. */
	officeHead: '局长 厅长 委主任 关长 行长 台长 办主任 社主任',
	/** Who heads a government; a deputy is none. */
	governmentHead: '县长 区长 市长 省长 州长 旗长 镇长 乡长',
	attend: `${each('主要负责同志 主要负责人 主要领导 一把手', '参加的 出席的')} 参加 参与 出席 参加的有 出席的有 担任嘉宾 担任主发布人 担任发布人 做客`,
	interpretation: `
		${INTERPRETATIONS_OUT} ${each('配套', '解读 政策解读 解读材料 解读文件 解读信息')} 政策解读 解读稿件
		政策解读稿件 政策解读稿件发布 ${each('解读材料 政策解读材料', '、解读产品、媒体评论文章 、产品、评论文章 、解读产品、评论文章 、解读产品和媒体评论文章 、解读产品')} 解读材料 政策解读材料 政策解读信息 解读信息 解读类信息 政策解读文章 解读文章
		政策解读稿 解读 解读产品 政策解读数 图文解读 文字解读 政策文件解读 文件解读 政策解读类信息 政策解读类
		解读文稿 政策解读文稿 政策解读文件 政策解读产品 政策解读内容 解读内容 政策图解 解读性文章 解读视频
		政策解读视频 政策解读短视频 解读短视频 政策解读图解 政策解读及图解 政策解读和图解 解读及图解 解读稿 重要政策解读 重大政策解读 政策解读公开信息 政策解读信息公开 解读稿件发布 解读相关信息 政策解读相关信息 解读有关信息
		解读材料发布 解读文章发布
	`,
	/** Written for the purpose: counted in 次 as well. */
	interpretationPiece: `
		${INTERPRETATIONS_OUT} 政策解读稿件发布 解读稿件发布 政策解读稿件 解读稿件 政策解读文章 解读文章
		政策解读材料 解读材料 政策解读信息 解读信息
	`,
	gist: '同一',
} as const;
