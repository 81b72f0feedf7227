import { describe, expect, test } from 'vitest';
import type { FoundTable } from '../../../workers/tables/found';
import { table as annex, drawnIn } from './annex/drawing';
import { tablesIn } from './making';

const figures = (tables: readonly FoundTable[], id: string) =>
	tables.flatMap(({ indicators }) =>
		indicators.filter((one) => one.id === id).map(({ scope, value }) => `${scope} ${value}`),
	);

/** The first rows of the form of 2014, of an invented county. */
const rows = (published: number, received: number): string[][] => [
	['统计指标', '单位', '统计数'],
	['一、主动公开情况', '——', '——'],
	['（一）主动公开政府信息数', '条', String(published)],
	['其中：主动公开规范性文件数', '条', '4'],
	['制发规范性文件总数', '件', '5'],
	['三、依申请公开情况', '——', '——'],
	['（一）收到申请数', '件', String(received)],
];

describe('the annex for all bodies and again for one', () => {
	const drawn = (one: string, other: string) =>
		drawnIn(`<p>${one}</p>${annex(...rows(90, 7))}<p>${other}</p>${annex(...rows(30, 2))}`);
	const lines = (table: string[][], gap: string) => table.map((row) => row.join(gap)).join('\n');
	const written = (gap: string) => (one: string, other: string) =>
		tablesIn(`${one}\n${lines(rows(90, 7), gap)}\n${other}\n${lines(rows(30, 2), gap)}\n`);

	test.each([
		['drawn', drawn],
		['tabs', written('\t')],
		['a cell a line', written('\n')],
	])('%s', (_, made) => {
		const own = made('附件1 全县汇总表', '附件2 县本级统计表');
		expect(figures(own, 'proactive.total')).toEqual(['all 90', 'self 30']);
		expect(figures(own, 'application.received')).toEqual(['all 7', 'self 2']);
		const others = made('（一）青岑县（汇总）', '（二）青岑县水务局');
		expect(figures(others, 'proactive.total')).toEqual(['all 90']);
	});

	test('the reporting body’s own first', () => {
		const found = drawn('表一 县本级', '表二 全县汇总');
		expect(figures(found, 'proactive.total')).toEqual(['self 90', 'all 30']);
	});

	test('without words that tell them apart both stay', () => {
		expect(figures(drawn('附表一', '附表二'), 'proactive.total')).toEqual(['all 90', 'all 30']);
	});

	test('of another year first', () => {
		for (const made of [drawn, written('\t'), written('\n')])
			expect(figures(made('2014年数据', '2015年数据'), 'proactive.total')).toEqual(['all 30']);
	});
});

test('table 2 of the year before first', () => {
	const table = (decisions: number): string =>
		[
			'第二十条第（五）项',
			'信息内容\t本年处理决定数量',
			`行政许可\t${decisions}`,
			'第二十条第（八）项',
			'信息内容\t本年收费金额（单位：万元）',
			`行政事业性收费\t${decisions * 2}`,
		].join('\n');
	const whole = (decisions: number): string =>
		`第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t${decisions}\t0\t9\n${table(decisions)}`;
	const found = tablesIn(`附：2021年同期数据\n${whole(31)}\n本年度数据\n${whole(12)}\n三、其他\n`);
	expect(figures(found, 'licensing.decisions')).toEqual(['all 12']);
	expect(figures(found, 'charges.amount')).toEqual(['all 24']);
});

describe('columns of several bodies in one annex', () => {
	const HEADS = ['县政府', '部门', '合计'];
	const wide = rows(0, 0).map(([name = '', unit = ''], i) =>
		i === 0
			? [name, unit, '统计数']
			: unit === '——'
				? [name, unit, '', '', '']
				: [name, unit, String(i), String(i * 10), String(i * 11)],
	);
	const expectSums = (found: readonly FoundTable[]) => {
		expect(figures(found, 'proactive.total')).toEqual(['all 22']);
		expect(figures(found, 'application.received')).toEqual(['all 66']);
	};

	test('their names below the head that is over all of them', () =>
		expectSums(drawnIn(annex(wide[0] as string[], HEADS, ...wide.slice(1)))));
	test('a cell a line', () =>
		expectSums(tablesIn(`附表\n${[...(wide[0] as string[]), ...HEADS, ...wide.slice(1).flat()].join('\n')}\n`)));
	test('none of them is all: no figure', () => {
		const parts = wide.map((row) => row.slice(0, row.length - 1));
		const found = drawnIn(annex(['统计指标', '单位', '统计数'], ['县政府', '部门'], ...parts.slice(1)));
		expect(figures(found, 'proactive.total')).toEqual([]);
	});
});

describe('columns in words of the table’s own', () => {
	const heads = ['统计指标', '单位', '县政府办', '县发改局', '城关镇', '合计'];
	const wide = rows(0, 0)
		.slice(1)
		.map(([name = '', unit = ''], i) =>
			unit === '——' ? [name, unit] : [name, unit, '1', '2', String(i), String(3 + i)],
		);
	const cells = (names: readonly string[]) => [[...names], ...wide];

	test.each(['\t', '\n', ' '])('the one of all of them is the report’s, between %j', (gap) => {
		const lines = cells(heads).map((row) => row.join(gap));
		expect(figures(tablesIn(`附表\n${lines.join('\n')}\n`), 'application.received')).toEqual(['all 8']);
	});

	test('where none is of all of them nothing is told', () => {
		const lines = cells(heads.with(-1, '城郊镇')).map((row) => row.join('\n'));
		expect(figures(tablesIn(`附表\n${lines.join('\n')}\n`), 'application.received')).toEqual([]);
	});

	test('fields of a comma-separated row are no thousands', () => {
		const table = tablesIn(
			'第二十条第（一）项\n信息内容,本年制发件数,本年废止件数,现行有效件数,备注\n规章,1,204,5,7\n',
		);
		expect(figures(table, 'rules.issued')).not.toEqual(['all 1204']);
	});
});
