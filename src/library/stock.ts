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

/** How many reports the database holds for certain, less those that are about to go: one on its way does not count yet. */
export const savedCount = (
	{ rows, shelf }: Pick<Stock, 'rows' | 'shelf'>,
	less: ReadonlySet<string> = new Set(),
): number => rows.all().filter(({ id }) => shelf.isSaved(id) && !less.has(id)).length;
