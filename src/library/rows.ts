import { type Accessor, createSignal } from 'solid-js';
import type { Row } from './row';

/** The live list of rows. Changes that come fast are gathered, so that a batch does not redraw the list for each report. */
export interface Rows {
	/** As shown: newest state at the latest `GATHER` milliseconds after a change. */
	shown: Accessor<readonly Row[]>;
	/** As it is now. */
	get(id: string): Row | undefined;
	all(): Row[];
	put(rows: readonly Row[]): void;
	drop(ids: readonly string[]): void;
}

const GATHER = 120;

/** A list without rows yet. */
export function createRows(): Rows {
	const byId = new Map<string, Row>();
	const [shown, show] = createSignal<readonly Row[]>([]);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stale = false;

	const publish = (): void => {
		if (timer !== undefined) {
			stale = true;
			return;
		}
		show([...byId.values()]);
		timer = setTimeout(() => {
			timer = undefined;
			if (!stale) return;
			stale = false;
			publish();
		}, GATHER);
	};
	return {
		shown,
		get: (id) => byId.get(id),
		all: () => [...byId.values()],
		put: (rows) => {
			for (const row of rows) byId.set(row.id, row);
			publish();
		},
		drop: (ids) => {
			for (const id of ids) byId.delete(id);
			publish();
		},
	};
}
