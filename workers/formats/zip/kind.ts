import { openDocumentKind } from '../signatures';
import { type Entry, readDirectory } from './directory';
import { unfold } from './unfold';

/** Names that tell a kind; those of Office documents by the folder that their programs use. */
const BY_NAME: readonly (readonly [kind: string, name: RegExp])[] = [
	['OFD', /^(?:\.?\/)?OFD\.xml$/i],
	['ODF', /^META-INF\/manifest\.xml$/],
	['UOF', /^(?:uof|_meta\/meta)\.xml$/],
	['EPUB', /^META-INF\/container\.xml$/],
];
const BY_FOLDER: readonly (readonly [kind: string, name: RegExp])[] = [
	['DOCX', /^word\//i],
	['XLSX', /^xl\//i],
	['PPTX', /^ppt\//i],
];
const BY_TYPE: readonly (readonly [kind: string, type: RegExp])[] = [
	['DOCX', /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/i],
	['XLSX', /spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\./i],
	['PPTX', /presentationml\.|ms-powerpoint\./i],
];

/** Entries by whose names a kind is told: programs write the telling ones first. */
const LOOKED_AT = 2000;
/** What the list of content types may unfold to, in bytes: it has some kilobytes. */
const MOST_TYPES = 1024 * 1024;

/**
 * What a ZIP archive is: a document that is packed in one, told by what its directory lists, or an archive of files.
 * Undefined where it has no sound directory.
 */
export function zipKind(bytes: Uint8Array): string | undefined {
	const entries = readDirectory(bytes, LOOKED_AT);
	if (!entries) return undefined;
	const types = entries.find(({ name }) => name.toLowerCase() === '[content_types].xml');
	const lists = (kinds: typeof BY_NAME) => kinds.find(([, is]) => entries.some(({ name }) => is.test(name)))?.[0];
	const kind = (types && (lists(BY_FOLDER) ?? typedKind(bytes, types))) ?? lists(BY_NAME) ?? 'ZIP';
	return kind === 'ODF' ? (openKind(bytes, entries) ?? kind) : kind;
}

/** The kind by the types of the parts, for programs that use other folders. */
function typedKind(bytes: Uint8Array, types: Entry): string | undefined {
	const words = wordsIn(bytes, types);
	return BY_TYPE.find(([, type]) => type.test(words))?.[0];
}

/** The kind of an OpenDocument file: by the part that says nothing else, else by what its manifest says of the whole. */
function openKind(bytes: Uint8Array, entries: readonly Entry[]): string | undefined {
	const tells = ['mimetype', 'META-INF/manifest.xml'].flatMap(
		(part) => entries.find(({ name }) => name === part) ?? [],
	);
	for (const entry of tells) {
		const kind = openDocumentKind(wordsIn(bytes, entry));
		if (kind) return kind;
	}
	return undefined;
}

/** The words of a small part; none where it does not unfold. */
function wordsIn(bytes: Uint8Array, entry: Entry): string {
	const part = unfold(bytes, entry, MOST_TYPES);
	return typeof part === 'string' ? '' : new TextDecoder().decode(part);
}
