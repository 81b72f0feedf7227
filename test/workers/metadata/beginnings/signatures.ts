import { type Beginning, BODY } from './beginning';

/** When it was written: the day with the name of who wrote it, below the text or under its title. */
export const SIGNATURES: readonly Beginning[] = [
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
		style: 'an autonomous prefecture',
		text: `青原藏族自治州人民政府2014年政府信息公开工作年度报告\n${BODY}青原藏族自治州人民政府办公室\n2015年3月20日`,
		says: { region: '青原藏族自治州', level: 'prefecture', year: 2014, signedOn: '2015-03-20', era: 'statistical' },
	},
	{
		style: 'a league',
		text: `查干锡勒盟行政公署2017年政府信息公开年度报告\n${BODY}查干锡勒盟行政公署办公室\n2018年3月9日`,
		says: { region: '查干锡勒盟', level: 'prefecture', year: 2017, signedOn: '2018-03-09' },
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
		style: 'a district with an office, signed 区政府办公室',
		text: `清河市云山区政府办公室关于2011年政府信息公开工作的年度报告\n${BODY}区政府办公室\n2012年3月16日`,
		says: { region: '清河市云山区', year: 2011, signedOn: '2012-03-16' },
	},
];
