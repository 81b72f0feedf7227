import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../workers/formats/html';
import type { FoundTable } from '../../../workers/tables/found';
import { tablesOf } from '../../../workers/tables/tables';
import { fold } from '../../../workers/text/fold';
import { simplifier } from '../../../workers/text/script';
import { COLUMN_IDS, chance, FORM_2021, type Matrix, said, soundTable } from './making';

type Cell = readonly [text: string | number, attributes?: string];
const cell = (text: string | number, attributes = ''): Cell => [text, attributes];
const cells = (texts: readonly (string | number)[]): Cell[] => texts.map((text) => [text]);
const table = (rows: readonly (readonly Cell[])[]): string =>
	`<table>${rows.map((row) => `<tr>${row.map(([text, attributes = '']) => `<td${attributes}>${text}</td>`).join('')}</tr>`).join('')}</table>`;

async function inPage(html: string, traditional = false): Promise<FoundTable[]> {
	const document = htmlDocument(`<html><body><p>青岑县</p>${html}</body></html>`, 'utf-8');
	return tablesOf(document, fold(document.text, ...(traditional ? [await simplifier()] : [])));
}

const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const NESTED: Cell[][] = [
	[cell('', ' rowspan="3"'), cell('申请人情况', ' colspan="7"')],
	[cell('自然人', ' rowspan="2"'), cell('法人或其他组织', ' colspan="5"'), cell('总计', ' rowspan="2"')],
	cells(KINDS),
];
const figures = soundTable(chance(41), 200);
const rowsOf = (
	row: (figures: readonly number[], label: string, id: string) => Cell[],
	of: Matrix = figures,
): Cell[][] =>
	FORM_2021.map(([id, label]) => (id ? row(of[id] as number[], label, id) : cells([label, ...Array(7).fill('')])));

/** The table with one row of results otherwise, and the rows that add it up. */
function withRow(id: string, row: number[]): Matrix {
	const added = row.map((figure, i) => figure - (figures[id]?.[i] as number));
	const plus = (other: string) => added.map((figure, i) => figure + (figures[other]?.[i] as number));
	return { ...figures, [id]: row, closed: plus('closed'), new: plus('new') };
}

function expectAll(found: readonly FoundTable[], of: Matrix = figures, but: readonly string[] = []) {
	for (const [id, own] of Object.entries(of)) {
		if (but.includes(id)) continue;
		for (const [i, column] of COLUMN_IDS.entries())
			expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(own[i]);
	}
}

