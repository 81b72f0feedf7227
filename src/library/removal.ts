import { type Accessor, createSignal } from 'solid-js';
import type { Kept } from './row';
import { type Stock, savedCount, settle } from './stock';
import { noteTally } from './tally';

export interface Removal {
	/** Takes reports away; `undo` brings them back until the next removal, or until the page is closed. */
	remove(ids: readonly string[]): Promise<void>;
	undo(): Promise<void>;
	/** How many `undo` would bring back. */
	undoable: Accessor<number>;
}

/** Removed reports leave the database at once and are kept aside in memory, so that closing the page keeps to what was asked. */
export function createRemoval(stock: Stock): Removal {
	const { rows, shelf, changed } = stock;
	const [aside, setAside] = createSignal<readonly Kept[]>([]);
	return {
		undoable: () => aside().length,
		remove: async (ids) => {
			noteTally(savedCount(stock, new Set(ids)));
			const taken = await shelf.take(ids);
			if (!taken) return;
			setAside(taken);
			rows.drop(ids);
			changed({ gone: ids });
			// The room that this makes may be what unsaved reports were waiting for.
			await settle(stock);
		},
		undo: async () => {
			const back = aside().filter(({ row }) => !rows.get(row.id));
			setAside([]);
			rows.put(back.map(({ row }) => row));
			if (await shelf.put(back)) changed({ put: back.map(({ row }) => row.id) });
			else rows.put(back.map(({ row }) => ({ ...row, unsaved: true })));
		},
	};
}
