import CFB from 'cfb';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../workers/formats/document';
import { doubleByte } from '../../../reports/bytes';
import { opened, paragraphs, refused, tables, wordsOf } from '../opening';
import { bookOf, oneSheet } from './book-of';

/** Lines as they are, tables by their rows, in order. */
const shown = (document: Document): (string | string[][])[] =>
	document.blocks.map((block) =>
		block.kind === 'paragraph'
			? wordsOf(document, block)
			: block.rows.map((row) => row.map((cell) => wordsOf(document, cell))),
	);

describe('lines and tables', () => {
	test('a report in one sheet: title, prose and headings over the whole width, tables without a free row between', async () => {
		const rows = [
			['云溪县2021年政府信息公开工作年度报告'],
			['一、总体情况'],
			['全县主动公开政府信息120条。'],
			['二、主动公开政府信息情况'],
			['第二十条第（一）项'],
			['信息内容', undefined, '制发件数', '废止件数'],
			['规章', undefined, 0, 0],
			['第二十条第（五）项'],
			['信息内容', undefined, '处理决定数量'],
			['行政许可', undefined, 24816],
			['三、收到和处理申请情况'],
			['项目', '自然人', '法人', '总计'],
			['本年新收', 5, 1, 6],
			['单位负责人：略'],
		];
		const whole = [1, 2, 3, 4, 5, 8, 11, 14].map((row) => `A${row}:D${row}`);
		const halves = [6, 7, 9, 10].map((row) => `A${row}:B${row}`);
		const document = await opened(oneSheet({ rows, merges: [...whole, ...halves, 'C9:D9', 'C10:D10'] }));
		expect(shown(document)).toEqual([
			'云溪县2021年政府信息公开工作年度报告',
			'一、总体情况',
			'全县主动公开政府信息120条。',
			'二、主动公开政府信息情况',
			[
				['第二十条第（一）项'],
				['信息内容', '制发件数', '废止件数'],
				['规章', '0', '0'],
				['第二十条第（五）项'],
				['信息内容', '处理决定数量'],
				['行政许可', '24816'],
			],
			'三、收到和处理申请情况',
			[
				['项目', '自然人', '法人', '总计'],
				['本年新收', '5', '1', '6'],
			],
			'单位负责人：略',
		]);
	});

	test('lines above a table are none of it, however many', async () => {
		const rows = [['云溪县申请情况统计表'], ['单位：件'], ['指标', '数量'], ['收到申请', 3]];
		const document = await opened(oneSheet({ rows, merges: ['A1:B1', 'A2:B2'] }));
		expect(shown(document)).toEqual([
			'云溪县申请情况统计表',
			'单位：件',
			[
				['指标', '数量'],
				['收到申请', '3'],
			],
		]);
	});

	test('numbered rows within a form of the same columns stay in it, merged or not', async () => {
		const rows = [
			['统计表'],
			['统计指标', '单位', '统计数'],
			['一、主动公开情况'],
			['（一）公开数', '条', 28],
			['二、回应解读情况'],
			['（一）回应数', '次', 95],
			['三、其他', '', ''],
			['四、收费', '元', 0],
		];
		for (const merges of [['A1:C1', 'A3:C3', 'A5:C5'], []]) {
			const document = await opened(oneSheet({ rows, merges }));
			expect(paragraphs(document)).toEqual(['统计表']);
			expect(tables(document)[0]?.map((row) => row[0])).toEqual(rows.slice(1).map((row) => row[0]));
		}
	});

	test('free rows part tables; cells left to fill in are none', async () => {
		const rows = [['甲', 1], ['乙', 2], [], ['丙', 3], ['', ''], ['丁', 4], ['', '']];
		expect(shown(await opened(oneSheet({ rows })))).toEqual([
			[
				['甲', '1'],
				['乙', '2'],
			],
			[
				['丙', '3'],
				['', ''],
				['丁', '4'],
			],
		]);
	});

	test('columns that no cell begins in count for nothing; what the file leaves out is an empty cell', async () => {
		const rows = [
			['项目', undefined, undefined, '数量', undefined, '备注'],
			['申请', undefined, undefined, 12],
		];
		const document = await opened(oneSheet({ rows, merges: ['A1:C1', 'A2:C2', 'D1:E1'] }));
		expect(shown(document)).toEqual([
			[
				['项目', '数量', '备注'],
				['申请', '12', ''],
			],
		]);
		expect(document.blocks[0]).toMatchObject({
			rows: [
				[{ colspan: 1 }, { colspan: 1 }, { colspan: 1 }],
				[{}, {}, {}],
			],
		});
	});

	test('a cell that reaches down keeps its rows together, hidden ones not counted', async () => {
		const rows = [
			['结果', '公开', 3],
			[undefined, '藏', 9],
			[undefined, '不公开', 1],
			[undefined, undefined, 7],
		];
		const document = await opened(oneSheet({ rows, merges: ['A1:A4'], hiddenRows: [1] }));
		expect(document.blocks[0]).toMatchObject({
			rows: [
				[{ rowspan: 3 }, {}, {}],
				[{}, {}],
				[{}, {}],
			],
		});
		expect(tables(document)[0]?.[2]).toEqual(['', '7']);
	});

	test('a page of text in one cell is its lines', async () => {
		const document = await opened(oneSheet({ rows: [['一、概述\n受理申请12件。\r\n\n二、收费']] }));
		expect(paragraphs(document)).toEqual(['一、概述', '受理申请12件。', '二、收费']);
	});
});

