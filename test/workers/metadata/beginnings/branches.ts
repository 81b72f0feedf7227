import { type Beginning, BODY } from './beginning';

/** Branches of the state, zones, and others that a copy without its head names in passing. */
export const BRANCHES: readonly Beginning[] = [
	{
		style: 'the police of a district',
		text: `霁川市公安局望河区分局2021年政府信息公开工作年度报告\n${BODY}`,
		says: { issuer: '霁川市公安局望河区分局', region: '霁川市望河区', level: 'department', year: 2021 },
	},
	{
		style: 'a branch of a bank of the state, as the opening has it',
		text: `政府信息公开工作年度报告\n根据条例规定，特公布中国人民银行霁川中心支行2010年政府信息公开工作年度报告。\n${BODY}`,
		says: { issuer: '中国人民银行霁川中心支行', level: 'department', year: 2010 },
	},
	{
		style: 'a zone with its province in brackets, whom to ask',
		text: `如对本报告有疑问，请联系：中国（南江）自由贸易试验区霁川片区管理委员会（霁川保税港区管理委员会）政府信息公开办公室，地址：港口路1号。\n一、概述\n2015年，我委推进公开。\n`,
		says: { issuer: '中国(南江)自由贸易试验区霁川片区管理委员会', year: 2015 },
	},
	{
		style: 'written, not compiled, by a bureau',
		text: `本年度报告根据政府信息公开条例要求，由霁川市水务局编写而成。数据的统计期限自2015年1月1日起至12月31日止。\n一、概述\n2015年，我局推进公开。\n`,
		says: { issuer: '霁川市水务局', region: '霁川市', level: 'department', year: 2015 },
	},
	{
		style: 'the office that compiled it, under a title that names only the county',
		text: `柳林县2012年\n政府信息公开工作年度报告\n根据条例的要求，柳林县人民政府办公室编制了本报告。\n${BODY}`,
		says: { issuer: '柳林县人民政府办公室', region: '柳林县', level: 'county', year: 2012 },
	},
	{
		style: 'a later part alone, with the office that received',
		text: `三、依申请公开政府信息情况\n2009年国家林木局办公室收到政府信息公开申请共3件。\n四、收费情况\n2009年未收取费用。\n`,
		says: { issuer: '国家林木局', year: 2009 },
	},
	{
		style: 'a city that only its site names',
		text: `本年报根据政府信息公开条例，结合我市各级人民政府工作实际编制。数据统计时限自2016年1月1日至12月31日。本年报在霁川市人民政府门户网站公布。\n一、概述\n2016年，各县区推进公开。\n`,
		says: { region: '霁川市', level: 'prefecture', year: 2016 },
	},
	{
		style: 'a bureau that only its site names with the place',
		text: `市地震局2014年度政府信息公开年度报告\n市政府办：\n本年度报告由我局编制而成。本报告通过霁川市地震局网站公布。\n${BODY}`,
		says: { issuer: '霁川市地震局', region: '霁川市', level: 'department', year: 2014 },
	},
	{
		style: 'a name and a day where the title was',
		text: `霁川市农业委员会\n2014年2月20日\n引 言\n本年度报告根据政府信息公开条例，由霁川市农业委员会编制。数据的统计期限自2013年1月1日起至12月31日止。\n${BODY}`,
		says: { issuer: '霁川市农业委员会', signedOn: '2014-02-20', year: 2013 },
	},
];
