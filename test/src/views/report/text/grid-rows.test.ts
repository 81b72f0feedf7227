import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../../src/report/reading';
import { drawnRows } from '../../../../../src/views/report/text/grid-rows';
import { read } from '../../../../../workers/read';
import { form2021, table3 } from '../../../../workers/audit/report';

const APPEALS = [3, 1, 1, 1, 6, 1, 0, 1, 0, 2, 1, 0, 0, 1, 2];

/** The rows of a read table as they are drawn: heads in brackets, and how far a cell reaches. */
async function drawn(id: Table['id'], text = form2021('平稳有序。', table3({}), APPEALS)): Promise<string[]> {
	const outcome = await read({ name: 'x.txt', bytes: new TextEncoder().encode(text).buffer });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	const reading = outcome.value;
	const found = reading.tables.find((table) => table.id === id) as Table;
	return drawnRows(found, reading.text).map((row) =>
		row
			.map(({ span, colspan, rowspan, head }) => {
				const words = reading.text.slice(...span).slice(0, 12);
				return `${head ? `[${words}]` : words}${colspan ? ` >${colspan}` : ''}${rowspan ? ` v${rowspan}` : ''}`;
			})
			.join(' | '),
	);
}

describe('a table is drawn with all of its words', () => {
	it('the heads of its parts, and one number alone under a wide head', async () => {
		const text = form2021('平稳有序。', table3({}), APPEALS).replace(
			'\n三、收到',
			'\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t24816\n三、收到',
		);
		expect(await drawn('t2', text)).toEqual([
			'[第二十条第（一）项] >4',
			'[信息内容] | [本年制发件数] | [本年废止件数] | [现行有效件数]',
			'规章 | 0 | 0 | 0',
			'行政规范性文件 | 2 | 1 | 9',
			'[第二十条第（五）项] >4',
			'[信息内容] | [本年处理决定数量] >3',
			'行政许可 | 24816 >3',
		]);
	});

	it('the head of table 3 as the form sets it, and the names of its groups above their rows', async () => {
		const rows = await drawn('t3');
		expect(rows.slice(0, 3)).toEqual([
			'[（本列数据的勾稽关系为：] v3 | [申请人情况] >7',
			'[自然人] v2 | [法人或其他组织] >5 | [总计] v2',
			'[商业企业] | [科研机构] | [社会公益组织] | [法律服务机构] | [其他]',
		]);
		expect(rows.slice(5, 7)).toEqual(['[三、本年度办理结果] >8', '（一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0']);
	});

	it('table 4 in the one line that it is printed in, under its three lines of heads', async () => {
		const rows = await drawn('t4');
		expect(rows[0]).toBe('[行政复议] >5 | [行政诉讼] >10');
		expect(rows[1]).toMatch(/^\[结果维持\] v2 .*\[复议后起诉\] >5$/);
		expect(rows[3]).toBe(APPEALS.join(' | '));
		expect(rows).toHaveLength(4);
	});

	it('where it is run together: what is in no row stands above them, and no number twice', async () => {
		const text = form2021('平稳有序。', table3({}), APPEALS).replace(/行政复议\t行政诉讼[\s\S]*(?=\n五、)/, (head) =>
			head.replace(/[\t\n]/g, ''),
		);
		expect((await drawn('t4', text)).slice(-3)).toEqual([
			'行政复议 | 3 | 1 | 1 | 1 | 6',
			'未经复议直接起诉 | 1 | 0 | 1 | 0 | 2',
			'复议后起诉 | 1 | 0 | 0 | 1 | 2',
		]);
	});
});
