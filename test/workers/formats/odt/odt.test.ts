import { describe, expect, test } from 'vitest';
import { opened, paragraphs, refused, tables } from '../opening';
import { COVERED, flatOf, item, list, listStyle, numbered, odtOf, p, packed, partsOf, table, tc, tr } from './odt-of';

const lines = async (text: string, automatic = '') => paragraphs(await opened(odtOf(text, { automatic })));
const grids = async (...rows: string[]) => tables(await opened(odtOf(table(...rows))));
const HIDDEN =
	'<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>' +
	'<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';

describe('paragraphs', () => {
	test('spaces, tabs and line ends are elements; white space of the file is one space', async () => {
		const text = p('\n  公开<text:s text:c="2"/>12\n  件<text:line-break/>答复<text:tab/>3<text:s/>件');
		expect(await lines(text)).toEqual(['公开  12 件', '答复\t3 件']);
	});

	test('spans, links, fields and readings over characters print what they show', async () => {
		const text = p(
			'<text:span>公开</text:span><text:a xlink:href="x">12件</text:a>，第<text:page-number>3</text:page-number>页，' +
				'<text:ruby><text:ruby-base>复议</text:ruby-base><text:ruby-text>fùyì</text:ruby-text></text:ruby>1件',
		);
		expect(await lines(text)).toEqual(['公开12件，第3页，复议1件']);
	});

	test('struck-out text is not said', async () => {
		const struck =
			'<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
		expect(await lines(p('公开<text:span text:style-name="T1">13</text:span>12件'), struck)).toEqual(['公开12件']);
	});

	test('marks of notes are no digits of the number before them', async () => {
		const style = (name: string, position: string) =>
			`<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
		const span = (name: string, words: string) => `<text:span text:style-name="${name}">${words}</text:span>`;
		const words = p(`公开12${span('T1', `3${span('T4', '4')}`)}条，5${span('T2', '6')}件，H${span('T3', '2')}O`);
		const styles = style('T1', 'super 58%') + style('T2', '33% 58%') + style('T3', 'sub 58%');
		expect(await lines(words, styles)).toEqual(['公开12³⁴条，5⁶件，H2O']);
	});

	test('deleted text, comments, scripts and hidden text are not printed', async () => {
		const text =
			`<text:tracked-changes><text:changed-region xml:id="c"><text:deletion>${p('删去8件')}</text:deletion></text:changed-region></text:tracked-changes>` +
			p(
				'公开<text:change text:change-id="c"/>12件<office:annotation><dc:creator>某</dc:creator><text:p>应为13件</text:p></office:annotation>',
			) +
			p('答复<text:span text:style-name="T1">9</text:span>3件') +
			p('全段隐藏5件', 'P1') +
			p('<text:hidden-paragraph text:is-hidden="true"/>隐藏6件') +
			p('<text:hidden-text text:is-hidden="true">7</text:hidden-text>收费0元') +
			`<text:section text:display="none">${p('隐藏4件')}</text:section><text:section>${p('诉讼0件')}</text:section>`;
		expect(await lines(text, HIDDEN)).toEqual(['公开12件', '答复3件', '收费0元', '诉讼0件']);
	});

	test('the words of a text box come before the paragraph that it hangs on, without what it is called', async () => {
		const box = `<draw:frame><draw:text-box>${list('L1', '', item(p('另一张表')))}${p('附图说明')}</draw:text-box><svg:title>图一</svg:title><svg:desc>柱状图</svg:desc></draw:frame>`;
		const text = list('L1', '', item(p(`公开${box}12件`)), item(p('答复')));
		expect(await lines(text, listStyle('L1', numbered(1, '1', '', '.')))).toEqual([
			'1.另一张表',
			'附图说明',
			'1.公开12件',
			'2.答复',
		]);
	});

	test('notes stand where their paragraph or table ends, without their marks', async () => {
		const note = (words: string) =>
			`<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
		const text = p(`公开12件${note('含转载')}，答复3件`) + table(tr(tc(`复议${note('不含撤回')}`), tc('1'))) + p('完');
		const document = await opened(odtOf(text));
		expect(paragraphs(document)).toEqual(['公开12件，答复3件', '含转载', '不含撤回', '完']);
		expect(tables(document)).toEqual([[['复议', '1']]]);
	});

	test('a table of contents is what it shows', async () => {
		const text = `<text:table-of-content><text:table-of-content-source><text:index-title-template>模板</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${p('目录')}</text:index-title>${p('一、概述<text:tab/>1')}</text:index-body></text:table-of-content>`;
		expect(await lines(text)).toEqual(['目录', '一、概述\t1']);
	});

	test('what stands over and under the pages comes last, once, as furniture', async () => {
		const pages = `<style:header>${p('云溪县年报')}</style:header><style:header-left style:display="false">${p('不用')}</style:header-left><style:footer>${p('— <text:page-number>1</text:page-number> —')}</style:footer>`;
		const { text, blocks } = await opened(odtOf(p('公开12件'), { pages }));
		expect(text).toBe('公开12件\n云溪县年报\n');
		expect(blocks.map((block) => block.kind === 'paragraph' && block.furniture)).toEqual([undefined, true]);
	});
});

