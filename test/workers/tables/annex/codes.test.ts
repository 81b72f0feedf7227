import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../workers/formats/html';
import { textDocument } from '../../../../workers/formats/text';
import { outlineOf } from '../../../../workers/outline/outline';
import { outsideTables } from '../../../../workers/tables/outside';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { said, tablesIn } from '../making';

/** The form of 2014 without its head; each row has its number in the form. */
const ROWS: readonly (readonly [name: string, unit: string, figure: string])[] = [
	['一、主动公开情况', '——', '——'],
	['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '417'],
	['其中：主动公开规范性文件数', '条', '6'],
	['制发规范性文件总数', '件', '5'],
	['（二）通过不同渠道和方式公开政府信息的情况', '——', '——'],
	['1.政府公报公开政府信息数', '条', '0'],
	['2.政府网站公开政府信息数', '条', '409'],
	['三、依申请公开情况', '——', '——'],
	['（一）收到申请数', '件', '23'],
	['1.当面申请数', '件', '3'],
	['（三）申请答复数', '件', '21'],
	['四、行政复议数量', '件', '2'],
	['五、行政诉讼数量', '件', '0'],
];
const coded = ROWS.map(([name, unit, figure], i) => [name, String(i + 8).padStart(2, '0'), unit, figure]);
const numbered = ROWS.map((row, i) => [String(i + 8).padStart(2, '0'), ...row]);
const written = (rows: readonly (readonly string[])[], mark: string): string =>
	`政府信息公开情况统计表\n${rows.map((row) => row.join(mark)).join('\n')}\n`;

const FIGURES = {
	'proactive.total': 417,
	'normative.disclosed': 6,
	'normative.issued': 5,
	'channel.gazette': 0,
	'channel.website': 409,
	'application.received': 23,
	'application.received.in_person': 3,
	'application.replied': 21,
	'reconsideration.total': 2,
	'litigation.total': 0,
};

describe('an annex without its head, each row with its number in the form', () => {
	test.each([
		['behind the name, tabs', written(coded, '\t')],
		['behind the name, spaces', written(coded, ' ')],
		['behind the name, a cell a line', written(coded, '\n')],
		['before the name, tabs', written(numbered, '\t')],
		['before the name, a cell a line', written(numbered, '\n')],
	])('%s', (_, text) => {
		const found = tablesIn(text);
		for (const [id, value] of Object.entries(FIGURES)) expect([id, said(found, id)]).toEqual([id, value]);
	});

	test('in a drawn table', () => {
		const rows = coded.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
		const document = htmlDocument(
			`<html><body><p>政府信息公开情况统计表</p><table>${rows.join('')}</table></body></html>`,
			'utf-8',
		);
		const found = tablesOf(document, fold(document.text));
		for (const [id, value] of Object.entries(FIGURES)) expect([id, said(found, id)]).toEqual([id, value]);
	});

	test('the head alone tells that there is one, whatever the table is called', () => {
		const rows = coded.map((row) => row.join('\t')).join('\n');
		const document = textDocument(`一、概述\n平稳。\n附表\n指标\t代码\t单位\t统计数\n${rows}\n`, 'utf-8');
		const found = tablesOf(document, fold(document.text));
		for (const [id, value] of Object.entries(FIGURES)) expect([id, said(found, id)]).toEqual([id, value]);
	});

	test('a row that looks like a heading is left to the table', () => {
		const document = textDocument(`一、概述\n${written(coded, '\n')}`, 'utf-8');
		const folded = fold(document.text);
		const left = outsideTables(outlineOf(document, folded), tablesOf(document, folded)).headings;
		expect(left.map(({ words, end }) => folded.text.slice(words, end))).toEqual(['概述', '政府信息公开情况统计表']);
	});
});

describe('numbers of the rows between unit and figure, without a head', () => {
	const FORM: readonly (readonly [name: string, unit: string, figure: number, id: string])[] = [
		['主动公开政府信息数', '条', 417, 'proactive.total'],
		['其中：主动公开规范性文件数', '条', 6, 'normative.disclosed'],
		['制发规范性文件总数', '件', 5, 'normative.issued'],
		['1.政府公报公开政府信息数', '条', 0, 'channel.gazette'],
		['2.政府网站公开政府信息数', '条', 409, 'channel.website'],
		['（一）收到申请数', '件', 23, 'application.received'],
		['1.当面申请数', '件', 3, 'application.received.in_person'],
		['（三）申请答复数', '件', 21, 'application.replied'],
		['四、行政复议数量', '件', 2, 'reconsideration.total'],
		['五、行政诉讼数量', '件', 0, 'litigation.total'],
	];
	const told = (mark: string, numberOf: (row: number) => string): string =>
		`政府信息公开情况统计表\n一、主动公开情况\n（一）${FORM.map(([name, unit, figure], at) => [name, unit, numberOf(at), figure].join(mark)).join('\n')}\n`;
	const figures = (text: string) => FORM.map(([, , , id]) => said(tablesIn(text), id));

	test.each(['\n', '\t'])('are none of the figures, parted by %j', (mark) => {
		for (const numberOf of [(at: number) => `${at + 2}`, (at: number) => String(at + 8).padStart(2, '0')])
			expect(figures(told(mark, numberOf))).toEqual(FORM.map(([, , figure]) => figure));
	});

	test('say nothing where figures run into them', () => {
		expect(figures(told('', (at) => `${at + 2}`))).toEqual(FORM.map(() => undefined));
	});

	test('say nothing where those before the names run into the figures above', () => {
		const rows = FORM.map(([name, unit, figure], at) => `${at + 2}${name}${unit}${figure}`);
		expect(figures(`政府信息公开情况统计表\n1一、主动公开情况${rows.join('')}\n`)).toEqual(FORM.map(() => undefined));
	});

	test('are figures where they do not count the rows', () => {
		const text = told('\n', (at) => `${(at * 7) % 5}`);
		expect(said(tablesIn(text), 'channel.website')).not.toBe(409);
	});
});
