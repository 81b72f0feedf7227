import type { BackupFault, BackupHead, BackupItem, BackupLabel } from '../../report/backup';
import { object, optional, text } from '../../report/guards';
import type { Taken } from './section';

/** What a restoring came to: nothing of the file is passed over in silence. */
export interface RestoreReport {
	/** The file's name. */
	name: string;
	/** Missing where the file is no backup that can be made out. */
	head?: BackupHead;
	ending: Ending;
	/** How many items came in, by section. */
	taken: ReadonlyMap<string, number>;
	/** How many were here already. */
	merged: number;
	refused: readonly RefusedItem[];
	/** How many items are of kinds that this version does not know. */
	unknown: number;
}

/** How a restoring ended. */
export type Ending =
	/** Every item that the file was written with was found in it. */
	| 'whole'
	/** The file ends too early: what stood before is here. */
	| 'cut-off'
	/** It has its end, but not every item that it was written with. */
	| 'incomplete'
	/** The browser took no more. */
	| 'no-room'
	/** The reader stopped it. */
	| 'stopped'
	/** The program's own part that reads backups failed. */
	| 'failed'
	/** Nothing was taken: the beginning is no backup's, is damaged, or a newer version's. */
	| 'not-a-backup'
	| 'damaged'
	| 'newer';

/** An item that was not taken. */
export interface RefusedItem extends BackupLabel {
	because: BackupFault | 'no-room';
}

/** Writes down what happens to each item. */
export interface Log {
	refuse(label: BackupLabel, because: RefusedItem['because']): void;
	note(items: readonly BackupItem[], taken: readonly Taken[]): void;
	/** Counts items of kinds that are not known. */
	pass(count: number): void;
	isFull(): boolean;
	/** How many records were not whole. */
	faulty(): number;
	closed(ending: Ending, head?: BackupHead): RestoreReport;
}

/** The log of a restoring that begins. */
export function createLog(name: string): Log {
	const taken = new Map<string, number>();
	const refused: RefusedItem[] = [];
	let merged = 0;
	let unknown = 0;
	let faulty = 0;
	return {
		refuse: ({ section, id, name: called }, because) => {
			if (because !== 'other-source') faulty++;
			refused.push({ ...(section && { section }), ...(id && { id }), ...(called && { name: called }), because });
		},
		note: (items, became) => {
			for (const [i, { section, id, value }] of items.entries()) {
				const did = became[i];
				if (did === 'taken') taken.set(section, (taken.get(section) ?? 0) + 1);
				else if (did === 'merged') merged++;
				else refused.push({ section, id, ...named(value, { count: 0 }), because: did ?? 'damaged' });
			}
		},
		pass: (count) => {
			unknown += count;
		},
		isFull: () => refused.some(({ because }) => because === 'no-room'),
		faulty: () => faulty,
		closed: (ending, head) => ({ name, ...(head && { head }), ending, taken, merged, refused, unknown }),
	};
}

const named = object<{ name?: string }>({ name: optional(text) });
