import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../workers/formats/html';
import { markdownDocument } from '../../../../workers/formats/markdown/markdown';
import { textDocument } from '../../../../workers/formats/text';
import type { FoundTable } from '../../../../workers/tables/found';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable } from '../making';

function inPage(html: string): FoundTable[] {
	const document = htmlDocument(`<html><body><p>青岑县政府信息公开工作年度报告</p>${html}</body></html>`, 'utf-8');
	return tablesOf(document, fold(document.text));
}

const cell = (text: string | number, attributes = ''): string => `<td${attributes}><p>${text}</p></td>`;
const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;

const HEAD =
	row(
		cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ' colspan="3" rowspan="3"'),
		cell('申请人情况', ' colspan="7"'),
	) +
	row(cell('自然人', ' rowspan="2"'), cell('法人或其他组织', ' colspan="5"'), cell('总计', ' rowspan="2"')) +
	row(...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => cell(text)));

/** The form's table with its merged label cells, and a blank cell for every 0. */
function table3(figures: Record<string, number[]>): string {
	const rows: string[] = [];
	let group = '';
	for (const [id, label] of FORM_2021) {
		if (id) {
			const cells = (figures[id] as number[]).map((figure) => cell(figure === 0 ? '&nbsp;' : figure));
			rows.push(row(group, cell(label.replace('公开', '公<br>开'), ' colspan="2"'), ...cells));
			group = '';
		} else group += cell(label, ' rowspan="4"');
	}
	return `<table>${HEAD}${rows.join('')}</table>`;
}

describe('tables that a page draws', () => {
	test('every printed cell of table 3, blank ones are no figures', () => {
		const figures = soundTable(chance(31), 300);
		const found = inPage(table3(figures));
		expect(found.map(({ table }) => table.id)).toEqual(['t3']);
		for (const [id, cells] of Object.entries(figures)) {
			for (const [i, column] of COLUMN_IDS.entries()) {
				expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(cells[i] || undefined);
			}
		}
	});

	test('a total column left blank: the total of every era is the sum of the applicants', () => {
		const figures = soundTable(chance(31), 300);
		for (const cells of Object.values(figures)) cells[6] = 0;
		figures.granted = [5, 2, 0, 0, 0, 0, 0];
		const found = inPage(table3(figures));
		expect(said(found, 'request.granted.total')).toBeUndefined();
		expect(said(found, 'application.replied.granted')).toBe(7);
	});

	test('one merged cell with words in place of seven figures', () => {
		const figures = soundTable(chance(31), 300);
		const html = table3(figures).replace(
			/(4\.保护第三方合法权益<\/p><\/td>).*?<\/tr>/,
			`$1${cell('本年度无此类申请', ' colspan="7"')}</tr>`,
		);
		const [found] = inPage(html);
		const cells = found?.table.rows.find(([label]) => label?.text.includes('第三方'));
		expect(cells?.[1]?.text).toBe('本年度无此类申请');
		expect(said(found ? [found] : [], 'request.denied.third_party.natural')).toBeUndefined();
		expect(said(found ? [found] : [], 'request.denied.internal.total')).toBe(
			figures['denied.internal']?.[6] || undefined,
		);
	});

	test('table 4 with doubled heads', () => {
		const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
		const html = `<table>${row(cell('行政复议', ' colspan="5"'), cell('行政诉讼', ' colspan="10"'))}${row(
			...heads.map((head) => cell(head, ' rowspan="2"')),
			cell('未经复议直接起诉', ' colspan="5"'),
			cell('复议后起诉', ' colspan="5"'),
		)}${row(...[...heads, ...heads].map((head) => cell(head)))}${row(
			...[4, '', '', 1, 5, 2, '', '', '', 2, '', '', '', '', ''].map((figure) => cell(figure)),
		)}</table>`;
		const found = inPage(html);
		expect(said(found, 'reconsideration.upheld')).toBe(4);
		expect(said(found, 'reconsideration.pending')).toBe(1);
		expect(said(found, 'reconsideration.corrected')).toBeUndefined();
		expect(said(found, 'litigation.direct.total')).toBe(2);
		expect(said(found, 'litigation.total')).toBe(2);
	});

	test('an annex with two runs of rows side by side', () => {
		const html = `<table>${row(...['指标名称', '单位', '本年度', '指标名称', '单位', '本年度'].map((text) => cell(text)))}${row(
			...['主动公开政府信息数', '条', 88, '收到申请数', '件', 6].map((text) => cell(text)),
		)}${row(...['行政复议数量', '件', 1, '行政诉讼数量', '件', 0].map((text) => cell(text)))}</table>`;
		const found = inPage(html);
		expect(said(found, 'proactive.total')).toBe(88);
		expect(said(found, 'application.received')).toBe(6);
		expect(said(found, 'litigation.total')).toBe(0);
	});

	test('each row a table by itself: the figures of table 4 stand in the next one', () => {
		const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
		const rows = (figures: number[]): string =>
			[
				[cell('行政复议', ' colspan="5"'), cell('行政诉讼', ' colspan="10"')],
				[cell('未经复议直接起诉', ' colspan="5"'), cell('复议后起诉', ' colspan="5"')],
				[...heads, ...heads, ...heads].map((head) => cell(head)),
				figures.map((figure) => cell(figure)),
			]
				.map((cells) => `<table>${row(...cells)}</table>`)
				.join('');
		const figures = [3, 0, 0, 1, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2];
		expect(said(inPage(rows(figures)), 'reconsideration.total')).toBe(4);
		expect(said(inPage(rows(figures)), 'litigation.after_review.upheld')).toBe(2);
		// A table of another width is another one.
		expect(said(inPage(rows(figures.slice(0, 9))), 'reconsideration.total')).toBeUndefined();
	});

	test('another table is none of the forms', () => {
		expect(
			inPage(
				`<table>${row(cell('序号'), cell('单位'), cell('数量'))}${row(cell(1), cell('青岑县教育局'), cell(30))}</table>`,
			),
		).toEqual([]);
	});
});

