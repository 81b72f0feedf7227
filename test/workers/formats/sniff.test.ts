import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../src/report/contract';
import { sniff } from '../../../workers/formats/sniff';
import { encoded, joined, raw } from './encoders';
import { openedText, refused } from './opening';

const utf16 = (words: string) => encoded(words, 'utf-16le');
const COMPOUND = raw('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const ARCHIVE = raw('PK\x03\x04\x14\0\0\0');
const types = (type: string) =>
	`<Types><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`;

describe('documents that are not text themselves', () => {
	test.each([
		['PDF', raw('%PDF-1.7\n%\xe2\xe3')],
		['PDF', raw('\n\n%PDF-1.4')],
		['DOCX', joined(ARCHIVE, raw('word/document.xml'))],
		['XLSX', joined(ARCHIVE, raw('xl/workbook.xml'))],
		['OFD', joined(ARCHIVE, raw('OFD.xml'))],
		['ODT', joined(ARCHIVE, raw('mimetypeapplication/vnd.oasis.opendocument.textPK'))],
		['ZIP', joined(ARCHIVE, raw('2016.txt'))],
		['DOC', joined(COMPOUND, new Uint8Array(600), utf16('WordDocument'))],
		['XLS', joined(COMPOUND, new Uint8Array(600), utf16('Workbook'))],
		['OLE2', COMPOUND],
		['RTF', raw('{\\rtf1\\ansi')],
		['MHTML', raw('From: <Saved by>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related')],
		['Word XML', raw('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>')],
		['Excel XML', raw('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>')],
		[
			'FODS',
			raw('<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'),
		],
		['ODF', raw('<?xml version="1.0"?>\n<office:document xmlns:office="urn:x">')],
		['UOF', raw('<?xml version="1.0"?>\n<uof:UOF xmlns:uof="http://x">')],
		['UOF', zipSync({ 'uof.xml': raw('<x/>'), 'content.xml': raw('<x/>') })],
		['Word 2', raw('\xdb\xa5\x2d\0\x63\x20\x09\x04')],
		['Microsoft Write', raw('\x31\xbe\0\0\0\xab\0\0')],
		['WebArchive', raw('bplist00\xd1\x01\x02')],
		['DOCX', zipSync({ '[Content_Types].xml': raw('<Types/>'), 'word/document.xml': raw('<w:document/>') })],
		['DOCX', zipSync({ '[Content_Types].xml': raw(types('wordprocessingml.document.main')), 'main.xml': raw('') })],
		['XLSX', zipSync({ '[Content_Types].xml': raw(types('spreadsheetml.sheet.main')), 'book.xml': raw('') })],
		['OFD', zipSync({ 'OFD.xml': raw('<ofd:OFD/>'), 'Doc_0/Document.xml': raw('') })],
		['OFD', zipSync({ '/OFD.xml': raw('<ofd:OFD/>'), '/Doc_0/Document.xml': raw('') })],
		['XLS', raw('\t\x08\x08\0\0\0\x10\0\0\0\0\0\x04\x02')],
		['ODF', zipSync({ mimetype: raw(''), 'content.xml': raw(''), 'META-INF/manifest.xml': raw('') })],
		['ODT', zipSync({ mimetype: raw('application/vnd.oasis.opendocument.text'), 'META-INF/manifest.xml': raw('') })],
		[
			'ODS',
			zipSync({
				'content.xml': raw('application/vnd.oasis.opendocument.text'),
				'META-INF/manifest.xml': raw('application/vnd.oasis.opendocument.spreadsheet'),
			}),
		],
		['ZIP', zipSync({ '1.txt': raw('word/document.xml'), 'word/document.xml': raw('no such types') })],
		['ZIP', zipSync({ 'a/[Content_Types].xml': raw('<Types/>'), 'a/word/document.xml': raw('') })],
	])('%s', (looksLike, bytes) => {
		expect(sniff(bytes)).toEqual({ kind: 'document', looksLike });
	});

	test('a workbook or document with a password is told from an open one', async () => {
		const locked = joined(COMPOUND, new Uint8Array(600), utf16('EncryptionInfo'), utf16('EncryptedPackage'));
		expect(await refused(locked)).toEqual({ code: 'encrypted', name: 'unknown', looksLike: 'Office' });
	});

	test('one that is not read is named for what it is', async () => {
		const slides = zipSync({ '[Content_Types].xml': raw('<Types/>'), 'ppt/presentation.xml': raw('') });
		expect(await refused(slides, { name: '年报.txt' })).toEqual({
			code: 'format-not-read',
			name: '年报.txt',
			looksLike: 'PPTX',
		});
	});
});

describe('pictures', () => {
	test.each([
		['JPEG', raw('\xff\xd8\xff\xe0\0\x10JFIF')],
		['PNG', raw('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
		['GIF', raw('GIF89a\x01\0')],
		['WEBP', raw('RIFF\x10\0\0\0WEBPVP8 ')],
		['BMP', raw('BM\x36\0\x0c\0\0\0\0\0')],
		['HEIC', raw('\0\0\0\x18ftypheic')],
	])('%s, whatever its name', async (looksLike, bytes) => {
		expect(await refused(bytes, { name: '年报.pdf' })).toEqual({ code: 'picture', name: '年报.pdf', looksLike });
	});
});

describe('files that hold no text', () => {
	test.each([
		['GZIP', raw('\x1f\x8b\x08\0')],
		['EXE', raw('MZ\x90\0\x03')],
		['SQLite', raw('SQLite format 3\0')],
		['WAV', raw('RIFF\x10\0\0\0WAVEfmt ')],
		['AVI', raw('RIFF\x10\0\0\0AVI LIST')],
		['MP4', raw('\0\0\0\x18ftypisom')],
		['MP3', raw('ID3\x04\0\0\0\0\0\0')],
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
