import { type Beginning, BODY } from './beginning';

/** What a report is called. */
export const TITLES: readonly Beginning[] = [
	{
		style: 'a covering letter to another office',
		text: `霁川市水务局 关于2014年度政府信息公开年度报告的函\n\n市信息化办公室：\n根据要求，我局对全年工作进行了总结，现将有关情况汇报如下。\n${BODY}`,
		says: { title: '霁川市水务局关于2014年度政府信息公开年度报告的函', issuer: '霁川市水务局', year: 2014 },
	},
	{
		style: 'a bureau with its other name in brackets',
		text: `霁川市文化和旅游局(市文物局)2024年政府信息公开工作年度报告\n来源：霁川市文化和旅游局\n${BODY}`,
		says: {
			title: '霁川市文化和旅游局(市文物局)2024年政府信息公开工作年度报告',
			issuer: '霁川市文化和旅游局(市文物局)',
			year: 2024,
		},
	},
	{
		style: 'a bureau with the centre that it is too in brackets, on the line above',
		text: `柳林县水务局（柳林县河湖保护中心、县防汛站）\n2022年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '柳林县水务局（柳林县河湖保护中心、县防汛站）2022年政府信息公开工作年度报告',
			issuer: '柳林县水务局(柳林县河湖保护中心、县防汛站)',
			level: 'department',
			year: 2022,
		},
	},
	{
		style: 'a note behind the title, and the district of a customs house',
		text: `岚溪海关关区2023年政府信息公开工作年度报告（公开稿）\n${BODY}`,
		says: { title: '岚溪海关关区2023年政府信息公开工作年度报告', level: 'department', year: 2023 },
		silent: ['region'],
	},
	{
		style: 'the desk that put a bureau’s report on its site',
		text: `柳林县审计局2024年政府信息公开工作年度报告\n来源：柳林县审计局办公室\n${BODY}`,
		says: { issuer: '柳林县审计局', level: 'department', year: 2024 },
	},
	{
		style: 'what the site puts before the title',
		text: `【公告】柳林县审计局2024年政府信息公开工作年度报告\n${BODY}`,
		says: { title: '柳林县审计局2024年政府信息公开工作年度报告', issuer: '柳林县审计局', year: 2024 },
	},
	{
		style: 'an office that the site names for short',
		text: `柳林县人民政府办公室2024年政府信息公开工作年度报告\n来源：县政府办公室\n${BODY}`,
		says: { issuer: '柳林县人民政府办公室', year: 2024 },
	},
	{
		style: 'a name with wide gaps between its letters',
		text: `     柳  林  县  审  计  局\n  2025 年政府信息公开工作年度报告\n${BODY}`,
		says: { title: '柳林县审计局2025年政府信息公开工作年度报告', issuer: '柳林县审计局', year: 2025 },
	},
	{
		style: 'the year at the end, in brackets',
		text: `柳林县审计局政府信息公开工作年度报告（2018年度）\n${BODY}`,
		says: { year: 2018, issuer: '柳林县审计局', title: '柳林县审计局政府信息公开工作年度报告（2018年度）' },
	},
	{
		style: 'a customs house: its name ends in 关',
		text: `岚溪海关2015年海关政府信息公开年度报告\n根据有关规定，现编制我关2015年海关政府信息公开年度报告，全文包括主动公开情况、依申请公开情况和存在的问题，欢迎社会各界监督。\n${BODY}`,
		says: { title: '岚溪海关2015年海关政府信息公开年度报告', issuer: '岚溪海关', level: 'department', year: 2015 },
	},
	{
		style: 'a version told behind the title',
		text: `清河市人力资源和社会保障局2021年度政府信息公开工作报告（文字版）\n${BODY}`,
		says: {
			title: '清河市人力资源和社会保障局2021年度政府信息公开工作报告',
			issuer: '清河市人力资源和社会保障局',
			region: '清河市',
		},
	},
	{
		style: 'the day in brackets behind the title, the title broken before its last words',
		text: `2017年清河市水利局政府信息公开\n年度报告\n本年度报告由清河市水利局围绕2017年度工作情况编制，全文包括概述、主动公开政府信息情况和存在的主要问题，如有疑问请与办公室联系。\n${BODY}`,
		says: { title: '2017年清河市水利局政府信息公开年度报告', issuer: '清河市水利局', year: 2017 },
	},
	{
		style: 'a title told twice, end to end, and the text glued to it',
		text: `霁川经济开发区2019年政府信息公开工作年度报告霁川经济开发区2019年政府信息公开工作年度报告2019年，开发区认真贯彻落实条例和上级的工作部署，深入推进公开工作。\n${BODY}`,
		says: { title: '霁川经济开发区2019年政府信息公开工作年度报告', region: '霁川经济开发区', year: 2019 },
	},
	{
		style: 'a bracket inside the name of a zone',
		text: `霁川高新区(东园)管理委员会 2022年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '霁川高新区(东园)管理委员会2022年政府信息公开工作年度报告',
			issuer: '霁川高新区(东园)管理委员会',
			year: 2022,
		},
	},
	{
		style: 'a bracket in the name of a free trade zone',
		text: `中国(云岭)自由贸易试验区霁川片区管理委员会2022年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '中国(云岭)自由贸易试验区霁川片区管理委员会2022年政府信息公开工作年度报告',
			year: 2022,
		},
	},
	{
		style: 'a slash behind the title',
		text: `云岭省水利厅2011年度政府信息公开工作报告/全文\n\n2012年04月18日15:02 | 云岭发展网 | 字号:T|T\n${BODY}`,
		says: { title: '云岭省水利厅2011年度政府信息公开工作报告', issuer: '云岭省水利厅', year: 2011 },
	},
	{
		style: 'a body whose own organs alone are meant',
		text: `航标总署(本级机关)2020年政府信息公开工作年度报告-首页\n\n航标总署(本级机关)2020年政府信息公开工作年度报告\n${BODY}`,
		says: { title: '航标总署(本级机关)2020年政府信息公开工作年度报告', year: 2020 },
	},
	{
		style: 'a date in figures of the language behind the title',
		text: `柳林县石桥镇人民政府2010年政府信息公开工作年度报告(二〇一一年一月二十日)\n${BODY}`,
		says: { title: '柳林县石桥镇人民政府2010年政府信息公开工作年度报告', signedOn: '2011-01-20' },
	},
	{
		style: 'a table of the site in strokes',
		text: `标题: | 柳林县水务局2008年政府信息公开年度报告 | ||\n---|---|---|---|\n发布机构: | 柳林县水务局 |\n${BODY}`,
		says: { title: '柳林县水务局2008年政府信息公开年度报告', issuer: '柳林县水务局' },
	},
	{
		style: 'broken before 工作年度报告',
		text: `柳林县商务局2024年政府信息公开\n工作年度报告\n本年度报告根据《中华人民共和国政府信息公开条例》编制。\n${BODY}`,
		says: { title: '柳林县商务局2024年政府信息公开工作年度报告', issuer: '柳林县商务局', year: 2024 },
	},
	{
		style: 'broken before 公开',
		text: `柳林县商务局2024年政府信息\n公开工作年度报告\n本年度报告根据《中华人民共和国政府信息公开条例》编制。\n${BODY}`,
		says: { title: '柳林县商务局2024年政府信息公开工作年度报告', issuer: '柳林县商务局', year: 2024 },
	},
	{
		style: 'told only by the opening',
		text: `根据《中华人民共和国政府信息公开条例》等规定，现发布《柳林县财政局2024年政府信息公开工作年度报告》。\n${BODY}`,
		says: { title: '柳林县财政局2024年政府信息公开工作年度报告', issuer: '柳林县财政局', year: 2024 },
	},
	{
		style: 'the form that the opening cites is no title',
		text: `按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》，现编制本报告。本报告由柳林县财政局编制，数据统计期限自2024年1月1日至12月31日。\n${BODY}`,
		says: { issuer: '柳林县财政局', year: 2024 },
		silent: ['title'],
	},
	{
		style: 'a title that opens the first sentence',
		text: `柳林县2009年政府信息公开工作年度报告（以下简称年报）根据《条例》进行编制。\n${BODY}`,
		says: { title: '柳林县2009年政府信息公开工作年度报告', issuer: '柳林县', year: 2009 },
	},
	{
		style: 'it never calls itself a report: its heading does, by what it tells',
		text: `石桥县柳河乡政府2010年度信息公开工作情况\n\n我乡主动公开信息64条，没有收到公开申请。2011年，我乡将继续加强信息公开工作。\n${BODY}`,
		says: { title: '石桥县柳河乡政府2010年度信息公开工作情况', issuer: '石桥县柳河乡政府', year: 2010 },
	},
	{
		style: 'a summary of the year, the year before the body',
		text: `2009年石桥县水务局政府信息公开工作总结\n\n2010年，我局将继续加强信息公开工作。\n${BODY}`,
		says: { title: '2009年石桥县水务局政府信息公开工作总结', issuer: '石桥县水务局', year: 2009 },
	},
	{
		style: 'a sentence that names a summary is no title',
		text: `现将石桥县水务局2009年政府信息公开工作总结上报如下。\n${BODY}`,
		says: { year: 2009 },
		silent: ['title'],
	},
	{
		style: 'a mark behind it that no one could read',
		text: `霁川市水务局2015年政府信息公开年度报告?\n${BODY}`,
		says: { title: '霁川市水务局2015年政府信息公开年度报告' },
	},
	{
		style: 'the reports of other bodies and years in menus above it',
		text: `柳桥镇2023年政府信息公开年报\n石河镇2023年政府信息公开年报\n${'机构概况\n领导信息\n'.repeat(400)}首页 > 信息公开年报\n霁川县水务局2023年政府信息公开工作年度报告\n发布时间：2024-01-24\n根据《政府信息公开条例》编制本报告。\n${BODY}`,
		says: { title: '霁川县水务局2023年政府信息公开工作年度报告', issuer: '霁川县水务局', region: '霁川县' },
	},
	{
		style: 'a report that its first words say was made',
		text: `2023年，我局做好各项工作，现形成《霁川市水务局2023年政府信息公开工作年度报告》。\n${BODY}`,
		says: { title: '霁川市水务局2023年政府信息公开工作年度报告', issuer: '霁川市水务局' },
	},
	{
		style: 'a title over three lines, torn within its last words',
		text: `霁川市粮食和物资储备局\n关于2020年度政府信息公开\n工作情况的报告\n（霁粮发〔2021〕3号）\n${BODY}`,
		says: {
			title: '霁川市粮食和物资储备局关于2020年度政府信息公开工作情况的报告',
			issuer: '霁川市粮食和物资储备局',
			year: 2020,
			documentNumber: '霁粮发〔2021〕3号',
		},
	},
	{
		style: 'a title over three lines, its year in words',
		text: `柳林县人民政府\n二○一○年度\n政府信息公开工作报告\n${BODY}`,
		says: { title: '柳林县人民政府二○一○年度政府信息公开工作报告', issuer: '柳林县人民政府', year: 2010 },
	},
	{
		style: 'a title in the marks of a book',
		text: `《柳林县审计局2017年政府信息公开工作年度报告》\n${BODY}`,
		says: { title: '柳林县审计局2017年政府信息公开工作年度报告', issuer: '柳林县审计局', year: 2017 },
	},
	{
		style: 'a year in brackets before the name',
		text: `〔2018年度〕柳林县人民医院信息公开工作年度报告\n${BODY}`,
		says: { issuer: '柳林县人民医院', level: 'department', year: 2018 },
	},
	{
		style: 'the title of the page names the place, the one over the text does not',
		text: `霁川市国土资源局2011年政府信息公开工作年度报告\n发布日期：2012-02-20\n2011年国土资源局信息公开工作年度报告\n${BODY}`,
		says: {
			title: '霁川市国土资源局2011年政府信息公开工作年度报告',
			issuer: '霁川市国土资源局',
			region: '霁川市',
			publishedOn: '2012-02-20',
		},
	},
	{
		style: 'a title over three lines, the year in the last',
		text: `柳林县医疗保障局\n政府信息公开工作\n2022年度报告\n${BODY}`,
		says: { title: '柳林县医疗保障局政府信息公开工作2022年度报告', issuer: '柳林县医疗保障局', year: 2022 },
	},
	{
		style: 'a prison',
		text: `南江省青溪监狱2018年政府信息公开年度报告\n${BODY}`,
		says: { issuer: '南江省青溪监狱', region: '南江省', level: 'department' },
	},
	{
		style: 'a title whose last words stand on a line of their own',
		text: `霁 川 市 人 民 政 府\n2016 年政府信息公开工作年度\n报告\n${BODY}`,
		says: { title: '霁川市人民政府2016年政府信息公开工作年度报告', issuer: '霁川市人民政府' },
	},
	{
		style: 'a summary that calls itself a report, with spaces in the year',
		text: `临港区管理委员会 2009 年 度 政府信息公开工作总结报告\n${BODY}`,
		says: {
			title: '临港区管理委员会2009年度政府信息公开工作总结报告',
			issuer: '临港区管理委员会',
			region: '临港区',
			year: 2009,
		},
	},
	{
		style: 'a report on a summary',
		text: `柳林县民政局关于2011年政府信息公开工作总结的报告\n${BODY}`,
		says: {
			title: '柳林县民政局关于2011年政府信息公开工作总结的报告',
			issuer: '柳林县民政局',
			level: 'department',
			year: 2011,
		},
	},
	{
		style: 'the first sentence glued to the title, its line end lost',
		text: '霁川市云山区水务局2012年政府信息公开工作年度报告本报告根据条例要求编制。一、概述有序推进。二、主动公开情况公开信息5条。',
		says: { title: '霁川市云山区水务局2012年政府信息公开工作年度报告', issuer: '霁川市云山区水务局' },
	},
	{
		style: 'the breadcrumb and the document number glued before the title',
		text: `首页>政府信息公开年报霁溪县交通局2013年政府信息公开工作年度报告\n${BODY}`,
		says: { title: '霁溪县交通局2013年政府信息公开工作年度报告', region: '霁溪县' },
	},
	{
		style: 'a document number glued to the title',
		text: `文号：霁溪交函〔2014〕6号霁溪县交通局2013年政府信息公开工作年度报告按照条例编制。\n${BODY}`,
		says: { title: '霁溪县交通局2013年政府信息公开工作年度报告', documentNumber: '霁溪交函〔2014〕6号' },
	},
	{
		style: 'spaces anywhere, within words too',
		text: `霁溪 县交 通局2013 年政府信 息公开工 作年度报告\n${'本局公 开政府 信息，受理信 息公开申 请，编制年度报 告。'.repeat(4)}\n${BODY}`,
		says: { title: '霁溪县交通局2013年政府信息公开工作年度报告', issuer: '霁溪县交通局', region: '霁溪县' },
	},
];
