import { type Beginning, BODY } from './beginning';

/** Fields beside the title, index and document numbers among them. */
export const NUMBERS: readonly Beginning[] = [
	{
		style: 'the name in a cell of the site’s table',
		text: `名称 | 清河市政府办公室2014年政府信息公开年度报告 | ||\n索引号 | 014320144/2015-00056 | 分类 | 政府信息公开年报 |\n清河市政府办公室2014年政府信息公开年度报告\n${BODY}`,
		says: { title: '清河市政府办公室2014年政府信息公开年度报告', indexNumber: '014320144/2015-00056', year: 2014 },
	},
	{
		style: 'a main index number and a second one',
		text: `主索引号  775964-7/2016-2011     发布机构  \n副索引号  \n信息名称  柳林县2015年政府信息公开工作年度报告\n柳林县2015年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: '775964-7/2016-2011', region: '柳林县', year: 2015 },
	},
	{
		style: 'a notice that brings the report: the body stands over it',
		text: `霁川市人民政府办公厅\n关于公布霁川市2012年政府信息公开工作年度报告的通知\n霁政办函〔2013〕16号\n\n各县（市、区）人民政府：\n现将《霁川市2012年政府信息公开工作年度报告》予以公布。\n\n二〇一三年三月二十日\n\n霁川市2012年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '霁川市2012年政府信息公开工作年度报告',
			issuer: '霁川市人民政府办公厅',
			year: 2012,
			documentNumber: '霁政办函〔2013〕16号',
		},
	},
	{
		style: 'the cells of the site’s table glued to each other, as a browser prints them',
		text: `索引号012345678/2016-00018分类信息公开年报\n发布机构市水务局文号\n成文日期2016-02-22发布日期2016-02-23有效性有效\n名称霁川市水务局2015年政府信息公开工作年度报告\n霁川市水务局2015年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '霁川市水务局2015年政府信息公开工作年度报告',
			issuer: '霁川市水务局',
			year: 2015,
			indexNumber: '012345678/2016-00018',
			publishedOn: '2016-02-23',
		},
	},
	{
		style: 'no title at all: the county calls itself 我县',
		text: '2014年，我县政府信息公开工作在上级的指导下稳步推进。柳林县政务公开领导小组负责组织协调，《柳林县政府信息公开指南》和目录及时更新，柳林县人民政府门户网站全年运行平稳，群众满意。\n一、主动公开情况\n全年主动公开1200条。\n',
		says: { region: '柳林县', level: 'county', year: 2014, era: 'statistical' },
		silent: ['title', 'issuer', 'signedOn', 'publishedOn', 'documentNumber'],
	},
	{
		style: 'its own document number under the title, another one cited',
		text: `柳林县财政局2021年政府信息公开工作年度报告\n柳财办〔2022〕7号\n根据《关于做好年度报告编制工作的通知》（柳政办发〔2021〕95号）要求，结合我局实际编制本报告，统计期限自2021年1月1日起至2021年12月31日止。\n${BODY}`,
		says: { documentNumber: '柳财办〔2022〕7号', issuer: '柳林县财政局', level: 'department', year: 2021 },
	},
	{
		style: 'site fields in brackets of a line each, the index number with letters',
		text: `索 引 号：LL012/2020-00017\n发布机构：柳林县人民政府办公室\n生成日期：2020-03-20\n名    称：柳林县2019年政府信息公开工作年度报告\n文　　号：\n柳林县2019年政府信息公开工作年度报告\n发布时间：2020年03月25日 浏览次数：118\n${BODY}`,
		says: {
			title: '柳林县2019年政府信息公开工作年度报告',
			issuer: '柳林县人民政府办公室',
			region: '柳林县',
			level: 'county',
			indexNumber: 'LL012/2020-00017',
			publishedOn: '2020-03-25',
			signedOn: '2020-03-20',
			year: 2019,
		},
		silent: ['documentNumber'],
	},
	{
		style: 'a title that ends in 关于, a day beside its source, a day in brackets behind the title',
		text: `霁川市水务局岚溪分局关于\n2011年度政府信息公开工作年度报告 (2012-03-19)\n2012年03月20日 来源：霁川市水务局\n信息索取号：000025460/2012-41350\n根据条例规定，现将本局2011年度政府信息公开工作情况报告如下，所列数据为全年数据，欢迎监督。\n${BODY}`,
		says: {
			title: '霁川市水务局岚溪分局关于2011年度政府信息公开工作年度报告',
			level: 'department',
			year: 2011,
			publishedOn: '2012-03-20',
			indexNumber: '000025460/2012-41350',
		},
	},
	{
		style: 'site fields in table cells, with and without colons',
		text: `索 引 号 | 675000773/2018-00020 | 分 类 | 其他 |\n发布机构 | 霁川经济技术开发区 | 发文日期 | 2018-02-19 |\n成文日期: | 2018-02-11 | 公开时限: | |\n标 题 | 霁川经济技术开发区2017年政府信息公开年度报告 | ||\n文 号 | 号 | 主 题 词 | |\n特向社会公布2017年度开发区政府信息公开年度报告，全文由概述、主动公开政府信息情况、存在的问题等部分组成，所列数据为全年数据，欢迎监督。\n${BODY}`,
		says: {
			title: '霁川经济技术开发区2017年政府信息公开年度报告',
			issuer: '霁川经济技术开发区',
			region: '霁川经济技术开发区',
			level: 'county',
			indexNumber: '675000773/2018-00020',
			publishedOn: '2018-02-19',
			signedOn: '2018-02-11',
		},
		silent: ['documentNumber'],
	},
	{
		style: 'site fields in a row of their own, the values under them',
		text: `索引号 | 公开方式 | 发布机构 |\n11622000013932/2009-00021 | 主动公开 | 云山区石桥镇人民政府 |\n2008年石桥镇人民政府信息公开工作年度报告\n特向社会公布石桥镇人民政府2008年政府信息公开工作年度报告，由主动公开政府信息情况、依申请公开情况和存在的主要问题组成，欢迎监督。\n${BODY}`,
		says: {
			title: '2008年石桥镇人民政府信息公开工作年度报告',
			issuer: '云山区石桥镇人民政府',
			level: 'township',
			indexNumber: '11622000013932/2009-00021',
		},
	},
	{
		style: "a bureau's report on the city's site: the bureau compiled it, its title leaves the city out",
		text: `市水利局2020年政府信息公开工作年度报告\n索  引  号：\n510600-2021-000510\n文  号：\n信息来源：清河市政府\n发布时间： 2021-01-29 来源：清河市政府 浏览次数：\n本年度报告由清河市水利局按照有关通知要求编制，报告中所列数据的统计期限自2020年1月1日起至12月31日止，如有任何疑问，请与清河市水利局联系。\n${BODY}`,
		says: {
			issuer: '清河市水利局',
			region: '清河市',
			level: 'department',
			publishedOn: '2021-01-29',
			indexNumber: '510600-2021-000510',
		},
		silent: ['documentNumber'],
	},
	{
		style: "the site's own name of the document above the title, labels without colons",
		text: `- 索引号slj/2021-00005\n- 发布机构岚溪县水务局\n- 文号\n- 发布日期2021-01-27\n- 有效性有效\n2020年信息公开年报\n岚溪县水务局2020年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '岚溪县水务局2020年政府信息公开工作年度报告',
			issuer: '岚溪县水务局',
			indexNumber: 'slj/2021-00005',
			publishedOn: '2021-01-27',
		},
		silent: ['documentNumber'],
	},
	{
		style: 'site fields in cells parted by tabs',
		text: `索 引 号\t01443/2021-00012\t主题分类\t水利、水务\n发布机构\t清河市水利局\t发布日期\t2021-01-25 10:22\n文　号\t清水发〔2021〕3号\t有效性\t有效\n清河市水利局2020年政府信息公开工作年度报告\n${BODY}清河市水利局\n2021年1月20日`,
		says: {
			title: '清河市水利局2020年政府信息公开工作年度报告',
			issuer: '清河市水利局',
			indexNumber: '01443/2021-00012',
			documentNumber: '清水发〔2021〕3号',
			publishedOn: '2021-01-25',
			signedOn: '2021-01-20',
		},
	},
	{
		style: 'site fields whose values stand on lines of their own',
		text: `索引号：\n01443/2021-00013\n发文机关：\n柳林县人民政府办公室\n成文日期：\n2021年02月20日\n标题：\n柳林县人民政府2020年政府信息公开工作年度报告\n发文字号：\n发布日期：\n2021年03月02日\n柳林县人民政府2020年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '柳林县人民政府2020年政府信息公开工作年度报告',
			issuer: '柳林县人民政府办公室',
			indexNumber: '01443/2021-00013',
			publishedOn: '2021-03-02',
			signedOn: '2021-02-20',
		},
		silent: ['documentNumber'],
	},
	{
		style: 'fields as items of a list, a date with spaces in it',
		text: `• 索引号:\n  • 00113/2021-00057\n  • 发布机构:\n  • 市水务局\n  • 成文日期:\n  • 2021-01-20\n\n柳林市水务局2020年政府信息公开工作年度报告\n\n发布日期: 2021- 01- 21 08 : 32 浏览次数: 字体:[ ]\n\n${BODY}`,
		says: {
			indexNumber: '00113/2021-00057',
			signedOn: '2021-01-20',
			publishedOn: '2021-01-21',
			issuer: '柳林市水务局',
		},
	},
	{
		style: 'the label of the title glued to it',
		text: `索引号000113/2023-857\n发布机构发文日期 2023-01-12 20:04\n标题云山区杨柳乡2022年政府信息公开工作年度报告\n\n云山区杨柳乡2022年政府信息公开工作年度报告\n\n发布时间: 2023-01-12 20:04 字体:[]\n${BODY}`,
		says: {
			title: '云山区杨柳乡2022年政府信息公开工作年度报告',
			region: '云山区杨柳乡',
			indexNumber: '000113/2023-857',
		},
	},
	{
		style: 'the number of the notice that publishes it, in brackets',
		text: `霁川市人民政府办公室关于公布\n霁川市2009年度政府信息公开工作年度报告的通知\n(霁政办发〔2010〕3号)\n各县(区)人民政府：\n现予公布。\n二〇一〇年一月十九日\n霁川市2009年度政府信息公开工作年度报告\n根据条例和《霁川市年度报告制度》(霁政办发〔2009〕20号)的要求，编制本报告。\n${BODY}`,
		says: { title: '霁川市2009年度政府信息公开工作年度报告', documentNumber: '霁政办发〔2010〕3号', year: 2009 },
	},
	{
		style: 'a number without its label',
		text: `• 736910055/2023-08018\n\n柳林县水务局2022年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: '736910055/2023-08018', issuer: '柳林县水务局' },
	},
	{
		style: 'a number without its label, by letters and years',
		text: `2011年霁川市望河区教育局政府信息公开工作年度报告\nWH4425051-2012-001\n主动公开\n${BODY}`,
		says: { indexNumber: 'WH4425051-2012-001', issuer: '霁川市望河区教育局' },
	},
	{
		style: 'small brackets',
		text: `柳政﹝2011﹞6号\n柳林县石桥乡2010年度政府信息公开工作年度报告\n${BODY}`,
		says: { documentNumber: '柳政〔2011〕6号' },
	},
	{
		style: 'labels and their values as items of one list',
		text: `· 索引号\n· 0152-8-07/2014-0302\n· 发布机构\n· 霁川市水务局\n· 发布日期\n· 2014-02-06\n· 文号\n· 主题词\n霁川市水务局2013年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: '0152-8-07/2014-0302', publishedOn: '2014-02-06', issuer: '霁川市水务局' },
	},
	{
		style: 'a list of fields with hyphens, each value an item of its own',
		text: `- 发文字号\n- 索引号\n- 012345678/2016-00001\n- 发布日期\n- 2011-03-31\n- 体裁分类\n本报告根据《中华人民共和国政府信息公开条例》由霁川市人民政府办公室编制，时间截至2010年12月31日。\n${BODY}`,
		says: { indexNumber: '012345678/2016-00001', publishedOn: '2011-03-31', year: 2010 },
	},
	{
		style: 'a number in brackets behind the title of the letter that brings the report',
		text: `霁川市水务局关于报送《2020年政府信息公开工作年度报告》的函(霁水函〔2021〕6号)\n现随文呈报。\n霁川市水务局\n2020年政府信息公开工作年度报告\n${BODY}`,
		says: { documentNumber: '霁水函〔2021〕6号', year: 2020 },
	},
	{
		style: 'labels and values on lines of their own, in a list',
		text: `  • 索引号\n    mlswj/2026-00012\n  • 文号\n  • 发布日期\n    2026-01-26\n\n霁川市水务局2025年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: 'mlswj/2026-00012', publishedOn: '2026-01-26', year: 2025 },
	},
	{
		style: 'a number of an organisation with its check letter, alone on a line',
		text: `霁川市水务局2011年政府信息公开工作年度报告\n\n2012-02-23\n\n00694029-8A/2017-95991\n\n${BODY}`,
		says: { indexNumber: '00694029-8A/2017-95991', publishedOn: '2012-02-23', year: 2011 },
	},
	{
		style: 'an index number with a space in it',
		text: `索引号 01525502-2 1-/2021-0129002 发布机构 霁川市人民政府办公室\n霁川市人民政府办公室2020年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: '01525502-21-/2021-0129002', issuer: '霁川市人民政府办公室' },
	},
	{
		style: 'an index number and another number behind a space',
		text: `索引号 01525502-2/2021-00012 2021-01-29\n霁川市水利局2020年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: '01525502-2/2021-00012' },
	},
	{
		style: 'labels in brackets',
		text: `2017年度柳林县柏溪镇人民政府政府信息公开年报\n[ 索引号 ] 11500228009/2018-00033 [ 发文字号 ] [ 发布机构 ] 柏溪镇 [ 成文日期 ] 2018-02-02 [ 发布日期 ]：2018-02-05\n${BODY}`,
		says: { indexNumber: '11500228009/2018-00033', signedOn: '2018-02-02', publishedOn: '2018-02-05' },
		silent: ['documentNumber'],
	},
	{
		style: 'labels in the brackets of a collection of documents',
		text: `霁川市2020年度政府信息公开工作年度报告\n【公布日期】2021.03.03\n【字 号】霁政函〔2021〕20号\n${BODY}`,
		says: { documentNumber: '霁政函〔2021〕20号', publishedOn: '2021-03-03' },
	},
];
