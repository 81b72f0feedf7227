import { expect, test } from 'vitest';
import { COVERED, flatOf, odtOf, p, packed, partsOf, table, tc, tr } from '../odt/odt-of';
import { opened, paragraphs, refused, tables } from '../opening';

const SHEET = { type: 'spreadsheet' };
const odsOf = (sheets: string, automatic = '', manifest = '') =>
	packed(partsOf(`<office:spreadsheet>${sheets}</office:spreadsheet>`, { ...SHEET, automatic, manifest }));
const EMPTY = '<table:table-cell table:number-columns-repeated="16380"/>';

test('cells say what they show, and know their places', async () => {
	const number =
		'<table:table-cell office:value-type="float" office:value="1386.5"><text:p>1,386.50</text:p></table:table-cell>';
	const document = await opened(odsOf(table(tr(tc('项目'), tc('数量')), tr(tc('收<text:s/>费'), number, EMPTY))));
	expect(document.format).toBe('ods');
	expect(tables(document)).toEqual([
		[
			['项目', '数量'],
			['收 费', '1,386.50'],
		],
	]);
	expect(document.places?.at(-1)?.at).toEqual({ kind: 'sheet', sheet: 't', cell: 'B2' });
});

test('a cell without words shows its value; several lines of one are its words', async () => {
	const value = '<table:table-cell office:value-type="float" office:value="12"/>';
	const two = `<table:table-cell>${p('主动')}${p('公开')}</table:table-cell>`;
	expect(tables(await opened(odsOf(table(tr(two, value)))))).toEqual([[['主动 公开', '12']]]);
});

test('comments, drawings, hidden rows, columns and sheets are left out', async () => {
	const noted = `<table:table-cell><office:annotation>${p('应为13')}</office:annotation>${p('12')}<draw:custom-shape>${p('图')}</draw:custom-shape></table:table-cell>`;
	const hidden = `<table:table-row table:visibility="collapse">${tc('旧')}${tc('9')}${tc('8')}</table:table-row>`;
	const columns = '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>';
	const automatic =
		'<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
	const other = `<table:table table:name="u" table:style-name="ta2">${tr(tc('去年'), tc('99'))}</table:table>`;
	const shown = table(columns, tr(tc('公开'), tc('藏'), noted), hidden, tr(tc('答复'), tc('藏'), tc('3')));
	expect(tables(await opened(odsOf(other + shown, automatic)))).toEqual([
		[
			['公开', '12'],
			['答复', '3'],
		],
	]);
});

test('merged cells reach as far as they say; a row of one cell is a line', async () => {
	const title = `<table:table-cell table:number-columns-spanned="3">${p('年报')}</table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/>`;
	const document = await opened(
		odsOf(
			table(
				tr(title),
				'<table:table-row/>',
				tr(tc('指标', 'table:number-rows-spanned="2"'), tc('数量', 'table:number-columns-spanned="2"'), COVERED),
				tr(COVERED, tc('市'), tc('县')),
				tr(tc('公开'), tc('1'), tc('2')),
			),
		),
	);
	expect(paragraphs(document)).toEqual(['年报']);
	const grid = document.blocks.find((block) => block.kind === 'table');
	expect(grid?.rows.map((row) => row.map(({ colspan, rowspan }) => `${colspan}×${rowspan}`))).toEqual([
		['1×2', '2×1'],
		['1×1', '1×1'],
		['1×1', '1×1', '1×1'],
	]);
});

test('rows and cells that are told once stand for several, empty ones for the rest of the sheet', async () => {
	const zeros = `<table:table-row table:number-rows-repeated="2">${tc('复议')}${tc('0', 'table:number-columns-repeated="2"')}${EMPTY}</table:table-row>`;
	const rest = `<table:table-row table:number-rows-repeated="1048576">${EMPTY}</table:table-row>`;
	expect(tables(await opened(odsOf(table(tr(tc('项目'), tc('市'), tc('县')), zeros, rest))))).toEqual([
		[
			['项目', '市', '县'],
			['复议', '0', '0'],
			['复议', '0', '0'],
		],
	]);
});

test.each([
	['cells', tr(tc('1', 'table:number-columns-repeated="16384"')).repeat(50)],
	[
		'rows',
		`<table:table-row table:number-rows-repeated="1048576">${tc('1', 'table:number-columns-repeated="20"')}</table:table-row>`,
	],
	['words', `<table:table-row table:number-rows-repeated="9999">${tc('公开'.repeat(50_000))}</table:table-row>`],
	['places', `<table:table-row table:number-rows-repeated="9999">${EMPTY}${tc('1')}</table:table-row>`],
	[
		'hidden rows',
		`</table:table>${'<table:table><table:table-row table:visibility="collapse" table:number-rows-repeated="20000"/></table:table>'.repeat(999)}<table:table>`,
	],
	[
		'hidden columns',
		`</table:table>${'<table:table><table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/></table:table>'.repeat(999)}<table:table>`,
	],
])('%s that repeat without end are too much', async (_, rows) => {
	expect(await refused(odsOf(table(rows)))).toMatchObject({ code: 'too-much-inside' });
});

test('files that are one file of XML, locked, of pictures alone, or damaged', async () => {
	const sheets = `<office:spreadsheet>${table(tr(tc('公开'), tc('12')))}</office:spreadsheet>`;
	expect(tables(await opened(flatOf(sheets, SHEET)))).toEqual([[['公开', '12']]]);
	const locked = odsOf('', '', '<manifest:encryption-data/>');
	expect(await refused(locked)).toMatchObject({ code: 'encrypted', looksLike: 'ODS' });
	const picture = '<table:shapes><draw:frame><draw:image/></draw:frame></table:shapes>';
	expect(await refused(odsOf(table(picture)))).toMatchObject({ code: 'picture', looksLike: 'ODS' });
	const { 'content.xml': _, ...rest } = partsOf('', SHEET);
	expect(await refused(packed(rest))).toMatchObject({ code: 'damaged', looksLike: 'ODS' });
	expect(await refused(odtOf(p('公开'), SHEET))).toMatchObject({ code: 'damaged', looksLike: 'ODS' });
});
