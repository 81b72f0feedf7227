import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../workers/formats/document';
import { opened, wordsOf } from '../opening';

const file = (ending: string, name = 'features') =>
	new Uint8Array(readFileSync(join(import.meta.dirname, `../../../fixtures/word/${name}.${ending}`)));

const cellsOf = (document: Document) =>
	document.blocks.flatMap((block) =>
		block.kind === 'table'
			? [block.rows.map((row) => row.map((cell) => [wordsOf(document, cell), cell.colspan, cell.rowspan]))]
			: [],
	);

test.each(['rtf', 'doc'])('marks of notes are no digits of the number before them, in .%s', async (ending) => {
	expect((await opened(file(ending, 'marks'))).text).toBe('公开5,128¹条[²]，占地2m²\n');
});

describe.each(['rtf', 'doc'])('a document with everything that Word has, as .%s', (ending) => {
	test('prints its headings with their numbers, text without what is hidden or deleted, notes and boxes', async () => {
		const document = await opened(file(ending));
		expect(document.format).toBe(ending);
		const lines = document.blocks.flatMap((block) =>
			block.kind === 'paragraph' ? [[block.headingLevel, wordsOf(document, block), block.furniture]] : [],
		);
		expect(lines).toEqual([
			[1, '云岭县2012年政府信息公开年度报告', undefined],
			[2, '一、概述', undefined],
			[undefined, '全年主动公开412条，文号〔2013〕9号。', undefined],
			[undefined, '其中网站380条。', undefined],
			[2, '二、数据', undefined],
			[undefined, '说明见下。', undefined],
			[undefined, '申请', undefined],
			[undefined, '共11件', undefined],
			[undefined, '信息公开专用章', undefined],
			[undefined, '云岭县人民政府办公室', undefined],
			[undefined, '不含乡镇。', undefined],
			[undefined, '云岭县人民政府公报', true],
		]);
	});

	test('keeps merged cells, and a table within one that only lays it out', async () => {
		expect(cellsOf(await opened(file(ending)))).toEqual([
			[
				[
					['渠道', 1, 2],
					['数量', 2, 1],
				],
				[
					['条', 1, 1],
					['件', 1, 1],
				],
				[
					['网站', 1, 1],
					['380', 1, 1],
					['12', 1, 1],
				],
			],
			[
				[
					['当面', 1, 1],
					['4', 1, 1],
				],
				[
					['网上', 1, 1],
					['7', 1, 1],
				],
			],
		]);
	});

	test('tells of each cell which table, row and column it is', async () => {
		const document = await opened(file(ending));
		const at = (words: string) => document.places?.find(({ span }) => document.text.slice(...span) === words)?.at;
		expect(at('380')).toEqual({ kind: 'table', table: 1, row: 3, column: 2 });
		expect(at('件')).toEqual({ kind: 'table', table: 1, row: 2, column: 3 });
	});
});
