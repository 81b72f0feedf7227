import { describe, expect, it } from 'vitest';
import { type Rule, SEVERITY } from '../../../workers/audit/rules';
import { inChinese } from '../../in-chinese';
import { around, form2021, readingOf, table3 } from './report';

const SOUND = {
	0: [3, 1, 0, 0, 0, 0, 4],
	2: [3, 0, 0, 0, 0, 0, 3],
	23: [3, 0, 0, 0, 0, 0, 3],
	24: [0, 1, 0, 0, 0, 0, 1],
};
const APPEALS = [1, 0, 0, 1, 2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0];
const form = (rows: Parameters<typeof table3>[0] = SOUND, t4 = APPEALS, prose = '平稳有序。', end?: string) =>
	form2021(prose, table3(rows), t4, end);
const begins = (preamble: string, parts: readonly string[]) =>
	`云岭县2016年政府信息公开工作年度报告\n${preamble}\n${parts.map((part) => `${part}\n平稳有序。`).join('\n')}\n`;
const FOUR = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、存在的主要问题'];

/** Table 2 of 2019 with so many newly disclosed documents of 61 in all. */
const newlyDisclosed = (count: number) =>
	`云岭县2019年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t5\t${count}\t61\n三、存在的主要问题\n力量不足。\n`;

/** Rows of a local annex with a way of asking that the form of 2014 does not know. */
const WAYS =
	'受理申请总数 条 20\n当面申请数 条 8\n传真申请数 条 2\n邮件申请数 条 4\n网上申请数 条 5\n信函申请数 条 1\n行政复议数 件 1\n';

