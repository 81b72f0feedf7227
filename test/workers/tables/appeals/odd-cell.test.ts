import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../workers/formats/html';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { said } from '../making';

describe('table 4', () => {
	test('a row with a cell too many is read only where its parts add up without it', () => {
		const page = (cells: readonly string[]) => {
			const html = `<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>${['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((head) => `<td rowspan=2>${head}</td>`).join('')}<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>${'<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>'.repeat(2)}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
			const document = htmlDocument(html, 'utf-8');
			return tablesOf(document, fold(document.text));
		};
		const row = ['1', '0', '2', '0', '3', '3', '0', '0', '0', '3', '0', '0', '0', '0', '0'];
		expect(said(page([...row, '']), 'reconsideration.total')).toBe(3);
		expect(said(page(['', ...row]), 'reconsideration.total')).toBe(3);
		for (const cells of [row.toSpliced(1, 0, ''), row.toSpliced(7, 0, '0')])
			for (const id of ['reconsideration.upheld', 'reconsideration.total', 'litigation.direct.total'])
				expect([undefined, { 'reconsideration.upheld': 1 }[id] ?? 3]).toContain(said(page(cells), id));
	});
});
