import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../workers/formats/document';
import { openedText, paragraphs, tables, wordsOf } from '../opening';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const grids = async (source: string): Promise<Grid[]> =>
	(await openedText(source)).blocks.filter((block): block is Grid => block.kind === 'table');
const PROSE =
	'全年共受理政府信息公开申请三十七件，其中当面申请二十件，网络申请十七件，均在规定期限内作出答复，没有收取任何费用。';

describe('a table of figures', () => {
	const form =
		'<table><caption>表二</caption><thead><tr><th rowspan=2>信息内容</th><th colspan="2">本年</th></tr><tr><th>制发<br>件数</th><th>废止件数</th></tr></thead>' +
		'<tbody><tr><td><p>规章</p></td><td><p align=center>&nbsp;</p></td><td>0</td></tr><tr><td>规范性文件<td> <b>1</b>2 <td>/</table>';

	test('is written row by row, a tab after each cell', async () => {
		const { text } = await openedText(form);
		expect(text).toBe('表二\n信息内容\t本年\t\n制发 件数\t废止件数\t\n规章\t\t0\t\n规范性文件\t12\t/\t\n');
	});

	test('has each cell as printed, its words and no more', async () => {
		const document = await openedText(form);
		expect(tables(document)).toEqual([
			[
				['信息内容', '本年'],
				['制发 件数', '废止件数'],
				['规章', '', '0'],
				['规范性文件', '12', '/'],
			],
		]);
		const [grid] = await grids(form);
		expect(grid?.caption).toBe('表二');
		expect(grid?.rows[0]?.map(({ colspan, rowspan, head }) => [colspan, rowspan, head])).toEqual([
			[1, 2, true],
			[2, 1, true],
		]);
		expect(wordsOf(document, grid as Grid)).toMatch(/^信息内容[\s\S]*\/\t$/);
	});

	test('is read the same with its end tags left out', async () => {
		const open = form.replace(/<\/(?:td|th|tr|p|thead|tbody)>/g, '');
		expect(tables(await openedText(open))).toEqual(tables(await openedText(form)));
	});

	test('leaves out hidden rows and cells', async () => {
		const source = `<table>${row('内容', '件数')}<tr style="display:none"><td>旧</td><td>9</td></tr><tr><td hidden>x</td><td>规章</td><td>3</td></tr></table>`;
		expect(tables(await openedText(source))).toEqual([
			[
				['内容', '件数'],
				['规章', '3'],
			],
		]);
	});

	test('ends what was opened in a cell with the cell', async () => {
		const source = `<table>${row('<p hidden>x', '<div class=share><h2>1', '2')}${row('3', '4</div></div>', '5')}</table><p>后</p>`;
		const document = await openedText(source);
		expect(document.blocks.at(-1)).toEqual({
			kind: 'paragraph',
			span: [document.text.length - 2, document.text.length - 1],
		});
		expect(document.text).toContain('3\t4\t5\t\n');
	});

	test('may hold one small table in a cell', async () => {
		const figures = Array.from({ length: 6 }, (_, at) => row(`第${at}项`, `${at}`, '0')).join('');
		const inner = `<table>${row('其中', '3')}</table>`;
		const [table] = tables(await openedText(`<table>${figures}${row('合计', inner, '0')}</table>`));
		expect(table?.at(-1)).toEqual(['合计', '其中 3', '0']);
	});
});

describe('a table for the layout comes apart', () => {
	test('around tables of figures, however deep', async () => {
		const figures = `<table>${row('规章', '3')}${row('规范性文件', '12')}</table>`;
		const page = `<table><tr><td>标题</td></tr><tr><td><table><tr><td><p>一、概述</p>${figures}<p>尾</p></td></tr></table></td></tr></table>`;
		const document = await openedText(page);
		expect(paragraphs(document)).toEqual(['标题', '一、概述', '尾']);
		expect(tables(document)).toEqual([
			[
				['规章', '3'],
				['规范性文件', '12'],
			],
		]);
	});

	test('into the paragraphs of a report that was typed into it', async () => {
		const page = `<table>${row('一、概述', `<p>${PROSE}</p><p>二是其他。</p>`)}${row('规章', '3')}${row('规范性文件', '12')}</table>`;
		const document = await openedText(page);
		expect(paragraphs(document)).toEqual(['一、概述', PROSE, '二是其他。']);
		expect(tables(document)).toHaveLength(1);
	});

	test('into sentences, however short, beside what they are about', async () => {
		const rows = ['组织领导|确定3名工作人员。', '主动公开|公开信息344条。', '收费情况|无。'].map((cells) =>
			cells.split('|'),
		);
		const document = await openedText(`<table>${rows.map((cells) => row(...cells)).join('')}</table>`);
		expect(paragraphs(document).slice(0, 4)).toEqual(['组织领导', '确定3名工作人员。', '主动公开', '公开信息344条。']);
	});

	test('into headings and text between its tables, where a report was typed into a sheet', async () => {
		const rows = [
			['霁川县民政局2019年度报告'],
			['一、总体情况'],
			['公开信息166条。'],
			['二、主动公开政府信息情况'],
			['第二十条第（一）项'],
			['规章', '0'],
			['三、其他需要报告的事项'],
			['无'],
		];
		const document = await openedText(`<table>${rows.map((cells) => row(...cells, '')).join('')}</table>`);
		expect(paragraphs(document)).toEqual([...rows.slice(0, 4), ...rows.slice(6)].flat());
		expect(tables(document)).toEqual([
			[
				['第二十条第（一）项', ''],
				['规章', '0', ''],
			],
		]);
	});

	test('but a row of the form that looks like a heading leaves it whole', async () => {
		const document = await openedText(
			'<table><tr><td>二、上年结转<td>1<tr><td>三、本年度办理结果<td><tr><td>予以公开<td>2</table>',
		);
		expect(tables(document)[0]).toHaveLength(3);
	});

	test('of one cell or one column, into lines', async () => {
		expect(paragraphs(await openedText(`<table>${row('<h2>一、概述</h2>')}${row('受理37件')}</table>`))).toEqual([
			'一、概述',
			'受理37件',
		]);
	});

	test('but a note below the figures leaves the table whole', async () => {
		const figures = Array.from({ length: 12 }, (_, at) => row(`（${at}）主动公开的某一类政府信息`, `${at}`)).join('');
		expect(await grids(`<table>${figures}<tr><td colspan=2>${PROSE}</td></tr></table>`)).toHaveLength(1);
	});

	test('and without any words is nothing', async () => {
		expect((await openedText(`<p>前</p><table>${row('', '&nbsp;')}</table><p>后</p>`)).text).toBe('前\n后\n');
	});
});