/** Each rule with a report that trips it, the words that the finding lies on, and a twin that must not. */
const PAIRS: readonly (readonly [rule: Rule, trips: string, words: string, twin: string])[] = [
	[
		'sum.mismatch',
		around('收到申请20件，其中当面申请8件，其他申请11件。'),
		'20件',
		around('收到申请20件，其中当面申请8件，其他申请12件。'),
	],
	[
		'sum.mismatch',
		around('发布信息380条，其中专项资金152条、预算200条（政府32条、部门165条）、其他28条。'),
		'165条',
		around('发布信息380条，其中专项资金152条、预算197条（政府32条、部门165条）、其他31条。'),
	],
	[
		'sum.mismatch',
		around(`附表\n指标 单位 数量\n${WAYS.replace('邮件申请数 条 4', '邮件申请数 条 0')}`),
		'20',
		around(`附表\n指标 单位 数量\n${WAYS}`),
	],
	[
		'sum.mismatch',
		around('主动公开信息9条，其中网站公开8条，其他公开2条。'),
		'9条',
		around('主动公开信息9条，其中网站公开9条，包括审计计划1条、审计公告7条。'),
	],
	[
		'part.exceeds_whole',
		around('主动公开信息27条，其中文件12条、新闻15条，其中网站采用28条。'),
		'28条',
		around('主动公开信息27条，其中文件12条、新闻15条，其中网站采用20条。'),
	],
	[
		'told_twice.mismatch',
		around('全年微信公众号发布信息36条。工作有序开展，专人负责日常维护。全年微信公众号发布信息33条。'),
		'33条',
		around('全年微信公众号发布信息36条。工作有序开展，专人负责日常维护。全年微信公众号发布信息36条。'),
	],
	[
		'numbering.gap',
		begins('平稳。', ['一、概述', '二、主动公开情况\n1.网站\n平稳。\n2.公报\n平稳。\n2.公开栏', '三、存在的问题']),
		'2.公开栏',
		begins('平稳。', ['一、概述', '二、需要说明的事项与附表\n1.网站\n平稳。\n2.公报\n平稳。\n2.公开栏']),
	],
	[
		'percent.mismatch',
		around('发布解读稿件92篇，其中图解类41篇，占46.6%。'),
		'46.6%',
		around('发布解读稿件92篇，其中图解类41篇，占44.5%。'),
	],
	[
		'percent.total',
		around('收到申请200件。其中，当面申请100件，占总数的50%；传真申请40件，占20%；网上申请60件，占40%。'),
		'占40%',
		around('收到申请200件。其中，当面申请100件，占总数的50%；传真申请40件，占20%；网上申请60件，占30%。'),
	],
	[
		'sum.mismatch',
		around('主动公开信息200条。\n公开的信息中，甲类120条，占60%；乙类90条，占45%。'),
		'甲类120条',
		around('主动公开信息200条。\n公开的信息中，甲类120条，占60%；乙类70条，占35%。'),
	],
	[
		'sum.mismatch',
		around('收到申请10件。在10件申请中：\n“同意公开”3件，占30%；\n“信息不存在”5件，占50%；\n其他情形1件，占10%。'),
		'10件',
		around('收到申请10件。在10件申请中：\n“同意公开”3件，占30%；\n“信息不存在”5件，占50%；\n其他情形2件，占20%。'),
	],
	[
		'sum.mismatch',
		around('主动公开信息90条。其中，机关公开30条，乡镇公开50条，其他公开20条。'),
		'90条',
		around('主动公开信息90条，历年累计400条。其中，机关公开30条，历年累计85条。'),
	],
	[
		'rate.mismatch',
		around('热线受理来电820个，其中咨询类510个、投诉类310个，办结785个，办结率99.1%。'),
		'99.1%',
		around('热线受理来电820个，其中咨询类510个、投诉类310个，办结785个，办结率95.7%。'),
	],
	[
		'sum.mismatch',
		around('主动公开政府信息90条。\n公开的信息中，概况类信息30条，工作动态类信息40条，其他信息10条。'),
		'90条',
		around('主动公开政府信息90条。\n公开的信息中，概况类信息30条，工作动态类信息40条，其他信息20条。'),
	],
	[
		'channels.below_total',
		around('主动公开政府信息100条。从渠道看，政府网站公开60条，政府公报公开10条，其他方式公开10条。'),
		'100条',
		around('主动公开政府信息100条。从渠道看，政府网站公开60条，新闻媒体公开20条，政府公报公开10条，其他方式公开10条。'),
	],
	[
		'percent.mismatch',
		around(
			'收到申请523件。其中，当面186件、网络207件、信函121件、传真9件。按时办结517件、延期办结6件。\n属于主动公开范围74件，占14.1%；同意公开269件，占51.4%；部分公开18件，占3.4%；不予公开37件，占7.1%（其中商业秘密11件、个人隐私19件、其他7件）；不属于本机关82件，占19.7%；信息不存在43件，占8.2%。',
		),
		'19.7%',
		around(
			'收到申请523件。其中，当面186件、网络207件、信函121件、传真9件。按时办结517件、延期办结6件。\n属于主动公开范围74件，占14.1%；同意公开269件，占51.4%；部分公开18件，占3.4%；不予公开37件，占7.1%（其中商业秘密11件、个人隐私19件、其他7件）；不属于本机关82件，占15.7%；信息不存在43件，占8.2%。',
		),
	],
	[
		'part.exceeds_whole',
		around('主动公开信息3条，其中网站公开5条。'),
		'5条',
		around('重点抓好以下三项工作：加强学习；力争公开信息突破500条。'),
	],
	[
		'percent.total',
		around('共发布信息200条。其中，甲类100条，占50%；其他信息100条，占60%。'),
		'占60%',
		around('共发布信息200条。其中，甲类100条，占50%；其他信息100条，占50%。'),
	],
	[
		'rate.mismatch',
		around('热线全年接收来电18400个，回复17800个，办结率达97.3%。'),
		'97.3%',
		around('热线全年接收来电18400个，回复17800个，办结率达96.7%。'),
	],
	[
		'rate.mismatch',
		around('2016年，全年网站访问量365000次，日均访问量2000次。'),
		'2000次',
		around('2016年，全年网站访问量365000次，日均访问量1000次。历年累计访问量900000次，日均访问量5次。'),
	],
	[
		'rate.mismatch',
		around('全年发布信息1200条，月均发布200条。'),
		'200条',
		around('全年发布信息1200条，月均发布100条。'),
	],
	['rate.mismatch', around('热线办结率达198.7%。'), '198.7%', around('热线办结率达98.7%。')],
	[
		'growth.mismatch',
		around('主动公开政府信息9214条，比上年的8760条增加454条，增长6.2%。'),
		'6.2%',
		around('主动公开政府信息9214条，比上年的8760条增加454条，增长5.2%。'),
	],
	[
		'growth.mismatch',
		around('主动公开政府信息9214条，比上年的8760条增加554条。'),
		'554条',
		around('主动公开政府信息9214条，比上年的8760条增加454条。'),
	],
	['balance.mismatch', form({ ...SOUND, 24: [0, 2, 0, 0, 0, 0, 2] }), '2', form()],
	['table.row_sum', form({ ...SOUND, 0: [3, 1, 0, 0, 0, 0, 5] }), '5', form()],
	['table.column_sum', form({ ...SOUND, 2: [2, 0, 0, 0, 0, 0, 2] }), '2', form()],
	['appeal.row_sum', form(SOUND, [1, 0, 0, 1, 3, ...APPEALS.slice(5)]), '3', form()],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '全县新收政府信息公开申请14件。'),
		'14件',
		form(SOUND, APPEALS, '全县新收政府信息公开申请4件。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '依申请公开方面，予以公开及部分公开13件。'),
		'13件',
		form(SOUND, APPEALS, '依申请公开方面，予以公开及部分公开3件。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, [1, 1, 0, 0, 2, ...APPEALS.slice(5)], '全县因政府信息公开引起行政复议2件，均获维持。'),
		'均获维持',
		form(SOUND, [2, 0, 0, 0, 2, ...APPEALS.slice(5)], '全县因政府信息公开引起行政复议2件，均获维持。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '全县新收政府信息公开申请4件，已全部办结。'),
		'全部办结',
		form(
			{ 0: [4, 0, 0, 0, 0, 0, 4], 2: [4, 0, 0, 0, 0, 0, 4], 23: [4, 0, 0, 0, 0, 0, 4] },
			APPEALS,
			'全县新收政府信息公开申请4件，已全部办结。',
		),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '2023年未收到政府信息公开申请。'),
		'未收到',
		form({}, APPEALS, '2023年未收到政府信息公开申请。'),
	],
	[
		'text_table.mismatch',
		form(SOUND, APPEALS, '依申请公开方面，不予公开13件。'),
		'13件',
		form({ ...SOUND, 2: [0, 0, 0, 0, 0, 0, 0], 4: [3, 0, 0, 0, 0, 0, 3] }, APPEALS, '依申请公开方面，不予公开3件。'),
	],
	[
		'told_twice.mismatch',
		around('全县主动公开政府信息3210条。\n综上，全县共主动公开政府信息3201条。'),
		'3201条',
		around('全县主动公开政府信息3210条。\n综上，全县共主动公开政府信息3210条。'),
	],
	[
		'told_twice.mismatch',
		form2021('平稳有序。', `${table3(SOUND)}\n更正后的表\n${table3({ ...SOUND, 0: [4, 0, 0, 0, 0, 0, 4] })}`, APPEALS),
		'3',
		form2021('平稳有序。', `${table3(SOUND)}\n更正后的表\n${table3(SOUND)}`, APPEALS),
	],
	[
		'count.mismatch',
		around('做好三项工作：一是抓公开；二是抓解读。'),
		'二是',
		around('做好两项工作：一是抓公开；二是抓解读。'),
	],
	[
		'count.mismatch',
		around('公开内容包括机构职能、政策法规、规划和计划、人事信息等三个方面。'),
		'三个方面',
		around('公开内容包括机构职能、政策法规、规划和计划、人事信息等九个方面。'),
	],
	[
		'count.mismatch',
		around('公开目录分为机构职能、政策法规、规划和计划、人事信息六部分。'),
		'六部分',
		around(
			'公开目录分为机构职能、政策法规、规划和计划、人事信息五部分。全文包括主要做法、机构设置、经费和会议情况、工作打算等三部分组成。',
		),
	],
	[
		'count.mismatch',
		around('公开目录有六大类：机构职能、政策法规、规划计划。'),
		'六大类',
		around('公开目录有三大类：机构职能、政策法规、规划计划。另有六个方面：教育、医疗领域的公开、政策解读。'),
	],
	[
		'enumeration.gap',
		around('一是重视。二是规范。三是培训。\n三、依申请公开情况\n一是受理。二是审核。四是答复。'),
		'四是',
		around('一是重视。二是规范。三是培训。\n三、依申请公开情况\n一是受理。二是审核。三是答复。'),
	],
	[
		'enumeration.gap',
		around('一是抓公开；二是抓解读；四是抓培训。'),
		'四是',
		around('一是抓公开；二是抓解读；三是抓培训。'),
	],
	[
		'numbering.gap',
		begins('', [...FOUR.slice(0, 2), '四、依申请公开政府信息情况', '五、存在的主要问题']),
		'四、',
		begins('', FOUR),
	],
	[
		'numbering.gap',
		around('（一）公开数量。共2条。\n（二）公开渠道。网站。\n（五）重点领域。已公开。'),
		'（五）',
		around('（一）公开数量。共2条。\n（二）公开渠道。网站。\n（三）重点领域。已公开。'),
	],
	[
		'sections.declared_mismatch',
		begins('本报告由概述、主动公开政府信息情况、依申请公开政府信息情况、存在的主要问题五个部分组成。', FOUR),
		'五个部分',
		begins('本报告由概述、主动公开政府信息情况、依申请公开政府信息情况、存在的主要问题四个部分组成。', FOUR),
	],
	[
		'sections.declared_missing',
		begins('本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况、行政复议情况、存在的主要问题等。', FOUR),
		'行政复议情况',
		begins('本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况、存在的主要问题等。', FOUR),
	],
	[
		'sections.declared_missing',
		begins('本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况以及行政复议情况、存在的主要问题等。', FOUR),
		'以及行政复议情况',
		begins('本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况以及存在的主要问题等。', FOUR),
	],
	[
		'sections.declared_missing',
		begins(
			'本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况、因政府信息公开申请行政复议、提起行政诉讼情况、存在的主要问题等。',
			FOUR,
		),
		'因政府信息公开申请行政复议、提起行政诉讼情况',
		begins(
			'本报告包括概述、主动公开政府信息情况、收费、减免情况、因政府信息公开申请行政复议、提起行政诉讼情况、存在的主要问题等。',
			[
				'一、概述',
				'二、主动公开政府信息情况',
				'三、收费及减免情况',
				'四、行政复议和行政诉讼情况',
				'五、存在的主要问题',
			],
		),
	],
	[
		'sections.required_missing',
		begins('', [...FOUR.slice(0, 3), '四、行政复议和行政诉讼情况', '五、存在的主要问题']),
		'五、',
		begins('', [...FOUR.slice(0, 3), '四、收费、复议和诉讼情况', '五、存在的主要问题']),
	],
	['sections.required_missing', form().replace('六、其他需要报告的事项\n', ''), '五、', form()],
	[
		'year.mismatch',
		around('2015年，全县因政府信息公开引起行政复议11件。'),
		'2015年',
		around('2016年，全县因政府信息公开引起行政复议11件。'),
	],
	[
		'year.mismatch',
		around('统计期限自2015年1月1日起至2016年12月31日止。'),
		'2015年',
		around('统计期限自2016年1月1日起至2016年12月31日止。'),
	],
	['period.partial', around('1-11月份共发布采购信息264条。'), '1-11月份', around('1-12月份共发布采购信息264条。')],
	[
		'channels.below_total',
		around('主动公开政府信息900条。通过政府网站公开政府信息700条，通过其他方式公开政府信息100条。'),
		'900条',
		around('主动公开政府信息900条。通过政府网站公开政府信息800条，通过其他方式公开政府信息200条。'),
	],
	[
		'response.below_total',
		around('回应公众关注热点或重大舆情90次。发布政策解读稿件20篇，通过其他方式回应事件30次。'),
		'90次',
		around('回应公众关注热点或重大舆情40次。发布政策解读稿件20篇，通过其他方式回应事件30次。'),
	],
	[
		'normative.exceeds_issued',
		around('主动公开规范性文件19条，制发规范性文件18件。'),
		'19条',
		around('主动公开规范性文件18条，制发规范性文件18件。'),
	],
	[
		'part.exceeds_whole',
		around('举办新闻发布会9次，其中主要负责同志参加新闻发布会12次。'),
		'12次',
		around('举办新闻发布会12次，其中主要负责同志参加新闻发布会9次。'),
	],
	[
		'part.exceeds_whole',
		around('全县受理政府信息公开申请126件，全年办结政府信息公开申请162件。'),
		'162件',
		around('全县受理政府信息公开申请162件，全年办结政府信息公开申请126件。'),
	],
	['part.exceeds_whole', newlyDisclosed(62), '62', newlyDisclosed(4)],
	[
		'magnitude.implausible',
		around('公众号粉丝达到374,453万人。'),
		'374,453万人',
		around('公众号粉丝达到37.4453万人。'),
	],
	['figure.not_whole', around('收到信访来信-3件。'), '3件', around('每周收到信访来信2-3件。')],
	['figure.not_whole', around('发布解读稿件12.5件。'), '12.5件', around('平均每月发布解读稿件12.5件。')],
	[
		'law.outdated',
		form().replace('平稳', '依照条例（国务院令第492号），平稳'),
		'国务院令第492号',
		form().replace('平稳', '依照条例（国务院令第711号），平稳'),
	],
	[
		'published.late',
		form().replace('\n一、', '\n发布日期：2024-04-08\n一、'),
		'2024-04-08',
		form().replace('\n一、', '\n发布日期：2024-03-08\n一、'),
	],
	[
		'published.late',
		form().replace('云岭县2023年', '云岭县水利局2023年').replace('\n一、', '\n发布日期：2024-02-08\n一、'),
		'2024-02-08',
		form().replace('云岭县2023年', '云岭县水利局2023年').replace('\n一、', '\n发布日期：2024-01-08\n一、'),
	],
	['overview.too_long', form(SOUND, APPEALS, '平稳有序。'.repeat(300)), '一、', form()],
	['template.residue', around('全县共发布信息××条。'), '××', around('全县共发布信息20条（3×4版）。')],
	[
		'template.residue',
		around('公开情况（宋体加粗小四号字）\n全县共发布信息20条。'),
		'宋体',
		around('公开情况（含四号楼）\n共20条。'),
	],
	[
		'template.residue',
		'清河市水利局2016年政府信息公开工作年度报告\n根据条例编制本报告，电子版可在霁川市水利局网站下载，如有疑问请与清河市水利局办公室联系。\n一、概述\n主动公开30条，未收到申请。\n',
		'霁川市水利局',
		'云山区水利局2016年政府信息公开工作年度报告\n根据条例编制本报告，电子版可在清河市水利局网站下载，如有疑问请与云山区水利局办公室联系。\n一、概述\n主动公开30条，未收到申请。\n',
	],
	[
		'year.mismatch',
		'石桥镇2021年政府信息公开工作年度报告\n根据条例的规定，我镇编制了《石桥镇2020年政府信息公开工作年度报告》，现予公布。\n一、总体情况\n主动公开30条。\n',
		'2020',
		'石桥镇2021年政府信息公开工作年度报告\n根据《关于做好2020年政府信息公开工作年度报告编制工作的通知》，我镇编制了《石桥镇2021年政府信息公开工作年度报告》，现予公布。\n一、总体情况\n主动公开30条。\n',
	],
	[
		'template.residue',
		around('全县收到申请（请填写）件。'),
		'请填写',
		around('需要信息的，请填写申请表。待补充材料后再办。'),
	],
	['template.residue', around('20XX年，全县收到申请____件。'), '____', around('2016年，全县收到申请3件。')],
	[
		'privacy.leak',
		around('申请人身份证号11010519491231002X。'),
		'11010519491231002X',
		around('公安备案11010519491231002号。'),
	],
	['privacy.leak', around('申请人张某13912345678来访。'), '13912345678', around('咨询电话13912345678。')],
	['fee.unreported', form(SOUND, APPEALS, '平稳有序。', '无其他事项。'), '六、', form()],
	[
		'other_handling.large',
		form({ 0: [20, 0, 0, 0, 0, 0, 20], 22: [20, 0, 0, 0, 0, 0, 20], 23: [20, 0, 0, 0, 0, 0, 20] }),
		'20',
		form(),
	],
];

