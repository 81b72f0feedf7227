import type { Rows } from './rows';
import type { Shelf } from './shelf';
import type { TabNews } from './tabs';

/** What the parts of the library share. */
export interface Stock {
	rows: Rows;
	shelf: Shelf;
	/** Resolves once the kept rows are in `rows`. */
	loaded: Promise<void>;
	/** To be called after every change of what is kept. */
	changed(news: TabNews): void;
}

/** Tries once more to save the reports that are in memory only. */
export async function settle({ rows, shelf, changed }: Stock): Promise<void> {
	const saved = await shelf.settle();
	if (saved.length === 0) return;
	rows.put(saved.map(({ row }) => row));
	changed({ put: saved.map(({ row }) => row.id) });
}

/** How many reports the database holds, less those that are about to go. */
export const savedCount = (rows: Rows, less: ReadonlySet<string> = new Set()): number =>
	rows.all().filter(({ id, unsaved }) => !unsaved && !less.has(id)).length;
