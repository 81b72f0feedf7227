import { type Beginning, BODY } from './beginning';

/** Whose report it is: departments, their place and what they are called. */
export const DEPARTMENTS: readonly Beginning[] = [
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
		style: 'the year in Han numerals, the body before it',
		text: `柳林县教育局二〇一二年度政府信息公开工作报告\n${BODY}`,
		says: { year: 2012, issuer: '柳林县教育局', level: 'department', era: 'narrative' },
	},
	{
		style: 'a copy without title: the opening names the report, its year and its bureau',
		text: `根据条例要求，现公布霁川市岚溪县水务局2010年政府信息公开工作年度报告。本年报可在县政府网站下载，如有疑问，请与本单位办公室联系。\n一、概述\n我局按照要求认真做好政府信息公开工作，配备了2名兼职工作人员。\n`,
		says: { issuer: '霁川市岚溪县水务局', region: '霁川市岚溪县', level: 'department', year: 2010 },
		silent: ['title'],
	},
	{
		style: 'a copy without title: only whom to ask is named',
		text: `根据《岚溪县人民政府办公室关于做好2009年政府信息公开工作年度报告编制工作的通知》要求，特向社会公布本机关2009年度信息公开年度报告。如有疑问，请与岚溪县水务局政府信息公开工作领导小组办公室联系。\n一、概述\n2009年，我局政府信息公开工作有序开展，主动公开政府信息52条。\n`,
		says: { issuer: '岚溪县水务局', region: '岚溪县', level: 'department', year: 2009 },
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
		style: 'a bureau that only acts',
		text: `根据政府信息公开条例的规定，柳林县司法局按照政府信息公开分类规范的要求，对主动公开政府信息等情况进行了梳理，编制年度工作报告，向公众公布。\n一、概述\n2013年，主动公开信息39条，未接到申请，没有收取费用。\n`,
		says: { issuer: '柳林县司法局', region: '柳林县', level: 'department', year: 2013 },
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
		style: 'a university by its own rules',
		text: `本报告根据《霁川理工大学信息公开办法》编制，包括主动公开、依申请公开、存在的主要问题，所列数据的统计期限自2016年9月1日起至2017年8月31日止。\n${BODY}`,
		says: { issuer: '霁川理工大学', level: 'department', period: { from: '2016-09-01', to: '2017-08-31' } },
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
		style: 'who compiled this report, behind what it was compiled by',
		text: '根据《中华人民共和国政府信息公开条例》及有关文件要求，芦荡后旗教育局编制了本报告。\n一、总体情况\n2023年，主动公开信息5条，未收到依申请公开，无信息公开收费，无行政复议。\n',
		says: { issuer: '芦荡后旗教育局', region: '芦荡后旗', level: 'department' },
	},
	{
		style: 'a bureau without its place, whose own rules have it',
		text: `本报告根据条例和《霁川市水务局信息公开实施办法》要求，由市水务局编制的2012年度政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '霁川市水务局', level: 'department', year: 2012 },
	},
	{
		style: 'a bureau without its place that is the subject',
		text: `2010年区文委在区政府的领导下做好政府信息公开工作，特编制年度报告。\n${BODY}`,
		says: { level: 'department', year: 2010 },
	},
	{
		style: 'a bureau whose work is told now',
		text: `现将省粮食局2012年度政府信息公开工作报告如下。\n${BODY}`,
		says: { level: 'department', year: 2012 },
	},
	{
		style: 'its place said twice',
		text: `由霁川市望河区霁川市望河区水务局编制的2010年度政府信息公开年度报告。\n${BODY}`,
		says: { issuer: '霁川市望河区水务局', region: '霁川市望河区', level: 'department', year: 2010 },
	},
	{
		style: 'how the town looks is no town',
		text: `望河区市容管理局2012年政府信息公开年度报告\n${BODY}`,
		says: { issuer: '望河区市容管理局', region: '望河区', level: 'department', year: 2012 },
	},
	{
		style: 'a county that begins as looks do',
		text: `霁川市容县水务局2012年政府信息公开年度报告\n${BODY}`,
		says: { region: '霁川市容县', level: 'department' },
	},
	{
		style: 'a street by no name',
		text: `特向社会公布2021年度街道信息公开年度报告。如有疑问，请与云岭市望河区柳桥街道办事处联系。\n${BODY}`,
		says: { issuer: '云岭市望河区柳桥街道办事处', level: 'township', year: 2021 },
	},
	{
		style: 'a town as the subject of this year',
		text: `一、总体情况\n本年度，柳林乡严格依照《中华人民共和国政府信息公开条例》推进工作。现将政府信息公开工作年度报告公布如下。\n${BODY}`,
		says: { issuer: '柳林乡', level: 'township' },
	},
	{
		style: 'a bureau of a province by its houses',
		text: `一、总体情况\n2023年以来，厅机关各处室严格落实工作流程。现将政府信息公开工作年度报告公布如下。\n${BODY}`,
		says: { level: 'department' },
		silent: ['issuer'],
	},
	{
		style: 'what a government does itself, not its offices',
		text: `云岭市望河县人民政府机关\n2020年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '云岭市望河县人民政府机关', region: '云岭市望河县', level: 'department' },
	},
	{
		style: 'whom one can ask',
		text: `本年报根据《中华人民共和国政府信息公开条例》编制。如有疑问，可联系云岭市望河区统计局办公室，地址：东大街11号。\n${BODY}`,
		says: { issuer: '云岭市望河区统计局', region: '云岭市望河区', level: 'department' },
	},
	{
		style: 'a bureau without its place in a zone',
		text: `现公布我局2022年政府信息公开工作年度报告。\n2022年，我局通过管委会网站公开信息20条。\n${BODY}`,
		says: { level: 'department', year: 2022 },
		silent: ['issuer', 'region'],
	},
	{
		style: 'a bureau that is only known by its site',
		text: `一、总体情况\n本报告根据《中华人民共和国政府信息公开条例》编制。\n2023年，主动公开政府信息31条，利用厅门户网站和厅微信公众号发布，未收到政府信息公开申请。\n`,
		says: { level: 'department', year: 2023 },
		silent: ['issuer'],
	},
	{
		style: 'a bureau without its place, under somebody’s lead',
		text: `2023年政府信息公开工作年度报告\n一、总体情况\n2023年，在区委、区政府的统一部署下，区统计局紧紧围绕中心工作，扎实推进政府信息公开。\n`,
		says: { level: 'department', year: 2023 },
		silent: ['issuer'],
	},
	{
		style: 'a school by its number',
		text: `望河五中2021年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '望河五中', level: 'department', year: 2021 },
	},
	{
		style: 'the committee that the office of the committee answers for',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制。如有疑问，请与霁川市卫生健康委员会办公室联系（地址：东大街11号）。\n${BODY}`,
		says: { issuer: '霁川市卫生健康委员会', region: '霁川市', level: 'department' },
	},
	{
		style: 'last year’s report as one of the year’s works',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制。\n一、总体情况\n2022年，霁川市水务局坚持公开为常态。公开发布《霁川市水务局2021年政府信息公开工作年度报告》，主动公开信息30条。\n`,
		says: { issuer: '霁川市水务局', level: 'department', year: 2022 },
	},
	{
		style: 'whose work goes on under somebody’s lead',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制。\n一、总体情况\n今年以来，在县委的正确领导下，霁川市石桥县水务局政务公开工作紧紧围绕中心工作开展。2019年主动公开信息30条。\n`,
		says: { issuer: '霁川市石桥县水务局', level: 'department', year: 2019 },
	},
	{
		style: 'a town as the subject of what it had published by a day',
		text: `根据《中华人民共和国政府信息公开条例》，编制2019年度我乡信息公开工作年度报告。\n一、总体情况\n截至2019年12月31日，石坪乡人民政府通过平台公开政府信息3条。\n`,
		says: { issuer: '石坪乡人民政府', level: 'township', year: 2019 },
	},
	{
		style: 'an office of the state as the subject of its first words',
		text: `根据《中华人民共和国政府信息公开条例》，编制本年度报告。\n一、总体情况\n国家档案管理局以习近平新时代中国特色社会主义思想为指导，2022年主动公开政府信息30条，未收到申请。\n`,
		says: { issuer: '国家档案管理局', level: 'department' },
	},
	{
		style: 'a street that its general office compiled',
		text: `柳桥街道及时发布2024年度政府信息公开工作报告。本报告由柳桥街道综合办公室根据《中华人民共和国政府信息公开条例》编制。\n${BODY}`,
		says: { issuer: '柳桥街道', level: 'township' },
	},
	{
		style: 'a bureau by the plans that it made',
		text: `根据《中华人民共和国政府信息公开条例》，本报告按要求编制。\n一、总体情况\n我局认真做好公开工作，制定《霁川市水务局2023年政务公开工作要点》，2023年主动公开政府信息30条，未收到申请。\n`,
		says: { issuer: '霁川市水务局', region: '霁川市', level: 'department', year: 2023 },
	},
	{
		style: 'a school that only says 我校',
		text: `现将我校2021—2022年度信息公开工作报告如下。\n一、概述\n我校主动公开信息30条，未收到信息公开申请。\n`,
		says: { level: 'department' },
	},
	{
		style: 'a town by the rules that it made',
		text: `根据《中华人民共和国政府信息公开条例》，现将2020年政府信息公开工作报告如下：\n一、总体情况\n制定了《石坪乡信息公开保密审查机制》，2020年我乡主动公开政府信息30条，未收到申请。\n`,
		says: { issuer: '石坪乡', level: 'township', year: 2020 },
	},
	{
		style: 'a bureau as the subject of what it did closely',
		text: `根据《中华人民共和国政府信息公开条例》，本报告按要求编制。\n一、总体情况\n2023年，霁川市水务局紧密结合工作实际，主动公开政府信息30条，未收到申请。\n`,
		says: { issuer: '霁川市水务局', region: '霁川市', level: 'department', year: 2023 },
	},
	{
		style: "last year's report named among what was published",
		text: `根据《中华人民共和国政府信息公开条例》，编制本报告。\n一、总体情况\n2020年，我局公开了人事信息、财政信息等重点领域信息及2019年度信息公开工作报告，2020年度我局共收到申请2件。\n`,
		says: { year: 2020 },
	},
	{
		style: 'a federation told for short',
		text: `2018年区残联政府信息公开工作年度报告\n2018年，我会主动公开信息94条。\n${BODY}`,
		says: { issuer: '区残联', level: 'department', year: 2018 },
	},
	{
		style: 'a county that speaks of itself, without a name',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制。\n2021年，我县认真贯彻落实《条例》。统计期限为2021年1月1日至12月31日。\n${BODY}`,
		says: { level: 'county', year: 2021 },
		silent: ['issuer', 'region'],
	},
	{
		style: 'a branch without a name, and the year behind a colon',
		text: `本报告根据《中华人民共和国政府信息公开条例》编制，现将分局政府信息公开情况汇报如下：\n一、总体情况\n1.政府信息公开：2021年度，公开信息84条。\n`,
		says: { level: 'department', year: 2021 },
	},
];
