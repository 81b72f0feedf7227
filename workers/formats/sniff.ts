import { carries, DOCUMENTS, find, OTHERS } from './signatures';

/** What the bytes are, as far as they say it themselves. */
export type Sniffed =
	| { kind: 'text' }
	/** A document of a kind that this version does not read. */
	| { kind: 'document'; looksLike: string }
	/** Something that holds no text. */
	| { kind: 'other'; looksLike: string };

/** Where a PDF may begin, by its own standard, and how far the heads of mail and XML are looked at. */
const HEAD = 1024;

/** Says what a file is by its bytes alone; `text` where nothing says otherwise. */
export function sniff(bytes: Uint8Array): Sniffed {
	const document = documentKind(bytes);
	if (document) return { kind: 'document', looksLike: document };
	const other = OTHERS.find((signature) => carries(bytes, signature));
	return other ? { kind: 'other', looksLike: other.looksLike } : { kind: 'text' };
}

function documentKind(bytes: Uint8Array): string | undefined {
	const looksLike = DOCUMENTS.find((signature) => carries(bytes, signature))?.looksLike;
	if (looksLike === 'ZIP') return zipKind(bytes);
	if (looksLike === 'OLE2') return compoundKind(bytes);
	if (looksLike) return looksLike;
	if (find(bytes, '%PDF-', 0, HEAD) >= 0) return 'PDF';
	return headedKind(String.fromCharCode(...bytes.subarray(0, HEAD)));
}

/** Office documents are ZIP archives: the names of their entries tell. */
function zipKind(bytes: Uint8Array): string {
	const holds = (name: string) => find(bytes, name) >= 0;
	if (holds('word/document')) return 'DOCX';
	if (holds('xl/workbook')) return 'XLSX';
	if (holds('ppt/presentation')) return 'PPTX';
	return holds('OFD.xml') ? 'OFD' : 'ZIP';
}

/** Compound files name their streams in UTF-16. */
function compoundKind(bytes: Uint8Array): string {
	const holds = (name: string) => find(bytes, [...name].join('\0')) >= 0;
	if (holds('WordDocument')) return 'DOC';
	if (holds('Workbook') || holds('Book')) return 'XLS';
	return holds('PowerPoint Document') ? 'PPT' : 'OLE2';
}

/** Kinds that are text, but not to be read as such: web archives and mails, Word's own XML. */
function headedKind(head: string): string | undefined {
	if (/^[A-Za-z-]+:[ \t]/.test(head) && /^(?:MIME-Version:|Content-Type: *multipart\/)/im.test(head)) return 'MHTML';
	if (/<\?mso-application |<w:wordDocument[ >]|<pkg:package[ >]/.test(head)) return 'Word XML';
	return undefined;
}
