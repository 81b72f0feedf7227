import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';

const ROWS: readonly (readonly string[])[] = [
	['统计指标', '单位', '统计数'],
	['一、主动公开情况', '——', '——'],
	['（一）主动公开政府信息数', '条', '812'],
	['其中：主动公开规范性文件数', '条', '14'],
	['三、依申请公开情况', '——', '——'],
	['（一）收到申请数', '件', '36'],
	['1.当面申请数', '件', '4'],
	['四、行政复议数量', '件', '0'],
];
const text = (mark: string): string =>
	`附件：政府信息公开情况统计表\n${ROWS.map((row) => row.join(mark)).join('\n')}\n`;

describe('an annex with a mark of a list between its cells', () => {
	test.each(['；', '; ', '、', ' / ', '/'])('%s', (mark) => {
		const found = tablesIn(text(mark));
		expect(said(found, 'proactive.total')).toBe(812);
		expect(said(found, 'normative.disclosed')).toBe(14);
		expect(said(found, 'application.received')).toBe(36);
		expect(said(found, 'application.received.in_person')).toBe(4);
		expect(said(found, 'reconsideration.total')).toBe(0);
	});

	test.each([
		['近812', 'under'],
		['812余', 'over'],
		['约812', 'about'],
	])('%s is read with its hedge', (cell, qualifier) => {
		const figure = tablesIn(text('\t').replace('\t812', `\t${cell}`))
			.flatMap(({ indicators }) => indicators)
			.find(({ id }) => id === 'proactive.total');
		expect(figure).toMatchObject({ value: 812, qualifier });
	});

	test('an amount in 万 below a unit of 万元 is in that unit', () => {
		const fee = '七、依申请公开信息收取的费用\t万元\t1.2万\n';
		const found = tablesIn(text('\t') + fee).flatMap(({ indicators }) => indicators);
		expect(found.find(({ id }) => id === 'fee.total')).toMatchObject({ value: 1.2, unit: '万元' });
	});
});
