import { type Beginning, BODY } from './beginning';

/** Governments and committees: what kind of area is theirs, and which lies above it. */
export const AREAS: readonly Beginning[] = [
	{
		style: 'a city whose districts are told as 区级',
		text: `霁川市2014年政府信息公开工作年度报告\n${BODY}二、主动公开政府信息情况\n全市公开政府信息6.3万条，其中市级公开2.8万条，区级公开1.9万条，镇（街道）公开1.6万条。\n`,
		says: { level: 'prefecture', year: 2014 },
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
		style: 'a city of either rank: nothing tells what lies below it',
		text: `石门市人民政府2013年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '石门市', year: 2013 },
		silent: ['level'],
	},
	{
		style: 'a city whose address is in a district',
		text: `石门市2013年政府信息公开工作年度报告\n如有疑问，请与市政府办公室联系（地址：石门市云山区人民路1号）。\n${BODY}`,
		says: { region: '石门市', level: 'prefecture' },
	},
	{
		style: 'a city that makes law of its own',
		text: `石门市2023年政府信息公开工作年度报告\n${BODY}全年制发政府规章2件。\n`,
		says: { region: '石门市', level: 'prefecture' },
	},
	{
		style: 'a city of county rank that tells of its towns with its zones',
		text: `石门市2013年政府信息公开工作年度报告\n${BODY}镇（区）主动公开政府信息2064条。\n`,
		says: { region: '石门市', level: 'county' },
	},
	{
		style: 'a county without its name, all of whose offices are told of',
		text: `一、总体情况\n2020年，全县各镇办及政府部门通过政府网站主动公开政府信息3925条，未收到政府信息公开申请。\n`,
		says: { level: 'county', year: 2020 },
	},
	{
		style: 'a county on its own site, with the address behind its name',
		text: `2021年，我县认真贯彻落实《中华人民共和国政府信息公开条例》。本报告的电子版可在柳林县人民政府（http://www.example.gov.cn）获取。\n${BODY}`,
		says: { region: '柳林县', level: 'county' },
	},
	{
		style: 'a city whose centre answers for it',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2022年1月1日至12月31日。如有疑问，请与石门市政务服务中心联系（电话：0996-3312345）。\n${BODY}`,
		says: { issuer: '石门市', region: '石门市', year: 2022 },
	},
	{
		style: 'a city and a city of county rank',
		text: `云岭省清河市石门市2011年政府信息公开工作年度报告\n${BODY}`,
		says: { region: '云岭省清河市石门市', level: 'county', year: 2011 },
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
		style: 'an old town with a committee is no township',
		text: `霁川古镇管理委员会2022年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '霁川古镇管理委员会', region: '霁川古镇', level: 'county' },
	},
	{
		style: 'a zone of free trade',
		text: `中国（南江）自由贸易试验区霁川片区管理委员会2024年政府信息公开工作年度报告\n${BODY}`,
		says: {
			issuer: '中国(南江)自由贸易试验区霁川片区管理委员会',
			region: '中国(南江)自由贸易试验区霁川片区',
			level: 'county',
		},
	},
	{
		style: 'a zone and the district that it is too',
		text: `2022年高新区（新城区）政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '高新区(新城区)', region: '高新区(新城区)', level: 'county' },
	},
];
