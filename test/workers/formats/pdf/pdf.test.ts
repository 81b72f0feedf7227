import { describe, expect, test } from 'vitest';
import { opened, openedText, paragraphs, refused } from '../opening';
import { fontOf } from './font-of';
import { hexOf, pdfOf, streamOf } from './pdf-of';

/** A page with some instructions, and a font `F` in objects of its own, the first of which is 5. */
const onePage = (content: string, font: readonly string[]): Uint8Array =>
	pdfOf([
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Count 1/Kids[3 0 R]>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
		streamOf(`BT /F 3 Tf 72 700 Td ${content} ET`),
		...font,
	]);

/** A font of many characters that is not in the file; `told` is what its codes are said to stand for. */
function wideFont(encoding: string, told?: Readonly<Record<string, string>>, isWithin = false): string[] {
	const isOfChina = encoding !== 'Identity-H';
	const pairs = Object.entries(told ?? {}).map(([code, text]) => `<${code}><${hexOf(text)}>`);
	return [
		`<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/${encoding}/DescendantFonts[6 0 R]${told ? '/ToUnicode 7 0 R' : ''}>>`,
		`<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 1000${isWithin ? '/FontDescriptor 8 0 R' : ''}/CIDSystemInfo<</Registry(Adobe)/Ordering(${isOfChina ? 'GB1' : 'Identity'})/Supplement 0>>>>`,
		streamOf(
			`/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange<0000><FFFF>endcodespacerange ${pairs.length} beginbfchar ${pairs.join('')} endbfchar endcmap`,
		),
		...(isWithin ? ['<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 9 0 R>>', hexStreamOf(fontOf(64))] : []),
	];
}

const hexStreamOf = (digits: string): string =>
	`<</Length ${digits.length + 1}/Filter/ASCIIHexDecode>>stream\n${digits}>\nendstream`;

describe('a character that its font does not tell', () => {
	test('is marked, whatever its code means elsewhere', async () => {
		const told = { '0001': '公', '0033': '开', '0035': '五', '0100': '条', '0040': '件' };
		// The full stop is code 32, which is the digit 2 in Unicode.
		const document = await opened(onePage('<00010033003501000032> Tj', wideFont('Identity-H', told)));
		expect(paragraphs(document)).toEqual(['公开五条\ufffd']);
	});

	test('is not one whose code the file tells to be what it happens to be elsewhere', async () => {
		const told = { '0001': '公', '0002': '开', '0003': '条', '0035': '5' };
		const document = await opened(onePage('<000100020035003200350003> Tj', wideFont('Identity-H', told, true)));
		expect(paragraphs(document)).toEqual(['公开5\ufffd5条']);
	});

	test('is marked where its code would be none of a text', async () => {
		const document = await opened(onePage('<001300140015> Tj', wideFont('Identity-H')));
		expect(paragraphs(document)).toEqual(['\ufffd\ufffd\ufffd']);
	});

	test('is not one that stands for itself in the encoding of its font', async () => {
		const unicode = await opened(onePage(`<${hexOf('公开25条')}> Tj`, wideFont('UniGB-UCS2-H')));
		expect(paragraphs(unicode)).toEqual(['公开25条']);
		const gbk = await opened(onePage('<B9ABBFAA3235CCF5> Tj', wideFont('GBK-EUC-H')));
		expect(paragraphs(gbk)).toEqual(['公开25条']);
	});
});

describe('a text of which many characters are not those that the file shows', () => {
	test.each([
		['letters with accents among Han', `${'公开政府信息'.repeat(20)}${'ÿ一Ā市óØ'.repeat(4)}`],
		['signs, and hardly anything else', `${'!"#$%&*()'.repeat(12)}1234`],
	])('%s', async (_, text) => {
		const ucs2 = await opened(onePage(`<${hexOf(text)}> Tj`, wideFont('UniGB-UCS2-H')));
		expect(ucs2.notices).toContainEqual({ code: 'garbled-text' });
		expect((await openedText(text)).notices).toBeUndefined();
	});
});

