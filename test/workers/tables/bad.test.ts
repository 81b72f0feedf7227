import { describe, expect, test } from 'vitest';
import type { Document, Grid } from '../../../workers/formats/document';
import { ROWS } from '../../../workers/tables/forms/table3';
import { tablesOf } from '../../../workers/tables/tables';
import { fold } from '../../../workers/text/fold';
import { COLUMN_IDS, chance, said, soundTable, tablesIn, written } from './making';

/** Milliseconds of the processor that a hopeless input may take here, whatever else it is at: a hang takes minutes. */
const SOON = 5_000;

function within<T>(limit: number, work: () => T): T {
	const start = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(start);
	expect((user + system) / 1000).toBeLessThan(limit);
	return result;
}

/** A table drawn by hand: one text a cell, each with its colspan. */
function drawn(rows: readonly (readonly (readonly [text: string, colspan: number])[])[]): Document {
	let text = '';
	const cells = rows.map((row) =>
		row.map(([words, colspan]) => {
			const start = text.length;
			text += `${words}\n`;
			return { span: [start, start + words.length] as const, colspan, rowspan: 1 };
		}),
	);
	const grid: Grid = { kind: 'table', span: [0, text.length], rows: cells };
	return { format: 'html', text, blocks: [grid] };
}

const read = (document: Document) => within(SOON, () => tablesOf(document, fold(document.text)));

/** The rows of table 3 and the same words behind each. */
const everyLabel = (words: string): string =>
	`申请人情况\n${ROWS.map(({ words: [label] }) => `${label}${words}\n`).join('')}`;

describe('hopeless input ends soon, with a clear outcome', () => {
	test('10,000 digits in one run are one open row, the others are read', () => {
		const table = soundTable(chance(2), 100);
		const text = written(table, 'jammed').replace(/(（一）予以公开)\d+/, `$1${'1234567890'.repeat(1000)}`);
		const found = within(SOON, () => tablesIn(text));
		expect(said(found, 'request.granted.natural')).toBeUndefined();
		expect(said(found, 'request.carried_in.total')).toBe(table.carried_in?.[6]);
	});

	test('every row a long run of ones', () => {
		const text = written(soundTable(chance(2), 100), 'jammed').replace(/\d{7,}/g, '1'.repeat(60));
		const found = within(SOON, () => tablesIn(text));
		expect(found[0]?.indicators.every(({ value }) => value === undefined)).toBe(true);
	});

	test('a run of ones in table 4', () => {
		const five = '结果维持结果纠正其他结果尚未审结总计';
		within(SOON, () =>
			tablesIn(`行政复议行政诉讼${five}未经复议直接起诉复议后起诉${five}${five}${'1'.repeat(45)}五、`),
		);
	});

	test('a colspan of 1e9', () => {
		const found = read(
			drawn([
				[['申请人情况', 1e9]],
				[
					['一、本年新收政府信息公开申请数量', 1e9],
					['3', 1e9],
				],
				[
					['二、上年结转政府信息公开申请数量', 1],
					...['1', '0', '0', '0', '0', '0', '1'].map((text) => [text, 1] as const),
				],
			]),
		);
		expect(said(found, 'request.carried_in.total')).toBe(1);
		expect(said(found, 'request.new.total')).toBeUndefined();
	});

	test('a figure merged over all columns is nobody’s in particular, a nought everybody’s', () => {
		const row = (figure: string) =>
			read(
				drawn([
					[['申请人情况', 8]],
					[
						['一、本年新收政府信息公开申请数量', 1],
						[figure, 7],
					],
					[
						['二、上年结转政府信息公开申请数量', 1],
						...['1', '0', '0', '0', '0', '0', '1'].map((text) => [text, 1] as const),
					],
				]),
			);
		expect(said(row('13'), 'request.new.natural')).toBeUndefined();
		expect(said(row('0'), 'request.new.natural')).toBe(0);
	});

	test('200 columns: no seven of them are told apart', () => {
		const many = Array.from({ length: 200 }, (_, i) => [String(i), 1] as const);
		const found = read(
			drawn([
				[['申请人情况', 1]],
				[['一、本年新收政府信息公开申请数量', 1], ...many],
				[['四、结转下年度继续办理', 1], ...many],
			]),
		);
		expect(found.flatMap(({ indicators }) => indicators)).toEqual([]);
	});

	test('a million cells', () => {
		const rows = Array.from({ length: 20_000 }, () => Array.from({ length: 50 }, () => ['重复申请', 1] as const));
		const document = drawn(rows);
		within(20_000, () => tablesOf(document, fold(document.text)));
	}, 60_000);

	test.each([
		['40,000 spaces', `一、本年新收政府信息公开申请数量${' '.repeat(40_000)}二、上年结转政府信息公开申请数量`],
		['dashes and bars', `申请人情况 一、本年新收政府信息公开申请数量|${'-|'.repeat(60_000)}x`],
		['spaces behind every label', everyLabel('\u00a0'.repeat(18_000))],
		['cells without end behind every label', everyLabel('|1'.repeat(6_000))],
		['dashes', `申请人情况 一、本年新收政府信息公开申请数量|${'-'.repeat(60_000)}x`],
		['brackets', `指标名称单位${'('.repeat(60_000)}条1`],
		['units without end', `指标名称单位数量${'条'.repeat(60_000)}`],
		['labels without end', `指标名称单位数量${'行政许可尚未审结国家秘密'.repeat(20_000)}`],
		['a line of 5 MB', `第二十条第（一）项规章${'一二三四五六七八九十'.repeat(500_000)}`],
	])(
		'%s',
		(_, text) => {
			within(SOON, () => tablesIn(text));
		},
		30_000,
	);

	test.each(['tabs', 'spaces', 'lines', 'bars'] as const)(
		'a table of %s cut off anywhere: no cell is read as another figure',
		(style) => {
			const table = soundTable(chance(5), 40);
			const text = written(table, style);
			const head = text.indexOf('一、本年新收');
			for (let cut = head + 30; cut < text.length; cut += 13) {
				for (const { id, value, rule } of tablesIn(text.slice(0, cut)).flatMap(({ indicators }) => indicators)) {
					const [, row = '', column = ''] = /^request\.(.+)\.(\w+)$/.exec(id) ?? [];
					if (!rule.startsWith('table3.') || rule.endsWith('.derived') || column === '' || value === undefined)
						continue;
					// A total whose last digit is cut off fails its row's sum, which the reconciliation says.
					const printed = table[row]?.[COLUMN_IDS.indexOf(column)];
					const isCutTotal = column === 'total' && String(printed).startsWith(String(value));
					if (!isCutTotal) expect([cut, id, value]).toEqual([cut, id, printed]);
				}
			}
		},
		30_000,
	);
});
