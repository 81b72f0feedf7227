import type { BackupNote } from './note';

/** So many reports are worth a backup. */
const MANY = 20;
/** So many changes since the last backup are worth a new one, */
const CHANGES = 20;
/** and so are fewer after so long. "Not now" holds as long, too. In milliseconds. */
const LONG = 30 * 24 * 60 * 60 * 1000;

/** Whether it is time to remind of a backup. */
export function isBackupDue({ at, changes, dismissedAt }: BackupNote, kept: number, now: number): boolean {
	if (kept < MANY || (dismissedAt !== undefined && now - dismissedAt < LONG)) return false;
	if (at === undefined) return true;
	return changes >= CHANGES || (changes > 0 && now - at >= LONG);
}