test('words that the file sets apart are apart, digits are not', async () => {
	const content = '[<005200650061006C> -220 <0044006100740061> -220 <0032> -220 <0030> -180 <0078>] TJ';
	const letters = wideFont('UniGB-UCS2-H').map((object) => object.replace('/DW 1000', '/DW 500'));
	expect(paragraphs(await opened(onePage(content, letters)))).toEqual(['Real Data 20 x']);
});

test.each([
	['XFA', '/AcroForm<</Fields[]/XFA 7 0 R>>'],
	['PDF Portfolio', '/Collection<</View/T>>'],
])('a page that stands in the stead of others (%s) is not the report', async (looksLike, holds) => {
	const [font, descendant] = wideFont('UniGB-UCS2-H') as [string, string];
	const file = (more: string, words: string) =>
		pdfOf([
			`<</Type/Catalog/Pages 2 0 R${more}>>`,
			'<</Type/Pages/Count 1/Kids[3 0 R]>>',
			'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
			streamOf(`BT /F 3 Tf 72 700 Td <${hexOf(words)}> Tj ET`),
			font,
			descendant,
			streamOf('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'),
		]);
	expect(await refused(file(holds, '请稍候，正在打开表单'))).toEqual({
		code: 'format-not-read',
		name: 'unknown',
		looksLike,
	});
	expect(paragraphs(await opened(file('', '请稍候，正在打开表单')))).toEqual(['请稍候，正在打开表单']);
});

describe('a file without words', () => {
	const page = (content: string, more = '', trailer = ''): Uint8Array =>
		pdfOf(
			[
				'<</Type/Catalog/Pages 2 0 R>>',
				'<</Type/Pages/Count 1/Kids[3 0 R]>>',
				'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>',
				streamOf(content),
				'<</Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray/Length 4>>stream\nabcd\nendstream',
				...(more === '' ? [] : [more]),
			],
			trailer,
		);

	const failure = async (file: Uint8Array) => (await refused(file)).code;

	test('is a picture where it shows one, however small', async () => {
		expect(await failure(page('q 120 0 0 90 200 600 cm /P Do Q'))).toBe('picture');
		expect(await failure(page('q 9 0 0 9 20 20 cm /P Do Q'))).toBe('empty');
	});

	test('is damaged where nothing of its objects is left', async () => {
		expect(await failure(new TextEncoder().encode('%PDF-1.7\n没有任何对象'))).toBe('damaged');
	});

	test('is locked where it is encrypted in a way that is not known', async () => {
		expect(await failure(page('', '<</Filter/Some.Server/V 4>>', '/Encrypt 6 0 R/ID[<00><00>]'))).toBe('encrypted');
	});
});

describe('a page whose text is turned', () => {
	// Near the end of the longer side: beyond the page, if that were not turned with it.
	test.each([
		['upwards', '0 1 -1 0 300 800 Tm'],
		['downwards', '0 -1 1 0 300 40 Tm'],
		['upside down', '-1 0 0 -1 560 800 Tm'],
	])('%s is read', async (_, matrix) => {
		const document = await opened(onePage(`${matrix} <${hexOf('公开25条')}> Tj`, wideFont('UniGB-UCS2-H')));
		expect(paragraphs(document)).toEqual(['公开25条']);
	});
});

test('a font that the page draws is as high as its characters, not as the box that it claims', async () => {
	const drawn = [
		'<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.01 0 0 .01 0 0]/FirstChar 1/LastChar 2/Widths[100 100]' +
			'/Encoding<</Differences[1/a/b]>>/CharProcs<</a 6 0 R/b 6 0 R>>/ToUnicode 7 0 R>>',
		streamOf('100 0 d0 0 0 80 80 re f'),
		streamOf(
			'begincmap 1 begincodespacerange<00><FF>endcodespacerange 2 beginbfchar <01><516C><02><5F00> endbfchar endcmap',
		),
	];
	expect(paragraphs(await opened(onePage('/F 20 Tf <0102> Tj', drawn)))).toEqual(['公开']);
});

test('words that are printed over others make lines of their own', async () => {
	const [below, above] = ['公开信息92条。', '公开信息1500条，申请3件。'].map((words) => `<${hexOf(words)}> Tj`);
	const document = await opened(onePage(`${below} 0 0 Td ${above}`, wideFont('UniGB-UCS2-H')));
	expect(paragraphs(document)).toEqual(['公开信息92条。', '公开信息1500条，申请3件。']);
});