describe('hostile tables', { timeout: 60_000 }, () => {
	test('cells that would reach over millions of columns and rows', async () => {
		const [grid] = await grids(
			`<table><tr><td colspan=1000000000 rowspan=65534>一<td rowspan=0>2<td colspan=-1 rowspan=x>3<tr><td>4</table>`,
		);
		expect(grid?.rows[0]?.map(({ colspan, rowspan }) => [colspan, rowspan])).toEqual([
			[250, 2],
			[1, 2],
			[1, 1],
		]);
	});

	test.each([
		['a million cells in a row', `<table><tr>${'<td>1'.repeat(1_000_000)}</table>`],
		['half a million rows', `<table>${'<tr><td>1<td>2'.repeat(250_000)}</table>`],
		['wide cells', `<table>${'<tr><td colspan=999>1<td>2'.repeat(10_000)}</table>`],
		['tables in tables', `${'<table><tr><td>'.repeat(100_000)}1${'</table>'.repeat(100_000)}`],
		['tables in tables, unclosed', '<table><tr><td>1<td>'.repeat(100_000)],
		['cells without a table', '<p><td>1<tr><td>2'.repeat(50_000)],
	])('%s: bounded, and nothing after it is lost', async (_, source) => {
		const document = await openedText(`<p>前</p>${source}<p>公开3条</p>`);
		const cells = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
		expect(cells.reduce((sum, { colspan, rowspan }) => sum + colspan + rowspan - 1, 0)).toBeLessThanOrEqual(100_250);
		expect(document.text.trimEnd().endsWith('公开3条')).toBe(true);
	});
});

test('a form’s field in a cell, filled in with a figure, is that figure; other fields say nothing', async () => {
	const field = (value: string, type = 'text') => `<input type=${type} value="${value}">`;
	const cells = [field('318'), field('/'), field('查询'), field('7', 'hidden'), field('1', 'checkbox')];
	expect(tables(await openedText(`<table>${row('行政许可', ...cells)}</table>${field('5')}`))).toEqual([
		[['行政许可', '318', '/', '', '', '']],
	]);
});

describe('rows stacked in one', () => {
	const stacked = (labels: string, figures: string) =>
		grids(`<table>${row('指标', '单位', '数')}${row(labels, '条<br>条', figures)}${row('其他', '条', '4')}</table>`);

	test('come apart where labels that are counted stand beside as many figures', async () => {
		const source = `<table>${row('指标', '单位', '数')}${row('1.公报<br>2.网站', '<p>条</p><p>件</p>', '8<br>1,206')}</table>`;
		expect(tables(await openedText(source))[0]).toEqual([
			['指标', '单位', '数'],
			['1.公报', '条', '8'],
			['2.网站', '件', '1,206'],
		]);
	});

	test('are none where a label wraps, or where lines are not as many', async () => {
		expect((await stacked('通过网站<br>公开的', '8<br>9'))[0]?.rows).toHaveLength(3);
		expect((await stacked('1.公报<br>2.网站', '8'))[0]?.rows).toHaveLength(3);
	});

	test('stay where a cell above reaches into them: their parts would leave its columns', async () => {
		const group = '<tr><td rowspan="2">渠道</td><td>公开栏</td><td>4</td></tr>';
		const source = `<table>${row('类别', '指标', '数')}${group}${row('1.公报<br>2.网站', '8<br>9')}</table>`;
		expect(tables(await openedText(source))[0]?.[2]).toEqual(['1.公报 2.网站', '8 9']);
	});
});
