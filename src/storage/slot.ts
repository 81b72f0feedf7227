/**
 * A few words that a browser keeps for this program beside the library: a choice, a count, a draft. Storage may be
 * forbidden, and then even looking throws: nothing is kept then, and nothing breaks.
 */
export interface Slot {
	/** Among all keys of the browser's storage. */
	key: string;
	read(): string | undefined;
	/** False where the browser does not keep it. */
	write(words: string): boolean;
	clear(): void;
}

/** How long words are kept: until they are deleted, or as long as this tab is open. */
type Duration = 'always' | 'tab';

/** What all keys begin with. */
const OURS = 'gongkai.';

/** The slot of a name. */
export const slot = (name: string, duration: Duration = 'always'): Slot => slotAt(OURS + name, duration);

/** The slots in use whose names begin so. */
export const slotsNamed = (beginning: string): Slot[] => keysOf('always', OURS + beginning).map((key) => slotAt(key));

/** Empties every slot of this program. */
export function clearSlots(): void {
	for (const duration of ['always', 'tab'] as const)
		for (const key of keysOf(duration, OURS)) slotAt(key, duration).clear();
}

function slotAt(key: string, duration: Duration = 'always'): Slot {
	return {
		key,
		read: () => attempt(() => storageFor(duration).getItem(key)) ?? undefined,
		write: (words) =>
			attempt(() => {
				storageFor(duration).setItem(key, words);
				return true;
			}) ?? false,
		clear: () => attempt(() => storageFor(duration).removeItem(key)),
	};
}

const keysOf = (duration: Duration, beginning: string): string[] =>
	attempt(() => Object.keys(storageFor(duration)).filter((key) => key.startsWith(beginning))) ?? [];

const storageFor = (duration: Duration): Storage => (duration === 'tab' ? sessionStorage : localStorage);

function attempt<T>(use: () => T): T | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