describe('tables', () => {
	test('merged cells reach as far as they say', async () => {
		const text = table(
			tr(tc('指标', 'table:number-rows-spanned="2"'), tc('数量', 'table:number-columns-spanned="2"'), COVERED),
			tr(COVERED, tc('市'), tc('县')),
		);
		const { blocks } = await opened(odtOf(text));
		const [grid] = blocks;
		const shapes =
			grid?.kind === 'table' ? grid.rows.map((row) => row.map((cell) => [cell.colspan, cell.rowspan])) : [];
		expect(shapes).toEqual([
			[
				[1, 2],
				[2, 1],
			],
			[
				[1, 1],
				[1, 1],
			],
		]);
	});

	test('cells and rows that are told once stand for several', async () => {
		const zero = tc('0', 'table:number-columns-repeated="3"');
		const rows = await grids(
			tr(tc('项目'), tc('一'), tc('二'), tc('三')),
			`<table:table-row table:number-rows-repeated="2">${tc('数量')}${zero}</table:table-row>`,
		);
		expect(rows).toEqual([
			[
				['项目', '一', '二', '三'],
				['数量', '0', '0', '0'],
				['数量', '0', '0', '0'],
			],
		]);
	});

	test('what repeats without end stays bounded', async () => {
		const many = 'table:number-rows-repeated="1000000"';
		const cell = tc('公开'.repeat(5000), 'table:number-columns-repeated="1000000"');
		const { text } = await opened(
			odtOf(table(...Array(50).fill(`<table:table-row ${many}>${cell}</table:table-row>`))),
		);
		expect(text.length).toBeLessThan(2_000_000);
		const empty = table(...Array(50_000).fill(`<table:table-row ${many}/>`), tr(tc('公开'), tc('12')));
		expect(
			tables(await opened(odtOf(empty)))
				.flat(2)
				.filter((words) => words !== ''),
		).toEqual(['公开', '12']);
	});

	test('hidden rows are left out, tables in cells come apart', async () => {
		const inner = `<table:table-cell>${table(tr(tc('复议'), tc('1')), tr(tc('诉讼'), tc('0')))}</table:table-cell>`;
		expect(await grids(tr(inner))).toEqual([
			[
				['复议', '1'],
				['诉讼', '0'],
			],
		]);
		const hidden = `<table:table-row table:visibility="collapse">${tc('旧')}${tc('9')}</table:table-row>`;
		expect(await grids(tr(tc('复议'), tc('1')), hidden)).toEqual([[['复议', '1']]]);
	});
});

test('notes within notes, and boxes within boxes, however deep', async () => {
	const deep = 50_000;
	const notes =
		'<text:note><text:note-body><text:p>'.repeat(deep) + '</text:p></text:note-body></text:note>'.repeat(deep);
	const boxes =
		'<draw:frame><draw:text-box><text:p>'.repeat(deep) + '</text:p></draw:text-box></draw:frame>'.repeat(deep);
	expect(await lines(p('公开12件') + p(notes) + p(boxes))).toEqual(['公开12件']);
});

describe('files', () => {
	test('one file of XML says the same', async () => {
		const pages = `<style:header>${p('云溪县年报')}</style:header>`;
		const { format, text } = await opened(flatOf(`<office:text>${p('公开12件')}</office:text>`, { pages }));
		expect([format, text]).toEqual(['odt', '公开12件\n云溪县年报\n']);
	});

	test('locked ones are named so', async () => {
		const manifest = '<manifest:encryption-data manifest:checksum="x"/>';
		expect(await refused(odtOf(p('公开'), { manifest }))).toMatchObject({ code: 'encrypted', looksLike: 'ODT' });
	});

	test('pictures without words are named so', async () => {
		const picture = p('<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>');
		expect(await refused(odtOf(picture))).toMatchObject({ code: 'picture', looksLike: 'ODT' });
	});

	test('those without content, or cut off, are damaged', async () => {
		const { 'content.xml': _, ...rest } = partsOf('');
		expect(await refused(packed(rest))).toMatchObject({ code: 'damaged', looksLike: 'ODT' });
		expect(await refused(packed({ ...rest, 'content.xml': '<x/>' }))).toMatchObject({ code: 'damaged' });
		const flat = flatOf(`<office:text>${p('公开12件')}</office:text>`);
		expect(await refused(flat.slice(0, -30))).toMatchObject({ code: 'damaged', looksLike: 'FODT' });
	});

	test('presentations and drawings are named and not read', async () => {
		for (const [type, looksLike] of [
			['presentation', 'ODP'],
			['graphics', 'ODG'],
			['formula', 'ODF'],
		] as const) {
			expect(await refused(packed(partsOf('', { type })))).toMatchObject({ code: 'format-not-read', looksLike });
		}
		expect(await refused(flatOf('', { type: 'presentation' }))).toMatchObject({ looksLike: 'FODP' });
	});

	test('a template is read like a document, also where only its manifest tells what it is', async () => {
		const { mimetype: _, ...rest } = partsOf(`<office:text>${p('公开12件')}</office:text>`, { type: 'text-template' });
		expect((await opened(packed(rest))).text).toBe('公开12件\n');
	});
});
