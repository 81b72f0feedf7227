import type { BackupItem } from '../../report/backup';

/** What became of an item of a backup. */
export type Taken =
	| 'taken'
	/** It was here already; what the backup knew besides was added. */
	| 'merged'
	/** Not of the shape that it must have. */
	| 'damaged'
	/** The browser did not take it. */
	| 'no-room';

/** A kind of thing that backups carry. A new kind is a new section in `sections.ts`, and nothing else. */
export interface Section {
	/** As it stands in the file. */
	name: string;
	/** The ids of all items, in portions that may be in memory at once. */
	portions(): (readonly string[])[];
	/** The items of some ids; those that cannot be had are left out. */
	read(ids: readonly string[]): Promise<BackupItem[]>;
	/** Takes items in through their one door; says of each what became of it, in the order given. */
	take(items: readonly BackupItem[]): Promise<Taken[]>;
}
