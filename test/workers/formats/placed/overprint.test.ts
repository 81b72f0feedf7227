import { describe, expect, test } from 'vitest';
import { grid, ofd, text } from '../ofd/ofd-package';
import { opened, paragraphs, tables } from '../opening';

/** Words in type of so many millimetres. */
const typed = (words: string, left: number, foot: number, size: number): string =>
	`<ofd:TextObject Boundary="${left} ${foot - size} 190 ${size * 1.25}" Size="${size}">` +
	`<ofd:TextCode X="0" Y="${size}" DeltaX="g 20 ${size}">${words}</ofd:TextCode></ofd:TextObject>`;

const rows = [
	['公开', '35', '12'],
	['申请', '7', '3'],
	['诉讼', '0', '1'],
];
const cells = rows.flatMap((row, r) => row.map((words, c) => text(words, 22 + 30 * c, 52 + 10 * r))).join('');
const table = grid(20, 50, 3, 3) + cells;

describe('words printed level over others', () => {
	test('in tall type are none of the content', async () => {
		const document = await opened(ofd({ pages: [typed('试用稿2024', 22, 72, 20) + table] }));
		expect(tables(document)[0]).toEqual(rows);
		expect(document.text).toContain('试用稿2024');
	});

	test('again and again are the tiles of a watermark', async () => {
		const tiles = [20, 70, 120].flatMap((left) => [51, 63, 90].map((top) => text('甲乙0815', left, top))).join('');
		expect(tables(await opened(ofd({ pages: [table + tiles] })))[0]).toEqual(rows);
	});

	test('once, in the type of the page, are words of their own', async () => {
		const page = text('收到申请12件', 20, 50) + text('更正34', 22, 50);
		expect(paragraphs(await opened(ofd({ pages: [page] })))).toEqual(['收到申请12件', '更正34']);
	});

	test('are not those beside others: titles, cells that say the same', async () => {
		const page =
			typed('公开年报', 40, 30, 9) +
			table +
			['申请', '申请', '申请'].map((one, at) => text(one, 20, 90 + 5 * at)).join('');
		const document = await opened(ofd({ pages: [page] }));
		expect(paragraphs(document)).toEqual(['公开年报', '申请', '申请', '申请']);
		expect(tables(document)[0]).toEqual(rows);
	});
});
