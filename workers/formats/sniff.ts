import { openCompound } from './compound/compound';
import { carries, DOCUMENTS, holds, OTHERS, openDocumentKind, PICTURES, type Signature } from './signatures';
import { zipKind } from './zip/kind';

/** What the bytes are, as far as they say it themselves. */
type Sniffed =
	| { kind: 'text' }
	/** A document that is not text itself; the reader for its kind is in `BINARY`, where there is one. */
	| { kind: 'document'; looksLike: string }
	/** A document that is locked with a password, which also hides what it is. */
	| { kind: 'encrypted'; looksLike: string }
	| { kind: 'picture'; looksLike: string }
	/** Something that holds no text. */
	| { kind: 'other'; looksLike: string };

/** Where a PDF may begin, by its own standard, and how far the heads of XML are looked at. */
const HEAD = 1024;
/** How far those of mails are: servers on the way add their own lines. */
const MAIL_HEAD = 16 * 1024;
/** How far the first tag of OpenDocument is: it names some forty vocabularies. */
const FLAT_HEAD = 16 * 1024;

/** Says what a file is by its bytes alone; `text` where nothing says otherwise. */
export function sniff(bytes: Uint8Array): Sniffed {
	const document = documentKind(bytes);
	if (document === ENCRYPTED) return { kind: 'encrypted', looksLike: document };
	if (document) return { kind: 'document', looksLike: document };
	const picture = kindBy(PICTURES, bytes);
	if (picture) return { kind: 'picture', looksLike: picture };
	const other = kindBy(OTHERS, bytes);
	return other ? { kind: 'other', looksLike: other } : { kind: 'text' };
}

/** The kind of the first of the signatures that the file carries. */
const kindBy = (signatures: readonly Signature[], bytes: Uint8Array): string | undefined =>
	signatures.find((signature) => carries(bytes, signature))?.looksLike;

function documentKind(bytes: Uint8Array): string | undefined {
	const looksLike = kindBy(DOCUMENTS, bytes);
	if (looksLike === 'ZIP') return zipKind(bytes) ?? brokenZipKind(bytes);
	if (looksLike === 'OLE2') return compoundKind(bytes);
	if (looksLike) return looksLike;
	if (isMail(bytes)) return 'MHTML';
	return headedKind(bytes.subarray(0, HEAD)) ?? flatKind(bytes);
}

/** What a ZIP archive whose directory is gone or cut off was, by the names that still stand in it. */
function brokenZipKind(bytes: Uint8Array): string {
	if (holds(bytes, 'word/document')) return 'DOCX';
	if (holds(bytes, 'xl/workbook')) return 'XLSX';
	if (holds(bytes, 'ppt/presentation')) return 'PPTX';
	if (holds(bytes, 'OFD.xml')) return 'OFD';
	// Where an OpenDocument file is packed as it should be, its type stands open in its first bytes.
	return openDocumentKind(wordsIn(bytes.subarray(0, HEAD))) ?? 'ZIP';
}

/** A DOCX, XLSX or PPTX with a password is packed in a compound file: which of them it is only the password tells. */
const ENCRYPTED = 'Office';

/**
 * Compound files list what they hold in a directory; what is deeper in them may be of another kind (a sheet in a
 * document). One that does not open is told by the names of streams in it, in UTF-16.
 */
function compoundKind(bytes: Uint8Array): string {
	const compound = openCompound(bytes);
	const isListed = compound !== undefined && compound.names.length > 0;
	const holdsStream = (name: string) => (isListed ? compound.has(name) : holds(bytes, [...name].join('\0')));
	if (holdsStream('EncryptedPackage')) return ENCRYPTED;
	if (holdsStream('WordDocument')) return 'DOC';
	if (holdsStream('Workbook') || holdsStream('Book')) return 'XLS';
	return holdsStream('PowerPoint Document') ? 'PPT' : 'OLE2';
}

/** Kinds that say what they are somewhere in their first bytes: PDF, RTF after a line end, XML that is no page. */
function headedKind(head: Uint8Array): string | undefined {
	if (holds(head, '%PDF-')) return 'PDF';
	if (/^\s{1,99}\{\\rtf/.test(String.fromCharCode(...head.subarray(0, 200)))) return 'RTF';
	if (EXCEL_XML.some((mark) => holds(head, mark))) return 'Excel XML';
	if (WORD_XML.some((mark) => holds(head, mark))) return 'Word XML';
	return OTHER_XML.find(([, mark]) => holds(head, mark))?.[0];
}

/** OpenDocument as one file of XML: its type stands behind the names of all that it may hold. */
function flatKind(bytes: Uint8Array): string | undefined {
	if (!holds(bytes.subarray(0, HEAD), '<office:document')) return undefined;
	const [root = ''] = /<office:document\s[^>]*/.exec(wordsIn(bytes.subarray(0, FLAT_HEAD))) ?? [];
	const kind = openDocumentKind(root);
	return kind ? `F${kind}` : 'ODF';
}

const wordsIn = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A mail or saved page begins with header lines, up to the first blank one; that it is one may stand far down in them. */
function isMail(bytes: Uint8Array): boolean {
	const from = bytes.findIndex((byte) => byte > 0x20);
	if (!isLetter(bytes[from])) return false;
	const [head = ''] = String.fromCharCode(...bytes.subarray(from, from + MAIL_HEAD)).split(/\r?\n\r?\n/, 1);
	return (
		/^[A-Za-z-]{1,40}:[ \t]/.test(head) && /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):/im.test(head)
	);
}

const EXCEL_XML = ['progid="Excel.Sheet"', 'urn:schemas-microsoft-com:office:spreadsheet'];
const WORD_XML = ['progid="Word.Document"', '<w:wordDocument ', '<pkg:package '];

/** Documents of other programs as one file of XML: their words without their tables would not be the report. */
const OTHER_XML = [['UOF', '<uof:UOF']] as const;

const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
