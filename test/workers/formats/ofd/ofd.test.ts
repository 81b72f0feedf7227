import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../workers/formats/document';
import { opened, paragraphs, refused, tables, wordsOf } from '../opening';
import { element, grid, ofd, page, text } from './ofd-package';

const linesOf = async (...pages: string[]) => paragraphs(await opened(ofd({ pages })));
/** The paragraphs that are not marked as around the content. */
const contentOf = (document: Document) =>
	document.blocks.flatMap((block) =>
		block.kind === 'paragraph' && !block.furniture ? [wordsOf(document, block)] : [],
	);

const LETTERS = (words: string, across: string, more = '') =>
	`<ofd:TextObject Boundary="30 40 150 5" Size="4" ${more}><ofd:TextCode X="0" Y="4" ${across}>${words}</ofd:TextCode></ofd:TextObject>`;

describe('text', () => {
	test('stands where its steps put it, and says so in millimetres', async () => {
		const document = await opened(ofd({ pages: [text('公开12条', 30, 40)] }));
		expect(document).toMatchObject({ format: 'ofd', text: '公开12条\n' });
		const at = document.places?.[0]?.at;
		expect(at).toMatchObject({ kind: 'page', page: 1 });
		const [left, top, right, bottom] = at?.kind === 'page' ? at.box : [];
		expect(left).toBeCloseTo(30, 1);
		expect(top).toBeGreaterThan(39);
		expect(bottom).toBeLessThan(46);
		expect(right).toBeGreaterThan(45);
	});

	test.each([
		['steps one by one', 'DeltaX="4 4 4"'],
		['steps in groups', 'DeltaX="g 2 4 4"'],
		['no steps at all', ''],
		['fewer steps than characters', 'DeltaX="4"'],
		['steps with commas and rubbish', 'DeltaX="4,4 x"'],
	])('with %s', async (_, across) => {
		expect(await linesOf(LETTERS('公开信息', across))).toEqual(['公开信息']);
	});

	test('with a step back goes on in another line', async () => {
		const across = 'DeltaX="4 4 -8 4 4" DeltaY="0 0 10 0 0"';
		expect(await linesOf(LETTERS('甲乙丙丁戊己', across))).toEqual(['甲乙丙', '丁戊己']);
	});

	test('set downwards is one word', async () => {
		expect(await linesOf(LETTERS('合计', 'DeltaY="5"'))).toEqual(['合计']);
	});

	test('is placed by the matrix of its object, and goes on where the characters before told', async () => {
		const scaled = LETTERS('公开信息', 'DeltaX="12 12 12"', 'CTM="0.3528 0 0 0.3528 0 0"').replace(
			'Size="4"',
			'Size="12"',
		);
		expect(await linesOf(scaled)).toEqual(['公开信息']);
		const two =
			'<ofd:TextObject Boundary="30 40 150 5" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="4">公开</ofd:TextCode>';
		expect(await linesOf(`${two}<ofd:TextCode X="8" DeltaX="4">信息</ofd:TextCode></ofd:TextObject>`)).toEqual([
			'公开信息',
		]);
	});

	test('that is not to be seen, or only clips or paints, is not printed', async () => {
		const clip = `<ofd:Clips><ofd:Clip><ofd:Area><ofd:Text><ofd:TextCode X="0" Y="4">剪</ofd:TextCode></ofd:Text></ofd:Area></ofd:Clip></ofd:Clips>`;
		const clipped = text('公开', 30, 40).replace('<ofd:TextCode', `${clip}<ofd:TextCode`);
		expect(await linesOf(clipped + text('暗', 30, 60, 'Visible="false"') + text('明', 30, 80, 'Alpha="0"'))).toEqual([
			'公开',
		]);
	});

	test('slanted across the page is a watermark', async () => {
		const mark = text('内部资料', 60, 100, 'CTM="0.7 0.7 -0.7 0.7 0 0"');
		expect(contentOf(await opened(ofd({ pages: [text('公开12条', 30, 40) + mark] })))).toEqual(['公开12条']);
	});
});

