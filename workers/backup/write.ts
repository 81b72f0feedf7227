import { BACKUP_VERSION, type BackupBytes, type BackupHead, type BackupItem } from '../../src/report/backup';
import { sha256 } from '../hash';
import { frame, itemFrame, joined } from './frame';

/** The first record of a backup. Its first key is what the file is known by. */
export const writeHead = async ({ madeAt, app }: Omit<BackupHead, 'version'>): Promise<ArrayBuffer> =>
	(await frame({ format: 'gongkai-backup', version: BACKUP_VERSION, madeAt, app })).bytes.buffer;

/** The records of some items. */
export async function writeItems(items: readonly BackupItem[]): Promise<BackupBytes> {
	const frames = await Promise.all(items.map(itemFrame));
	return { bytes: joined(frames.map(({ bytes }) => bytes)).buffer, sums: frames.map(({ sum }) => sum) };
}

/** The last record: how many items there are, and a sum over all of theirs. */
export const writeEnd = async (sums: readonly string[]): Promise<ArrayBuffer> =>
	(await frame({ end: sums.length, sum: await sumOf(sums) })).bytes.buffer;

/** The SHA-256 of all checksums one behind the other, lower-case hex. */
export const sumOf = (sums: readonly string[]): Promise<string> =>
	sha256(new TextEncoder().encode(sums.join('')).buffer);
