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

export interface Interrupted {
	reading: readonly string[];
	waiting: number;
}

const PREFIX = 'gongkai.reading.';

/** A page holds a lock while it reads and lives, by which others tell its notes from those that a dead one has left. */
export function createJournal(): Journal {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (!locks || !('localStorage' in globalThis)) return { note: () => {}, interrupted: async () => [] };
	const key = PREFIX + Math.random().toString(36).slice(2);
	const { hold, release } = createHold(locks, key);
	// Whoever closes the page in the middle of reading knows that it was not finished.
	globalThis.addEventListener?.('pagehide', ({ persisted }) => {
		if (!persisted) quietly(() => localStorage.removeItem(key));
	});
	return {
		note: (reading, waiting) =>
			quietly(() => {
				if (reading.length + waiting > 0) {
					hold();
					return localStorage.setItem(key, JSON.stringify({ reading, waiting }));
				}
				localStorage.removeItem(key);
				release();
			}),
		interrupted: async () => {
			const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
			const alive = new Set(held.map(({ name }) => name));
			return (quietly(() => takeNotes((noted) => noted !== key && !alive.has(noted))) ?? []).flatMap(interruptedIn);
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

/** The notes under such keys, which are forgotten with that. */
function takeNotes(isMeant: (key: string) => boolean): string[] {
	const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && isMeant(key));
	return keys.map((key) => {
		const note = localStorage.getItem(key) ?? '';
		localStorage.removeItem(key);
		return note;
	});
}

function interruptedIn(note: string): Interrupted[] {
	const { reading, waiting } = (quietly(() => JSON.parse(note)) ?? {}) as Partial<Interrupted>;
	const isSound = Array.isArray(reading) && reading.every((name) => typeof name === 'string');
	return isSound ? [{ reading, waiting: Number.isFinite(waiting) ? Number(waiting) : 0 }] : [];
}

/** Storage may be forbidden, and then the journal is not kept. */
function quietly<T>(use: () => T): T | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
