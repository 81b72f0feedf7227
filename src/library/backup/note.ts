import { number, object, optional } from '../../report/guards';
import { dataIn } from '../../storage/data';
import { slot } from '../../storage/slot';

const kept = slot('backup');

/** What is remembered of backups, on this device only. */
export interface BackupNote {
	/** When the last one was made, in milliseconds since 1970. */
	at?: number;
	/** Reports that came, went or changed since. */
	changes: number;
	/** When the reader last said "not now". */
	dismissedAt?: number;
}

const note = object<BackupNote>({ at: optional(number), changes: number, dismissedAt: optional(number) });

/** The note as it stands; without storage nothing is remembered, and nothing reminded of. */
export const readBackupNote = (): BackupNote => dataIn(kept, note) ?? { changes: 0 };

/** Remembers it; where the browser does not, only the reminder is lost. */
export function writeBackupNote(note: BackupNote): void {
	kept.write(JSON.stringify(note));
}

/** Counts changes of what is kept. */
export function noteChanges(count: number): void {
	const before = readBackupNote();
	writeBackupNote({ ...before, changes: before.changes + count });
}
