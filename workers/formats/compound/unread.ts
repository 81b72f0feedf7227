import { failed, type Outcome } from '../../../src/report/failure';
import type { Document } from '../document';
import { openCompound } from './compound';

/** What a compound file is that holds no document which is read, by a stream or storage that only this kind has. */
const KINDS: readonly (readonly [stream: string, looksLike: string])[] = [
	['MatOST', 'Microsoft Works'],
	['CONTENTS', 'Microsoft Works'],
	['HwpSummaryInformation', 'HWP'],
	['VisioDocument', 'Visio'],
	['__properties_version1.0', 'Outlook MSG'],
	['Quill', 'Publisher'],
	['Catalog', 'Thumbs.db'],
];

/**
 * Names what a compound file is that no reader takes.
 *
 * @returns damaged where it does not open, else format-not-read
 */
export async function unreadCompound(bytes: Uint8Array, name: string): Promise<Outcome<Document>> {
	const compound = openCompound(bytes);
	if (!compound) return failed({ code: 'damaged', name, looksLike: 'OLE2' });
	const looksLike = KINDS.find(([stream]) => compound.has(stream))?.[1] ?? 'OLE2';
	return failed({ code: 'format-not-read', name, looksLike });
}
