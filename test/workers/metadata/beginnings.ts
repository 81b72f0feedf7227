import type { Meta } from '../../../src/report/reading';

/** The beginnings (and ends) of invented reports in the styles of many offices, with what they say about themselves. */
export interface Beginning {
	style: string;
	text: string;
	says: Partial<Meta>;
	/** Fields that the report does not state. */
	silent?: readonly (keyof Meta)[];
}

const BODY =
	'一、总体情况\n全年按照公开为常态、不公开为例外的要求，认真做好各项工作，较好地保障了公众的知情权、参与权、表达权和监督权。\n';

export const BEGINNINGS: readonly Beginning[] = [
	{
		style: 'the day behind the source, without a label',
		text: `霁川市林业局2016年政府信息公开工作年度报告\n来源：霁川市林业局政府网 2017-03-31\n根据条例有关规定，编制本报告。\n${BODY}`,
		says: { issuer: '霁川市林业局', publishedOn: '2017-03-31', year: 2016 },
	},
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
		style: 'published under the name that the bureau has had since',
		text: `霁川市水利局\n霁川市水务局2018年度政府信息公开工作年度报告\n发布时间：2019-03-29 来源：霁川市水利局\n${BODY}`,
		says: { issuer: '霁川市水务局', year: 2018, publishedOn: '2019-03-29' },
	},
	{
		style: 'a town whose office is to be asked',
		text: `本年度报告汇总2016年度石桥乡的政府信息公开情况编制而成，包括存在的主要问题。如对本报告有疑问，可与石桥乡办公室联系（地址：柳林县石桥乡南街，电话见附页）。\n一、概述\n2016年，石桥乡人民政府按照要求推进公开，较好地保障了公众的知情权、参与权、表达权和监督权。\n`,
		says: { region: '石桥乡', level: 'township', year: 2016 },
	},
	{
		style: 'a department of a region that names no place',
		text: '2020年度，自治区审计厅认真贯彻落实条例，现将2020年政府信息公开工作年度报告公布如下：\n一、总体情况\n按照公开为常态、不公开为例外的要求，认真做好各项工作。\n',
		says: { level: 'department', year: 2020 },
		silent: ['issuer', 'region'],
	},
	{
		style: 'a bureau of a city that names no city',
		text: '依据条例制作2019年政府信息公开工作年度报告如下。\n一、总体情况\n（一）主动公开情况。\n2019年，市知识产权局进一步加大主动公开力度，通过官方网站主动公开政府信息910条。\n',
		says: { level: 'department', year: 2019 },
		silent: ['issuer', 'region'],
	},
	{
		style: 'a city without its name, and one of its bureaus',
		text: '依据条例制作2019年政府信息公开工作年度报告如下。\n一、总体情况\n2019年，市知识产权局进一步加大主动公开力度，全市各部门公开政府信息910条。\n',
		says: { year: 2019 },
		silent: ['issuer', 'region', 'level'],
	},
	{
		style: 'figures counted to the first day of the next year',
		text: `本年度报告中所列政府信息公开数据的统计期限自2014年1月1日起至2015年1月1日止。\n${BODY}未收到依申请公开。\n`,
		says: { year: 2014, period: { from: '2014-01-01', to: '2015-01-01' } },
	},
	{
		style: 'a regiment with its town',
		text: `第九师霁川市三十团清河镇2021年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '第九师霁川市三十团清河镇', level: 'township', year: 2021 },
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
		style: 'a bureau without a name that tells of rules of its city',
		text: `根据政府信息公开条例要求，现将2020年度政府信息公开工作情况报告如下：\n一、总体情况\n起草《霁川市湖泊保护条例》，在网站公开我局办理的提案，未收到依申请公开。\n二、主动公开情况\n主动公开信息5条。\n`,
		says: { level: 'department', year: 2020 },
	},
	{
		style: 'a company of the state grid that made its own',
		text: `根据供电企业信息公开工作有关要求，国网清河市云山区供电公司编制了《国网清河市云山区供电公司2020年度信息公开年度报告》。本报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。如有疑问，请联系国网清河市云山区供电公司信息公开办公室。\n${BODY}`,
		says: { issuer: '国网清河市云山区供电公司', region: '清河市云山区', level: 'department', year: 2020 },
	},
	{
		style: 'a township asked at its office, the government in short',
		text: `本年度报告根据政府信息公开条例要求，汇总2015年度石桥乡的政府信息公开年度报告编制而成。如对本报告有疑问，可与石桥乡政府办公室联系。\n${BODY}`,
		says: { issuer: '石桥乡政府', region: '石桥乡', level: 'township', year: 2015 },
	},
	{
		style: 'a town whose desk the site names',
		text: `发布机构：镇政府办公室\n石桥镇2021年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '石桥镇', region: '石桥镇', level: 'township', year: 2021 },
	},
	{
		style: 'the name in a cell of the site’s table',
		text: `名称 | 清河市政府办公室2014年政府信息公开年度报告 | ||\n索引号 | 014320144/2015-00056 | 分类 | 政府信息公开年报 |\n清河市政府办公室2014年政府信息公开年度报告\n${BODY}`,
		says: { title: '清河市政府办公室2014年政府信息公开年度报告', indexNumber: '014320144/2015-00056', year: 2014 },
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
		style: 'a main index number and a second one',
		text: `主索引号  775964-7/2016-2011     发布机构  \n副索引号  \n信息名称  柳林县2015年政府信息公开工作年度报告\n柳林县2015年政府信息公开工作年度报告\n${BODY}`,
		says: { indexNumber: '775964-7/2016-2011', region: '柳林县', year: 2015 },
	},
	{
		style: 'a town without a title that tells it to society',
		text: `根据条例要求，石桥乡编制本报告，现向社会公开石桥乡2019年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '石桥乡', region: '石桥乡', level: 'township', year: 2019 },
	},
	{
		style: 'the year told behind the body',
		text: `一、概述\n霁川市2016年政府信息公开工作，取得了新成效。\n（一）加大主动公开力度\n全年主动公开信息5条，未收到依申请公开。\n`,
		says: { year: 2016 },
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
		style: 'a city whose districts are told as 区级',
		text: `霁川市2014年政府信息公开工作年度报告\n${BODY}二、主动公开政府信息情况\n全市公开政府信息6.3万条，其中市级公开2.8万条，区级公开1.9万条，镇（街道）公开1.6万条。\n`,
		says: { level: 'prefecture', year: 2014 },
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
		style: 'the source is a desk of the street in the title',
		text: `霁川市望河区柳桥街道办事处2024年政府信息公开工作年度报告\n时间：2025-01-22 15:08:44 来源：柳桥街道党政办公室 浏览字号：大 中 小\n${BODY}`,
		says: { issuer: '霁川市望河区柳桥街道办事处', level: 'township' },
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
		style: 'a province, the title on two lines, the date under it in brackets',
		text: `云岭省人民政府\n2022年政府信息公开工作年度报告\n(2023年3月28日)\n\n本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为2022年1月1日至12月31日，由云岭省人民政府办公厅汇总各市州、省直各部门情况后形成。\n${BODY}`,
		says: {
			title: '云岭省人民政府2022年政府信息公开工作年度报告',
			issuer: '云岭省人民政府',
			region: '云岭省',
			level: 'province',
			year: 2022,
			period: { from: '2022-01-01', to: '2022-12-31' },
			signedOn: '2023-03-28',
			era: 'tables2021',
		},
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
		style: 'a street office below a district government',
		text: `清河市云山区人民政府南湖路街道办事处2021年政府信息公开工作年度报告\n${BODY}清河市云山区人民政府南湖路街道办事处\n2022年1月14日`,
		says: {
			issuer: '清河市云山区人民政府南湖路街道办事处',
			region: '清河市云山区南湖路街道',
			level: 'township',
			year: 2021,
			signedOn: '2022-01-14',
		},
	},
	{
		style: 'a town that leaves its county out of the signature',
		text: `柳林县石桥镇人民政府2018年政府信息公开年度报告\n${BODY}石桥镇人民政府\n二〇一九年一月九日`,
		says: { region: '柳林县石桥镇', level: 'township', year: 2018, signedOn: '2019-01-09', era: 'statistical' },
	},
	{
		style: 'an ethnic township',
		text: `柳林县白水彝族乡2010年度政府信息公开工作报告\n${BODY}`,
		says: { region: '柳林县白水彝族乡', level: 'township', year: 2010, era: 'narrative' },
	},
	{
		style: 'an autonomous prefecture',
		text: `青原藏族自治州人民政府2014年政府信息公开工作年度报告\n${BODY}青原藏族自治州人民政府办公室\n2015年3月20日`,
		says: { region: '青原藏族自治州', level: 'prefecture', year: 2014, signedOn: '2015-03-20', era: 'statistical' },
	},
	{
		style: 'an autonomous county with its province',
		text: `云岭省白水苗族自治县人民政府2023年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '云岭省白水苗族自治县', level: 'county', year: 2023, issuer: '云岭省白水苗族自治县人民政府' },
	},
	{
		style: 'a league, and a banner with the autonomous region',
		text: `内蒙古自治区乌兰布拉格旗人民政府2019年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '内蒙古自治区乌兰布拉格旗', level: 'county', year: 2019, era: 'tables2019' },
	},
	{
		style: 'a league',
		text: `查干锡勒盟行政公署2017年政府信息公开年度报告\n${BODY}查干锡勒盟行政公署办公室\n2018年3月9日`,
		says: { region: '查干锡勒盟', level: 'prefecture', year: 2017, signedOn: '2018-03-09' },
	},
	{
		style: 'an administrative office of a prefecture',
		text: `新疆维吾尔自治区塔布拉克地区行政公署2015年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '新疆维吾尔自治区塔布拉克地区', level: 'prefecture', year: 2015 },
	},
	{
		style: 'a bureau whose name begins like a place: 市场监督管理局, 城乡建设局',
		text: `清河市市场监督管理局2022年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '清河市市场监督管理局', region: '清河市', level: 'department', year: 2022 },
	},
	{
		style: 'a bureau that has 信息 in its own name',
		text: '岚溪县工业和信息化局2020年政府信息公开工作年度报告\n\n一、总体情况\n全年通过局门户网站发布信息52条。\n',
		says: { issuer: '岚溪县工业和信息化局', region: '岚溪县', level: 'department', year: 2020 },
	},
	{
		style: 'a commission of a county, 住房和城乡建设',
		text: `柳林县住房和城乡建设局 2020年度\n政府信息公开工作年度报告\n${BODY}柳林县住房和城乡建设局\n2021年1月20日`,
		says: {
			title: '柳林县住房和城乡建设局2020年度政府信息公开工作年度报告',
			issuer: '柳林县住房和城乡建设局',
			region: '柳林县',
			level: 'department',
			year: 2020,
			signedOn: '2021-01-20',
		},
	},
	{
		style: 'a zone under a city',
		text: `清河市经济技术开发区管理委员会2021年政府信息公开工作年度报告\n${BODY}清河市经济技术开发区管理委员会\n2022年1月27日`,
		says: {
			issuer: '清河市经济技术开发区管理委员会',
			region: '清河市经济技术开发区',
			level: 'county',
			year: 2021,
		},
	},
	{
		style: 'a city of county rank: only towns lie below it',
		text: `石门市人民政府2013年政府信息公开工作年度报告\n本报告由市政府办公室根据各乡镇人民政府、街道办事处和市直各部门的年度报告编制，现向社会公布，请予监督，欢迎提出意见。\n${BODY}`,
		says: { region: '石门市', level: 'county', year: 2013 },
	},
	{
		style: 'a city of prefecture rank: counties and districts lie below it',
		text: `石门市人民政府2013年政府信息公开工作年度报告\n本报告由市政府办公室根据各县（市、区）人民政府和市直各部门、各乡镇的年度报告编制，现向社会公布，请予监督，欢迎提意见。\n${BODY}`,
		says: { region: '石门市', level: 'prefecture', year: 2013 },
	},
	{
		style: 'a city and a city of county rank',
		text: `云岭省清河市石门市2011年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '云岭省清河市石门市', level: 'county', year: 2011 },
	},
	{
		style: 'Traditional characters',
		text: `柳林縣人民政府2009年政府信息公開工作年度報告\n根據《中華人民共和國政府信息公開條例》的規定，現將柳林縣2009年政府信息公開工作情況報告如下，數據統計期限從2009年1月1日至2009年12月31日。\n一、概述\n全縣各級各部門認真貫徹落實。\n柳林縣人民政府辦公室\n二○一○年三月三日`,
		says: {
			title: '柳林县人民政府2009年政府信息公开工作年度报告',
			issuer: '柳林县人民政府办公室',
			region: '柳林县',
			level: 'county',
			year: 2009,
			period: { from: '2009-01-01', to: '2009-12-31' },
			signedOn: '2010-03-03',
			script: 'hant',
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
		style: 'the year in Han numerals, the body before it',
		text: `柳林县教育局二〇一二年度政府信息公开工作报告\n${BODY}`,
		says: { year: 2012, issuer: '柳林县教育局', level: 'department', era: 'narrative' },
	},
	{
		style: 'the year at the end, in brackets',
		text: `柳林县审计局政府信息公开工作年度报告（2018年度）\n${BODY}`,
		says: { year: 2018, issuer: '柳林县审计局', title: '柳林县审计局政府信息公开工作年度报告（2018年度）' },
	},
	{
		style: 'one word 政府 for two: 人民政府信息公开',
		text: `柳林县人民政府信息公开2017年度报告\n${BODY}`,
		says: { year: 2017, issuer: '柳林县人民政府', region: '柳林县', level: 'county' },
	},
	{
		style: 'a publishing year in the text, the reported one in the period only',
		text: `政府信息公开工作年度报告\n本报告由柳林县水利局编制，数据统计期限为2016年1月1日—2016年12月31日，2017年3月1日起在门户网站公布，如有疑问请与办公室联系。\n${BODY}`,
		says: { year: 2016, issuer: '柳林县水利局', period: { from: '2016-01-01', to: '2016-12-31' } },
	},
	{
		style: 'a district with an office, signed 区政府办公室',
		text: `清河市云山区政府办公室关于2011年政府信息公开工作的年度报告\n${BODY}区政府办公室\n2012年3月16日`,
		says: { region: '清河市云山区', year: 2011, signedOn: '2012-03-16' },
	},
	{
		style: 'a new area of the state, without a city above it',
		text: `南滨新区管委会2020年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '南滨新区', level: 'prefecture', issuer: '南滨新区管委会', year: 2020 },
	},
	{
		style: 'a copy without title: the opening names the report, its year and its bureau',
		text: `根据条例要求，现公布霁川市岚溪县水务局2010年政府信息公开工作年度报告。本年报可在县政府网站下载，如有疑问，请与本单位办公室联系。\n一、概述\n我局按照要求认真做好政府信息公开工作，配备了2名兼职工作人员。\n`,
		says: { issuer: '霁川市岚溪县水务局', region: '霁川市岚溪县', level: 'department', year: 2010 },
		silent: ['title'],
	},
	{
		style: 'a copy without title: compiled by a street, the year behind it',
		text: `本年报是根据条例要求，由望河区柳桥街道编制的2014年度政府信息公开工作年度报告，全文包括概述、主动公开政府信息情况和主要问题。\n一、概述\n本单位认真做好政府信息公开工作，全年主动公开政府信息318条。\n`,
		says: { issuer: '望河区柳桥街道', region: '望河区柳桥街道', level: 'township', year: 2014 },
	},
	{
		style: 'a copy without title: only whom to ask is named',
		text: `根据《岚溪县人民政府办公室关于做好2009年政府信息公开工作年度报告编制工作的通知》要求，特向社会公布本机关2009年度信息公开年度报告。如有疑问，请与岚溪县水务局政府信息公开工作领导小组办公室联系。\n一、概述\n2009年，我局政府信息公开工作有序开展，主动公开政府信息52条。\n`,
		says: { issuer: '岚溪县水务局', region: '岚溪县', level: 'department', year: 2009 },
	},
	{
		style: 'a copy that names nobody: 我镇 tells the level',
		text: `2013年，我镇按照统一部署，认真做好政府信息公开工作。现将2013年工作情况报告如下：\n一、基本情况\n我镇主动公开政府信息366条，未收到政府信息公开申请，没有收取费用。\n`,
		says: { level: 'township', year: 2013 },
		silent: ['issuer', 'region', 'title'],
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
		style: 'a street named without 道',
		text: `望河区柳桥街2014年政府信息公开年度报告\n本报告根据条例要求编制，所列数据的统计期限自2014年1月1日起至2014年12月31日止，欢迎社会各界监督。\n${BODY}`,
		says: { issuer: '望河区柳桥街', region: '望河区柳桥街', level: 'township', year: 2014 },
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
		style: 'a university without a title: named where its academic year is told',
		text: `根据有关办法的要求，结合学校实际编制本报告，报告包括概述、主动公开情况、存在的问题等部分，所列数据由各单位提供，欢迎广大师生监督。\n一、概述\n2016至2017学年，岚溪大学坚持以公开为常态，认真做好信息公开工作，全年公开信息310条。\n`,
		says: { issuer: '岚溪大学', level: 'department', year: 2017 },
		silent: ['title', 'region'],
	},
	{
		style: 'a body of the state, without an area',
		text: `国家林海总局2010年政府信息公开年度报告\n特向社会公布2010年度国家林海总局政府信息公开报告，全文包括概述、主动公开政府信息情况和存在的主要问题，共三个部分，欢迎监督。\n${BODY}`,
		says: { issuer: '国家林海总局', level: 'department', year: 2010 },
		silent: ['region'],
	},
	{
		style: 'a customs house: its name ends in 关',
		text: `岚溪海关2015年海关政府信息公开年度报告\n根据有关规定，现编制我关2015年海关政府信息公开年度报告，全文包括主动公开情况、依申请公开情况和存在的问题，欢迎社会各界监督。\n${BODY}`,
		says: { title: '岚溪海关2015年海关政府信息公开年度报告', issuer: '岚溪海关', level: 'department', year: 2015 },
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
		style: 'a version told behind the title',
		text: `清河市人力资源和社会保障局2021年度政府信息公开工作报告（文字版）\n${BODY}`,
		says: {
			title: '清河市人力资源和社会保障局2021年度政府信息公开工作报告',
			issuer: '清河市人力资源和社会保障局',
			region: '清河市',
		},
	},
	{
		style: 'two bodies that compiled it together: the first',
		text: `本年度报告根据政府信息公开有关规定的要求，由云山区国家税务局、云山区地方税务局（以下简称本局）编制。全文包括概述、主动公开政府信息情况和存在的主要问题。\n一、概述\n2013年，本局认真落实各项规定，主动公开政府信息120条，未收到公开申请，没有收取费用。\n`,
		says: { issuer: '云山区国家税务局', region: '云山区', level: 'department', year: 2013 },
	},
	{
		style: 'a company that serves the public',
		text: `2024年，清河市水务集团有限公司严格贯彻落实条例要求，围绕集团中心工作，高度重视政府信息公开工作，现将年度报告公布如下，欢迎监督。\n一、总体情况\n集团在市政府信息公开平台主动公开政府信息43条，未收到申请。\n`,
		says: { issuer: '清河市水务集团有限公司', region: '清河市', level: 'department', year: 2024 },
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
		style: 'the day in brackets behind the title, the title broken before its last words',
		text: `2017年清河市水利局政府信息公开\n年度报告\n本年度报告由清河市水利局围绕2017年度工作情况编制，全文包括概述、主动公开政府信息情况和存在的主要问题，如有疑问请与办公室联系。\n${BODY}`,
		says: { title: '2017年清河市水利局政府信息公开年度报告', issuer: '清河市水利局', year: 2017 },
	},
	{
		style: 'the park of a county, named only where the report is announced',
		text: `依据条例的精神和有关要求，现公布2021年度柳林县高新科技产业园管理委员会信息公开年度工作情况，由总体情况、主动公开政府信息情况和存在的主要问题等部分组成。\n一、总体情况\n管委会按照要求认真做好政府信息公开工作，未收到申请，没有收取费用。\n`,
		says: {
			issuer: '柳林县高新科技产业园管理委员会',
			region: '柳林县高新科技产业园',
			level: 'county',
			year: 2021,
		},
	},
	{
		style: 'a town that only its own work names',
		text: `2014年，石桥乡人民政府信息公开工作紧紧围绕全乡工作大局，着眼于提高政府工作透明度，成立了领导小组，取得积极成效，群众满意度不断提高。\n一、主动公开情况\n全年主动公开120条，未收到公开申请，没有收取费用，没有发生行政复议。\n`,
		says: { issuer: '石桥乡人民政府', region: '石桥乡', level: 'township', year: 2014 },
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
		style: 'a city whose address tells the prefecture above it',
		text: `现公布石门市2022年政府信息公开工作年度报告，所列数据统计时限为全年，如需进一步咨询了解相关信息，请与石门市人民政府办公室联系（地址：云岭省白水州石门市中山街道）。\n${BODY}`,
		says: { issuer: '石门市', region: '石门市', level: 'county', year: 2022 },
	},
	{
		style: 'a new area under a district government, whose committee publishes it',
		text: `特向社会公布本年度霁川空港新区管委会政府信息公开工作年度报告，统计期限自2018年1月1日起至2018年12月27日止，请与霁川空港新区管委会办公室联系。\n一、基本概况\n2018年，围绕区委区政府和管委会中心工作，主动公开政府信息32条，未收到申请。\n`,
		says: { issuer: '霁川空港新区管委会', region: '霁川空港新区', level: 'county', year: 2018 },
	},
	{
		style: 'a bureau that only acts',
		text: `根据政府信息公开条例的规定，柳林县司法局按照政府信息公开分类规范的要求，对主动公开政府信息等情况进行了梳理，编制年度工作报告，向公众公布。\n一、概述\n2013年，主动公开信息39条，未接到申请，没有收取费用。\n`,
		says: { issuer: '柳林县司法局', region: '柳林县', level: 'department', year: 2013 },
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
		style: 'a title told twice, end to end, and the text glued to it',
		text: `霁川经济开发区2019年政府信息公开工作年度报告霁川经济开发区2019年政府信息公开工作年度报告2019年，开发区认真贯彻落实条例和上级的工作部署，深入推进公开工作。\n${BODY}`,
		says: { title: '霁川经济开发区2019年政府信息公开工作年度报告', region: '霁川经济开发区', year: 2019 },
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
		style: 'a bracket inside the name of a zone',
		text: `霁川高新区(东园)管理委员会 2022年政府信息公开工作年度报告\n${BODY}`,
		says: {
			title: '霁川高新区(东园)管理委员会2022年政府信息公开工作年度报告',
			issuer: '霁川高新区(东园)管理委员会',
			year: 2022,
		},
	},
	{
		style: 'an old town with a committee is no township',
		text: `霁川古镇管理委员会2022年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '霁川古镇管理委员会', region: '霁川古镇', level: 'county' },
	},
	{
		style: 'the year between the words of the name',
		text: `根据条例的要求，现公布柳林县水务局政府信息公开工作2022年度报告。\n${BODY}`,
		says: { issuer: '柳林县水务局', region: '柳林县', year: 2022 },
	},
	{
		style: 'what is reported, after 现将',
		text: `现将三河口街道2018年度政府信息公开年度工作情况报告如下：\n${BODY}`,
		says: { issuer: '三河口街道', region: '三河口街道', year: 2018 },
	},
	{
		style: 'no year but the day up to which is counted',
		text: '一、总体情况\n（一）主动公开情况。本年度我局通过网站及时发布信息。截止2023年12月31日我局发布信息34条。\n（二）依申请公开情况。本年度受理政府信息公开申请2件，未发生行政复议、行政诉讼。',
		says: { year: 2023 },
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
		style: 'a body named after 现将 only',
		text: `根据条例和上级要求，现将柳林县教育局2013年度政府信息公开工作报告如下。\n${BODY}`,
		says: { issuer: '柳林县教育局', region: '柳林县', year: 2013, level: 'department' },
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
		style: 'a second name in brackets',
		text: `现发布《柳林市民族事务委员会(宗教事务局)2024年政府信息公开工作年度报告》。\n${BODY}`,
		says: { issuer: '柳林市民族事务委员会(宗教事务局)', region: '柳林市', year: 2024, level: 'department' },
	},
	{
		style: 'the year right behind the first heading of a copy without line ends',
		text: '本报告由石桥街道编制。 一、概述 2017年，我街道认真贯彻落实条例精神，政府信息公开工作平稳有序。 二、政府信息主动公开情况 全年公开信息86条。 三、政府信息依申请公开情况 没有收到申请。',
		says: { issuer: '石桥街道', year: 2017, level: 'township' },
	},
	{
		style: 'a short name told in brackets, and whom to ask directly',
		text: `现公布柳林县人民政府办公室(以下简称县政府办)2016年政府信息公开工作年度报告，或直接与柳林县人民政府办公室联系。\n${BODY}`,
		says: { issuer: '柳林县人民政府办公室', region: '柳林县', year: 2016 },
	},
	{
		style: 'only whom to ask directly',
		text: `本报告综合各县区和市级各部门的政府信息公开年度报告编制，如有疑问，可通过信箱反映或直接与霁川市人民政府办公室政府信息公开中心联系。\n${BODY}`,
		says: { issuer: '霁川市人民政府办公室', region: '霁川市', level: 'prefecture' },
	},
	{
		style: 'the number of the notice that publishes it, in brackets',
		text: `霁川市人民政府办公室关于公布\n霁川市2009年度政府信息公开工作年度报告的通知\n(霁政办发〔2010〕3号)\n各县(区)人民政府：\n现予公布。\n二〇一〇年一月十九日\n霁川市2009年度政府信息公开工作年度报告\n根据条例和《霁川市年度报告制度》(霁政办发〔2009〕20号)的要求，编制本报告。\n${BODY}`,
		says: { title: '霁川市2009年度政府信息公开工作年度报告', documentNumber: '霁政办发〔2010〕3号', year: 2009 },
	},
	{
		style: 'a slash behind the title',
		text: `云岭省水利厅2011年度政府信息公开工作报告/全文\n\n2012年04月18日15:02 | 云岭发展网 | 字号:T|T\n${BODY}`,
		says: { title: '云岭省水利厅2011年度政府信息公开工作报告', issuer: '云岭省水利厅', year: 2011 },
	},
	{
		style: 'the year said far below, and what another year is to bring',
		text: `${BODY}${'各科室按照分工做好信息的收集、整理、审核和发布，确保公开的信息准确、及时。'.repeat(9)}2025年，我局将进一步做好政府信息公开工作。2024年，我局主动公开政府信息30条，收到申请2件。2025年，要加强培训。`,
		says: { year: 2024, level: 'department' },
	},
	{
		style: 'a rule of the province about reports named before the report',
		text: `按照条例和《云岭省政府信息公开工作年度报告制度》的要求，现向社会公布2022年度柳林市财政局政府信息公开工作情况。\n${BODY}`,
		says: { issuer: '柳林市财政局', region: '柳林市', level: 'department', year: 2022 },
	},
	{
		style: 'a ministry with what belongs to it in brackets',
		text: `现公开人力资源社会保障部(含国家公务员局)2009年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '人力资源社会保障部', level: 'department', year: 2009 },
	},
];
