import { BACKUP_EXTENSION, BACKUP_TYPE } from '../../report/backup';
import { isoDay } from '../../report/day';
import type { BinderLine } from './binder';
import type { Section } from './section';

/** What the making of a backup came to. */
type Made =
	| {
			ok: true;
			file: File;
			/** Items in the file. */
			items: number;
			/** Items that could not be had. */
			missing: number;
	  }
	| { ok: false };

/** What the making of a backup is told: for the head of the file, and how far it is. */
interface Making {
	app: string;
	now: Date;
	onProgress(done: number, all: number): void;
}

/**
 * Writes everything into one file. Portion by portion: what is written lies in blobs, which browsers keep on the disk,
 * so that a large library is not in memory as a whole.
 */
export async function makeBackup(sections: readonly Section[], binder: BinderLine, making: Making): Promise<Made> {
	const { app, now, onProgress } = making;
	const portions = sections.flatMap((section) => section.portions().map((ids) => ({ section, ids })));
	const all = portions.reduce((count, { ids }) => count + ids.length, 0);
	const head = await binder.head({ madeAt: now.getTime(), app });
	if (!head.ok) return { ok: false };
	const blobs = [new Blob([head.value])];
	const sums: string[] = [];
	let done = 0;
	for (const { section, ids } of portions) {
		const written = await binder.items(await section.read(ids));
		if (!written.ok) return { ok: false };
		blobs.push(new Blob([written.value.bytes]));
		sums.push(...written.value.sums);
		done += ids.length;
		onProgress(done, all);
	}
	const end = await binder.end(sums);
	if (!end.ok) return { ok: false };
	const file = new File([...blobs, end.value], backupName(now), { type: BACKUP_TYPE });
	return { ok: true, file, items: sums.length, missing: all - sums.length };
}

const backupName = (now: Date): string => `公开镜备份-${isoDay(now.getTime())}${BACKUP_EXTENSION}`;
