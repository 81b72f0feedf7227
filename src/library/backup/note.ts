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

/** The note as it stands; without storage nothing is remembered, and nothing reminded of. */
export function readBackupNote(): BackupNote {
	try {
		const stored: unknown = JSON.parse(kept.read() ?? '{}');
		const { at, changes, dismissedAt } = (stored ?? {}) as Partial<BackupNote>;
		return {
			...(Number.isFinite(at) && { at: at as number }),
			changes: Number.isFinite(changes) ? (changes as number) : 0,
			...(Number.isFinite(dismissedAt) && { dismissedAt: dismissedAt as number }),
		};
	} catch {
		return { changes: 0 };
	}
}

/** Remembers it; where the browser does not, only the reminder is lost. */
export function writeBackupNote(note: BackupNote): void {
	kept.write(JSON.stringify(note));
}

/** Counts changes of what is kept. */
export function noteChanges(count: number): void {
	const note = readBackupNote();
	writeBackupNote({ ...note, changes: note.changes + count });
}
