import { describe, expect, test } from 'vitest';
import { encoded, joined, raw } from '../encoders';
import { opened, paragraphs, refused, tables } from '../opening';

const rtf = (body: string, head = '\\ansi\\ansicpg936') => opened(raw(`{\\rtf1${head} ${body}}`));
const linesOf = async (body: string, head?: string) => paragraphs(await rtf(body, head));
const GBK = "\\'b9\\'ab\\'bf\\'aa"; // 公开
const FONTS = '{\\fonttbl{\\f0\\fcharset134 A;}{\\f1\\fcharset136 B;}{\\f2\\fcharset0 C;}}';

describe('characters', () => {
	test.each([
		['bytes in the encoding of the font', `${FONTS}\\f0 ${GBK}\\f1 \\'a4\\'bd\\'b6\\'7d`, '公开公開'],
		['Chinese in a font that claims to be Western', `${FONTS}\\f2 ${GBK}3\\'a1\\'a33`, '公开3。3'],
		['Chinese in a file that tells no code page', GBK, '公开', '\\ansi'],
		['Western letters where they are likelier', "caf\\'e9 \\'93a\\'94", 'café “a”', '\\ansi\\ansicpg1252'],
		['the second byte written as it is', `${FONTS}\\f0 \\'81A\\'8bz`, '丄媧'],
		['Unicode, and what stands for it passed over', "\\u20844?\\uc2\\u24320\\'bf\\'aa3\\uc0\\u26465 3", '公开3条3'],
		['Unicode whose two bytes are counted as one', `${FONTS}\\f0\\uc1\\u20844\\'b9\\'ab5`, '公5'],
		['halves of a pair, and negative numbers', '\\u-10179?\\u-8704?\\u-24716?', '😀齴'],
		['words and symbols of their own', 'a\\emdash b\\~c\\_d\\-e\\{f\\}\\\\', 'a—b\u00a0c-de{f}\\'],
	])('%s', async (_, body, line, head?: string) => {
		expect(await linesOf(body, head)).toEqual([line]);
	});

	test('raw bytes of double-byte characters, also where one looks like a brace or a backslash', async () => {
		const text = encoded('乗巀亖公开', 'gb18030');
		expect([...text].some((byte) => byte === 0x5c || byte === 0x7b || byte === 0x7d)).toBe(true);
		expect(paragraphs(await opened(joined(raw(`{\\rtf1${FONTS}\\f0 `), text, raw('\\par}'))))).toEqual(['乗巀亖公开']);
	});
});

describe('what is printed', () => {
	test('lines end with paragraphs, line and page breaks', async () => {
		expect(await linesOf('a\\par b\\line c\\page d\\\ne\n f\\sect\\par g')).toEqual(['a', 'b', 'c', 'd', 'e f', 'g']);
	});

	test('tables of the head, pictures, comments and unknown groups are not printed', async () => {
		const body = `{\\info{\\title x}}{\\*\\unknown y}{\\pict\\pngblip 89504e47}{\\*\\annotation z}{\\bin3 }}}}a{\\unknown b}`;
		expect(await linesOf(body)).toEqual(['ab']);
	});

	test('hidden, struck-out and deleted words are not, inserted ones are', async () => {
		expect(await linesOf('{\\strike 13}12{\\striked1 9}\\strike x\\strike0 y')).toEqual(['12y']);
		expect(await linesOf('a{\\v b}{\\deleted c}{\\revised d}\\v e\\v0 f\\v g\\plain h')).toEqual(['adfh']);
	});

	test('of a field what it shows', async () => {
		const inner = '{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}';
		expect(await linesOf(`a{\\field{\\*\\fldinst IF ${inner} 1}{\\fldrslt 2}}b`)).toEqual(['a2b']);
		expect(await linesOf('〔{\\field{\\*\\fldinst MACROBUTTON No 108}}〕'.replace(/[〔〕]/g, ''))).toEqual(['108']);
		expect(await linesOf('{\\field{\\*\\fldinst MACROBUTTON No 108}{\\fldrslt 109}}')).toEqual(['109']);
	});

	test('numbers of lists, not their signs', async () => {
		const item = (sign: string, words: string) => `{\\listtext ${sign}\\tab}${words}\\par `;
		expect(await linesOf(item('1.', 'a') + item('1.1', '3') + item('\\bullet', 'c') + item('l', 'd'))).toEqual([
			'1.a',
			'1.1 3',
			'c',
			'd',
		]);
	});

	test('headings by outline level, of the paragraph or its style, or by the name of the style', async () => {
		const styles = '{\\stylesheet{\\s1\\outlinelevel1 X;}{\\s2 heading 3;}{\\*\\cs3\\outlinelevel0 Y;}}';
		const document = await rtf(`${styles}\\s1 a\\par\\pard b\\par\\s2 c\\par\\pard\\outlinelevel0 d\\par\\pard\\s3 e`);
		expect(document.blocks.map((block) => block.kind === 'paragraph' && block.headingLevel)).toEqual([
			2,
			undefined,
			3,
			1,
			undefined,
		]);
	});
});

