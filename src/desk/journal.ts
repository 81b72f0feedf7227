import type { Row } from '../library/row';
import { number, object, optional, text, whole } from '../report/guards';
import { dataIn } from '../storage/data';
import { type Slot, slot, slotsNamed } from '../storage/slot';

/**
 * What is being read, noted outside of the page: a file that takes the page down with it (no worker can be kept from
 * using up the memory of all) is named at the next start, and not tried again by itself.
 */
export interface Journal {
	/** Notes what the page is at now. */
	note(now: Omit<Interrupted, 'at'>): void;
	/** What pages that ended against their will were at; asked once. */
	interrupted(): Promise<Interrupted[]>;
}

/** What a page was at when it ended. */
export interface Interrupted {
	/** The names of what it was reading. */
	reading: readonly string[];
	/** How many more were waiting for their turn. */
	waiting: number;
	/** The name of the last of these. */
	last?: string;
	/** When this was noted, in milliseconds since 1970. */
	at: number;
}

/**
 * Whether what a page was at has been kept since, to the last. A browser that ends itself may have saved reports that its
 * notes do not know of yet, and who hands the files in again has done what the note asks for.
 */
export const isKeptSince = (
	{ reading, last, at }: Interrupted,
	rows: readonly Pick<Row, 'name' | 'keptAt'>[],
): boolean =>
	[...reading, ...(last === undefined ? [] : [last])].every((wanted) =>
		rows.some(({ name, keptAt }) => name === wanted && keptAt >= at),
	);

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
		note: (now) => {
			if (now.reading.length + now.waiting > 0) {
				hold();
				own.write(JSON.stringify({ ...now, at: Date.now() }));
			} else {
				own.clear();
				release();
			}
		},
		interrupted: async () => {
			const { held = [] } = await locks.query().catch((): LockManagerSnapshot => ({}));
			const alive = new Set(held.map(({ name }) => name));
			const left = slotsNamed(READING).filter(({ key }) => key !== own.key && !alive.has(key));
			return left.flatMap(taken);
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
function taken(left: Slot): Interrupted[] {
	const says = dataIn(left, note);
	left.clear();
	return says ? [{ waiting: 0, at: Number.POSITIVE_INFINITY, ...says }] : [];
}

/** Versions before did not note all of it. */
const note = object<Pick<Interrupted, 'reading' | 'last'> & Partial<Interrupted>>({
	reading: whole(text),
	waiting: optional(number),
	last: optional(text),
	at: optional(number),
});
