/**
 * The rows of the statistical annexes: the form of 国办发〔2014〕32号 (reports for 2014–2018) and the local tables
 * before it (指标名称, 计量单位, 本年度, 历年累计), by the figure that they tell.
 */
export const ANNEX_ROWS: Readonly<Record<string, readonly string[]>> = {
	'proactive.total': ['主动公开政府信息数', '主动公开信息数', '主动公开文件数'],
	'normative.disclosed': ['主动公开规范性文件数'],
	'normative.issued': ['制发规范性文件总数'],
	'channel.gazette': ['政府公报公开政府信息数', '通过政府公报公开政府信息数', '政府公报公开'],
	'channel.website': ['政府网站公开政府信息数', '通过政府网站公开政府信息数', '网站公开', '门户网站公开', '互联网公开'],
	'channel.weibo': ['政务微博公开政府信息数', '通过政务微博公开政府信息数'],
	'channel.wechat': ['政务微信公开政府信息数', '通过政务微信公开政府信息数'],
	'channel.other': ['其他方式公开政府信息数', '通过其他方式公开政府信息数', '其他方式公开', '其他形式公开'],
	'response.total': ['回应公众关注热点或重大舆情数'],
	'response.press_conferences': ['参加或举办新闻发布会总次数'],
	'response.press_conferences.chief': ['主要负责同志参加新闻发布会次数'],
	'response.interviews': ['政府网站在线访谈次数'],
	'response.interviews.chief': ['主要负责同志参加政府网站在线访谈次数'],
	'response.interpretations': ['政策解读稿件发布数'],
	'response.weibo_wechat': ['微博微信回应事件数'],
	'response.other': ['其他方式回应事件数'],
	'application.received': [
		'收到申请数',
		'受理依申请公开信息总数',
		'受理政府信息公开申请总数',
		'正式受理政府信息公开申请数',
		'收到政府信息公开申请数',
		'受理申请数',
		'申请总数',
	],
	'application.received.in_person': ['当面申请数'],
	'application.received.fax': ['传真申请数'],
	'application.received.online': ['网络申请数', '网上申请数', '互联网申请数'],
	'application.received.letter': ['信函申请数'],
	'application.closed': ['申请办结数', '办结申请数', '已办结申请数', '办结'],
	'application.closed.on_time': ['按时办结数'],
	'application.closed.extended': ['延期办结数'],
	'application.replied': ['申请答复数', '对申请的答复数', '对申请答复数', '答复总数'],
	'application.replied.already_public': ['属于已主动公开范围数', '已主动公开答复数'],
	'application.replied.granted': ['同意公开答复数', '同意提供'],
	'application.replied.partial': ['同意部分公开答复数', '同意部分提供'],
	'application.replied.denied': [
		'不同意公开答复数',
		'否决公开答复数',
		'不予公开答复数',
		'不予公开答复总数',
		'拒绝提供',
	],
	'application.replied.denied.state_secret': ['涉及国家秘密', '信息涉密'],
	'application.replied.denied.trade_secret': ['涉及商业秘密'],
	'application.replied.denied.privacy': ['涉及个人隐私'],
	'application.replied.denied.safety': ['危及国家安全、公共安全、经济安全和社会稳定'],
	'application.replied.denied.not_government_information': ['不是《条例》所指政府信息', '非《条例》所指政府信息'],
	'application.replied.denied.law': ['法律法规规定的其他情形'],
	'application.replied.not_own': ['不属于本行政机关公开数', '非本部门掌握', '非本机关掌握'],
	'application.replied.not_exist': ['申请信息不存在数', '信息不存在', '信息不存在答复数'],
	'application.replied.amend': ['告知作出更改补充数'],
	'application.replied.other_channel': ['告知通过其他途径办理数'],
	'reconsideration.total': [
		'行政复议数量',
		'受理政府信息公开工作行政复议数',
		'因政府信息公开申请行政复议数',
		'政府信息公开行政复议数',
	],
	'litigation.total': [
		'行政诉讼数量',
		'收到政府信息公开工作行政诉讼数',
		'因政府信息公开提起行政诉讼数',
		'政府信息公开行政诉讼数',
	],
	'litigation.upheld': ['维持具体行政行为或者驳回原告诉讼请求数'],
	'complaint.total': ['举报投诉数量', '行政申诉数', '行政申诉、举报数', '接受行政申诉、举报数', '行政申诉举报数'],
	'fee.total': [
		'依申请公开信息收取的费用',
		'依申请公开政府信息收取的费用',
		'依申请提供信息收取的费用',
		'收取费用总数',
		'收取费用总额',
	],
	'org.bodies': ['政府信息公开工作专门机构数'],
	'org.reading_points': ['设置政府信息公开查阅点数', '政府信息公开查阅点数', '政府信息公开查询点数', '公共查阅点数'],
	'org.staff': ['从事政府信息公开工作人员数'],
	'org.staff.full_time': ['专职人员数', '全职人员数'],
	'org.staff.part_time': ['兼职人员数'],
	'org.funding': ['政府信息公开专项经费'],
	'meeting.count': ['召开政府信息公开工作会议或专题会议数'],
	'training.sessions': ['举办各类政府信息公开培训班数'],
	'training.people': ['接受培训人员数'],
};

/** Rows that are told by the ones before them: 主动公开信息数 其中:1.政府网站, 受理申请总数 1.当面, 答复总数 1.同意公开. */
export const SHORT_ROWS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'proactive.total': {
		'channel.website': ['政府网站', '门户网站'],
		'channel.gazette': ['政府公报'],
	},
	'application.received': {
		'application.received.in_person': ['当面'],
		'application.received.fax': ['传真'],
		'application.received.online': ['网络', '网上'],
		'application.received.letter': ['信函'],
	},
	'application.replied': {
		'application.replied.granted': ['同意公开'],
		'application.replied.partial': ['部分公开', '同意部分公开'],
		'application.replied.denied': ['不予公开', '不同意公开', '否决公开'],
	},
};

/** Rows of one wording that stand under both 行政复议 and 行政诉讼: the row before them tells which. */
export const APPEAL_ROWS: Readonly<Record<string, readonly string[]>> = {
	upheld: ['维持具体行政行为数'],
	corrected: ['被依法纠错数'],
	other: ['其他情形数'],
};

/** The units of these tables, longer ones first. */
export const UNITS = [
	'人次',
	'万元',
	'亿元',
	'条',
	'件',
	'次',
	'篇',
	'个',
	'人',
	'份',
	'项',
	'元',
	'期',
	'宗',
	'处',
] as const;
