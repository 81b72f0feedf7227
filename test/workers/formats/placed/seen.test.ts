import { describe, expect, test } from 'vitest';
import { ofd, text } from '../ofd/ofd-package';
import { opened, paragraphs } from '../opening';
import { pdfOf, streamOf } from '../pdf/pdf-of';

const coloured = (words: string, left: number, top: number, colour: string): string =>
	text(words, left, top).replace('<ofd:TextCode', `<ofd:FillColor Value="${colour}"/><ofd:TextCode`);

/** A filled box of some millimetres, and more of what its element says. */
const box = (left: number, top: number, width: number, height: number, colour: string, more = ''): string =>
	`<ofd:PathObject Boundary="${left} ${top} ${width} ${height}" Stroke="false" Fill="true" ${more}><ofd:FillColor Value="${colour}"/>` +
	`<ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;

const WHITE = '255 255 255';
const read = async (objects: string): Promise<string[]> => paragraphs(await opened(ofd({ pages: [objects] })));

describe('words under a white patch', () => {
	const [first, patch] = [text('收到申请15件', 20, 50), box(35, 49, 13, 7, WHITE)];

	test('are not seen, those set upon it are', async () => {
		expect(await read(first + patch + text('27件', 36, 50))).toEqual(['收到申请27件']);
	});

	test('are seen where the patch lies under them, lets them show, or is no white box', async () => {
		const whole = ['收到申请15件'];
		expect(await read(patch + first)).toEqual(whole);
		expect(await read(first + box(35, 49, 10, 7, WHITE, 'Alpha="90"'))).toEqual(whole);
		expect(await read(first + box(35, 49, 10, 7, '255 255 0'))).toEqual(whole);
		expect(await read(first + patch.replace('C</', 'L 5 3 C</'))).toEqual(whole);
	});

	test('that covers a part of their height are seen', async () => {
		expect(await read(first + box(35, 49, 10, 3, WHITE))).toEqual(['收到申请15件']);
	});
});

describe('words in white', () => {
	test('are not seen on paper', async () => {
		expect(await read(text('收到申请15件', 20, 50) + coloured('99', 46, 50, WHITE))).toEqual(['收到申请15件']);
	});

	test('are seen on what is dark', async () => {
		expect(await read(box(10, 40, 100, 20, '0 51 102') + coloured('收到申请15件', 20, 50, WHITE))).toEqual([
			'收到申请15件',
		]);
	});
});

describe('in a PDF', () => {
	/** A page that draws some things with the font `F`. */
	const drawn = async (content: string): Promise<string[]> =>
		paragraphs(
			await opened(
				pdfOf([
					'<</Type/Catalog/Pages 2 0 R>>',
					'<</Type/Pages/Count 1/Kids[3 0 R]>>',
					'<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/ExtGState<</M<</BM/Multiply>>/T<</ca 0.4/BM/Normal>>/N<</ca 1/BM/Normal>>>>>>/Contents 4 0 R>>',
					streamOf(content),
					'<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
				]),
			),
		);
	const said = 'BT /F 20 Tf 100 700 Td (total 15 all) Tj ET';
	const patch = '1 g 170 690 28 26 re f 0 g';

	test('words under a white patch are not seen', async () => {
		expect(await drawn(`${said} ${patch} BT /F 20 Tf 172 700 Td (27) Tj ET`)).toEqual(['total 27 all']);
		expect(await drawn(`${patch} ${said}`)).toEqual(['total 15 all']);
		expect(await drawn(`${said} /M gs ${patch}`)).toEqual(['total 15 all']);
		expect(await drawn(`${said} /T gs ${patch}`)).toEqual(['total 15 all']);
		expect(await drawn(`${said} /T gs /N gs ${patch}`)).toEqual(['total all']);
	});

	test('words in white are seen on what is dark only', async () => {
		const white = 'BT 1 g /F 20 Tf 300 700 Td (99) Tj ET';
		expect(await drawn(`${said} ${white}`)).toEqual(['total 15 all']);
		expect(await drawn(`0 0 1 rg 90 680 400 50 re f ${white}`)).toEqual(['99']);
	});
});
