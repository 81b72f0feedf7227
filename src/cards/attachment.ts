import type { ReadRequest } from '../report/contract';
import { exported } from '../report/export';
import type { Reading } from '../report/reading';
import { type Attachment, MOST_ATTACHED } from '../report/sheet';
import { loadSay } from '../words/sayings';

/** What goes into a picture: the export, and the source; of one that is too large its text as it was read. */
export async function attachmentOf(reading: Reading, original: ReadRequest): Promise<Attachment> {
	const { bytes, name, via, encoding } = original;
	const source = isTooLarge(bytes.byteLength)
		? { name: `${name}.txt`, bytes: new TextEncoder().encode(reading.text).buffer, encoding: 'utf-8' as const }
		: { name, bytes, ...(via && { via }), ...(encoding && { encoding }) };
	return { exported: JSON.stringify(exported(reading, await loadSay('zh-Hans'))), source };
}

/** True for a source of which only the text goes into a picture. */
export const isTooLarge = (bytes: number): boolean => bytes > MOST_ATTACHED;
