import { type Beginning, BODY } from './beginning';

/** Whose report it is, by all the ways in which a report names who issues it. */
export const ISSUERS: readonly Beginning[] = [
	{
		style: 'a city without its name, and one of its bureaus',
		text: '依据条例制作2019年政府信息公开工作年度报告如下。\n一、总体情况\n2019年，市知识产权局进一步加大主动公开力度，全市各部门公开政府信息910条。\n',
		says: { year: 2019 },
		silent: ['issuer', 'region', 'level'],
	},
	{
		style: 'the report of an office, named in its opening alone',
		text: `根据条例规定，现公布霁川市人民政府办公厅2024年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '霁川市人民政府办公厅', level: 'department', year: 2024 },
	},
	{
		style: 'a bureau from whose work of the year its report was made',
		text: `按照通知要求，结合霁川市商务局2022年政府信息公开工作实际，编制发布本报告。\n${BODY}`,
		says: { issuer: '霁川市商务局', region: '霁川市', level: 'department' },
	},
	{
		style: 'the year told behind the body',
		text: `一、概述\n霁川市2016年政府信息公开工作，取得了新成效。\n（一）加大主动公开力度\n全年主动公开信息5条，未收到依申请公开。\n`,
		says: { year: 2016 },
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
		style: 'a university by the rules for all of them',
		text: `本报告根据《高等学校信息公开办法》编制，包括主动公开、依申请公开、存在的主要问题，所列数据的统计期限自2016年9月1日起至2017年8月31日止。\n${BODY}`,
		says: { year: 2017 },
		silent: ['issuer'],
	},
	{
		style: 'a bureau that wrote it by what it does',
		text: `根据县政府办公室通知要求，柳林县水务局结合单位实际，编制本单位2022年度政务公开工作年度报告。\n${BODY}`,
		says: { issuer: '柳林县水务局', region: '柳林县', year: 2022 },
	},
	{
		style: 'a bureau housed with its county',
		text: `特公开2012年度政府信息公开年度报告，如有疑问，请与我局办公室联系（地址：柳林县人民政府；邮编：341000）。\n${BODY}`,
		says: { year: 2012 },
		silent: ['issuer'],
	},
	{
		style: 'an opening that says whose work it is about',
		text: `为认真做好霁川市水务局政府信息公开工作，我局按照条例的要求，高效完成各项任务。现公布2022年度本单位政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '霁川市水务局', region: '霁川市', level: 'department', year: 2022 },
	},
	{
		style: 'what the text is made of names it',
		text: `现将2023年度市水务局政府信息公开工作报告予以公布，全文包括霁川市水务局本年度政府信息公开工作的基本情况、主动公开情况等部分。\n${BODY}`,
		says: { issuer: '霁川市水务局', year: 2023 },
	},
	{
		style: 'rules on information and affairs that it made',
		text: `现将我局2021年政府信息公开年度报告有关情况报告如下。修改完善了《柳林县水务局政府信息与政务公开工作制度》。\n${BODY}`,
		says: { issuer: '柳林县水务局', year: 2021 },
	},
	{
		style: 'an opening whose subject has a second name in brackets',
		text: `霁川市云山区司法局（区行政复议局）根据《中华人民共和国政府信息公开条例》等规定编制本报告。本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。\n${BODY}`,
		says: { issuer: '霁川市云山区司法局', region: '霁川市云山区', year: 2022 },
	},
	{
		style: 'the day and the source under the title, without labels',
		text: `市民政局2024年度政府信息公开工作年度报告\n\n2025-02-05 17:21 霁川市民政局\n\n根据《中华人民共和国政府信息公开条例》规定编制本报告。\n${BODY}`,
		says: { issuer: '霁川市民政局', region: '霁川市', year: 2024, publishedOn: '2025-02-05' },
	},
	{
		style: 'the desk of an office',
		text: `如对本报告有任何疑问，请与霁川市人民政府办公室文电科联系（地址：东大街11号）。现将我办2013年政府信息公开工作年度报告公布如下。\n${BODY}`,
		says: { issuer: '霁川市人民政府办公室', region: '霁川市', year: 2013 },
	},
	{
		style: 'the office of a prefecture, in brackets, and whom to ask',
		text: `根据条例的有关要求，现就清河地区行政公署（行署办公室）2012年度政府信息公开工作情况报告如下。如有疑问，请与地区电子政务管理办公室联系（电话：8520000）。\n${BODY}`,
		says: { issuer: '清河地区行政公署', region: '清河地区', level: 'prefecture', year: 2012 },
	},
	{
		style: 'a county whose information centre is to be asked',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自2009年1月1日至2009年12月31日止。如有疑问，请与柳林县政府信息中心联系（地址：城关镇南街1号）。\n${BODY}`,
		says: { issuer: '柳林县政府', region: '柳林县', level: 'county', year: 2009 },
	},
	{
		style: 'a desk of a government’s office that compiled it',
		text: `本报告根据《中华人民共和国政府信息公开条例》，由柳林县政府办公室网络信息中心编制。\n一、概述\n2011年，我县主动公开政府信息30条，未收到申请。\n`,
		says: { issuer: '柳林县政府办公室', region: '柳林县', year: 2011 },
	},
	{
		style: 'a bureau that only its own guide names, far into the first part',
		text: `根据《中华人民共和国政府信息公开条例》，现对我局2011年政府信息公开工作汇报如下：\n一、概述\n一是强化领导。${'我局高度重视公开工作，加强领导，明确责任，狠抓落实。'.repeat(12)}\n二是健全制度。公布了《霁川市水务局政府信息公开指南》，主动公开政府信息30条，未收到申请。\n`,
		says: { issuer: '霁川市水务局', region: '霁川市', level: 'department', year: 2011 },
	},
	{
		style: 'a desk of a ministry that is to be asked',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制。如对本报告有任何疑问，请联络：水利部信息司综合处，电话：6519000。\n一、概述\n2009年，我部主动公开政府信息30条，收到申请2件。\n`,
		says: { issuer: '水利部', level: 'department', year: 2009 },
	},
	{
		style: 'an office of advisers',
		text: `南江省参事室2010年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '南江省参事室', region: '南江省', level: 'department', year: 2010 },
	},
	{
		style: 'a centre with 综合 in its name that compiled it',
		text: `本报告根据《中华人民共和国政府信息公开条例》，由霁川市望河区综合行政服务中心编制。\n${BODY}`,
		says: { issuer: '霁川市望河区综合行政服务中心', region: '霁川市望河区', level: 'department' },
	},
	{
		style: 'a zone as the office of a city’s government',
		text: `2008年，管理区认真贯彻《中华人民共和国政府信息公开条例》。\n一、主动公开政府信息的情况\n2008年主动公开政府信息30条，没有受理申请。\n霁川市人民政府石矶管理区管委会\n2009年1月28日\n`,
		says: { issuer: '霁川市人民政府石矶管理区管委会', level: 'county', year: 2008, signedOn: '2009-01-28' },
	},
	{
		style: 'an office that calls itself 我办',
		text: `根据《中华人民共和国政府信息公开条例》，现公布2011年我办政府信息公开工作年度报告。\n一、概述\n2011年，我办主动公开信息30条，未收到申请。\n`,
		says: { level: 'department', year: 2011 },
		silent: ['issuer', 'region'],
	},
	{
		style: 'a supervisor of banks, known by itself, that its own guide names',
		text: `一、2010年政府信息公开工作情况\n我局梳理了《南江银监局政府信息公开指南（试行）》，2010年主动公开政府信息30条，收到申请1件，未收取费用。\n二、存在问题\n公开不够及时。\n`,
		says: { issuer: '南江银监局', level: 'department', year: 2010 },
	},
	{
		style: 'another city tells it to report',
		text: `石门市人民政府2012年政府信息公开工作年度报告\n根据条例和霁川市人民政府办公室关于做好2012年年度报告的通知要求，编制本报告。\n${BODY}`,
		says: { issuer: '石门市人民政府', level: 'county', year: 2012 },
	},
	{
		style: 'a city by the notice of the one above it, without its name',
		text: `石门市人民政府2010年政府信息公开工作年度报告\n根据条例要求和霁川市政府办公室有关通知精神，编制本报告。\n${BODY}`,
		says: { level: 'county', year: 2010 },
	},
	{
		style: 'a city by the rules of the one above it',
		text: `2011年石门市政府信息公开工作年度报告\n根据条例和《霁川市政府信息公开工作年度报告制度（试行）》，编制本报告。\n${BODY}`,
		says: { level: 'county', year: 2011 },
	},
	{
		style: 'a city by its own rules',
		text: `2011年霁川市政府信息公开工作年度报告\n根据条例和《霁川市政府信息公开规定》，编制本报告。\n${BODY}`,
		says: { level: 'prefecture', year: 2011 },
	},
	{
		style: 'it drew up its report',
		text: `住建局2020年信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》要求，制定岚溪县住房和城乡建设局2020年政府信息公开工作年度报告。\n一、总体情况\n2020年，我局主动公开信息30条。\n`,
		says: { issuer: '岚溪县住房和城乡建设局', level: 'department', year: 2020 },
	},
	{
		style: 'a title without a body, put on the site by the government, and the report of a bureau',
		text: `2025年政府信息公开工作年度报告\n信息来源：竹溪区人民政府\n现公布《霁川市竹溪区水务局2025年政府信息公开工作年度报告》。\n${BODY}`,
		says: { issuer: '霁川市竹溪区水务局', year: 2025, level: 'department' },
	},
	{
		style: 'the body right behind its label',
		text: `索引号003214567/2020-11298\n发布机构望河区人民政府办公室\n望河区人民政府2019年政府信息公开工作年度报告\n来源：区政府办公室\n${BODY}`,
		says: { issuer: '望河区人民政府办公室', indexNumber: '003214567/2020-11298' },
	},
	{
		style: 'who compiled it by the law, without 由',
		text: `竹溪区人民政府2022年政府信息公开工作年度报告\n文章来源：区政府办公室\n竹溪区人民政府办公室依据《中华人民共和国政府信息公开条例》编制本报告。\n${BODY}`,
		says: { issuer: '竹溪区人民政府办公室' },
	},
	{
		style: 'a bureau without its place, in a text without title',
		text: `现公布区审计局2023年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '区审计局', level: 'department' },
		silent: ['region', 'title'],
	},
	{
		style: 'a bureau without its place, named in full on a line of its own',
		text: `霁川市水利局\n根据要求，现将市水利局2014年度政府信息公开工作情况报告如下：\n${BODY}`,
		says: { issuer: '霁川市水利局', region: '霁川市', level: 'department', year: 2014 },
	},
	{
		style: 'a bureau without its place, in a text that acts for another',
		text: `市水利局2014年政府信息公开工作年度报告\n2014年，利用市水利局网站公开信息。\n${BODY}`,
		says: { issuer: '市水利局' },
		silent: ['region'],
	},
	{
		style: 'the desk of the body that the title names signed',
		text: `霁川市水利局2015年政府信息公开工作年度报告\n${BODY}霁川市水利局办公室\n2016年2月3日\n`,
		says: { issuer: '霁川市水利局', signedOn: '2016-02-03' },
	},
	{
		style: 'a report of a town that its county put on the site',
		text: `索 引 号 | ab7799-2023-000071 | 发布机构 | 柳林县政府 |\n现将茅坪镇2022年度政府信息公开工作报告如下：\n${BODY}`,
		says: { issuer: '茅坪镇', level: 'township', year: 2022 },
	},
	{
		style: 'a site’s own word for a ministry',
		text: `文化和旅游部政府信息公开工作2021年度报告\n发表时间：2022-01-29 13:51 来源：国家文化和旅游部\n${BODY}`,
		says: { issuer: '文化和旅游部', level: 'department' },
	},
	{
		style: 'a copy of a page that someone else had written over',
		text: `标题： | 林业局2008年政府信息公开年度报告 | ||\n发布机构： | 在线入口app下载林业服务中心 |\n${BODY}`,
		says: { issuer: '林业局' },
	},
	{
		style: 'the whole of which the reports it was made of are parts',
		text: `本报告根据《条例》要求，在2015年度望河区人民政府各街道办事处、各委办局的政府信息公开工作年度报告的基础上编制。\n${BODY}`,
		says: { issuer: '望河区', region: '望河区', level: 'county' },
	},
	{
		style: 'an office that tells its own numbers, and of the whole city',
		text: `本年度报告由石原市人民政府办公室根据《条例》编制。\n一、总体情况\n我办组织全市各单位编制目录。2025年我办新收政府信息公开申请21件。\n`,
		says: { issuer: '石原市人民政府办公室', level: 'department', year: 2025 },
	},
	{
		style: 'what was compiled specially',
		text: `特编制霁川市司法局2018年政府信息公开年度报告。\n${BODY}`,
		says: { issuer: '霁川市司法局', region: '霁川市', level: 'department', year: 2018 },
	},
	{
		style: 'a district, with its city where the reports it was made of are told',
		text: `本报告是根据《中华人民共和国政府信息公开条例》及霁川市望河区各委、办、局的政府信息公开年度报告编制而成。如有疑问，请与望河区政府信息公开办公室联系（电话：0998-1234567）。\n${BODY}`,
		says: { issuer: '霁川市望河区', region: '霁川市望河区', level: 'county' },
	},
	{
		style: 'a bureau on whose site its report is kept',
		text: `本报告依据《中华人民共和国政府信息公开条例》编制，电子版可在柳林县统计局网站下载。数据截止日期为2021年12月31日。\n${BODY}`,
		says: { issuer: '柳林县统计局', level: 'department' },
	},
	{
		style: 'a government on whose site a report is kept is not its issuer for that',
		text: `本报告依据《中华人民共和国政府信息公开条例》编制，电子版可在柳林县人民政府网站下载。我局全年公开信息12条。\n${BODY}`,
		says: { level: 'department' },
		silent: ['issuer'],
	},
	{
		style: 'a body for short and without its place, whose text says what it is short for',
		text: `市残联政府信息公开工作年度报告\n2025年，霁川市残疾人联合会(以下简称“市残联”)做好公开工作。\n${BODY}`,
		says: { issuer: '霁川市残疾人联合会', region: '霁川市', level: 'department', year: 2025 },
	},
	{
		style: 'a customs house with all below it, named where its report is compiled',
		text: `根据有关规定，梳理编制沧平海关关区2023年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '沧平海关', level: 'department', year: 2023 },
	},
];
