import { type Slot, slot, slotsNamed } from '../storage/slot';

/**
 * What is being read, noted outside of the page: a file that takes the page down with it (no worker can be kept from
 * using up the memory of all) is named at the next start, and not tried again by itself.
 */
export interface Journal {
	/** @param reading the names of what is being read now; @param waiting how much waits for its turn */
	note(reading: readonly string[], waiting: number): void;
	/** What pages that ended against their will were at; asked once. */
	interrupted(): Promise<Interrupted[]>;
}

/** What a page was at when it ended: the names of what it was reading, and how many more were waiting. */
export interface Interrupted {
	reading: readonly string[];
	waiting: number;
}

/** What the names of the notes begin with. */
const READING = 'reading.';

/** A page holds a lock while it reads and lives, by which others tell its notes from those that a dead one has left. */
export function createJournal(): Journal {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (!locks || !('localStorage' in globalThis)) return { note: () => {}, interrupted: async () => [] };
	const own = slot(READING + Math.random().toString(36).slice(2));
	const { hold, release } = createHold(locks, own.key);
	// Whoever closes the page in the middle of reading knows that it was not finished.
	globalThis.addEventListener?.('pagehide', ({ persisted }) => {
		if (!persisted) own.clear();
	});
	return {
		note: (reading, waiting) => {
			if (reading.length + waiting > 0) {
				hold();
				own.write(JSON.stringify({ reading, waiting }));
			} else {
				own.clear();
				release();
			}
		},
		interrupted: async () => {
			const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
			const alive = new Set(held.map(({ name }) => name));
			const left = slotsNamed(READING).filter(({ key }) => key !== own.key && !alive.has(key));
			return left.flatMap((note) => interruptedIn(taken(note)));
		},
	};
}

/** A lock, held only while something is being read: a page that holds one is not put by whole when it is left. */
function createHold(locks: LockManager, name: string): { hold(): void; release(): void } {
	let letGo: (() => void) | undefined;
	return {
		hold: () => {
			if (letGo) return;
			const held = new Promise<void>((done) => {
				letGo = done;
			});
			void locks.request(name, () => held).catch(() => {});
		},
		release: () => {
			letGo?.();
			letGo = undefined;
		},
	};
}

/** What a note says, which is forgotten with that. */
function taken(note: Slot): string {
	const says = note.read() ?? '';
	note.clear();
	return says;
}

function interruptedIn(note: string): Interrupted[] {
	const { reading, waiting } = (parsed(note) ?? {}) as Partial<Interrupted>;
	const isSound = Array.isArray(reading) && reading.every((name) => typeof name === 'string');
	return isSound ? [{ reading, waiting: Number.isFinite(waiting) ? Number(waiting) : 0 }] : [];
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
