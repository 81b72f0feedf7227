import { createHash } from 'node:crypto';
import type { BackupItem, BackupRecord } from '../../../src/report/backup';
import { gzip, gzipJson } from '../../../src/report/compression';
import { nextPortion, openBackup } from '../../../workers/backup/read';
import { writeEnd, writeHead, writeItems } from '../../../workers/backup/write';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A report of a backup with a source of its own. */
export async function reportItem(source: string, more: Partial<BackupItem> = {}): Promise<BackupItem> {
	const bytes = new TextEncoder().encode(source);
	return {
		section: 'reports',
		id: hashOf(bytes),
		value: { name: `${source}.txt`, keptAt: 5 },
		parts: [
			['source', await gzip(bytes)],
			['text', await gzipJson(source)],
			['reading', await gzipJson({ meta: {} })],
		],
		...more,
	};
}

export async function backupOf(items: readonly BackupItem[]): Promise<Uint8Array<ArrayBuffer>> {
	const { bytes, sums } = await writeItems(items);
	const parts = [await writeHead({ madeAt: 1_700_000_000_000, app: '0.2.0' }), bytes, await writeEnd(sums)];
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Reads a backup to its end. */
export async function readAll(bytes: Uint8Array<ArrayBuffer>) {
	const file = new Blob([bytes]);
	const opened = await openBackup(file);
	if (!opened.ok) return { opened, records: [] as BackupRecord[], sums: [] as string[], end: undefined };
	const records: BackupRecord[] = [];
	const sums: string[] = [];
	for (let at: number | undefined = opened.next; at !== undefined; ) {
		const portion = await nextPortion(file, at);
		records.push(...portion.records);
		sums.push(...portion.sums);
		if (portion.end) return { opened, records, sums, end: portion.end };
		at = portion.next;
	}
	return { opened, records, sums, end: undefined };
}

/** What became of each record: the id of a whole one, the fault of another. */
export const told = (records: readonly BackupRecord[]): string[] =>
	records.map((record) => (record.ok ? record.item.id : record.fault));
