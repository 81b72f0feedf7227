/** Where a kind of file says what it is: fixed bytes, each character one byte, at a fixed place. */
export interface Signature {
	looksLike: string;
	/** Offset of `bytes` from the file's first byte; 0 where left out. */
	at?: number;
	bytes: string;
	/** More fixed bytes that must stand there too, where the first ones could also begin a text. */
	and?: { at: number; bytes: string };
}

/** Kinds of documents that are not text themselves; the reader for each is in `BINARY`, where there is one. */
export const DOCUMENTS: readonly Signature[] = [
	{ looksLike: 'ZIP', bytes: 'PK\x03\x04' },
	{ looksLike: 'ZIP', bytes: 'PK\x05\x06' },
	{ looksLike: 'RAR', bytes: 'Rar!\x1a\x07' },
	{ looksLike: '7Z', bytes: '7z\xbc\xaf\x27\x1c' },
	{ looksLike: 'OLE2', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
	{ looksLike: 'RTF', bytes: '{\\rtf' },
	// Workbooks without a compound file around them: Excel 2, 3, 4, and what many sites' own programs write.
	{ looksLike: 'XLS', bytes: '\t\0\x04\0' },
	{ looksLike: 'XLS', bytes: '\t\x02\x06\0' },
	{ looksLike: 'XLS', bytes: '\t\x04\x06\0' },
	{ looksLike: 'XLS', bytes: '\t\x08\x08\0' },
	{ looksLike: 'XLS', bytes: '\t\x08\x10\0' },
	{ looksLike: 'Word 2', bytes: '\xdb\xa5\x2d\0' },
	{ looksLike: 'Word 1', bytes: '\x9b\xa5\x21\0' },
	{ looksLike: 'Microsoft Write', bytes: '\x31\xbe\0\0' },
	{ looksLike: 'WordPerfect', bytes: '\xffWPC' },
	{ looksLike: 'HWP', bytes: 'HWP Document File' },
	{ looksLike: 'CEB', bytes: 'Founder CEB' },
	{ looksLike: 'WebArchive', bytes: 'bplist00' },
];

/** Pictures, which may show a report. */
export const PICTURES: readonly Signature[] = [
	{ looksLike: 'JPEG', bytes: '\xff\xd8\xff' },
	{ looksLike: 'PNG', bytes: '\x89PNG\r\n\x1a\n' },
	{ looksLike: 'GIF', bytes: 'GIF8', and: { at: 5, bytes: 'a' } },
	{ looksLike: 'WEBP', bytes: 'RIFF', and: { at: 8, bytes: 'WEBP' } },
	{ looksLike: 'BMP', bytes: 'BM', and: { at: 6, bytes: '\0\0\0\0' } },
	{ looksLike: 'TIFF', bytes: 'II*\0' },
	{ looksLike: 'TIFF', bytes: 'MM\0*' },
	{ looksLike: 'HEIC', at: 4, bytes: 'ftyphei' },
	{ looksLike: 'HEIC', at: 4, bytes: 'ftypmif' },
];

/** Kinds of files that hold no text at all. */
export const OTHERS: readonly Signature[] = [
	{ looksLike: 'WAV', bytes: 'RIFF', and: { at: 8, bytes: 'WAVE' } },
	{ looksLike: 'AVI', bytes: 'RIFF', and: { at: 8, bytes: 'AVI ' } },
	{ looksLike: 'MP4', at: 4, bytes: 'ftyp' },
	{ looksLike: 'MP3', bytes: 'ID3', and: { at: 5, bytes: '\0' } },
	{ looksLike: 'GZIP', bytes: '\x1f\x8b\x08' },
	{ looksLike: 'TAR', at: 257, bytes: 'ustar' },
	{ looksLike: 'EXE', bytes: 'MZ', and: { at: 3, bytes: '\0' } },
	{ looksLike: 'ELF', bytes: '\x7fELF' },
	{ looksLike: 'WASM', bytes: '\0asm' },
	{ looksLike: 'SQLite', bytes: 'SQLite format 3\0' },
];

/** OpenDocument files by the type that they say they are of; charts, formulas and databases have none here. */
const OPEN_DOCUMENTS: readonly (readonly [kind: string, type: string])[] = [
	['ODT', 'vnd.oasis.opendocument.text'],
	['ODS', 'vnd.oasis.opendocument.spreadsheet'],
	['ODP', 'vnd.oasis.opendocument.presentation'],
	['ODG', 'vnd.oasis.opendocument.graphics'],
];

/** The kind of an OpenDocument file by some words that hold its type; undefined where they hold none of these. */
export const openDocumentKind = (words: string): string | undefined =>
	OPEN_DOCUMENTS.find(([, type]) => words.includes(type))?.[0];

/** True when the file carries the signature. */
export const carries = (bytes: Uint8Array, { at = 0, bytes: fixed, and }: Signature): boolean =>
	standsAt(bytes, fixed, at) && (and === undefined || standsAt(bytes, and.bytes, and.at));

/** True where the characters of `words`, one byte each, stand somewhere in the bytes. */
export function holds(bytes: Uint8Array, words: string): boolean {
	const first = words.charCodeAt(0);
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (standsAt(bytes, words, at)) return true;
	}
	return false;
}

function standsAt(bytes: Uint8Array, words: string, at: number): boolean {
	for (let i = 0; i < words.length; i++) if (bytes[at + i] !== words.charCodeAt(i)) return false;
	return true;
}