describe('tables', () => {
	const row = (edges: string, ...cells: string[]) =>
		`\\trowd ${edges}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row `;

	test('cells that are merged across by an old way are one', async () => {
		const document = await rtf(
			row('\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000', 'a', '', 'b') +
				row('\\cellx1000\\cellx2000\\cellx3000', '1', '2', '3'),
		);
		const spans = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).flat();
		expect(spans.map(({ colspan }) => colspan)).toEqual([2, 1, 1, 1, 1]);
		expect(tables(document)).toEqual([
			[
				['a', 'b'],
				['1', '2', '3'],
			],
		]);
	});

	test('edges that nearly meet are one, a row that begins farther right has a gap', async () => {
		const document = await rtf(
			row('\\trleft-108\\cellx2000\\cellx4000\\cellx6000', 'a', 'b', 'c') +
				row('\\trleft0\\cellx2012\\cellx6000', 'd', 'e') +
				row('\\trleft2000\\cellx4000\\cellx6000', 'f', 'g'),
		);
		const rows = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		expect(rows.map((cells) => cells.map(({ colspan }) => colspan))).toEqual([
			[1, 1, 1],
			[1, 2],
			[1, 1, 1],
		]);
		expect(tables(document)[0]?.[2]).toEqual(['', 'f', 'g']);
	});

	test('rows with more cells than edges, or none, keep them', async () => {
		expect(tables(await rtf(row('\\cellx1000', 'a', 'b', 'c') + row('', 'd', 'e')))).toEqual([
			[
				['a', 'b', 'c'],
				['d', 'e'],
			],
		]);
	});

	test('end where a paragraph stands outside of them, even an empty one', async () => {
		const one = row('\\cellx1000\\cellx2000', '1', '2');
		expect(tables(await rtf(`${one}\\pard\\par ${one}`))).toHaveLength(2);
		expect(tables(await rtf(`${one}${one}`))).toHaveLength(1);
	});
});

describe('files with something wrong', () => {
	test('one that is cut off is damaged, unless only its last brace is missing', async () => {
		expect(await refused(raw('{\\rtf1 a\\par b'))).toEqual({ code: 'damaged', name: 'unknown', looksLike: 'RTF' });
		expect(await refused(raw('{\\rtf1 a\\par{b\\par'))).toMatchObject({ code: 'damaged' });
		expect(paragraphs(await opened(raw('{\\rtf1 a\\par b\\par')))).toEqual(['a', 'b']);
	});

	test('one of pictures alone is a picture, one without words is empty', async () => {
		expect(await refused(raw('{\\rtf1{\\pict\\jpegblip ffd8}\\par}'))).toMatchObject({ code: 'picture' });
		expect(await refused(raw('{\\rtf1\\par}'))).toMatchObject({ code: 'empty' });
	});

	test('a hundred thousand groups within groups are read at once', async () => {
		const deep = `{\\rtf1 a${'{'.repeat(100_000)}b${'}'.repeat(100_000)}c}`;
		expect(paragraphs(await opened(raw(deep)))).toEqual(['abc']);
	});

	test('tables deeper than any, and cells beyond any report, are lines', async () => {
		const nested = Array.from({ length: 60 }, (_, depth) => `\\itap${depth + 1} a\\nestcell `).join('');
		expect((await rtf(`\\pard\\intbl ${nested}`)).text).toContain('a');
		const cells = `\\trowd\\pard\\intbl ${'1\\cell '.repeat(120_000)}\\row b`;
		expect(tables(await rtf(cells))).toEqual([]);
	}, 60_000);
});
