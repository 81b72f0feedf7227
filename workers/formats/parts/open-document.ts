import { failed, type Outcome } from '../../../src/report/failure';
import { openArchive, type Unfolding } from '../zip/archive';
import { packedParts } from './parts';
import { xmlText } from './xml-text';

/** The XML of an OpenDocument file (ISO/IEC 26300) that is read; in one that is a single file both are that file. */
export interface OpenDocument {
	/** What it says, and the styles made for single places of it. */
	content: string;
	/** The styles with names, and what stands over and under its pages. */
	styles: string;
}

/**
 * Opens an OpenDocument file that is packed in an archive.
 *
 * @returns damaged where there is no content, encrypted where its manifest tells how it is locked
 */
export async function packedDocument(
	bytes: Uint8Array,
	name: string,
	looksLike: string,
	room?: Unfolding,
): Promise<Outcome<OpenDocument>> {
	const archive = openArchive(bytes, name, looksLike, room);
	if (!archive.ok) return archive;
	const parts = packedParts(archive.value);
	const manifest = await parts.xml('META-INF/manifest.xml');
	if (!manifest.ok) return manifest;
	if (/<(?:\w+:)?encryption-data[\s/>]/.test(manifest.value)) return failed({ code: 'encrypted', name, looksLike });
	const content = await archive.value.read('content.xml');
	if (!content.ok) return content;
	const styles = await parts.xml('styles.xml');
	return styles.ok ? { ok: true, value: { content: xmlText(content.value), styles: styles.value } } : styles;
}

/** Opens an OpenDocument file that is one file of XML; damaged where it is cut off. */
export function flatDocument(bytes: Uint8Array, name: string, looksLike: string): Outcome<OpenDocument> {
	const source = xmlText(bytes);
	if (!/<\/(?:\w+:)?document\s{0,9}>\s{0,99}$/.test(source.slice(-TAIL))) {
		return failed({ code: 'damaged', name, looksLike });
	}
	return { ok: true, value: { content: source, styles: source } };
}

const TAIL = 200;