describe('what cells show', () => {
	test('numbers in their formats, also with Chinese words in them; dates as in China', async () => {
		const rows = [
			['格式', '值'],
			['小数', [1386.5, '0.00']],
			['千分', [21340, '#,##0']],
			['百分', [0.275, '0.0%']],
			['件', [12, '0件']],
			['引号', [12, '0"条"']],
			['通用', [12, 'G/通用格式']],
			['日期', [42389, 'm/d/yy']],
			['中文日期', [42389, 'yyyy年m月d日']],
			['长', 118045],
		] as const;
		const expected = ['值', '1386.50', '21,340', '27.5%', '12件', '12条', '12', '2016/1/20', '2016年1月20日', '118045'];
		for (const type of ['xlsx', 'biff8'] as const) {
			const [table] = tables(await opened(oneSheet({ rows }, type)));
			expect(table?.map((row) => row[1])).toEqual(expected);
		}
	});

	test('hidden sheets and columns are left out; each cell says where it stands', async () => {
		const { text, places = [] } = await opened(
			bookOf({
				'2021年': { rows: [['标题'], ['甲', 9, 1]], hiddenColumns: [1] },
				草稿: { rows: [['藏', 8]], isHidden: true },
				附表: { rows: [[], [undefined, '乙', 2]] },
			}),
		);
		expect(text).not.toMatch(/[藏89]/);
		expect(places.map(({ span, at }) => [text.slice(...span), ...Object.values(at)])).toEqual([
			['标题', 'sheet', '2021年', 'A1'],
			['甲', 'sheet', '2021年', 'A2'],
			['1', 'sheet', '2021年', 'C2'],
			['乙', 'sheet', '附表', 'B2'],
			['2', 'sheet', '附表', 'C2'],
		]);
	});

	test('a workbook of before 1997 in GBK, whatever the case of its stream is', async () => {
		expect(tables(await opened(oldBook('受理申请', 12)))).toEqual([[['受理申请', '12']]]);
		expect(tables(await opened(oldBook('受理申请', 12, 'BOOK')))).toEqual([[['受理申请', '12']]]);
	});

	test.each([
		['Excel 3', 0x0209, 6],
		['Excel 4', 0x0409, 6],
		['programs of sites', 0x0809, 8],
	])('a bare stream as of %s, which does not tell its code page', async (_, type, size) => {
		const stream = [
			...record(type, u16(0), u16(0x10), new Array<number>(size - 4).fill(0)),
			...oldCells('申请', 9),
			...END,
		];
		expect(tables(await opened(Uint8Array.from(stream)))).toEqual([[['申请', '9']]]);
	});
});

