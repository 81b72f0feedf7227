/** Invented texts in the styles of many offices, with the headings that a person sees in them. */
interface Style {
	style: string;
	text: string;
	/** level number words #kind, in order; exactly these. */
	headings: readonly string[];
}

export const STYLES: readonly Style[] = [
	{
		style: 'one heading a line, three levels',
		text: '一、总体情况\n（一）主动公开。全年公开政府信息1200条。\n1.政策文件。公开文件30件。\n2．政策解读。发布解读12篇。\n（二）依申请公开\n全年收到申请3件。\n二、存在的主要问题及改进情况\n有待加强。',
		headings: [
			'1 一、 总体情况 #overview',
			'2 （一） 主动公开 #proactive',
			'3 1. 政策文件',
			'3 2． 政策解读 #response',
			'2 （二） 依申请公开 #application',
			'1 二、 存在的主要问题及改进情况 #problems',
		],
	},
	{
		style: 'stray spaces, NBSP, half-width brackets, a space in the number',
		text: '一\u00a0、加强领导，明确责任\n区政府高度重视。\n二 、完善制度, 规范实施\n( 一 )健全机制\n各单位落实责任。\n(二) 强化督查\n定期通报。\n三、 优化服务\n方便群众。',
		headings: [
			'1 一、 加强领导，明确责任',
			'1 二、 完善制度, 规范实施',
			'2 (一) 健全机制',
			'2 (二) 强化督查',
			'1 三、 优化服务',
		],
	},
	{
		style: 'formal numerals above the usual ones, and 第一 for a passage',
		text: '壹、总体情况\n一、工作机制\n工作平稳。\n第一，主动公开\n全年公开300条。\n第二，政策解读\n全年解读3次。\n贰、收费及减免情况\n未收费。第一，要加强培训。',
		headings: [
			'1 壹、 总体情况 #overview',
			'2 一、 工作机制',
			'3 第一， 主动公开',
			'3 第二， 政策解读',
			'1 贰、 收费及减免情况 #fee',
		],
	},
	{
		style: 'Roman numbers',
		text: 'Ⅰ.总体情况\n工作平稳。\nⅡ.收费情况\n未收费。',
		headings: ['1 Ⅰ. 总体情况 #overview', '1 Ⅱ. 收费情况 #fee'],
	},
	{
		style: 'parts and chapters',
		text: '第一部分 概述\n一、基本情况\n工作平稳。\n第二部分 主动公开政府信息情况\n一、公开数量\n共300条。\n第三章 收费及减免情况\n未收费。',
		headings: [
			'1 第一部分 概述 #overview',
			'2 一、 基本情况 #overview',
			'1 第二部分 主动公开政府信息情况 #proactive',
			'2 一、 公开数量 #proactive',
			'1 第三章 收费及减免情况 #fee',
		],
	},
	{
		style: 'Markdown, with 一是 as a heading and as running text',
		text: '## 一、总体情况\n### (一) 系统推进\n### 一是提高效能。\n聚焦重点。二是加强培训。三是完善考核。\n一是拓宽渠道。强化网站建设，全年更新信息400条，做到及时准确。\n**二、其他需要报告的事项**\n无。',
		headings: [
			'1 一、 总体情况 #overview',
			'2 (一) 系统推进',
			'3 一是 提高效能',
			'1 二、 其他需要报告的事项 #other_matters',
		],
	},
	{
		style: 'glued: every line end lost, no space left',
		text: '如有疑问请与县政府办公室联系（邮编：350000；电话：1234567）。一、 概述 推进公开工作是本县的重要任务。二、主动公开政府信息情况（一）主动公开政府信息的数量各乡镇、各部门对信息进行了梳理，共公开500条。（二）主动公开政府信息的主要形式1.门户网站在县政府网站首页开辟了政府信息公开专栏，并设置公开目录、公开指南、公开年报、依申请公开等多个子栏目，方便群众查询。2.公开栏设在大院门口。三、政府信息依申请公开工作情况2011年全县未收到申请。四、存在的主要问题及改进情况目前，我县工作仍有不足。五、其他需要报告的事项无。',
		headings: [
			'1 一、 概述 #overview',
			'1 二、 主动公开政府信息情况 #proactive',
			'2 （一） 主动公开政府信息的数量 #proactive',
			'2 （二） 主动公开政府信息的主要形式 #proactive',
			'3 1. 门户网站',
			'3 2. 公开栏设在大院门口',
			'1 三、 政府信息依申请公开工作情况 #application',
			'1 四、 存在的主要问题及改进情况 #problems',
			'1 五、 其他需要报告的事项 #other_matters',
		],
	},
	{
		style: 'glued, the tables of 2021 jammed: their rows are no headings',
		text: '各单位认真落实。二、主动公开政府信息情况 第二十条第（一）项信息内容本年制发件数规章000第二十条第（五）项行政许可22三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人总计一、本年新收政府信息公开申请数量640020470二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开2700013（二）部分公开（区分处理的，只计这一情形，不计其他情形）5000005（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开0000000（七）总计630020469四、结转下年度继续办理1000001 四、政府信息公开行政复议、行政诉讼情况 行政复议行政诉讼结果维持总计000五、存在的主要问题及改进情况（一）存在的问题:形式不够丰富。（二）改进措施：一是丰富形式。',
		headings: [
			'1 二、 主动公开政府信息情况 #proactive',
			'1 三、 收到和处理政府信息公开申请情况 #application',
			'1 四、 政府信息公开行政复议、行政诉讼情况 #appeal',
			'1 五、 存在的主要问题及改进情况 #problems',
			'2 （一） 存在的问题 #problems',
			'2 （二） 改进措施 #problems',
		],
	},
	{
		style: 'the annex of 2014: its own 一、 to 九、 are rows',
		text: '一、概述\n全年平稳。\n二、主动公开情况\n公开200条。\n三、存在的问题和改进措施\n仍有不足。\n附件\n政府信息公开情况统计表\n统计指标\t单位\t统计数\n一、主动公开情况\t—\t—\n（一）主动公开政府信息数\t条\t200\n二、回应解读情况\t—\t—\n1.参加或举办新闻发布会总次数\t次\t3\n三、依申请公开情况\t—\t—\n四、行政复议数量\t件\t0\n',
		headings: [
			'1 一、 概述 #overview',
			'1 二、 主动公开情况 #proactive',
			'1 三、 存在的问题和改进措施 #problems',
			'1 - 政府信息公开情况统计表 #annex',
		],
	},
	{
		style: 'in an annex whose own numbers lead on, a row is all that a number can be',
		text: '一、概述\n平稳。\n二、统计数据\n指标名称\t计量单位\t数量\n一、主动公开\t条\t5\n二、依申请公开\t件\t0\n三、加强队伍建设\n定期培训。',
		headings: ['1 一、 概述 #overview', '1 二、 统计数据'],
	},
	{
		style: 'after an annex whose rows have no numbers the report goes on',
		text: '一、概述\n平稳。\n二、统计数据\n指标名称\t计量单位\t数量\n其中：1.网站\t条\t5\n2.公报\t条\t0\n三、加强队伍建设\n定期培训。',
		headings: ['1 一、 概述 #overview', '1 二、 统计数据', '1 三、 加强队伍建设'],
	},
	{
		style: 'cited articles and lists are no headings',
		text: '一、总体情况\n根据条例第二十条第（一）项和第（五）项的规定，印发《关于开展检查的通告（二）》，涉及一、二类疫苗和三、四季度数据，第一、工作统一、规范；其一、要求明确。做到（1）及时；（2）准确。占比1.5%，共2.3万件。\n二、主动公开情况\n公开100条。',
		headings: ['1 一、 总体情况 #overview', '1 二、 主动公开情况 #proactive'],
	},
	{
		style: 'numbered sentences that tell figures are items of a list',
		text: '二、主动公开情况\n1.网站公开信息120条，占全部信息的60%。\n2.政务微博公开信息30条。\n3.其他方式公开信息50条。\n三、依申请公开情况\n未收到申请。',
		headings: ['1 二、 主动公开情况 #proactive', '1 三、 依申请公开情况 #application'],
	},
	{
		style: 'a number told twice, and one left out',
		text: '一、概述\n平稳。\n三、主动公开情况\n公开10条。\n三、依申请公开情况\n没有申请。\n四、收费情况\n没有收费。',
		headings: [
			'1 一、 概述 #overview',
			'1 三、 主动公开情况 #proactive',
			'1 三、 依申请公开情况 #application',
			'1 四、 收费情况 #fee',
		],
	},
	{
		style: 'circled and parenthesised numbers in one character',
		text: '一、主要做法\n㈠完善机制\n①健全制度\n明确分工。\n②加强考核\n定期通报。\n㈡强化保障\n⒈落实人员\n专人负责。',
		headings: ['1 一、 主要做法', '2 ㈠ 完善机制', '4 ① 健全制度', '4 ② 加强考核', '2 ㈡ 强化保障', '3 ⒈ 落实人员'],
	},
	{
		style: 'part names without a number',
		text: '总体情况\n全年平稳，公开工作扎实推进，群众满意度不断提高。\n主动公开政府信息情况\n公开100条，内容涵盖各个重点领域，做到及时准确。\n其他需要报告的事项\n无。',
		headings: [
			'1 - 总体情况 #overview',
			'1 - 主动公开政府信息情况 #proactive',
			'1 - 其他需要报告的事项 #other_matters',
		],
	},
	{
		style: 'Traditional characters',
		text: '一、概述\n全縣各級各部門認真貫徹落實條例規定。\n二、因政府信息公開申請行政複議、提起行政訴訟的情況\n沒有發生複議、訴訟。',
		headings: ['1 一、 概述 #overview', '1 二、 因政府信息公開申請行政複議、提起行政訴訟的情況 #appeal'],
	},
	{
		style: 'part names with the answer on the same line',
		text: '四、收费及减免情况 无收费及减免情况。\n五、行政复议、诉讼情况：2012年未发生。\n六、其他需要报告的事项 无。\n',
		headings: [
			'1 四、 收费及减免情况 #fee',
			'1 五、 行政复议、诉讼情况 #appeal',
			'1 六、 其他需要报告的事项 #other_matters',
		],
	},
	{
		style: 'a table of contents is not told twice',
		text: '目  录\n一、概述……1\n二、主动公开情况……2\n三、收费情况……3\n一、概述\n平稳。\n二、主动公开情况\n公开10条。\n三、收费情况\n没有收费。',
		headings: ['1 一、 概述 #overview', '1 二、 主动公开情况 #proactive', '1 三、 收费情况 #fee'],
	},
	{
		style: 'a poem has none',
		text: '床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。',
		headings: [],
	},
	{
		style: 'a bracket that has lost its first half',
		text: '一、总体情况\n（一）主动公开情况\n公开信息73条。\n二）依申请公开情况\n收到申请1件。\n（三）平台建设情况\n栏目完善。',
		headings: [
			'1 一、 总体情况 #overview',
			'2 （一） 主动公开情况 #proactive',
			'2 二） 依申请公开情况 #application',
			'2 （三） 平台建设情况',
		],
	},
	{
		style: 'numbered sentences are items of a list: of the body itself, of a year, with an object before the verb',
		text: '一、总体情况\n1.我街道依托门户网站公开财政信息。2020年，公开工作稳步推进。\n2.2020年，街道不断加强公开。扩大了公开范围。\n3、对领导干部职责、办事流程等内容进行公开公示。\n4、健全工作机制。专人负责，定期检查。\n二、主动公开情况\n公开30条。',
		headings: ['1 一、 总体情况 #overview', '2 4、 健全工作机制', '1 二、 主动公开情况 #proactive'],
	},
	{
		style: 'points that end in a semicolon are of one sentence',
		text: '一、概述\n一是领导高度重视公开工作；\n二是对门户网站进行改版，完善公开内容；\n三是明确职责分工。\n二、主动公开情况\n公开30条。',
		headings: ['1 一、 概述 #overview', '1 二、 主动公开情况 #proactive'],
	},
	{
		style: 'bullets and what a wrong encoding leaves stand before headings',
		text: '??一、总体情况\n??全年平稳。\n• 主动公开情况\n公开30条，内容涵盖各个重点领域，做到及时准确。\n??二、存在的主要问题及改进情况\n仍有不足。',
		headings: ['1 一、 总体情况 #overview', '2 - 主动公开情况 #proactive', '1 二、 存在的主要问题及改进情况 #problems'],
	},
	{
		style: 'points counted off within a paragraph',
		text: '一、概述\n三是丰富公开形式，建立多项措施。1、在门户网站等多个网络平台公开了大量信息。2、通过开展相关活动进行公开。3、积极与媒体合作。\n二、主动公开情况\n公开30条。\n（一）',
		headings: ['1 一、 概述 #overview', '1 二、 主动公开情况 #proactive'],
	},
	{
		style: 'a name cut short by a crawler, numbers lost before the third',
		text: '一、概\n全年平稳。\n（）主动公开情况：公开信息30条，内容涵盖各个领域。\n（三）信息管理情况：专人负责信息的发布和更新。\n（四）平台建设情况：栏目完善。\n二、主动公开情况\n公开30条。',
		headings: ['1 一、 概', '2 （三） 信息管理情况', '2 （四） 平台建设情况', '1 二、 主动公开情况 #proactive'],
	},
	{
		style: "a short report below the site's buttons",
		text: '当前位置：街镇 > 石桥镇 > 政府信息公开年报\n石桥镇2020年政府信息公开工作年度报告\n日期：2021-01-29\n字体：【 默认 超大\n分享：\n一、总体情况\n全年平稳，公开政务动态68条。\n二、主动公开政府信息情况\n公开68条。',
		headings: ['1 一、 总体情况 #overview', '1 二、 主动公开政府信息情况 #proactive'],
	},
	{
		style: 'points that nothing is said under are a list, those with text are headings',
		text: '一、概述 全年平稳。 二、主动公开情况 （一）公开内容 公开信息30条。 （二）公开形式 1、宣传栏、座谈会等形式 2、报纸、电视等媒体 3、公开信。 三、存在的主要问题 仍有不足。\n（一）人员不足\n1.重视不够。个别科室没有专人负责。\n2.学习不够。对条例的理解还不深入。',
		headings: [
			'1 一、 概述 #overview',
			'1 二、 主动公开情况 #proactive',
			'2 （一） 公开内容 #proactive',
			'2 （二） 公开形式',
			'1 三、 存在的主要问题 #problems',
			'2 （一） 人员不足',
			'3 1. 重视不够',
			'3 2. 学习不够',
		],
	},
	{
		style: 'a field of an address is no heading',
		text: '一、概述\n全年平稳。\n二、主动公开情况\n公开信息30条，形式有：\n(1) 在县政务信息网,网址:www.example.gov.cn\n(2) 在县图书馆、本局宣传栏等场所公布。\n三、存在的主要问题\n仍有不足。',
		headings: ['1 一、 概述 #overview', '1 二、 主动公开情况 #proactive', '1 三、 存在的主要问题 #problems'],
	},
	{
		style: '一是 on lines of their own: a list, a sentence of many clauses, or headings with text below',
		text: '一、概述\n公开的内容如下：\n一是机构设置和主要职责。\n二是各科室的工作动态。\n三是权力清单。\n二、主动公开情况\n一是加强组织领导，健全工作机制。\n成立领导小组，由办公室负责日常工作。\n二是把办事程序上墙公示，通过多种渠道公开信息，方便群众办事，提高工作透明度。\n三、存在的主要问题\n仍有不足。',
		headings: [
			'1 一、 概述 #overview',
			'1 二、 主动公开情况 #proactive',
			'2 一是 加强组织领导，健全工作机制',
			'1 三、 存在的主要问题 #problems',
		],
	},
	{
		style: 'the names of parts without numbers, two of them right above their tables',
		text: '总体情况\n工作平稳。\n主动公开政府信息情况\n| 规章 | 0 |\n| 行政规范性文件 | 3 |\n收到和处理政府信息公开申请情况\n| 申请 | 5 |\n存在的主要问题\n有待加强。',
		headings: [
			'1 - 总体情况 #overview',
			'1 - 主动公开政府信息情况 #proactive',
			'1 - 收到和处理政府信息公开申请情况 #application',
			'1 - 存在的主要问题 #problems',
		],
	},
	{
		style: 'the captions of tables and the names of files are none',
		text: '一、总体情况\n工作平稳。\n表3 复议诉讼情况\n0\n二、其他需要报告的事项\n无。\n附件：1.统计表.xls（45KB）',
		headings: ['1 一、 总体情况 #overview', '1 二、 其他需要报告的事项 #other_matters'],
	},
];
