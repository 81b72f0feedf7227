import { type Accessor, createSignal } from 'solid-js';
import { handOver } from '../../exports/hand-over';
import type { App } from '../../ui/app-context';
import type { KeptWords } from '../../words/kept/zh-Hans';
import type { Words } from '../../words/zh-Hans';

/** What pressing "back up" came to. */
type BackupDone = { ok: true; items: number; missing: number; bytes: number } | { ok: false };

/** What came of it, in words. */
export function backupSentence(done: BackupDone, { backup }: KeptWords, { number, bytes }: Words): string {
	if (!done.ok) return backup.failed;
	const made = backup.made(number(done.items), bytes(done.bytes));
	return done.missing > 0 ? `${made} ${backup.missing(number(done.missing))}` : made;
}

/** Makes a backup and gives it to the reader. */
export function createBackupMaking({ backups }: App): {
	done: Accessor<BackupDone | undefined>;
	make(): Promise<void>;
} {
	const [done, setDone] = createSignal<BackupDone>();
	return {
		done,
		make: async () => {
			setDone(undefined);
			const made = await backups.make();
			if (!made) return void setDone({ ok: false });
			const { file, items, missing } = made;
			if (!(await handOver(file))) return;
			backups.handedOver();
			setDone({ ok: true, items, missing, bytes: file.size });
		},
	};
}
