import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Milliseconds of work between two breaths of the page: well under the 50 ms after which a tap feels late. */
const SLICE = 10;
/** Items that are added at once, at first and at most: however quickly they come, the layout of each takes time too. */
const FIRST = 16;
const MOST = 40;

/** As much of a list as is drawn by now. */
interface Sliced<T> {
	items: Accessor<readonly T[]>;
	done: Accessor<boolean>;
}

/**
 * Draws an iterator out in slices, so that the page stays responsive while a long text is laid.
 * The slices grow or shrink by how long the page took to draw the last one.
 *
 * @param most how many at once at the most
 */
export function createSliced<T>(source: Iterator<T>, most = MOST): Sliced<T> {
	const [items, setItems] = createSignal<readonly T[]>([]);
	const [done, setDone] = createSignal(false);
	let size = Math.min(FIRST, most);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const grow = () => {
		const started = performance.now();
		const { slice, ended } = nextSlice(source, size, started + SLICE);
		setItems((grown) => [...grown, ...slice]);
		size = nextSize(size, most, performance.now() - started);
		if (ended) setDone(true);
		else timer = setTimeout(grow);
	};
	grow();
	onCleanup(() => clearTimeout(timer));
	return { items, done };
}

/** Half of what took too long, twice what took next to nothing. */
function nextSize(size: number, most: number, took: number): number {
	if (took > SLICE) return Math.max(1, size >> 1);
	return took < SLICE / 4 ? Math.min(most, size * 2) : size;
}

function nextSlice<T>(source: Iterator<T>, most: number, until: number): { slice: T[]; ended: boolean } {
	const slice: T[] = [];
	while (slice.length < most && performance.now() < until) {
		const next = source.next();
		if (next.done) return { slice, ended: true };
		slice.push(next.value);
	}
	return { slice, ended: false };
}