describe('tables', () => {
	const cells = text('项目', 32, 52) + text('件数', 62, 52) + text('申请', 32, 62) + text('12', 62, 62);

	test('by stroked lines, by thin areas, by rectangles', async () => {
		const rows = [
			['项目', '件数'],
			['申请', '12'],
		];
		expect(tables(await opened(ofd({ pages: [grid(30, 50, 2, 2) + cells] })))).toEqual([rows]);
		const areas = grid(30, 50, 2, 2).replace(/LineWidth="0.25">.*?M 0 0 L ([\d.]+) ([\d.]+)</g, (_, across, down) => {
			const [right, low] = [Math.max(0.3, Number(across)), Math.max(0.3, Number(down))];
			const data = `M 0 0 L ${right} 0 L ${right} ${low} L 0 ${low} C`;
			return `Stroke="false" Fill="true"><ofd:AbbreviatedData>${data}<`;
		});
		expect(tables(await opened(ofd({ pages: [areas + cells] })))).toEqual([rows]);
		const boxes = [30, 60].flatMap((left) =>
			[50, 60].map(
				(top) =>
					`<ofd:PathObject Boundary="${left} ${top} 30 10"><ofd:AbbreviatedData>S 0 0 L 30 0 L 30 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>`,
			),
		);
		expect(tables(await opened(ofd({ pages: [boxes.join('') + cells] })))).toEqual([rows]);
	});

	test('whose lines stand in a template', async () => {
		const document = await opened(
			ofd({
				pages: [cells],
				common: '<ofd:TemplatePage ID="9" BaseLoc="Tpls/T.xml"/>',
				files: {
					'Doc_0/Tpls/T.xml': page(grid(30, 50, 2, 2)),
					'Doc_0/Pages/Page_0/Content.xml': page(cells, '<ofd:Template TemplateID="9" ZOrder="Background"/>'),
				},
			}),
		);
		expect(tables(document)[0]?.[1]).toEqual(['申请', '12']);
	});
});

