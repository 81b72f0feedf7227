import { type Accessor, createSignal } from 'solid-js';
import type { Kept } from './row';
import { type Stock, savedCount, settle } from './stock';
import { noteTally } from './tally';

/** Deleting reports, with the way back. */
export interface Removal {
	/** Takes reports away; `undo` brings them back until the next removal, or until the page is closed. */
	remove(ids: readonly string[]): Promise<void>;
	undo(): Promise<void>;
	/** What `undo` would bring back, another value for each removal; undefined where there is nothing. */
	removed: Accessor<readonly unknown[] | undefined>;
	/** Lets go of what was removed: there is no way back any more. */
	forgo(): void;
}

/**
 * Removed reports leave the database at once and are kept aside in memory, so that closing the page keeps to what was
 * asked.
 */
export function createRemoval(stock: Stock): Removal {
	const { rows, shelf, changed } = stock;
	const [aside, setAside] = createSignal<readonly Kept[] | undefined>();
	const forgo = () => void setAside();
	return {
		removed: aside,
		forgo,
		remove: async (ids) => {
			noteTally(savedCount(stock, new Set(ids)));
			const taken = await shelf.take(ids);
			if (!taken) return;
			setAside(taken.length > 0 ? taken : undefined);
			rows.drop(ids);
			changed({ gone: ids });
			// The room that this makes may be what unsaved reports were waiting for.
			await settle(stock);
		},
		undo: async () => {
			const back = (aside() ?? []).filter(({ row }) => !rows.get(row.id));
			forgo();
			rows.put(back.map(({ row }) => row));
			if (await shelf.put(back)) changed({ put: back.map(({ row }) => row.id) });
			else rows.put(back.map(({ row }) => ({ ...row, unsaved: true })));
		},
	};
}
