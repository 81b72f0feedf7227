import { type Beginning, BODY } from './beginning';

/** Whose report it is: issuer, place and level. */
export const ISSUERS: readonly Beginning[] = [
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
		style: 'a regiment with its town',
		text: `第九师霁川市三十团清河镇2021年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '第九师霁川市三十团清河镇', level: 'township', year: 2021 },
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
		style: 'a city whose districts are told as 区级',
		text: `霁川市2014年政府信息公开工作年度报告\n${BODY}二、主动公开政府信息情况\n全市公开政府信息6.3万条，其中市级公开2.8万条，区级公开1.9万条，镇（街道）公开1.6万条。\n`,
		says: { level: 'prefecture', year: 2014 },
	},
	{
		style: 'the source is a desk of the street in the title',
		text: `霁川市望河区柳桥街道办事处2024年政府信息公开工作年度报告\n时间：2025-01-22 15:08:44 来源：柳桥街道党政办公室 浏览字号：大 中 小\n${BODY}`,
		says: { issuer: '霁川市望河区柳桥街道办事处', level: 'township' },
	},
	{
		style: 'an ethnic township',
		text: `柳林县白水彝族乡2010年度政府信息公开工作报告\n${BODY}`,
		says: { region: '柳林县白水彝族乡', level: 'township', year: 2010, era: 'narrative' },
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
		style: 'the year in Han numerals, the body before it',
		text: `柳林县教育局二〇一二年度政府信息公开工作报告\n${BODY}`,
		says: { year: 2012, issuer: '柳林县教育局', level: 'department', era: 'narrative' },
	},
	{
		style: 'one word 政府 for two: 人民政府信息公开',
		text: `柳林县人民政府信息公开2017年度报告\n${BODY}`,
		says: { year: 2017, issuer: '柳林县人民政府', region: '柳林县', level: 'county' },
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
		style: 'a street named without 道',
		text: `望河区柳桥街2014年政府信息公开年度报告\n本报告根据条例要求编制，所列数据的统计期限自2014年1月1日起至2014年12月31日止，欢迎社会各界监督。\n${BODY}`,
		says: { issuer: '望河区柳桥街', region: '望河区柳桥街', level: 'township', year: 2014 },
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
		style: 'a body named after 现将 only',
		text: `根据条例和上级要求，现将柳林县教育局2013年度政府信息公开工作报告如下。\n${BODY}`,
		says: { issuer: '柳林县教育局', region: '柳林县', year: 2013, level: 'department' },
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
	{
		style: 'a maritime administration of the state, by its place',
		text: `特向社会公布岚溪海事局2020年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '岚溪海事局', level: 'department', year: 2020 },
	},
	{
		style: 'a street told behind the year, its work led by a desk',
		text: '依据条例编制本报告。\n一、总体情况\n2025年桐花街道积极推动政府信息公开工作，由综合办公室牵头负责。依申请公开3次，行政复议0次，无收费。\n',
		says: { issuer: '桐花街道', region: '桐花街道', level: 'township', year: 2025 },
	},
	{
		style: 'a university by its own rules',
		text: `本报告根据《霁川理工大学信息公开办法》编制，包括主动公开、依申请公开、存在的主要问题，所列数据的统计期限自2016年9月1日起至2017年8月31日止。\n${BODY}`,
		says: { issuer: '霁川理工大学', level: 'department', period: { from: '2016-09-01', to: '2017-08-31' } },
	},
	{
		style: 'a university by the rules for all of them',
		text: `本报告根据《高等学校信息公开办法》编制，包括主动公开、依申请公开、存在的主要问题，所列数据的统计期限自2016年9月1日起至2017年8月31日止。\n${BODY}`,
		says: { year: 2017 },
		silent: ['issuer'],
	},
	{
		style: 'a farm of a division',
		text: `第九师芦荡农场2024年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '第九师芦荡农场', region: '第九师芦荡农场', level: 'township', year: 2024 },
	},
	{
		style: 'a bureau of towns and country that leaves its district out',
		text: '一、总体情况\n2025年，区城乡建设局聚焦中心工作，推进公开。通过网站主动公开信息74条，未收到依申请公开，无信息公开收费，无行政复议。\n',
		says: { level: 'department', year: 2025 },
		silent: ['issuer', 'region'],
	},
	{
		style: 'a ministry that a sentence begins with',
		text: '一、概述\n按照政府信息公开条例的要求，做好各项工作。2009年，水利部主动公开政府信息1192条，收到公开申请6件，未收取费用，无行政复议。\n',
		says: { issuer: '水利部', level: 'department', year: 2009 },
		silent: ['region'],
	},
	{
		style: 'a bureau of networks',
		text: '本报告由霁川市网络信息化局根据《中华人民共和国政府信息公开条例》规定编制而成，所列政府信息公开数据统计期限为2019年1月1日至2019年12月31日。\n一、总体情况\n做好各项工作。\n',
		says: { issuer: '霁川市网络信息化局', region: '霁川市', level: 'department', year: 2019 },
	},
	{
		style: 'a title with the year before it in brackets',
		text: `【2019】柳林县水务局2019年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '柳林县水务局', region: '柳林县', level: 'department', year: 2019 },
	},
	{
		style: 'a title with what kind of page it is before it in brackets',
		text: `【图文】霁川市水务局2022年度政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '霁川市水务局', region: '霁川市', level: 'department', year: 2022 },
	},
	{
		style: 'a bureau that wrote it by what it does',
		text: `根据县政府办公室通知要求，柳林县水务局结合单位实际，编制本单位2022年度政务公开工作年度报告。\n${BODY}`,
		says: { issuer: '柳林县水务局', region: '柳林县', year: 2022 },
	},
	{
		style: 'who compiled this report, behind what it was compiled by',
		text: '根据《中华人民共和国政府信息公开条例》及有关文件要求，芦荡后旗教育局编制了本报告。\n一、总体情况\n2023年，主动公开信息5条，未收到依申请公开，无信息公开收费，无行政复议。\n',
		says: { issuer: '芦荡后旗教育局', region: '芦荡后旗', level: 'department' },
	},
	{
		style: 'what the work goes by is no part of a name',
		text: '2012年按照柳林市政府信息公开工作的安排部署，牛角镇人民政府及时完善了领导小组。\n一、工作情况\n主动公开信息5条，依申请公开0件，无收费，无复议。\n',
		says: { issuer: '牛角镇人民政府', region: '牛角镇', level: 'township', year: 2012 },
	},
];
