import { carries, DOCUMENTS, holds, OTHERS } from './signatures';
import { zipKind } from './zip/kind';

/** What the bytes are, as far as they say it themselves. */
export type Sniffed =
	| { kind: 'text' }
	/** A document that is not text itself; the reader for its kind is in `BINARY`, where there is one. */
	| { kind: 'document'; looksLike: string }
	/** A document that is locked with a password, which also hides what it is. */
	| { kind: 'encrypted'; looksLike: string }
	/** Something that holds no text. */
	| { kind: 'other'; looksLike: string };

/** Where a PDF may begin, by its own standard, and how far the heads of mail and XML are looked at. */
const HEAD = 1024;

/** Says what a file is by its bytes alone; `text` where nothing says otherwise. */
export function sniff(bytes: Uint8Array): Sniffed {
	const document = documentKind(bytes);
	if (document === ENCRYPTED) return { kind: 'encrypted', looksLike: document };
	if (document) return { kind: 'document', looksLike: document };
	const other = OTHERS.find((signature) => carries(bytes, signature));
	return other ? { kind: 'other', looksLike: other.looksLike } : { kind: 'text' };
}

function documentKind(bytes: Uint8Array): string | undefined {
	const looksLike = DOCUMENTS.find((signature) => carries(bytes, signature))?.looksLike;
	if (looksLike === 'ZIP') return zipKind(bytes) ?? brokenZipKind(bytes);
	if (looksLike === 'OLE2') return compoundKind(bytes);
	if (looksLike) return looksLike;
	return headedKind(bytes.subarray(0, HEAD));
}

/** What a ZIP archive whose directory is gone or cut off was, by the names that still stand in it. */
function brokenZipKind(bytes: Uint8Array): string {
	if (holds(bytes, 'word/document')) return 'DOCX';
	if (holds(bytes, 'xl/workbook')) return 'XLSX';
	if (holds(bytes, 'ppt/presentation')) return 'PPTX';
	return holds(bytes, 'OFD.xml') ? 'OFD' : 'ZIP';
}

/** A DOCX, XLSX or PPTX with a password is packed in a compound file: which of them it is only the password tells. */
const ENCRYPTED = 'Office';

/** Compound files name their streams in UTF-16. */
function compoundKind(bytes: Uint8Array): string {
	const holdsStream = (name: string) => holds(bytes, [...name].join('\0'));
	if (holdsStream('EncryptedPackage')) return ENCRYPTED;
	if (holdsStream('WordDocument')) return 'DOC';
	if (holdsStream('Workbook') || holdsStream('Book')) return 'XLS';
	return holdsStream('PowerPoint Document') ? 'PPT' : 'OLE2';
}

/** Kinds that say what they are somewhere in their first bytes: PDF, and some that are text, but not to be read as such. */
function headedKind(head: Uint8Array): string | undefined {
	if (holds(head, '%PDF-')) return 'PDF';
	if (EXCEL_XML.some((mark) => holds(head, mark))) return 'Excel XML';
	if (WORD_XML.some((mark) => holds(head, mark))) return 'Word XML';
	if (!isLetter(head[0])) return undefined;
	const words = String.fromCharCode(...head);
	const isMail = /^[A-Za-z-]{1,40}:[ \t]/.test(words) && /^(?:MIME-Version:|Content-Type: *multipart\/)/im.test(words);
	return isMail ? 'MHTML' : undefined;
}

const EXCEL_XML = ['progid="Excel.Sheet"', 'urn:schemas-microsoft-com:office:spreadsheet'];
const WORD_XML = ['progid="Word.Document"', '<w:wordDocument ', '<pkg:package '];

const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
