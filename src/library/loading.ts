import { restoreRows } from './restore/row';
import type { Stock } from './stock';
import type { TabNews } from './tabs';
import { notedTally } from './tally';
import type { StorageTrouble } from './trouble';

/** Keeps the list of rows in step with the database. */
interface Loading {
	/** Brings the kept rows into the list. */
	load(): Promise<void>;
	/** Finds out what is left after the browser has closed the database by itself. */
	recheck(): Promise<void>;
	/** Follows what another tab did. */
	hear(news: TabNews): Promise<void>;
}

/** Brings the list in step with the database, at the start and whenever something happened to it. */
export function createLoading(
	{ rows, shelf }: Pick<Stock, 'rows' | 'shelf'>,
	onTrouble: (trouble: StorageTrouble) => void,
): Loading {
	const takeIn = (stored: readonly unknown[]): void => {
		const restored = restoreRows(stored);
		rows.put(restored.rows);
		if (restored.dropped > 0) onTrouble({ code: 'damaged', count: restored.dropped });
	};
	return {
		load: async () => {
			// Looked at first: another tab that keeps reports meanwhile notes each of them after it is there.
			const noted = notedTally();
			const stored = await shelf.rows();
			if (!stored) return;
			takeIn(stored);
			if (stored.length < noted) onTrouble({ code: 'cleared', count: noted - stored.length });
		},
		recheck: async () => {
			const stored = await shelf.rows();
			if (!stored) return;
			const left = new Set(restoreRows(stored).rows.map(({ id }) => id));
			const gone = rows.all().filter(({ id, unsaved }) => !unsaved && !left.has(id));
			if (gone.length === 0) return;
			rows.drop(gone.map(({ id }) => id));
			onTrouble({ code: 'cleared', count: gone.length });
		},
		hear: async ({ put, gone }) => {
			if (gone) rows.drop(gone);
			if (put) takeIn((await shelf.rows(put)) ?? []);
		},
	};
}
