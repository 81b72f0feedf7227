import { describe, expect, test } from 'vitest';
import { grid, line, ofd, text } from '../ofd/ofd-package';
import { opened, paragraphs, tables } from '../opening';

/** The words of rows of 10 mm in columns of 30 mm, each at the left of its cell. */
const words = (rows: readonly (readonly string[])[], left: number, top: number): string =>
	rows
		.flatMap((row, y) =>
			row.flatMap((cell, x) => (cell ? [text(cell, left + 1 + 30 * x, top + 3 + 10 * y, `ID="${y}${x}"`)] : [])),
		)
		.join('');
const ruled = (rows: readonly (readonly string[])[], top: number): string =>
	grid(20, top, rows[0]?.length ?? 0, rows.length) + words(rows, 20, top);
/** The tables of two pages, one at the foot of the first and one at the head of the second. */
const over = async (before: readonly (readonly string[])[], after: readonly (readonly string[])[]) =>
	tables(await opened(ofd({ pages: [ruled(before, 280 - 10 * before.length), ruled(after, 20)] })));

const HEAD = ['项目', '自然人', '总计'];

describe('a row that a page cuts', () => {
	test('below or above its words is not told twice', async () => {
		const row = ['7.案卷', '4', '4'];
		expect(
			await over(
				[HEAD, row],
				[
					['', '', ''],
					['8.其他', '3', '3'],
				],
			),
		).toEqual([[HEAD, row, ['8.其他', '3', '3']]]);
		expect(await over([HEAD, ['', '', '']], [row])).toEqual([[HEAD, row]]);
	});

	test('in its label and in a number too long for its column', async () => {
		expect(
			await over(
				[HEAD, ['7.属于行政执', '1234567', '12']],
				[
					['法案卷', '8', ''],
					['8.其他', '3', '3'],
				],
			),
		).toEqual([[HEAD, ['7.属于行政执法案卷', '12345678', '12'], ['8.其他', '3', '3']]]);
	});

	test('in its numbers alone, with their unit', async () => {
		expect(
			await over(
				[HEAD, ['7.案卷', '1234567', '7件']],
				[
					['', '8件', ''],
					['8.其他', '3', '3'],
				],
			),
		).toEqual([[HEAD, ['7.案卷', '12345678件', '7件'], ['8.其他', '3', '3']]]);
	});

	test.each([
		['a name of its own', ['行政处罚', '5', ''], ['行政强制', '', '']],
		['a unit of its own', ['不同意公开答复', '件', '5'], ['涉及国家秘密数', '件', '']],
		['its own 其中', ['不同意公开答复', '12', '5'], ['其中：国家秘密', '', '']],
		['figures of its own', ['不同意公开答复', '12', '5'], ['不予公开答复数', '3', '4']],
	])('is not one with %s', async (_, before, after) => {
		expect(await over([HEAD, before], [after, ['合计', '8', '8']])).toEqual([
			[HEAD, before, after, ['合计', '8', '8']],
		]);
	});
});

test('a blank cell under the head of the page before is the first figure, and none of the head', async () => {
	// 结果维持 takes two rows, 行政诉讼 stands over two columns.
	const [left, top] = [20, 260];
	const lines = [
		...[0, 20].map((y) => line(left, top + y, 90, 0)),
		line(left + 30, top + 10, 60, 0),
		...[0, 30, 90].map((x) => line(left + x, top, 0, 20)),
		line(left + 60, top + 10, 0, 10),
	];
	const heads = text('结果维持', 21, 268) + text('行政诉讼', 51, 263) + words([['结果维持', '总计']], 50, 270);
	const page = ruled(
		[
			['', '4', '4'],
			['', '', ''],
		],
		20,
	);
	expect(tables(await opened(ofd({ pages: [lines.join('') + heads, page] })))).toEqual([
		[
			['结果维持', '行政诉讼'],
			['结果维持', '总计'],
			['', '4', '4'],
			['', '', ''],
		],
	]);
});

test('cells of a column at the foot of their pages are no page numbers', async () => {
	const pages = [0, 39, 4].map((figure) => text('受理申请', 30, 281) + text(`${figure}`, 30, 286));
	const document = await opened(ofd({ pages: [...pages, text('答复', 30, 40)] }));
	const content = document.blocks.flatMap((block) => (block.kind === 'paragraph' && !block.furniture ? [block] : []));
	expect(content.map(({ span }) => document.text.slice(...span)).join(' ')).toMatch(/39/);
});

