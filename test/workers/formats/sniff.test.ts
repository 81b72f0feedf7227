import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../src/report/contract';
import { encoded, joined, raw } from './encoders';
import { openedText, refused } from './opening';

const utf16 = (words: string) => encoded(words, 'utf-16le');
const COMPOUND = raw('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const ARCHIVE = raw('PK\x03\x04\x14\0\0\0');

describe('documents of a kind that is not read yet', () => {
	test.each([
		['PDF', raw('%PDF-1.7\n%\xe2\xe3')],
		['PDF', raw('\n\n%PDF-1.4')],
		['DOCX', joined(ARCHIVE, raw('word/document.xml'))],
		['XLSX', joined(ARCHIVE, raw('xl/workbook.xml'))],
		['OFD', joined(ARCHIVE, raw('OFD.xml'))],
		['ZIP', joined(ARCHIVE, raw('2016.txt'))],
		['DOC', joined(COMPOUND, new Uint8Array(600), utf16('WordDocument'))],
		['XLS', joined(COMPOUND, new Uint8Array(600), utf16('Workbook'))],
		['OLE2', COMPOUND],
		['RTF', raw('{\\rtf1\\ansi')],
		['MHTML', raw('From: <Saved by>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related')],
		['Word XML', raw('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>')],
	])('%s', async (looksLike, bytes) => {
		expect(await refused(bytes, { name: '年报.txt' })).toEqual({
			code: 'format-not-read',
			name: '年报.txt',
			looksLike,
		});
	});
});

describe('files that hold no text', () => {
	test.each([
		['JPEG', raw('\xff\xd8\xff\xe0\0\x10JFIF')],
		['PNG', raw('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
		['GIF', raw('GIF89a\x01\0')],
		['WEBP', raw('RIFF\x10\0\0\0WEBPVP8 ')],
		['BMP', raw('BM\x36\0\x0c\0\0\0\0\0')],
		['HEIC', raw('\0\0\0\x18ftypheic')],
		['GZIP', raw('\x1f\x8b\x08\0')],
		['EXE', raw('MZ\x90\0\x03')],
		['SQLite', raw('SQLite format 3\0')],
	])('%s, whatever its name', async (looksLike, bytes) => {
		expect(await refused(bytes, { name: '年报.txt' })).toEqual({ code: 'not-text', name: '年报.txt', looksLike });
	});
});

describe('texts that begin like something else', () => {
	test.each(['BM大厦新增公开点1处', 'MZ区2016年年报', 'GIF动图解读5期', 'RIFF', 'PK赛1场', 'From: 县政府办\n公开3件'])(
		'%s is text',
		async (text) => expect((await openedText(text)).text).toBe(text),
	);
});

describe('sizes', () => {
	test('no bytes, or nothing but white space, is empty', async () => {
		expect(await refused(new Uint8Array())).toEqual({ code: 'empty', name: 'unknown' });
		for (const blank of [' \r\n\t　', '\ufeff', '\n'.repeat(40_000)]) {
			expect((await refused(encoded(blank, 'utf-8'))).code).toBe('empty');
		}
	});

	test('more than the limit is too large, and says both', async () => {
		const failure = await refused(new Uint8Array(MOST_BYTES + 1).fill(0x20));
		expect(failure).toEqual({ code: 'too-large', name: 'unknown', bytes: MOST_BYTES + 1, limit: MOST_BYTES });
	});
});
