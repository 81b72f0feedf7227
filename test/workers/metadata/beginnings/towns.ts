import { type Beginning, BODY } from './beginning';

/** Towns, townships and streets: whose report it is, by all the ways in which they name themselves. */
export const TOWNS: readonly Beginning[] = [
	{
		style: 'a street that is named where it acts, behind its government',
		text: `一、总体情况\n2020年，在区委、区政府的领导下，区人民政府柳桥街道办事处认真贯彻落实《中华人民共和国政府信息公开条例》，主动公开政府信息86条，未收到政府信息公开申请。\n${BODY}`,
		says: { issuer: '柳桥街道办事处', level: 'township', year: 2020 },
	},
	{
		style: 'a town whose office is to be asked',
		text: `本年度报告汇总2016年度石桥乡的政府信息公开情况编制而成，包括存在的主要问题。如对本报告有疑问，可与石桥乡办公室联系（地址：柳林县石桥乡南街，电话见附页）。\n一、概述\n2016年，石桥乡人民政府按照要求推进公开，较好地保障了公众的知情权、参与权、表达权和监督权。\n`,
		says: { region: '石桥乡', level: 'township', year: 2016 },
	},
	{
		style: 'a regiment with its town',
		text: `第九师霁川市三十团清河镇2021年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '第九师霁川市三十团清河镇', level: 'township', year: 2021 },
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
		style: 'a copy without title: compiled by a street, the year behind it',
		text: `本年报是根据条例要求，由望河区柳桥街道编制的2014年度政府信息公开工作年度报告，全文包括概述、主动公开政府信息情况和主要问题。\n一、概述\n本单位认真做好政府信息公开工作，全年主动公开政府信息318条。\n`,
		says: { issuer: '望河区柳桥街道', region: '望河区柳桥街道', level: 'township', year: 2014 },
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
		style: 'a town that only its own work names',
		text: `2014年，石桥乡人民政府信息公开工作紧紧围绕全乡工作大局，着眼于提高政府工作透明度，成立了领导小组，取得积极成效，群众满意度不断提高。\n一、主动公开情况\n全年主动公开120条，未收到公开申请，没有收取费用，没有发生行政复议。\n`,
		says: { issuer: '石桥乡人民政府', region: '石桥乡', level: 'township', year: 2014 },
	},
	{
		style: 'the year right behind the first heading of a copy without line ends',
		text: '本报告由石桥街道编制。 一、概述 2017年，我街道认真贯彻落实条例精神，政府信息公开工作平稳有序。 二、政府信息主动公开情况 全年公开信息86条。 三、政府信息依申请公开情况 没有收到申请。',
		says: { issuer: '石桥街道', year: 2017, level: 'township' },
	},
	{
		style: 'a street told behind the year, its work led by a desk',
		text: '依据条例编制本报告。\n一、总体情况\n2025年桐花街道积极推动政府信息公开工作，由综合办公室牵头负责。依申请公开3次，行政复议0次，无收费。\n',
		says: { issuer: '桐花街道', region: '桐花街道', level: 'township', year: 2025 },
	},
	{
		style: 'a farm of a division',
		text: `第九师芦荡农场2024年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '第九师芦荡农场', region: '第九师芦荡农场', level: 'township', year: 2024 },
	},
	{
		style: 'what the work goes by is no part of a name',
		text: '2012年按照柳林市政府信息公开工作的安排部署，牛角镇人民政府及时完善了领导小组。\n一、工作情况\n主动公开信息5条，依申请公开0件，无收费，无复议。\n',
		says: { issuer: '牛角镇人民政府', region: '牛角镇', level: 'township', year: 2012 },
	},
	{
		style: 'a street asked at its desk',
		text: `现编制2011年度政府信息公开工作年度报告。如有疑问，请联系望河区柳桥街道党政综合科，地址：平安胡同9号。\n${BODY}`,
		says: { issuer: '望河区柳桥街道', region: '望河区柳桥街道', level: 'township', year: 2011 },
	},
	{
		style: 'a town that is asked at its house',
		text: `特公开2012年度政府信息公开年度报告，如有疑问，请与我镇信息公开领导小组联系（地址：柳林县石桥镇人民政府；邮编：341000）。\n${BODY}`,
		says: { issuer: '柳林县石桥镇人民政府', level: 'township', year: 2012 },
	},
	{
		style: 'a street that only says 我街',
		text: `现对我街2009年度政府信息公开工作报告如下。\n${BODY}`,
		says: { level: 'township', year: 2009 },
	},
	{
		style: 'a street of a government',
		text: `现将2009年度政府信息公开年度报告公布如下，由概述、主动公开情况、依申请公开情况组成。如对报告有任何疑问，请与望河区政府柳桥街道办事处信息公开办公室联系（地址：望河区柳桥街26号）。\n${BODY}`,
		says: { region: '望河区柳桥街道', level: 'township' },
	},
	{
		style: 'a zone without a name, and the street by its place alone',
		text: `发布机构：白溪街道\n\n现公布开发区（白溪街道）2009年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '白溪街道', region: '白溪街道', level: 'township', year: 2009 },
	},
	{
		style: 'a street without its name that is the subject',
		text: `根据政府信息公开条例编制2025年政府信息公开工作年度报告。\n一、总体情况\n2025年，街道收到政府信息公开申请9件，主动公开信息5条，均在法定期限内办结答复。\n`,
		says: { level: 'township', year: 2025 },
	},
	{
		style: 'whom to ask, before a semicolon',
		text: `结合2023年各科室的信息公开工作编制本报告。数据统计期限为2023年1月1日至12月31日。如有疑问，请联系：霁川市云山区人民政府南湖路街道办事处；联系电话：2345678。\n${BODY}`,
		says: { issuer: '霁川市云山区人民政府南湖路街道办事处', level: 'township', year: 2023 },
	},
	{
		style: 'an area within a district, with its office',
		text: `2012年霁川市望河区五里桥地区办事处政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '霁川市望河区五里桥地区办事处', region: '霁川市望河区五里桥地区', level: 'township', year: 2012 },
	},
	{
		style: 'a town that acts in its report’s first words',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为2024年1月1日至12月31日。\n一、总体情况\n（一）主动公开。公开信息22条。\n（二）依申请公开。2024年，柏溪镇全年共收到申请1件。\n`,
		says: { issuer: '柏溪镇', region: '柏溪镇', level: 'township', year: 2024 },
	},
	{
		style: 'a street told for short',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制。\n2024年，柏溪街严格按照区委、区政府的部署，做好政务公开。\n${BODY}`,
		says: { issuer: '柏溪街', level: 'township', year: 2024 },
	},
	{
		style: 'a town’s government without the town',
		text: `2016年度镇人民政府政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '镇人民政府', level: 'township', year: 2016 },
		silent: ['region'],
	},
	{
		style: 'a notice of the town with its title on the next line, and the desk that signed',
		text: `柳林县柏溪镇人民政府关于公布\n《柏溪镇2009年政府信息公开年度报告》的通知\n各村委会：\n现予以公布。\n柏溪镇2009年政府信息公开年度报告\n柏溪镇党政办公室\n2010年3月10日\n${BODY}`,
		says: { issuer: '柳林县柏溪镇人民政府', region: '柳林县柏溪镇', level: 'township', signedOn: '2010-03-10' },
	},
	{
		style: 'a street with all that is above it, where its report was compiled',
		text: `根据《中华人民共和国政府信息公开条例》的要求，霁川市望河区柏溪街道特编制2023年政府信息公开年度报告。\n2023年，柏溪街道办事处主动公开信息47条。\n${BODY}`,
		says: { issuer: '霁川市望河区柏溪街道', region: '霁川市望河区柏溪街道', level: 'township', year: 2023 },
	},
];
