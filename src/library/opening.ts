import { gunzip } from '../report/compression';
import type { ReadRequest } from '../report/contract';
import { unpackReading } from '../report/packed';
import type { Reading } from '../report/reading';
import { restoreMarks } from './restore/marks';
import type { Restored } from './restore/reading';
import type { Kept } from './row';
import type { Stock } from './stock';
import type { StorageTrouble } from './trouble';

/** Whole reports, as their pages and a new reading need them. */
export interface Opener {
	/** A kept reading. Undefined where it is not there or cannot be made out. */
	reading(id: string): Promise<Reading | undefined>;
	/** What to hand to the worker to have a kept report read again. */
	original(id: string): Promise<ReadRequest | undefined>;
}

/** Takes whole reports out of the stock. */
export function createOpener({ rows, shelf }: Stock, onTrouble: (trouble: StorageTrouble) => void): Opener {
	/** A damaged reading is shown as far as it goes, and its row marked as outdated, so that its source is read again. */
	const complain = (id: string): void => {
		const row = rows.get(id);
		if (row) rows.put([{ ...row, reader: 0 }]);
		onTrouble({ code: 'damaged', count: 1 });
	};
	return {
		reading: async (id) => {
			const kept = await shelf.get(id);
			if (!kept) return undefined;
			const restored = await unpack(kept);
			if (!restored || restored.dropped > 0) complain(id);
			return restored?.reading;
		},
		original: async (id) => {
			const kept = await shelf.get(id);
			const bytes = kept && (await gunzip(kept.source).catch(() => undefined));
			if (!bytes) return undefined;
			const { row, via, encoding } = kept;
			const { settled } = restoreMarks(id, kept.marks);
			return {
				name: row.name,
				bytes,
				...(via && { via }),
				...(encoding && { encoding }),
				...(settled.length > 0 && { settled }),
			};
		},
	};
}

/** The door is not needed before a report is opened; where it does not come, that says nothing of the report. */
async function unpack(kept: Kept): Promise<Restored | undefined> {
	const { restoreReading } = await import('./restore/reading');
	return unpackReading(kept).then(restoreReading, () => undefined);
}
