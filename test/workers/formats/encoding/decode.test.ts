import { describe, expect, test } from 'vitest';
import { ENCODINGS, type Encoding } from '../../../../src/report/reading';
import { detect } from '../../../../workers/formats/encoding/detect';
import { encoded, joined, raw } from '../encoders';
import { opened, refused } from '../opening';
import { SIMPLIFIED, TRADITIONAL } from '../samples';

const MARKS: Record<string, number[]> = {
	'utf-8': [0xef, 0xbb, 0xbf],
	'utf-16le': [0xff, 0xfe],
	'utf-16be': [0xfe, 0xff],
	gb18030: [0x84, 0x31, 0x95, 0x33],
};
const SAMPLES: readonly (readonly [encoding: Encoding, text: string])[] = [
	...ENCODINGS.filter((encoding) => encoding !== 'big5').map((encoding) => [encoding, SIMPLIFIED] as const),
	...ENCODINGS.map((encoding) => [encoding, TRADITIONAL] as const),
];

describe('an encoding is found without asking', () => {
	test.each(SAMPLES)('%s: the text is the decoded file itself', async (encoding, text) => {
		expect(await opened(encoded(text, encoding))).toMatchObject({ text, encoding });
	});

	test.each(Object.entries(MARKS))(
		'%s with a byte order mark, which is no part of the text',
		async (encoding, mark) => {
			const bytes = joined(mark, encoded(SIMPLIFIED, encoding as Encoding));
			expect(await opened(bytes)).toMatchObject({ text: SIMPLIFIED, encoding });
		},
	);

	test.each(SAMPLES)('%s: from any eight characters, 97 times in a hundred', async (encoding, text) => {
		const words = text.replaceAll('\n', '');
		const pieces = Array.from({ length: words.length - 8 }, (_, at) => words.slice(at, at + 8));
		const telling = pieces.filter((piece) => /[\u4e00-\u9fff]{3}/.test(piece));
		let right = 0;
		for (const piece of telling) right += (await opened(encoded(piece, encoding))).encoding === encoding ? 1 : 0;
		expect(telling.length).toBeGreaterThan(30);
		expect(right / telling.length).toBeGreaterThanOrEqual(0.97);
	});

	test('also far behind a head of plain ASCII', async () => {
		const text = `${'<!-- head -->\n'.repeat(4000)}\n${SIMPLIFIED}`;
		expect((await opened(encoded(text, 'gb18030'))).encoding).toBe('gb18030');
	});

	test('plain ASCII is UTF-8', async () => {
		expect((await opened(raw('Annual report 2016: 37'))).encoding).toBe('utf-8');
	});
});

describe('the reader may choose', () => {
	test('and is taken at their word', async () => {
		const document = await opened(encoded(SIMPLIFIED, 'utf-8'), { encoding: 'gb18030' });
		expect(document.encoding).toBe('gb18030');
		expect(document.text).not.toBe(SIMPLIFIED);
	});

	test('and gets the right text with the right encoding', async () => {
		const bytes = encoded(TRADITIONAL, 'big5');
		expect(await opened(bytes, { encoding: 'big5' })).toMatchObject({ text: TRADITIONAL, encoding: 'big5' });
	});

	test('but not for pasted text, which is always UTF-8', async () => {
		const document = await opened(encoded('拟于4月公开', 'utf-8'), { encoding: 'big5', via: 'clipboard' });
		expect(document).toMatchObject({ text: '拟于4月公开', encoding: 'utf-8', format: 'clipboard' });
	});
});

