import type { BackupFault, BackupItem } from '../../src/report/backup';
import { inflateWithin } from '../../src/report/compression';
import { MOST_BYTES } from '../../src/report/contract';
import { sha256 } from '../hash';
import { parsed } from './depth';

/** The most that the packed text or reading of one report may unfold to, in bytes; beyond it the source is read again. */
const MOST_UNFOLDED = 128 * 1024 * 1024;

/**
 * What is wrong with the item of a report, if anything. The source is what counts: it must be the bytes of the item's
 * id. A text or reading that cannot be made out is dropped from the item, which leaves the source to be read again.
 */
export async function checkReport(item: BackupItem): Promise<BackupItem | BackupFault> {
	const parts = new Map(item.parts);
	const source = await unfold(parts.get('source'), MOST_BYTES);
	if (!source) return 'damaged';
	if ((await sha256(source.buffer)) !== item.id) return 'other-source';
	const [text, reading] = await Promise.all([valueIn(parts.get('text')), valueIn(parts.get('reading'))]);
	const whole = typeof text === 'string' && typeof reading === 'object' && reading !== null;
	return whole ? item : { ...item, parts: item.parts.filter(([name]) => name === 'source') };
}

/** The bytes of a packed part; undefined where there is none, or it is damaged or more than `most`. */
async function unfold(packed: ArrayBuffer | undefined, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const bytes = packed && (await inflateWithin(packed, most, 'gzip'));
	return typeof bytes === 'string' ? undefined : bytes;
}

async function valueIn(packed: ArrayBuffer | undefined): Promise<unknown> {
	const json = await unfold(packed, MOST_UNFOLDED);
	return json && parsed(json);
}