/** Words from a place on, in type of 12 points. */
const shown = (words: string, x: number, y: number): string => `/F 12 Tf 1 0 0 1 ${x} ${y} Tm <${hexOf(words)}> Tj`;

describe('words that stand beside one another', () => {
	const left = [
		'全年公开信息三十五条，其中政策',
		'解读八件，均在网站公开发布，群',
		'众可以随时查阅。本年没有收到关',
		'于公开工作的投诉，也没有收到举',
		'报。',
	];
	const right = [
		'依申请公开方面，收到申请三十七',
		'件，其中当面申请十二件，网上申',
		'请二十五件，均在法定期限内答复',
		'。没有申请人提起行政复议或者行',
		'政诉讼。',
	];
	const y = (line: number) => 700 - line * 18;

	test('are two columns where the file sets them so', async () => {
		const columns = [
			...left.map((words, at) => shown(words, 72, y(at))),
			...right.map((words, at) => shown(words, 310, y(at))),
		];
		const document = await opened(onePage(columns.join(' '), wideFont('UniGB-UCS2-H')));
		expect(paragraphs(document)).toEqual([left.join(''), right.join('')]);
	});

	test('are rows where the file sets them so', async () => {
		const rows = left.map((words, at) => `${shown(words, 72, y(at))} ${shown(right[at] as string, 310, y(at))}`);
		const document = await opened(onePage(rows.join(' '), wideFont('UniGB-UCS2-H')));
		expect(paragraphs(document)[0]).toBe(`${left[0]} ${right[0]}`);
	});

	test('are one number where its digits are set one by one, in any order, by a font that says each is as wide as a Han', async () => {
		const page = [shown('3', 89, 700), shown('件', 96, 700), shown('共', 72, 700), shown('1', 84.5, 700)].join(' ');
		expect(paragraphs(await opened(onePage(page, wideFont('UniGB-UCS2-H'))))).toEqual(['共13件']);
	});

	test('are one number where all characters of the line are set apart alike', async () => {
		const font = wideFont('UniGB-UCS2-H').map((object) => object.replace('/DW 1000', '/DW 1000/W[17 26 540]'));
		const lefts = [72, 87.5, 103, 118.5, 128.5, 138.5];
		const apart = lefts.map((left, at) => shown('共收到12件'.charAt(at), left, 700)).join(' ');
		expect(paragraphs(await opened(onePage(apart, font)))).toEqual(['共收到12件']);
	});

	test('on a page that is set freely are blocks, each by itself, in the order of the file', async () => {
		const blocks = Array.from({ length: 9 }, (_, at) => [
			shown(`第${at}项`, 72, 760 - at * 60),
			shown(`收到申请${at}件，办结情况`, 200, 770 - at * 60),
			shown('由右边的图表说明。', 200, 754 - at * 60),
			shown(`${at}20件`, 420, 778 - at * 60),
		]);
		const document = await opened(onePage(blocks.flat().join(' '), wideFont('UniGB-UCS2-H')));
		expect(paragraphs(document).slice(0, 3)).toEqual(['第0项', '收到申请0件，办结情况由右边的图表说明。', '020件']);
		expect(paragraphs(document).length).toBe(27);
	});
});

test('what stands on a layer that is hidden is not printed', async () => {
	const layers = '/OCProperties<</OCGs[3 0 R 8 0 R]/D<</OFF[8 0 R]>>>>';
	const content = `/OC /Off BDC ${shown('公开92条', 72, 700)} EMC /OC /On BDC ${shown('公开35条', 72, 680)} EMC`;
	const file = pdfOf([
		`<</Type/Catalog/Pages 2 0 R${layers}>>`,
		'<</Type/Pages/Count 1/Kids[4 0 R]>>',
		'<</Type/OCG/Name(on)>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F 5 0 R>>/Properties<</On 3 0 R/Off 8 0 R>>>>>>',
		...wideFont('UniGB-UCS2-H').slice(0, 2),
		streamOf(`BT ${content} ET`),
		'<</Type/OCG/Name(off)>>',
	]);
	expect(paragraphs(await opened(file))).toEqual(['公开35条']);
});