describe('lines without rules', () => {
	const set = (rows: readonly (readonly string[])[], left: (row: number, cell: number) => number): string =>
		rows.map((row, y) => row.map((cell, x) => text(cell, left(y, x), 50 + 7 * y)).join('')).join('');
	const rows = ['规章', '文件', '许可', '处罚', '强制', '收费'].map((name, at) => [name, `${at}`, `${at + 3}`, '12']);

	test('are a table where their words stand in columns', async () => {
		expect(tables(await opened(ofd({ pages: [set(rows, (_, cell) => 20 + 25 * cell)] })))).toEqual([rows]);
	});

	test('are none where each has columns of its own, as tabs make them', async () => {
		const document = await opened(ofd({ pages: [set(rows, (row, cell) => 20 + 25 * cell + (cell ? 5 * row : 0))] }));
		expect(tables(document)).toEqual([]);
		expect(paragraphs(document).join('\n').replaceAll(/\s+/g, ' ')).toBe(rows.flat().join(' '));
	});

	test('have a cell for a unit and one for the figure that it leaves hardly a gap before', async () => {
		const rows: [string, string, string][] = [
			['收到申请', '件', '12'],
			['接受培训', '人次', '85'],
			['收取费用', '万元', '0'],
			['专职人员', '人', '3'],
			['召开会议', '次', '2'],
			['查阅场所', '个', '6'],
		];
		const page = rows
			.map(
				([label, unit, figure], at) =>
					text(label, 20, 50 + 9 * at) + text(unit, 60, 50 + 9 * at) + text(figure, 70.5, 50 + 9 * at),
			)
			.join('');
		expect(tables(await opened(ofd({ pages: [page] })))).toEqual([rows]);
	});

	test('have one label where figures and their unit stand beside the middle of it', async () => {
		const whole = set(
			rows.map(([name, ...figures], at) => [name as string, at % 2 ? '件' : '条', ...figures.slice(0, 1)]),
			(_, cell) => 20 + 40 * cell,
		);
		const last =
			text('公开专项经费', 20, 92) + text('万元', 60, 94.5) + text('45', 100, 94.5) + text('不含编辑', 20, 97);
		const [found] = tables(
			await opened(
				ofd({
					pages: [whole + last + set([['采购', '件', '8']], (_, cell) => 20 + 40 * cell).replaceAll(' 50 ', ' 104 ')],
				}),
			),
		);
		expect(found?.slice(-2)).toEqual([
			['公开专项经费不含编辑', '万元', '45'],
			['采购', '件', '8'],
		]);
	});

	test('have one label where it wraps behind its number, in as many lines as it takes', async () => {
		const rows = [
			['1.通过', '条', '109'],
			['2.政府', '次', '5'],
			['3.告知', '件', '10'],
		];
		const wrapped = ['政府公报', '公开政府', '信息的数', '目总数'];
		const page = rows
			.map(
				(row, y) =>
					row.map((cell, x) => text(cell, 20 + 30 * x, 40 + 28 * y)).join('') +
					wrapped.map((words, at) => text(words, 20, 45 + 28 * y + 5 * at)).join(''),
			)
			.join('');
		const document = await opened(ofd({ pages: [page + text('三、主动公开的基本情况', 20, 150)] }));
		expect(tables(document)).toEqual([rows.map(([label, ...figures]) => [`${label}${wrapped.join('')}`, ...figures])]);
	});

	test('are no columns of text where one side holds figures, though the file sets it last', async () => {
		const rows = ['收到的申请数量', '办结的申请数量', '结转的申请数量', '复议的案件数量', '诉讼的案件数量'];
		const figures = rows.flatMap((_, y) => [0, 1, 2].map((x) => text(`${y + 2}${x}`, 80 + 20 * x, 40 + 8 * y)));
		const page = rows.map((words, y) => text(words, 20, 40 + 8 * y)).join('') + figures.join('');
		expect(tables(await opened(ofd({ pages: [page] })))).toEqual([
			rows.map((words, y) => [words, `${y + 2}0`, `${y + 2}1`, `${y + 2}2`]),
		]);
	});

	test('have a row where a figure stands alone between the lines of its label', async () => {
		const whole = set(rows, (_, cell) => 20 + 25 * cell);
		const last =
			text('依申请公开', 20, 92) +
			text('信息费用', 20, 98) +
			text('45', 70, 95) +
			text('采购', 20, 105) +
			text('8', 45, 105);
		const [found] = tables(await opened(ofd({ pages: [whole + last] })));
		expect(found?.at(-2)).toEqual(['依申请公开信息费用', '', '45', '']);
	});
});

test('dotted lines are rules', async () => {
	const along = (length: number, dot: (at: number) => string): string =>
		Array.from({ length: length * 2 }, (_, at) => dot(at / 2)).join('');
	const dots = [0, 1, 2].flatMap((at) => [
		along(60, (x) => line(20 + x, 50 + 10 * at, 0.02, 0)),
		along(20, (y) => line(20 + 30 * at, 50 + y, 0.02, 0)),
	]);
	const rows = [
		['行政许可', '31'],
		['行政处罚', '7'],
	];
	expect(tables(await opened(ofd({ pages: [dots.join('') + words(rows, 20, 50)] })))).toEqual([rows]);
});
