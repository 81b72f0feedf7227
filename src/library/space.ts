import { type Accessor, createSignal } from 'solid-js';

/** Sizes in bytes, as the browser estimates them for the whole origin. */
export interface Space {
	used: number;
	quota: number;
	/** True where the browser has promised not to clear the storage by itself. */
	persisted: boolean;
}

/** The space that the library takes, where the browser tells. */
export function createSpace(): {
	space: Accessor<Space | undefined>;
	measure(): Promise<void>;
	persist(): Promise<void>;
} {
	const [space, setSpace] = createSignal<Space>();
	const storage = globalThis.navigator?.storage as StorageManager | undefined;

	const measure = async (): Promise<void> => {
		if (!storage?.estimate) return;
		const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
		setSpace({ used: usage, quota, persisted });
	};
	let asked = false;
	return {
		space,
		measure,
		persist: async () => {
			if (asked || !storage?.persist) return;
			asked = true;
			if (!(await storage.persisted())) await storage.persist();
		},
	};
}