describe('packages', () => {
	const words = text('公开12条', 30, 40);

	test.each([
		[
			'names without a prefix',
			['OFD.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml'],
			/(<\/?)ofd:/g,
			'$1',
		],
		['another prefix', ['OFD.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml'], /(<\/?)ofd:/g, '$1x:'],
		['locations from the root', ['Doc_0/Document.xml'], /BaseLoc="/g, 'BaseLoc="/Doc_0/'],
		['locations from the root that do not say so', ['Doc_0/Document.xml'], /BaseLoc="/g, 'BaseLoc="Doc_0/'],
		['names in another case', ['Doc_0/Document.xml'], /Pages\/Page/g, 'pages/PAGE'],
		['back slashes and dots', ['Doc_0/Document.xml'], /Pages\/Page/g, '.\\Pages\\x\\..\\Page'],
	])('%s', async (_, names, from, to) => {
		const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
		const files = unzipSync(ofd({ pages: [words] }));
		for (const name of names) files[name] = strToU8(strFromU8(files[name] as Uint8Array).replace(from, to));
		expect(paragraphs(await opened(zipSync(files)))).toEqual(['公开12条']);
	});

	test('pages in the order of their list, documents one after another', async () => {
		const bodies = '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'.repeat(2);
		const files = { 'OFD.xml': element('OFD', bodies) };
		const both = await opened(ofd({ pages: [text('甲篇在前', 30, 40), text('乙篇在后', 30, 40)], files }));
		expect(paragraphs(both)).toEqual(['甲篇在前', '乙篇在后', '甲篇在前', '乙篇在后']);
		expect(both.places?.map(({ at }) => at.kind === 'page' && at.page)).toEqual([1, 2, 3, 4]);
	});

	test('composite graphics and annotations are drawn, watermarks are none of the content', async () => {
		const unit = element(
			'Res',
			`<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content>${text('图中文字', 0, 0)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
		);
		const annotation = (type: string, said: string, top: number) =>
			`<ofd:Annot Type="${type}"><ofd:Appearance Boundary="30 ${top} 90 9">${text(said, 0, 0)}</ofd:Appearance></ofd:Annot>`;
		const document = await opened(
			ofd({
				pages: [`${words}<ofd:CompositeObject Boundary="30 80 90 9" ResourceID="7"/>`],
				common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>',
				after: '<ofd:Annotations>Annots/A.xml</ofd:Annotations>',
				files: {
					'Doc_0/Res.xml': unit,
					'Doc_0/Annots/A.xml': element(
						'Annotations',
						'<ofd:Page PageID="1"><ofd:FileLoc>P.xml</ofd:FileLoc></ofd:Page>',
					),
					'Doc_0/Annots/P.xml': element(
						'PageAnnot',
						annotation('Stamp', '批注文字', 120) + annotation('Watermark', '水印文字', 160),
					),
				},
			}),
		);
		expect(contentOf(document)).toEqual(['公开12条', '图中文字', '批注文字']);
	});

	test('of several versions the one that is shown is read', async () => {
		const versions = [1, 2].map(
			(at) => `<ofd:Version ID="${at}" Index="${at}" Current="${at === 2}" BaseLoc="Versions/${at}.xml"/>`,
		);
		const body = `<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Versions>${versions.join('')}</ofd:Versions>`;
		const shown = '<ofd:FileList/><ofd:DocRoot>/Doc_0/Document_2.xml</ofd:DocRoot>';
		const files = {
			'OFD.xml': element('OFD', `<ofd:DocBody>${body}</ofd:DocBody>`),
			'Versions/2.xml': element('DocVersion', shown),
			'Doc_0/Document_2.xml': element('Document', '<ofd:Pages><ofd:Page ID="1" BaseLoc="New.xml"/></ofd:Pages>'),
			'Doc_0/New.xml': page(text('公开35条', 30, 40)),
		};
		expect(contentOf(await opened(ofd({ pages: [text('公开12条', 30, 40)], files })))).toEqual(['公开35条']);
		// A version that is not there: the document as it began.
		const { 'Versions/2.xml': _, ...others } = files;
		expect(contentOf(await opened(ofd({ pages: [text('公开12条', 30, 40)], files: others })))).toEqual(['公开12条']);
	});

	test('graphics that a page defines for itself are drawn on it', async () => {
		const unit = `<ofd:CompositeGraphicUnit ID="7"><ofd:Content>${text('图中文字', 0, 0)}</ofd:Content></ofd:CompositeGraphicUnit>`;
		const content = page(
			'<ofd:CompositeObject Boundary="30 40 99 9" ResourceID="7"/>',
			'<ofd:PageRes>Res.xml</ofd:PageRes>',
		);
		const files = {
			'Doc_0/Pages/Page_0/Content.xml': content,
			'Doc_0/Pages/Page_0/Res.xml': element('Res', unit),
		};
		expect(contentOf(await opened(ofd({ pages: [''], files })))).toEqual(['图中文字']);
	});

	test('pictures alone are a picture, nothing at all is empty', async () => {
		expect(await refused(ofd({ pages: ['<ofd:ImageObject Boundary="0 0 210 297" ResourceID="1"/>'] }))).toMatchObject({
			code: 'picture',
			looksLike: 'OFD',
		});
		expect(await refused(ofd({ pages: [''] }))).toMatchObject({ code: 'empty' });
	});

	test('an encrypted one, and one whose parts are missing', async () => {
		const encrypted = ofd({ pages: [words], files: { 'Encryptions.xml': element('Encryptions', '') } });
		expect(await refused(encrypted)).toMatchObject({ code: 'encrypted', looksLike: 'OFD' });
		for (const missing of ['Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml']) {
			const { unzipSync, zipSync } = await import('fflate');
			const { [missing]: _, ...files } = unzipSync(ofd({ pages: [words] }));
			expect(await refused(zipSync(files))).toMatchObject({ code: 'damaged', looksLike: 'OFD' });
		}
	});
});

describe('hostile packages', () => {
	test('entities of the file are never followed', async () => {
		const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
		const bomb = `<!DOCTYPE p [<!ENTITY l0 "ha">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
		const content = page(text('公开12条', 30, 40) + text('&l9;&x;', 30, 60)).replace('?>', `?>${bomb}`);
		const document = await opened(ofd({ pages: [''], files: { 'Doc_0/Pages/Page_0/Content.xml': content } }));
		expect(paragraphs(document)[0]).toBe('公开12条');
		expect(document.text).not.toContain('ha');
		expect(document.text).not.toContain('root:');
	});

	test('two hundred thousand blocks within blocks are read at once', async () => {
		const deep = `${'<ofd:PageBlock>'.repeat(200_000)}${text('公开12条', 30, 40)}${'</ofd:PageBlock>'.repeat(200_000)}`;
		expect(await linesOf(deep)).toEqual(['公开12条']);
	}, 30_000);

	test('graphics that hold themselves end, graphics by the billion are too much', async () => {
		const unit = (id: number, holds: number, times: number) =>
			`<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${`<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="${holds}"/>`.repeat(times)}${text('圈', 0, 0)}</ofd:Content></ofd:CompositeGraphicUnit>`;
		const withUnits = (units: string) =>
			ofd({
				pages: [`${text('公开12条', 30, 40)}<ofd:CompositeObject Boundary="90 90 9 9" ResourceID="1"/>`],
				common: '<ofd:PublicRes>Res.xml</ofd:PublicRes>',
				files: { 'Doc_0/Res.xml': element('Res', units) },
			});
		expect(paragraphs(await opened(withUnits(unit(1, 1, 1))))[0]).toBe('公开12条');
		const many = [1, 2, 3, 4, 5, 6].map((id) => unit(id, id + 1, 60)).join('');
		expect(await refused(withUnits(many))).toMatchObject({ code: 'too-much-inside' });
	}, 60_000);

	test('steps by the billion, and coordinates that are none', async () => {
		expect(await linesOf(LETTERS('公开信息', 'DeltaX="g 999999999999 4"'))).toEqual(['公开信息']);
		const nowhere = text('无处', 30, 60).replace('X="0"', 'X="1e999"').replace('Size="4"', 'Size="-1"');
		expect((await linesOf(text('公开12条', 30, 40) + nowhere))[0]).toBe('公开12条');
	});
});
