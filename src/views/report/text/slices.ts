import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Milliseconds of work between two breaths of the page: well under the 50 ms after which a tap feels late. */
const SLICE = 8;
/** Blocks added to the page at once, however quickly they come: the layout of each has its price too. */
const BATCH = 40;

export interface Sliced<T> {
	items: Accessor<readonly T[]>;
	done: Accessor<boolean>;
}

/**
 * Draws an iterator out in slices, so that the page stays responsive while a long text is laid.
 *
 * @param batch how many at once at the most
 */
export function createSliced<T>(source: Iterator<T>, batch = BATCH): Sliced<T> {
	const [items, setItems] = createSignal<readonly T[]>([]);
	const [done, setDone] = createSignal(false);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const grow = () => {
		const { slice, ended } = nextSlice(source, batch);
		setItems((grown) => [...grown, ...slice]);
		if (ended) setDone(true);
		else timer = setTimeout(grow);
	};
	grow();
	onCleanup(() => clearTimeout(timer));
	return { items, done };
}

function nextSlice<T>(source: Iterator<T>, most: number): { slice: T[]; ended: boolean } {
	const slice: T[] = [];
	const until = performance.now() + SLICE;
	while (slice.length < most && performance.now() < until) {
		const next = source.next();
		if (next.done) return { slice, ended: true };
		slice.push(next.value);
	}
	return { slice, ended: false };
}
