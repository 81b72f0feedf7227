import { describe, expect, test } from 'vitest';
import type { Document, Grid } from '../../../../workers/formats/document';
import { opened, paragraphs, refused, tables, wordsOf } from '../opening';
import { p, packed, partsOf, tbl, tc, tr, type WordParts, wordOf } from './word-of';

const open = (body: string, parts: WordParts = {}): Promise<Document> => opened(wordOf(body, parts));
const lines = async (body: string, parts: WordParts = {}) => paragraphs(await open(body, parts));
const run = (inner: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
const t = (words: string) => `<w:t>${words}</w:t>`;
const inP = (inner: string) => `<w:p>${inner}</w:p>`;

describe('what is text and what is not', () => {
	test('runs, tabs, line ends, hyphens, symbols, page breaks', async () => {
		const body = inP(
			run(`${t('公开')}<w:tab/>${t('12')}<w:noBreakHyphen/>${t('3')}<w:br w:type="page"/>`) +
				run('<w:sym w:font="Wingdings" w:char="F0FE"/><w:br/>') +
				run(t('件')),
		);
		expect(await lines(body)).toEqual(['公开\t12-3☑', '件']);
	});

	test('deleted, moved away and hidden text, and instructions of fields, are none; inserted text is', async () => {
		const field = (kind: string) => run(`<w:fldChar w:fldCharType="${kind}"/>`);
		const body = inP(
			`<w:del>${run('<w:delText>15</w:delText>')}</w:del><w:ins>${run(t('18'))}</w:ins>${run(t('件'))}` +
				`<w:moveFrom>${run(t('移走'))}</w:moveFrom>${run(t('藏起'), '<w:vanish/>')}${run(t('显示'), '<w:vanish w:val="0"/>')}` +
				`${field('begin')}${run(`<w:instrText>PAGE 7</w:instrText>`)}${field('separate')}${run(t('3'))}${field('end')}` +
				`<w:hyperlink>${run(t('链接'))}</w:hyperlink>`,
		);
		expect(await lines(body)).toEqual(['18件显示3链接']);
	});

	test('words in the smallest type are none', async () => {
		const tiny = run(t('5'), '<w:sz w:val="2"/>');
		expect(await lines(inP(`${run(t('12'))}${tiny}${run(t('件'), '<w:sz w:val="24"/>')}`))).toEqual(['12件']);
	});

	test('struck-out text is none: a figure beside it stands alone', async () => {
		const body = inP(
			`${run(t('13'), '<w:strike/>')}${run(t('12件'), '<w:strike w:val="0"/>')}${run(t('9'), '<w:dstrike/>')}`,
		);
		expect(await lines(body)).toEqual(['12件']);
	});

	test('marks of notes are no digits of the number before them', async () => {
		const body = inP(`${run(t('12'))}${run(t('3'), '<w:vertAlign w:val="superscript"/>')}${run(t('条'))}`);
		expect(await lines(body)).toEqual(['12³条']);
	});

	test('properties as they were before a tracked change do not hold', async () => {
		const old = '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
		expect(await lines(inP(run(t('公开23件'), `<w:b/>${old}`)))).toEqual(['公开23件']);
	});

	test('a paragraph whose end was deleted goes on in the next one', async () => {
		const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
		expect(await lines(`${p('受理申请', deleted)}${p('12件。')}${p('收费', deleted)}`)).toEqual([
			'受理申请12件。',
			'收费',
		]);
		const table = tbl(tr(tc('甲'), `<w:tc>${p('末', deleted)}</w:tc>`));
		expect(tables(await open(table))).toEqual([[['甲', '末']]]);
	});

	test('a text box is read once, before the paragraph that it hangs on', async () => {
		const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
		const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('云溪县人民政府文件')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('云溪县人民政府文件')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
		expect(await lines(inP(run(t('正文')) + run(drawn)))).toEqual(['云溪县人民政府文件', '正文']);
		expect(await lines(inP(run(`<w:pict><v:textbox>${box('旧框')}</v:textbox></w:pict>`) + run(t('正文'))))).toEqual([
			'旧框',
			'正文',
		]);
	});

	test('entities of the file’s own making stay as they are written', async () => {
		const { 'word/document.xml': body = '', ...others } = partsOf(p('&amp;lt; &lol; &#x53BF;'));
		const bomb = '<!DOCTYPE w [<!ENTITY lol "哈"><!ENTITY lol2 "&lol;&lol;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
		const bytes = packed({ ...others, 'word/document.xml': body.replace('?>', `?>${bomb}`) });
		expect(paragraphs(await opened(bytes))).toEqual(['&lt; &lol; 县']);
	});
});

describe('headings, notes, heads and feet', () => {
	const styles =
		'<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
		'<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
		'<w:style w:type="paragraph" w:styleId="x"><w:name w:val="单位标题"/><w:basedOn w:val="1"/></w:style>' +
		'<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>' +
		'<w:style w:type="paragraph" w:styleId="r"><w:basedOn w:val="r2"/></w:style><w:style w:type="paragraph" w:styleId="r2"><w:basedOn w:val="r"/></w:style>';

	test('levels from the style, those that it is based on, its name, and the paragraph itself', async () => {
		const of = (style: string) => `<w:pStyle w:val="${style}"/>`;
		const body =
			p('一、概述', of('x')) +
			p('（一）机构', of('2')) +
			p('正文', `${of('1')}<w:outlineLvl w:val="9"/>`) +
			p('二、公开', '<w:outlineLvl w:val="1"/>') +
			p('环', of('r')) +
			tbl(tr(`<w:tc>${p('表中', of('1'))}</w:tc>`, tc('1')));
		const document = await open(body, { styles });
		const levels = document.blocks.map((block) => block.kind === 'paragraph' && block.headingLevel);
		expect(levels).toEqual([1, 2, undefined, 2, undefined, false]);
	});

	test('notes stand after the paragraph or table that refers to them, without their marks', async () => {
		const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
		const reference = (id: number) => run(`<w:footnoteReference w:id="${id}"/>`);
		const body =
			inP(run(t('受理12')) + reference(2) + run(t('件'))) +
			tbl(tr(`<w:tc>${inP(run(t('5')) + reference(3))}</w:tc>`, tc('6'))) +
			p('完');
		const document = await open(body, { footnotes: note(2, '含上年结转。') + note(3, '不含乡镇。') });
		expect(paragraphs(document)).toEqual(['受理12件', '含上年结转。', '不含乡镇。', '完']);
		expect(tables(document)).toEqual([[['5', '6']]]);
	});

	test('what stands over and under the pages is no part of the report', async () => {
		const document = await open(p('正文'), { header: p('云溪县政府办'), footer: p('— 1 —') });
		const marks = document.blocks.map((block) => [
			wordsOf(document, block),
			block.kind === 'paragraph' && block.furniture,
		]);
		expect(marks).toEqual([
			['正文', undefined],
			['云溪县政府办', true],
			['— 1 —', true],
		]);
	});
});

describe('tables', () => {
	const merged = (kind: string) => `<w:vMerge${kind && ` w:val="${kind}"`}/>`;
	const wide = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
	const shape = ({ blocks }: Document) =>
		blocks
			.filter((block): block is Grid => block.kind === 'table')
			.map(({ rows }) => rows.map((row) => row.map(({ colspan, rowspan }) => `${colspan}x${rowspan}`)));

	test('cells merged across and down, with what the covered ones hold left out', async () => {
		const document = await open(
			tbl(
				tr(tc('项目', wide(2)), tc('数量')),
				tr(tc('网站', merged('restart')), tc('县级'), tc('12')),
				tr(tc('藏起', merged('')), tc('乡级'), tc('8')),
				tr(tc('', merged('continue')), tc('村级'), tc('3')),
				tr(tc('', merged('')), tc('合计', wide(2))),
			),
		);
		expect(tables(document)).toEqual([
			[['项目', '数量'], ['网站', '县级', '12'], ['乡级', '8'], ['村级', '3'], ['合计']],
		]);
		expect(shape(document)).toEqual([[['2x1', '1x1'], ['1x4', '1x1', '1x1'], ['1x1', '1x1'], ['1x1', '1x1'], ['2x1']]]);
	});

	test('cells that join one above where none says that it begins, but no wider head', async () => {
		const document = await open(
			tbl(
				tr(tc('复议', wide(2)), tc('件')),
				tr(tc('维持', merged('')), tc('纠正', merged('')), tc('总计')),
				tr(tc('', merged('')), tc('', merged('')), tc('3')),
			),
		);
		expect(tables(document)).toEqual([[['复议', '件'], ['维持', '纠正', '总计'], ['3']]]);
	});

	test('rows that begin further in, old merges across, deleted and hidden rows', async () => {
		const having = (row: string, properties: string) => row.replace('<w:tr>', `<w:tr><w:trPr>${properties}</w:trPr>`);
		const document = await open(
			tbl(
				tr(tc('甲'), tc('1'), tc('2')),
				having(tr(tc('3')), '<w:gridBefore w:val="2"/>'),
				tr(tc('乙', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('4')),
				having(tr(tc('删'), tc('5'), tc('6')), '<w:del w:id="3"/>'),
				having(tr(tc('藏'), tc('7'), tc('8')), '<w:hidden/>'),
			),
		);
		expect(tables(document)).toEqual([
			[
				['甲', '1', '2'],
				['', '3'],
				['乙', '4'],
			],
		]);
		expect(shape(document)).toEqual([
			[
				['1x1', '1x1', '1x1'],
				['2x1', '1x1'],
				['2x1', '1x1'],
			],
		]);
	});

	test('each cell says where it stands, cells from above counted', async () => {
		const { text, places = [] } = await open(
			p('前') +
				tbl(tr(tc('甲', merged('restart')), tc('1')), tr(tc('', merged('')), tc('2'))) +
				tbl(tr(tc('乙'), tc('3'))),
		);
		expect(places.map(({ span, at }) => [text.slice(...span), ...Object.values(at)])).toEqual([
			['甲', 'table', 1, 1, 1],
			['1', 'table', 1, 1, 2],
			['2', 'table', 1, 2, 2],
			['乙', 'table', 2, 1, 1],
			['3', 'table', 2, 1, 2],
		]);
	});

	test('tables within tables, and cells beyond any report’s, end in bounded time', async () => {
		const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${p('深')}`;
		expect(await lines(nested)).toEqual(['深']);
		const many = await open(tbl(...Array.from({ length: 60_000 }, () => tr(tc('1'), tc('2')))));
		expect(many.text.length).toBeGreaterThan(200_000);
	}, 30_000);
});

describe('where a document is kept', () => {
	test('strict documents, other folders, absolute targets', async () => {
		const { 'word/document.xml': body = '', 'word/_rels/document.xml.rels': _, ...others } = partsOf(p('正文'));
		const strict = others['_rels/.rels']
			?.replace('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument')
			.replace('word/document.xml', '/content/主文档.xml');
		const bytes = packed({
			...others,
			'[Content_Types].xml':
				'<Types><Override PartName="/content/主文档.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
			'_rels/.rels': strict ?? '',
			'content/主文档.xml': body.replaceAll('<w:', '<zw:').replaceAll('</w:', '</zw:').replace('xmlns:w=', 'xmlns:zw='),
		});
		expect(paragraphs(await opened(bytes))).toEqual(['正文']);
	});

	test('Flat OPC and Word 2003, one XML file each', async () => {
		const parts = Object.entries(
			partsOf(p('一、概述', '<w:pStyle w:val="1"/>'), {
				styles: '<w:style w:styleId="1" w:type="paragraph"><w:name w:val="heading 1"/></w:style>',
			}),
		)
			.map(
				([name, xml]) =>
					`<pkg:part pkg:name="/${name}"><pkg:xmlData>${xml.replace(/^<\?.*?\?>/, '')}</pkg:xmlData></pkg:part>`,
			)
			.join('');
		const flat = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="x">${parts}</pkg:package>`;
		const old =
			'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="y">' +
			'<w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles><w:body>' +
			`${p('概述', '<w:pStyle w:val="1"/><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr>')}</w:body></w:wordDocument>`;
		for (const source of [flat, old]) {
			const document = await opened(new TextEncoder().encode(source));
			expect(document.blocks).toEqual([{ kind: 'paragraph', span: [0, 4], headingLevel: 1 }]);
			expect(document.text).toBe('一、概述\n');
		}
	});

	test('a web page within an empty document', async () => {
		const parts = partsOf('<w:altChunk r:id="rId9"/>');
		const bytes = packed({
			...parts,
			'word/_rels/document.xml.rels':
				'<Relationships><Relationship Id="rId9" Type="x/aFChunk" Target="/word/afchunk.html"/></Relationships>',
			'word/afchunk.html': '<html><body><p>公开12件</p></body></html>',
		});
		expect(await opened(bytes)).toMatchObject({ format: 'docx', text: '公开12件\n' });
	});

	test('no body, pictures alone, nothing at all, macros', async () => {
		const { 'word/document.xml': _, ...others } = partsOf('');
		expect((await refused(packed({ ...others, 'word/other.xml': '' }))).code).toBe('damaged');
		const picture = inP(run('<w:drawing><a:blip r:embed="rId1"/></w:drawing>'));
		expect(await refused(wordOf(picture, { footer: p('1') }))).toEqual({
			code: 'picture',
			name: 'unknown',
			looksLike: 'DOCX',
		});
		expect((await refused(wordOf(p('')))).code).toBe('empty');
		const macros = packed({ ...partsOf(p('正文')), 'word/vbaProject.bin': 'Sub AutoOpen()' });
		expect(paragraphs(await opened(macros, { name: '年报.docm' }))).toEqual(['正文']);
	});
});