describe.each(PAIRS)('%s', (rule, trips, words, twin) => {
	it('fires on the smallest report that breaks it, on the right words', async () => {
		const { findings, text } = await readingOf(trips);
		const said = findings.filter((finding) => finding.rule === rule);
		expect(said.length, JSON.stringify(findings)).toBeGreaterThan(0);
		const places = said.flatMap(({ spans }) => spans.map(([from, to]) => text.slice(from, to)));
		expect(
			places.some((place) => place.includes(words) || words.includes(place)),
			places.join(' | '),
		).toBe(true);
	});

	it('says nothing of its twin', async () => {
		const { findings } = await readingOf(twin);
		expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
	});
});

it('names one announced part as one, where a comma stands in it', async () => {
	const preamble =
		'本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况、因政府信息公开申请行政复议、提起行政诉讼情况、存在的主要问题等。';
	const { findings } = await readingOf(begins(preamble, FOUR));
	const said = findings.filter(({ rule }) => rule === 'sections.declared_missing');
	expect(said.map(({ says, spans }) => [inChinese(says), spans.length])).toEqual([
		['前言列有“因政府信息公开申请行政复议、提起行政诉讼情况”，正文中没有找到，请核对。', 1],
	]);
});

it('every rule that one report can trip is among them', () => {
	const between = [
		...['carryover.mismatch', 'stock.mismatch', 'cumulative.mismatch', 'last_year.mismatch'],
		...['rollup.mismatch', 'near_duplicate', 'year.jump'],
	];
	expect([...new Set<string>(PAIRS.map(([rule]) => rule)), ...between].sort()).toEqual(Object.keys(SEVERITY).sort());
});
