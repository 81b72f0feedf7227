import type { Marks } from '../report/marks';
import type { Packed } from '../report/packed';
import type { Summary } from '../report/summary';

/** A kept report as lists show it; its findings are those that the reader has not marked. */
export interface Row extends Summary {
	/** How many findings are marked. */
	handled?: Summary['findings'];
	/** When it was kept first, in milliseconds since 1970. */
	keptAt: number;
	/** When it was last opened, in milliseconds since 1970; missing where it was not since it was read. */
	seenAt?: number;
	/** True while it is in memory only, because the browser did not take it. */
	unsaved?: true;
	/** How often a newer version of the rules has tried to read it again and did not come back. */
	attempts?: number;
	/** The reader says that the reports of all bodies below this government are in the library. */
	allBelow?: true;
}

/** A kept report as a whole: its row and the packed parts. */
export interface Kept extends Omit<Packed, 'summary'> {
	row: Row;
	/** What the reader noted on it. */
	marks?: Marks;
}