describe('a declared charset', () => {
	test('is believed of words that could be of two, and not against a whole text', () => {
		const words = encoded('瀟湘', 'big5');
		expect(detect(words).encoding).toBe('gb18030');
		expect(detect(words, 'big5').encoding).toBe('big5');
		expect(detect(encoded(SIMPLIFIED, 'gb18030'), 'big5').encoding).toBe('gb18030');
	});

	const page = (charset: string) => `<html><head><meta charset="${charset}"><body><p>${SIMPLIFIED}</p></body></html>`;

	test.each([
		['utf-8', 'gb18030'],
		['gb2312', 'utf-8'],
		['big5', 'gb18030'],
		['iso-8859-1', 'gb18030'],
	] as const)('%s is noticed where the bytes are %s', async (declared, encoding) => {
		const document = await opened(encoded(page(declared), encoding));
		expect(document).toMatchObject({ encoding, declaredEncoding: declared });
		expect(document.text).toContain('云溪县人民政府2016年');
	});

	test.each([
		['utf-8', 'utf-8'],
		['gb2312', 'gb18030'],
		['GBK', 'gb18030'],
		['x-gbk', 'gb18030'],
	] as const)('%s is right for %s, and nothing is said', async (declared, encoding) => {
		const document = await opened(encoded(page(declared), encoding));
		expect(document.encoding).toBe(encoding);
		expect(document.declaredEncoding).toBeUndefined();
	});

	test('is also read from http-equiv and from an XML declaration', async () => {
		const old = '<html><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>受理申请三件</p></html>';
		expect((await opened(encoded(old, 'gb18030'))).declaredEncoding).toBe('utf-8');
		const xhtml = '<?xml version="1.0" encoding="GB2312"?><html><p>受理申请三件</p></html>';
		expect((await opened(encoded(xhtml, 'utf-8'))).declaredEncoding).toBe('GB2312');
	});

	test('says nothing of a page in plain ASCII', async () => {
		expect((await opened(raw('<html><meta charset=gb2312><p>none: 0</p>'))).declaredEncoding).toBeUndefined();
	});

	test('decides where the bytes leave it open', async () => {
		const both = Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5);
		const declaring = (label: string) => joined(raw(`<html><meta charset=${label}><p>`), both, raw('</p></html>'));
		expect((await opened(declaring('big5'))).encoding).toBe('big5');
	});
});

describe('damaged text is still read', () => {
	test('UTF-8 with a broken character', async () => {
		const bytes = joined(encoded(SIMPLIFIED, 'utf-8'), [0xe5, 0x85], encoded('\n二、主动公开', 'utf-8'));
		const { encoding, text } = await opened(bytes);
		expect(encoding).toBe('utf-8');
		expect(text.startsWith(SIMPLIFIED)).toBe(true);
		expect(text).toContain('\ufffd');
		expect(text.endsWith('二、主动公开')).toBe(true);
	});

	test('GBK cut off in the middle of a character', async () => {
		const bytes = encoded(SIMPLIFIED, 'gb18030').subarray(0, -4);
		expect((await opened(bytes)).encoding).toBe('gb18030');
	});

	test.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)('NUL bytes and U+2028 in %s', async (encoding) => {
		const text = '受理申请\0\0三件\u2028均已答复。全年公开信息';
		const bytes = encoding === 'gb18030' ? encoded(text.replace('\u2028', '\n'), encoding) : encoded(text, encoding);
		const document = await opened(bytes);
		expect(document.encoding).toBe(encoding);
		expect(document.text).toContain('\0\0三件');
		expect(document.blocks).toHaveLength(2);
	});

	test('lone surrogates in UTF-16 become U+FFFD', async () => {
		const document = await opened(joined([0xff, 0xfe], encoded('公开\ud800信息\udc00三条', 'utf-16le')));
		expect(document.text).toBe('公开\ufffd信息\ufffd三条');
	});

	test('surrogates written as UTF-8', async () => {
		const document = await opened(
			joined(encoded('全年主动公开信息', 'utf-8'), [0xed, 0xa0, 0x80], encoded('三条，均为文件。', 'utf-8')),
		);
		expect(document.encoding).toBe('utf-8');
		expect(document.text).toMatch(/^全年主动公开信息\ufffd+三条，均为文件。$/);
	});

	test('rare characters alone are text, if they are whole', async () => {
		expect((await opened(encoded('龘靐齉', 'utf-8'))).text).toBe('龘靐齉');
		expect((await opened(encoded('圳埔', 'gb18030'))).encoding).toBe('gb18030');
	});
});

describe('bytes that are no text', () => {
	test('are refused: noise', async () => {
		let seed = 7;
		const noise = Uint8Array.from({ length: 4000 }, () => {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			return (seed >> 16) & 0xff;
		});
		expect(await refused(noise)).toEqual({ code: 'not-text', name: 'unknown' });
	});

	test('are refused: zeros', async () => {
		expect((await refused(new Uint8Array(5000))).code).toBe('not-text');
	});
});
