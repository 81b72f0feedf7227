import type { Reading } from '../../../src/report/reading';
import { read } from '../../../workers/read';

/** Reads a report of our own making. */
export async function readingOf(text: string, name = 'report.txt'): Promise<Reading> {
	const outcome = await read({ name, bytes: new TextEncoder().encode(text).buffer });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
}

/** A report of a county for a year around one part. */
export const around = (part: string, year = 2016): string =>
	`云岭县${year}年政府信息公开工作年度报告\n一、概述\n我县认真做好公开工作。\n二、主动公开情况\n${part}\n三、存在的主要问题\n力量不足。\n`;

const HEAD =
	'（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n';
const ROWS = [
	'一、本年新收政府信息公开申请数量',
	'二、上年结转政府信息公开申请数量',
	'三、本年度办理结果\t（一）予以公开',
	'（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
	'（三）不予公开\t1.属于国家秘密',
	'2.其他法律行政法规禁止公开',
	'3.危及“三安全一稳定”',
	'4.保护第三方合法权益',
	'5.属于三类内部事务信息',
	'6.属于四类过程性信息',
	'7.属于行政执法案卷',
	'8.属于行政查询事项',
	'（四）无法提供\t1.本机关不掌握相关政府信息',
	'2.没有现成信息需要另行制作',
	'3.补正后申请内容仍不明确',
	'（五）不予处理\t1.信访举报投诉类申请',
	'2.重复申请',
	'3.要求提供公开出版物',
	'4.无正当理由大量反复申请',
	'5.要求行政机关确认或重新出具已获取信息',
	'（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
	'2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
	'3.其他',
	'（七）总计',
	'四、结转下年度继续办理',
];

/** Table 3 with some rows filled in, by their place in the form; all other cells are 0. */
export const table3 = (rows: Readonly<Record<number, readonly (number | string)[]>>): string =>
	HEAD + ROWS.map((label, i) => [label, ...(rows[i] ?? [0, 0, 0, 0, 0, 0, 0])].join('\t')).join('\n');

/** A report in the form of 2021 with the given prose, table 3 and table 4. */
export const form2021 = (
	prose: string,
	t3: string,
	t4: readonly (number | string)[],
	end = '2023年没有收取信息处理费。',
): string =>
	`云岭县2023年政府信息公开工作年度报告\n一、总体情况\n${prose}\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t9\n三、收到和处理政府信息公开申请情况\n${t3}\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n${t4.join('\t')}\n五、存在的主要问题及改进情况\n力量不足，将加强培训。\n六、其他需要报告的事项\n${end}\n`;

/** Rows of a table 3 that adds up. */
export const SOUND = {
	0: [3, 1, 0, 0, 0, 0, 4],
	2: [3, 0, 0, 0, 0, 0, 3],
	23: [3, 0, 0, 0, 0, 0, 3],
	24: [0, 1, 0, 0, 0, 0, 1],
};
/** A table 4 that adds up. */
export const APPEALS = [1, 0, 0, 1, 2, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0];
/** A report in the form of 2021, sound in all that is not given. */
export const form = (rows: Parameters<typeof table3>[0] = SOUND, t4 = APPEALS, prose = '平稳有序。', end?: string) =>
	form2021(prose, table3(rows), t4, end);

/** A report of 2016 that begins with a preamble and has such parts. */
export const begins = (preamble: string, parts: readonly string[]) =>
	`云岭县2016年政府信息公开工作年度报告\n${preamble}\n${parts.map((part) => `${part}\n平稳有序。`).join('\n')}\n`;
/** The headings of four parts. */
export const FOUR = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、存在的主要问题'];
