import { type Accessor, createSignal } from 'solid-js';

/** The reports that the reader has chosen, to save or to delete. */
export interface Selection {
	/** True while reports are being chosen. */
	on: Accessor<boolean>;
	ids: Accessor<ReadonlySet<string>>;
	start(): void;
	end(): void;
	toggle(id: string): void;
	all(ids: readonly string[]): void;
}

/** Choosing several reports, to delete them together. */
export function createSelection(): Selection {
	const [on, setOn] = createSignal(false);
	const [ids, setIds] = createSignal<ReadonlySet<string>>(new Set());
	return {
		on,
		ids,
		start: () => setOn(true),
		end() {
			setOn(false);
			setIds(new Set<string>());
		},
		toggle: (id) =>
			setIds((before) =>
				before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
			),
		all: (every) => setIds(new Set(every)),
	};
}
