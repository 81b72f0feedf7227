import { describe, expect, test } from 'vitest';
import { openedText, paragraphs, tables, wordsOf } from '../opening';

const REPORT = [
	'# 云溪县2023年政府信息公开工作年度报告',
	'',
	'## 一、总体情况 ##',
	'全年公开信息1280条。',
	'##二、主动公开政府信息情况',
	'| 信息内容 | 本年制发件数 | 备注 |',
	'|:---|:---:|--:|',
	'| 规章 | 0 |  |',
	'| 行政规范性文件 | 12 | 含修订\\|废止 |',
	'三、收到和处理政府信息公开申请情况',
].join('\r\n');

describe('Markdown', () => {
	test('keeps the text as it is, and tells headings from paragraphs', async () => {
		const document = await openedText(REPORT);
		expect(document).toMatchObject({ format: 'markdown', text: REPORT });
		const headings = document.blocks.filter((block) => block.kind === 'paragraph' && block.headingLevel);
		expect(
			headings.map((block) => [wordsOf(document, block), (block as { headingLevel: number }).headingLevel]),
		).toEqual([
			['云溪县2023年政府信息公开工作年度报告', 1],
			['一、总体情况', 2],
			['二、主动公开政府信息情况', 2],
		]);
		expect(paragraphs(document).at(-1)).toBe('三、收到和处理政府信息公开申请情况');
	});

	test('the words of a cell without marks of emphasis around all of them', async () => {
		const rows = '| **规章** | __3__ | *4* | 5*6 | **7** 和 **8** | * |';
		const document = await openedText(`| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n${rows}\n`);
		const cells = document.blocks.flatMap((block) => (block.kind === 'table' ? (block.rows[1] ?? []) : []));
		expect(cells.map(({ span: [from, to] }) => document.text.slice(from, to))).toEqual([
			'规章',
			'3',
			'4',
			'5*6',
			'**7** 和 **8**',
			'*',
		]);
	});

	test('reads pipe tables, the words of each cell and no more', async () => {
		const document = await openedText(REPORT);
		expect(tables(document)).toEqual([
			[
				['信息内容', '本年制发件数', '备注'],
				['规章', '0', ''],
				['行政规范性文件', '12', '含修订\\|废止'],
			],
		]);
		const table = document.blocks.find((block) => block.kind === 'table');
		expect(table?.rows.map((row) => row.some((cell) => cell.head))).toEqual([true, false, false]);
	});

	test('reads the same with other line ends', async () => {
		const document = await openedText(REPORT.replaceAll('\r\n', '\n'));
		expect(tables(document)).toEqual(tables(await openedText(REPORT)));
		expect(paragraphs(document)).toEqual(paragraphs(await openedText(REPORT)));
	});

	test('a blank first cell is one, and a heading keeps its last letter behind a space', async () => {
		const document = await openedText('### 附表 甲\n|a|b|\n|---|---|\n||3|\n');
		expect(tables(document)).toEqual([
			[
				['a', 'b'],
				['', '3'],
			],
		]);
		expect(paragraphs(document)).toEqual(['附表 甲']);
	});

	test('a cell of an HTML table goes on behind a tag within it', async () => {
		const document = await openedText('表如下\n<table><tr><td>制发<b>件</b>数</td><td>3</td></tr></table>\n');
		expect(tables(document)).toEqual([[['制发<b>件</b>数', '3']]]);
	});

	test('reads the HTML tables that OCR programs write into it', async () => {
		const text =
			'二、主动公开情况\n表如下<table><tr><th rowspan="2">内容</th><td>制发 <b>件数</b></td></tr><tr><td> 12&nbsp;</td><td></td></tr></table>\n全年公开信息1280条。';
		const document = await openedText(text);
		expect(document).toMatchObject({ format: 'markdown', text });
		expect(tables(document)).toEqual(
			[
				[
					['内容', '制发 <b>件数'],
					['12&nbsp;', ''],
				],
			].map((table) => table),
		);
		expect(paragraphs(document)).toEqual(['二、主动公开情况', '表如下', '全年公开信息1280条。']);
	});
});

describe('plain text with marks of its own is no Markdown', () => {
	test.each([
		['a topic', '#政务公开#话题阅读12万次'],
		['rows parted by pipes, without a rule', '规章 | 0 | 3\n规范性文件 | 12 | 40'],
		['dashes', '一、概述\n----------\n公开信息3条'],
		['empty cells of a crawler', '| | | |\n\n本年度报告'],
	])('%s', async (_, text) => {
		expect(await openedText(text)).toMatchObject({ format: 'text', text });
	});
});

describe('endless Markdown', { timeout: 60_000 }, () => {
	test.each([
		['pipes', `|a|\n|---|\n${'|'.repeat(1e6)}`],
		['rules', '|-|\n'.repeat(2e5)],
		['lines without pipes', `# 一\n${'本\n'.repeat(2e5)}`],
		['unclosed tables', `# 一\n${'<table>'.repeat(2e5)}`],
		['tables in one line', `# 一\n${'<table></table>本'.repeat(1e5)}`],
		['cells of an HTML table', `# 一\n<table>${'<td colspan=99>1'.repeat(2e5)}</table>`],
		['marks', `# 一\n${'#'.repeat(1e6)}`],
	])('%s', async (_, text) => {
		const document = await openedText(text);
		expect(document).toMatchObject({ format: 'markdown', text });
		expect(tables(document).flat(2).length).toBeLessThanOrEqual(100_001);
	});
});