test('table 4 in the tags of HTML, as a scan’s Markdown tells it on one line', () => {
	const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
	const cells = (words: readonly string[]): string => words.map((word) => `<td>${word}</td>`).join('');
	const text = `## 四、行政复议、行政诉讼情况\n\n<table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr><tr>${five.map((word) => `<td rowspan="2">${word}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr><tr>${cells([...five, ...five])}</tr><tr>${cells('1 0 2 0 3 0 0 0 4 4 5 0 0 0 5'.split(' '))}</tr></table>\n`;
	const document = markdownDocument(text, 'utf-8');
	const found = tablesOf(document, fold(document.text));
	expect(said(found, 'reconsideration.other')).toBe(2);
	expect(said(found, 'litigation.direct.pending')).toBe(4);
	expect(said(found, 'litigation.after_review.upheld')).toBe(5);
});

describe('tables of characters with a line between their rows', () => {
	const five = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 ';
	const rows = [
		'| 行政复议 ||||| 行政诉讼 ||||||||||',
		`${five}| 未经复议直接起诉 ||||| 复议后起诉 |||||`,
		`||||| ${five.slice(2)}${five}|`,
		'| 2 | 0 | 1 | 0 | 3 | 0 | 4 | 0 | 0 | 4 | 0 | 0 | 0 | 6 | 6 |',
	];

	test.each(['+----+----+----+', '|----+----+----|', '├────┼────┼────┤'])('%s', (line) => {
		const text = `四、行政复议、行政诉讼情况\n${rows.map((row) => `${line}\n${row}`).join('\n')}\n${line}\n五、问题`;
		const document = textDocument(text, 'utf-8');
		const found = tablesOf(document, fold(document.text));
		expect(said(found, 'reconsideration.total')).toBe(3);
		expect(said(found, 'litigation.direct.corrected')).toBe(4);
		expect(said(found, 'litigation.after_review.total')).toBe(6);
	});
});
