import { type Beginning, BODY } from './beginning';

/** When it was published, and what it is about in time. */
export const DAYS: readonly Beginning[] = [
	{
		style: 'the day behind the source, without a label',
		text: `霁川市林业局2016年政府信息公开工作年度报告\n来源：霁川市林业局政府网 2017-03-31\n根据条例有关规定，编制本报告。\n${BODY}`,
		says: { issuer: '霁川市林业局', publishedOn: '2017-03-31', year: 2016 },
	},
	{
		style: 'the day between what can be done with the page, without a label',
		text: `霁川市林业局2016年度信息公开年报\n【字号 大 中 小】 2017-03-31 【我要打印】【关闭】\n${BODY}`,
		says: { issuer: '霁川市林业局', publishedOn: '2017-03-31', year: 2016 },
	},
	{
		style: 'published under the name that the bureau has had since',
		text: `霁川市水利局\n霁川市水务局2018年度政府信息公开工作年度报告\n发布时间：2019-03-29 来源：霁川市水利局\n${BODY}`,
		says: { issuer: '霁川市水务局', year: 2018, publishedOn: '2019-03-29' },
	},
	{
		style: 'figures counted to the first day of the next year',
		text: `本年度报告中所列政府信息公开数据的统计期限自2014年1月1日起至2015年1月1日止。\n${BODY}未收到依申请公开。\n`,
		says: { year: 2014, period: { from: '2014-01-01', to: '2015-01-01' } },
	},
	{
		style: 'the day of publication with spaces around its numbers',
		text: `霁川市林业局2022年政府信息公开工作年度报告\n发布日期： 2023 - 01 - 20  来源：霁川市林业局\n${BODY}`,
		says: { publishedOn: '2023-01-20', year: 2022 },
	},
	{
		style: 'the day of publication in brackets under the title',
		text: `霁川市林业局2022年政府信息公开工作年度报告\n（2023年1月20日公布）\n${BODY}`,
		says: { publishedOn: '2023-01-20', year: 2022 },
	},
	{
		style: 'a copy that has lost its title and kept the day under it',
		text: `（2023年1月20日）\n一、总体情况\n2022年，霁川市林业局认真贯彻落实条例，主动公开政府信息12条，未收到政府信息公开申请。\n`,
		says: { signedOn: '2023-01-20', issuer: '霁川市林业局' },
	},
	{
		style: 'the day right behind the title',
		text: `清河市云山区人民政府南湖路街道办事处2010年政府信息公开工作年度报告 2011-01-28\n${BODY}`,
		says: { year: 2010, publishedOn: '2011-01-28' },
	},
	{
		style: 'the day in brackets behind the title',
		text: `2011年霁川市水务局政府信息公开年报 （2012-03-19）\n霁川市水务局\n${BODY}`,
		says: { issuer: '霁川市水务局', year: 2011, publishedOn: '2012-03-19' },
	},
	{
		style: 'the day as an item of a list before its source',
		text: `2010年霁川市环境保护局政府信息公开年度报告\n• 听全文\n• 2011-02-15\n• 来源：市环境保护局\n${BODY}`,
		says: { issuer: '霁川市环境保护局', year: 2010, publishedOn: '2011-02-15' },
	},
	{
		style: 'the day right behind the source',
		text: `2019年云岭省政府信息公开工作年度报告\n来源：云岭省人民政府办公厅          2020-03-31 17:13:25 【字体：\n${BODY}`,
		says: { year: 2019, publishedOn: '2020-03-31' },
	},
	{
		style: 'a school, its year in brackets behind',
		text: `我校认真总结了2020年度（2019年9月1日至2020年8月31日）信息公开工作情况，编制了2020年度信息公开报告。\n${BODY}`,
		says: { year: 2020, period: { from: '2019-09-01', to: '2020-08-31' } },
	},
	{
		style: 'the source is only the town, the opening names its government',
		text: `柳桥镇2024年政府信息公开工作年度报告\n发布时间:2025-01-16 09:45 来源:柳桥镇 访问量: 字号:[大中小]\n本报告由岚溪县柳桥镇人民政府依据《中华人民共和国政府信息公开条例》编制。\n${BODY}`,
		says: { issuer: '岚溪县柳桥镇人民政府', level: 'township', publishedOn: '2025-01-16' },
	},
	{
		style: 'what the site prints beside the title, glued to it',
		text: `霁川高新区2015年政府信息公开工作年度报告来源：管委会办公室发布时间：2016-03-18阅读次数：1093\n按照条例要求，现将工作情况报告如下。\n${BODY}`,
		says: {
			title: '霁川高新区2015年政府信息公开工作年度报告',
			issuer: '霁川高新区管委会办公室',
			publishedOn: '2016-03-18',
			year: 2015,
		},
	},
	{
		style: 'the source is the office of the province, named without it',
		text: `云岭省2010年政府信息公开工作年度报告\n文章来源：省政府办公厅　发布时间：2011-03-31 17:23　浏览次数：2841\n全文包括概述、主动公开情况。\n${BODY}`,
		says: { issuer: '云岭省政府办公厅', publishedOn: '2011-03-31', level: 'province' },
	},
	{
		style: 'the source is short for the office that the opening names in full',
		text: `望河区2020年政府信息公开工作年度报告\n发布时间：2021-02-05 16:40:21 来源：望河区政府办 【字体：大 中 小】\n本报告由霁川市望河区人民政府办公室根据《中华人民共和国政府信息公开条例》编制。\n${BODY}`,
		says: { issuer: '霁川市望河区人民政府办公室', publishedOn: '2021-02-05' },
	},
	{
		style: 'the day between title and source, without a label',
		text: `岚溪县人民政府2023年政府信息公开工作年度报告 2024-01-26 浏览次数： 来源：岚溪县人民政府办公室 本报告由岚溪县人民政府办公室编制。\n${BODY}`,
		says: { issuer: '岚溪县人民政府办公室', publishedOn: '2024-01-26', year: 2023 },
	},
	{
		style: 'a province office that reports for all',
		text: `云岭省人民政府办公厅2016年政府信息公开工作年度报告\n根据条例规定，综合全省各市、县（区）人民政府和省直各部门的政府信息公开年度报告编制本报告。如有疑问，请与云岭省人民政府办公厅联系，电话见附页，欢迎来人来函。\n${BODY}`,
		says: { issuer: '云岭省人民政府办公厅', region: '云岭省', level: 'province', year: 2016, era: 'statistical' },
		silent: ['signedOn', 'publishedOn', 'period'],
	},
	{
		style: 'a municipality under the state',
		text: `重庆市2012年政府信息公开工作年度报告\n现将重庆市2012年政府信息公开工作情况报告如下，数据由各区县人民政府和市政府各部门提供，统计期为2012年1月1日起至2012年12月31日止。\n${BODY}`,
		says: {
			region: '重庆市',
			level: 'province',
			year: 2012,
			era: 'narrative',
			period: { from: '2012-01-01', to: '2012-12-31' },
		},
	},
	{
		style: 'a district of a municipality',
		text: `上海市云山区人民政府2020年政府信息公开工作年度报告\n发布日期：2021-01-29\n来源：上海市云山区人民政府办公室\n本年度报告根据条例要求编制，本年度报告中所列数据的统计期限自2020年1月1日起至12月31日止，电子版可以从门户网站下载。\n${BODY}`,
		says: {
			region: '上海市云山区',
			level: 'county',
			year: 2020,
			publishedOn: '2021-01-29',
			period: { from: '2020-01-01', to: '2020-12-31' },
			era: 'tables2019',
		},
	},
	{
		style: 'a publishing year in the text, the reported one in the period only',
		text: `政府信息公开工作年度报告\n本报告由柳林县水利局编制，数据统计期限为2016年1月1日—2016年12月31日，2017年3月1日起在门户网站公布，如有疑问请与办公室联系。\n${BODY}`,
		says: { year: 2016, issuer: '柳林县水利局', period: { from: '2016-01-01', to: '2016-12-31' } },
	},
	{
		style: 'a university: the year in which its academic year ends, no area',
		text: `岚溪大学2014-2015学年度\n\n信息公开年度报告\n\n按照要求编制本报告，报告包括概述、主动公开情况和存在的问题三个部分，所列数据的统计期限为2014年9月1日至2015年8月31日，欢迎监督。\n${BODY}`,
		says: {
			title: '岚溪大学2014-2015学年度信息公开年度报告',
			issuer: '岚溪大学',
			level: 'department',
			year: 2015,
			period: { from: '2014-09-01', to: '2015-08-31' },
		},
		silent: ['region'],
	},
	{
		style: "a street's report that its district's office published",
		text: `云山区柳桥街道2020年政府信息公开工作年度报告\n更新日期：2021-01-20 信息来源：云山区政务公开办 浏览：\n根据条例等相关要求，现将2020年度柳桥街道政府信息公开工作情况报告如下，所列数据的统计期限为全年，欢迎社会各界监督。\n${BODY}`,
		says: {
			issuer: '云山区柳桥街道',
			region: '云山区柳桥街道',
			level: 'township',
			publishedOn: '2021-01-20',
		},
	},
	{
		style: 'an autonomous region whose office leaves its name out',
		text: `新疆维吾尔自治区2017年政府信息公开工作年度报告\n本报告由自治区人民政府办公厅汇总各地州市、各部门政府信息公开工作情况编制而成，数据统计期限自2017年1月1日起，截止2017年12月31日。\n${BODY}`,
		says: {
			issuer: '新疆维吾尔自治区人民政府办公厅',
			region: '新疆维吾尔自治区',
			level: 'province',
			period: { from: '2017-01-01', to: '2017-12-31' },
		},
	},
	{
		style: 'a period that has lost the 年',
		text: `柳林县水务局2017年政府信息公开年度报告\n\n2018-03-28   \n\n本报告中所列数据的统计期限自20171月1日起至201712月31日止。\n${BODY}`,
		says: { period: { from: '2017-01-01', to: '2017-12-31' }, publishedOn: '2018-03-28' },
	},
	{
		style: 'a day in figures under the name that signed',
		text: `2018年政府信息公开工作年度报告\n柳林县水务局\n2019-01-20\n${BODY}`,
		says: { issuer: '柳林县水务局', year: 2018 },
		silent: ['publishedOn'],
	},
	{
		style: 'a day in figures above the title, under the name of the site',
		text: `柳林县水务局\n\n2026-01-28 10:06\n\n柳林县水务局\n\n2025年政府信息公开工作年度报告\n${BODY}`,
		says: { title: '柳林县水务局2025年政府信息公开工作年度报告', publishedOn: '2026-01-28' },
	},
	{
		style: 'a period left from last year',
		text: '霁川市水务局编制了2021年政府信息公开年度报告。本报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。\n一、总体情况\n2021年，市水务局认真做好各项工作，主动公开信息5条，未收到依申请公开。\n',
		says: { year: 2021, era: 'tables2021', period: { from: '2020-01-01', to: '2020-12-31' } },
	},
	{
		style: 'a report of the year before among what was published',
		text: '一、总体情况\n2025年，区司法局在政府网站主动公开2024年度政府信息公开工作年度报告、2024年度部门决算等11个事项，未收到依申请公开，无信息公开收费。\n',
		says: { year: 2025 },
	},
	{
		style: 'a day behind the site and its address',
		text: `霁川市水务局2022年政府信息公开工作年度报告\n\n霁川市人民政府门户网站 www.jichuan.gov.cn 2023-01-28 \n\n${BODY}`,
		says: { publishedOn: '2023-01-28' },
	},
	{
		style: 'a day beside how often the page was seen',
		text: `柳林县水务局2023年度政府信息公开工作年度报告\n2024-01-26 10时25分浏览次数：\n\n${BODY}`,
		says: { publishedOn: '2024-01-26' },
	},
	{
		style: 'a day beside who wrote it',
		text: `柳林县水务局2023年度政府信息公开工作年度报告\n2024-01-26 10:25 稿件作者：浏览量：-\n\n${BODY}`,
		says: { publishedOn: '2024-01-26' },
	},
	{
		style: 'a period that begins with 始',
		text: `柳林县水务局2022年政府信息公开工作年度报告\n报告中所列数据统计期限自2022年1月1日始至2022年12月31日止。\n${BODY}`,
		says: { period: { from: '2022-01-01', to: '2022-12-31' } },
	},
	{
		style: 'a period whose 至 was left out',
		text: `柳林县水务局2013年政府信息公开工作年度报告\n报告中所列数据统计期限自2013年1月1日起，2013年12月31日止。\n${BODY}`,
		says: { period: { from: '2013-01-01', to: '2013-12-31' } },
	},
	{
		style: 'a period whose 年 and 月 a copy has lost',
		text: `霁川市水务局2015年政府信息公开工作年度报告\n本报告中所列数据的统计期限自201511日起至20151231日止。\n${BODY}`,
		says: { year: 2015, period: { from: '2015-01-01', to: '2015-12-31' } },
	},
	{
		style: 'the same, its year said once',
		text: `霁川市水务局2019年政府信息公开工作年度报告\n内容涵盖我局201911日起至1231日期间的工作情况。\n${BODY}`,
		says: { year: 2019, period: { from: '2019-01-01', to: '2019-12-31' } },
	},
	{
		style: 'a day before the site’s bar',
		text: `南江省2012年政府信息公开工作报告\n\n2013年04月25日17:31 | 南江门户网 | 给编辑写信\n${BODY}`,
		says: { publishedOn: '2013-04-25', year: 2012 },
	},
	{
		style: 'a line ends within the period',
		text: `霁川市水务局政府信息公开年报\n本报告中所列数据的统计期限自2017年\n\n1月1日起至2017年12月31日止。\n${BODY}`,
		says: { year: 2017, period: { from: '2017-01-01', to: '2017-12-31' } },
	},
	{
		style: 'nothing but the day up to which the figures count',
		text: `本报告由“主动公开政府信息情况”、“依申请公开政府信息情况”等部分组成，所列政府信息公开数据截止日期为2014年12月31日。\n${BODY}未收到依申请公开。\n`,
		says: { year: 2014 },
	},
	{
		style: 'a day in a list under the title',
		text: `望河镇人民政府2024年度政府信息公开工作年度报告\n\n  • 霁川市人民政府门户网\n  • 2025-02-10 15:59\n\n${BODY}`,
		says: { publishedOn: '2025-02-10', year: 2024 },
	},
	{
		style: "today's date in the page's head, and the day and source under the title",
		text: `霁川县人民政府\n2024年5月20日 星期一 多云 18℃~26℃\n首页 > 信息公开年报\n霁川县水务局2019年政府信息公开工作年度报告\n2020-03-28 09:12  来源： 县水务局\n${BODY}`,
		says: { publishedOn: '2020-03-28', year: 2019 },
		silent: ['signedOn'],
	},
	{
		style: "today's date right over the title",
		text: `今天是2024年5月20日\n霁川县水务局2019年政府信息公开工作年度报告\n发布时间：2020-03-28\n${BODY}`,
		says: { publishedOn: '2020-03-28' },
		silent: ['signedOn'],
	},
	{
		style: 'when its table was filled in, told under it',
		text: `霁川县2016年政府信息公开工作年度报告\n2017-03-28 09:12  来源： 县政府办公室\n${BODY}\n填报日期：2017年3月20日\n责任编辑：李晓\n`,
		says: { publishedOn: '2017-03-28' },
	},
	{
		style: 'how often it was clicked on behind it, in brackets',
		text: `岚溪县水务局2023年政府信息公开工作年度报告\n2024年01月25日 (点击: )\n一、总体情况\n2023年，我局主动公开信息30条。\n`,
		says: { publishedOn: '2024-01-25', issuer: '岚溪县水务局', year: 2023 },
	},
	{
		style: 'the day with its time between the desk and the place, as an article on a phone has it',
		text: `霁川县2023年政府信息公开工作年度报告\n政务公开科 霁川发布 2024年03月29日 17:30 海南\n${BODY}`,
		says: { publishedOn: '2024-03-29' },
	},
	{
		style: 'a meeting at a time under the title is none',
		text: `霁川县2023年政府信息公开工作年度报告\n本报告于2024年03月29日 17:30在政务大厅发布。\n${BODY}`,
		says: { year: 2023 },
		silent: ['publishedOn'],
	},
	{
		style: 'the day under the last words',
		text: `霁川县2023年政府信息公开工作年度报告\n${BODY}\n发布时间：2024-03-29\n版权所有：霁川县人民政府\n`,
		says: { publishedOn: '2024-03-29' },
	},
	{
		style: 'when the site was last changed above, the day and the source under the title',
		text: `更新时间：2025-06-01 08:00\n霁川县2024年政府信息公开工作年度报告\n2025年01月22日　来源：县政府办公室　打印\n${BODY}`,
		says: { publishedOn: '2025-01-22' },
	},
	{
		style: 'nothing but when the page was last changed',
		text: `霁川县2024年政府信息公开工作年度报告\n更新时间：2025-01-22 08:00\n${BODY}`,
		says: { publishedOn: '2025-01-22' },
	},
];