describe('what offices make of table 3', () => {
	test('a column of remarks behind the figures', async () => {
		const head = NESTED.map((row, i) => (i === 0 ? [...row, cell('备注', ' rowspan="3"')] : row));
		const rows = rowsOf((own, label, id) => [...cells([label, ...own]), cell(id === 'granted' ? '含转来2件' : '')]);
		expectAll(await inPage(table([...head, ...rows])));
	});

	test('no cells merged: blank ones behind the label, a blank first or last figure', async () => {
		const sparse = withRow('granted', [0, 4, 0, 0, 0, 0, 4]);
		const shown = (own: readonly number[]) => own.map((figure) => figure || '');
		const head = [
			cells(['勾稽关系', '', '', '申请人情况', '', '', '', '', '', '', '备注']),
			cells(['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计', '']),
			cells(['', '', '', '', ...KINDS, '', '']),
		];
		const rows = rowsOf((own, label) => cells([label, '', '', ...shown(own), '']), sparse);
		const found = await inPage(table([...head, ...rows]));
		for (const [id, own] of Object.entries(sparse)) {
			for (const [i, column] of COLUMN_IDS.entries())
				expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(own[i] || undefined);
		}
	});

	test('organisations before persons, under a head of two rows', async () => {
		const head = NESTED.map((row, i) => (i === 1 ? [row[1] as Cell, row[0] as Cell, row[2] as Cell] : row));
		const order = [1, 2, 3, 4, 5, 0, 6];
		const rows = rowsOf((own, label) => cells([label, ...order.map((column) => own[column] as number)]));
		expectAll(await inPage(table([...head, ...rows])));
	});

	test('several rows in one: their labels in one cell, their figures in each of the next', async () => {
		const stack = ['rejected.duplicate', 'rejected.publication', 'rejected.excessive'];
		const stacked = (shown: (figure: number) => string): string => {
			const rows = FORM_2021.flatMap(([id, label]): Cell[][] => {
				if (!id || !stack.includes(id))
					return [cells([label, ...(id ? (figures[id] as number[]) : Array(7).fill(''))])];
				if (id !== stack[0]) return [];
				const labels = FORM_2021.filter(([one]) => one && stack.includes(one)).map(([, words]) => words);
				const columns = COLUMN_IDS.map((_, i) => stack.map((one) => shown(figures[one]?.[i] as number)));
				return [cells([labels, ...columns].map((lines) => lines.map((line) => `<p>${line}</p>`).join('')))];
			});
			return table([...NESTED, ...rows]);
		};
		expectAll(await inPage(stacked(String)));
		// Where blank cells were lost nobody can tell whose a figure is.
		const found = await inPage(stacked((figure) => (figure ? String(figure) : '')));
		expectAll(found, figures, stack);
		expect(stack.flatMap((id) => COLUMN_IDS.map((column) => said(found, `request.${id}.${column}`)))).toEqual(
			Array(21).fill(undefined),
		);
	});

	test('columns without rules that run into one another: a figure in the cell of the label, two in one cell', async () => {
		const rows = rowsOf((own, label) => {
			const [first, second, third, ...others] = own;
			return cells([`${label} ${first}`, `${second} ${third}`, ...others]);
		});
		expectAll(await inPage(table([...NESTED, ...rows])));
	});

	test('two cells that may be one figure with its thousands apart: what adds up', async () => {
		const own = withRow('granted', [12, 0, 0, 0, 0, 345, 357]);
		const rows = rowsOf(
			(figures, label, id) => cells([label, '', ...(id === 'granted' ? ['12 0', 0, 0, 0, '345 357'] : figures)]),
			own,
		);
		expectAll(await inPage(table([...NESTED, ...rows])), own);
	});

	test('a sum beside the name of 其他处理 is none of 3.其他', async () => {
		const rows = FORM_2021.map(([id, label]) =>
			cells([
				label,
				...(id ? (figures[id] as number[]) : label.includes('其他处理') ? [9, 0, 0, 0, 0, 0, 9] : Array(7).fill('')),
			]),
		);
		const found = await inPage(table([...NESTED, ...rows]));
		expect(found).toHaveLength(1);
		expectAll(found);
	});

	test('the name of 其他处理 in one cell with that of its first row, in a table that does not add up', async () => {
		const none = withRow('other.no_amendment', Array(7).fill(0));
		const wrong = { ...none, granted: [1, ...(figures.granted as number[]).slice(1)] };
		const rows = rowsOf((row, label) => cells([label, ...row]), wrong).filter(
			([label]) => label?.[0] !== '（六）其他处理',
		);
		const html = table([...NESTED, ...rows]).replace('>1.申请人', '>（六）其他处理1.申请人');
		const [found] = await inPage(html);
		expect(found?.table.open).toBeUndefined();
	});

	test('parted between its columns into two tables, each with the names of its own', async () => {
		const half = (from: number, to: number) =>
			table([
				cells(['项目', ...['自然人', ...KINDS, '总计'].slice(from, to)]),
				...rowsOf((own, label) => cells([label, ...own.slice(from, to)])).map((row) => row.slice(0, 1 + to - from)),
			]);
		const found = await inPage(`${half(0, 4)}<p>续表</p>${half(4, 7)}`);
		expect(found).toHaveLength(1);
		expectAll(found);
		// One of them alone tells its own columns.
		const [first] = await inPage(half(0, 4));
		const read = first?.indicators.filter(({ id }) => id.startsWith('request.new.')).map(({ value }) => value);
		expect(read).toEqual(figures.new?.slice(0, 4));
	});

	test('units in Traditional script, in the cells', async () => {
		const rows = rowsOf((own, label) => cells([label, ...own.map((figure) => `${figure}條`)]));
		const found = await inPage(table([...NESTED, ...rows]), true);
		expectAll(found);
		expect(found[0]?.table.rows[0]?.[1]?.text).toBe(`${figures.new?.[0]}條`);
	});
});