describe('workbooks that give nothing', () => {
	test('empty, pictures alone, cut off, with a password', async () => {
		const blank = oneSheet({ rows: [['', '']] });
		expect((await refused(blank)).code).toBe('empty');
		const pictured = zipSync({ ...unzipSync(blank), 'xl/media/image1.png': Uint8Array.of(0x89) });
		expect((await refused(pictured)).code).toBe('picture');
		const whole = oneSheet({ rows: [['甲', 1]] });
		expect((await refused(whole.subarray(0, whole.length - 30))).code).toBe('damaged');
		expect(await refused(locked())).toEqual({ code: 'encrypted', name: 'unknown', looksLike: 'XLS' });
	});
});

const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const record = (type: number, ...content: number[][]) => [
	...u16(type),
	...u16(content.flat().length),
	...content.flat(),
];
const END = record(0x000a);

/** A compound file with one stream. */
function compoundOf(stream: string, content: readonly number[]): Uint8Array {
	const file = CFB.utils.cfb_new();
	CFB.utils.cfb_add(file, `/${stream}`, Uint8Array.from(content));
	return Uint8Array.from(CFB.write(file, { type: 'array' }) as Iterable<number>);
}

/** A workbook of Excel 97 whose first record but one says that a password is needed (FILEPASS, RC4). */
function locked(): Uint8Array {
	const begin = record(0x0809, u16(0x600), u16(5), new Array<number>(12).fill(0));
	const pass = record(0x002f, u16(1), u16(1), u16(1), new Array<number>(48).fill(7));
	return compoundOf('Workbook', [...begin, ...pass, ...END]);
}

/** A workbook of Excel 95 (BIFF5) with a label and a number, its texts in code page 936. */
function oldBook(label: string, value: number, stream = 'Book'): Uint8Array {
	const begin = (type: number) => record(0x0809, u16(0x500), u16(type), u16(0), u16(1995));
	const page = record(0x0042, u16(936));
	const name = [...'Sheet1'].map((char) => char.charCodeAt(0));
	const listed = (at: number) => record(0x0085, u32(at), u16(0), [name.length], name);
	const globals = (at: number) => [...begin(5), ...page, ...listed(at), ...END];
	return compoundOf(stream, [...globals(globals(0).length), ...begin(0x10), ...oldCells(label, value), ...END]);
}

function oldCells(label: string, value: number): number[] {
	const words = [...new Uint8Array(doubleByte(label, 'gb18030'))];
	const number = [...new Uint8Array(Float64Array.of(value).buffer)];
	return [
		...record(0x0204, u16(0), u16(0), u16(0), u16(words.length), words),
		...record(0x0203, u16(0), u16(1), u16(0), number),
	];
}

test('formulas whose results were never saved are told of, those with results are read', async () => {
	const cells =
		'<c r="A1"><f>1+1</f></c><c r="B1"><f>SUM(A1)</f><v></v></c><c r="C1"><f>3</f><v>3</v></c><c r="D1"><v>4</v></c>';
	const parts = unzipSync(oneSheet({ rows: [['申请', 1, 2, 3]] }));
	const sheet = new TextDecoder()
		.decode(parts['xl/worksheets/sheet1.xml'])
		.replace(/(<row[^>]*>).*(?=<\/row>)/, `$1${cells}`);
	const document = await opened(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) }));
	expect(document.notices).toEqual([{ code: 'uncomputed-cells', count: 2 }]);
	expect(document.text).toContain('3');
});