describe('what offices make of the annex', () => {
	const annex = (rows: readonly (readonly (string | number)[])[]): string =>
		table([cells(['统计指标', '单位', '统计数']), ...rows.map(cells)]);

	test('a row whose name goes on in a row of its own, over the end of a page', async () => {
		const found = await inPage(
			annex([
				['（一）主动公开政府信息数', '条', 88],
				['其中：主动公开规范性文', '条', 6],
				['件数', '', ''],
				['制发规范性文件总数', '件', 4],
				['（一）收到申', '', ''],
				['请数', '件', 12],
				['二、回应解读情况', '', ''],
			]),
		);
		expect(said(found, 'proactive.total')).toBe(88);
		expect(said(found, 'normative.disclosed')).toBe(6);
		expect(said(found, 'normative.issued')).toBe(4);
		expect(said(found, 'application.received')).toBe(12);
	});

	test('a column of remarks behind a blank figure', async () => {
		const rows = [
			['主动公开信息数', '条', 88, 90, ''],
			['受理依申请公开信息总数', '件', '', 7, '含转来2件'],
			['行政复议数', '件', 0, 1, ''],
		];
		const head = cells(['指标名称', '计量单位', '本年度', '历年累计', '备注']);
		const found = await inPage(table([head, ...rows.map(cells)]));
		expect(said(found, 'application.received')).toBeUndefined();
		expect(said(found, 'proactive.total')).toBe(88);
	});

	test('a column of remarks', async () => {
		const rows = [
			['主动公开政府信息数', '条', 88, ''],
			['收到申请数', '件', 12, '含转来2件'],
			['行政复议数量', '件', 0, ''],
		];
		const found = await inPage(table([cells(['统计指标', '单位', '统计数', '备注']), ...rows.map(cells)]));
		expect(said(found, 'application.received')).toBe(12);
		expect(said(found, 'reconsideration.total')).toBe(0);
	});

	test('each row a table by itself', async () => {
		const rows = [
			['统计指标', '单位', '统计数'],
			['主动公开政府信息数', '条', 88],
			['收到申请数', '件', 12],
			['行政复议数量', '件', 0],
		];
		const found = await inPage(rows.map((row) => table([cells(row)])).join('\n'));
		expect(found).toHaveLength(1);
		expect(said(found, 'proactive.total')).toBe(88);
		expect(said(found, 'reconsideration.total')).toBe(0);
	});

	test('in Traditional script, 信息 also called 資訊', async () => {
		const rows = [
			['主動公開政府資訊數', '條', '88條'],
			['收到申請數', '件', '12'],
			['依申請公開資訊收取的費用', '萬元', '3.5'],
			['行政複議數量', '件', '0件'],
		];
		const found = await inPage(table([cells(['統計指標', '單位', '統計數']), ...rows.map(cells)]), true);
		expect(said(found, 'proactive.total')).toBe(88);
		expect(said(found, 'application.received')).toBe(12);
		expect(said(found, 'fee.total')).toBe(3.5);
		expect(said(found, 'reconsideration.total')).toBe(0);
	});
});

describe('what offices add to the tables', () => {
	const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
	const numbers = '2 0 1 0 3 0 4 0 0 4 5 0 0 1 6'.split(' ');
	const heads = [
		[cell('行政复议', ' colspan="5"'), cell('行政诉讼', ' colspan="10"')],
		[
			...five.map((name) => cell(name, ' rowspan="2"')),
			cell('未经复议直接起诉', ' colspan="5"'),
			cell('复议后起诉', ' colspan="5"'),
		],
		cells([...five, ...five]),
	];
	const expectAppeals = (found: readonly FoundTable[]): void => {
		expect(said(found, 'reconsideration.total')).toBe(3);
		expect(said(found, 'litigation.direct.corrected')).toBe(4);
		expect(said(found, 'litigation.after_review.pending')).toBe(1);
	};

	test('a row that numbers the columns of table 4', async () => {
		expectAppeals(await inPage(table([...heads, cells(Array.from({ length: 15 }, (_, i) => i + 1)), cells(numbers)])));
	});

	test('a cell that names the figures of table 4, the last two of which are equal', async () => {
		const equal = [...numbers.slice(0, 10), '0', '0', '0', '0', '0'];
		const named = [
			[cell('类别', ' rowspan="3"'), ...(heads[0] as Cell[])],
			...heads.slice(1),
			cells(['数量（件）', ...equal]),
		];
		const found = await inPage(table(named));
		expect(said(found, 'reconsideration.upheld')).toBe(2);
		expect(said(found, 'litigation.after_review.total')).toBe(0);
	});

	test('a unit before the figures of table 3, a share behind them', async () => {
		const head = NESTED.map((row, i) =>
			i === 0 ? [row[0] as Cell, cell('单位', ' rowspan="3"'), row[1] as Cell] : row,
		);
		expectAll(await inPage(table([...head, ...rowsOf((own, label) => cells([label, '件', ...own]))])));
		expectAll(await inPage(table([...NESTED, ...rowsOf((own, label) => cells([label, ...own, '12.5%']))])));
	});

	test('the only table, below words on the year before', async () => {
		const only = table([...NESTED, ...rowsOf((own, label) => cells([label, ...own]))]);
		expectAll(await inPage(`<p>与上年度相比，申请办理情况如下</p>${only}`));
	});

	test('the table of the year before behind the report’s own', async () => {
		const other = withRow('granted', [9, 0, 0, 0, 0, 0, 9]);
		const both = [figures, other].map((of) =>
			table([...NESTED, ...rowsOf((own, label) => cells([label, ...own]), of)]),
		);
		expectAll(await inPage(both.join('<p>附：上年度同口径数据</p>')));
		const found = await inPage(both.join('<p>附：上年度同口径数据</p>'));
		expect(
			found.flatMap(({ indicators }) => indicators).filter(({ id }) => id === 'request.granted.total'),
		).toHaveLength(1);
	});
});
