import { type Accessor, createEffect, createMemo, createRenderEffect, createSignal, onCleanup } from 'solid-js';
import { createOnPaper } from './on-paper';

/** Lists up to this long are drawn whole: the browser's own find and print then see all of them. */
const WHOLE = 200;
/** Rows drawn beyond either edge of the window, for quick scrolling and for the tab key. */
const BEYOND = 12;

/** Rows drawn of a longer list before one of them could be measured. */
const UNMEASURED = 30;

/** The rows of a list from one to another. */
interface RowRange {
	first: number;
	/** One past the last. */
	end: number;
}

interface Measures {
	count: number;
	/** Height of a row, pixels. */
	row: number;
	/** How far the list's top lies above the window's top, pixels; negative while it is below. */
	above: number;
	/** Height of the window, pixels. */
	window: number;
}

/**
 * Which rows of a long list of equal rows are to be drawn.
 *
 * @param whole lists up to this long are drawn whole
 */
export function rowsInView({ count, row, above, window }: Measures, whole = WHOLE): RowRange {
	if (count <= whole) return { first: 0, end: count };
	if (row <= 0) return { first: 0, end: UNMEASURED };
	const first = Math.max(0, Math.min(count - 1, Math.floor(above / row)) - BEYOND);
	const end = Math.min(count, Math.max(0, Math.ceil((above + window) / row)) + BEYOND);
	return { first, end: Math.max(end, first) };
}

/** What is drawn of a long list. */
export interface Windowed<T> {
	rows: Accessor<readonly T[]>;
	first: Accessor<number>;
	/** Pixels of the rows that are not drawn, above and below. */
	before: Accessor<number>;
	after: Accessor<number>;
}

interface WindowedOptions {
	/** What the list scrolls in; the page without it. */
	scroller?: Accessor<HTMLElement | undefined>;
	/** Lists up to this long are drawn whole: fewer where a row has many parts. */
	whole?: number;
}

/** Draws only those rows of a long list that are near the window, on paper all; all rows must be of one height. */
export function createWindowed<T>(
	all: Accessor<readonly T[]>,
	list: Accessor<HTMLElement | undefined>,
	{ scroller = () => undefined, whole = WHOLE }: WindowedOptions = {},
): Windowed<T> {
	const [place, setPlace] = createSignal({ row: 0, above: 0, window: innerHeight }, { equals: same });
	const measure = () => setPlace(placeOf(list(), scroller()));
	const onPaper = createOnPaper();
	let frame = 0;
	const soon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(measure);
	};
	createEffect(() => all().length && soon());
	// The scrolling of an element does not rise to the window, but passes it on its way down.
	for (const happening of ['scroll', 'resize'] as const)
		addEventListener(happening, soon, { passive: true, capture: true });
	onCleanup(() => {
		cancelAnimationFrame(frame);
		for (const happening of ['scroll', 'resize'] as const) removeEventListener(happening, soon, { capture: true });
	});
	const most = () => (onPaper() ? Infinity : whole);
	const drawn = createMemo(() => rowsInView({ count: all().length, ...place() }, most()), undefined, { equals: same });
	return {
		rows: createMemo(() => all().slice(drawn().first, drawn().end)),
		first: () => drawn().first,
		before: () => drawn().first * place().row,
		after: () => (all().length - drawn().end) * place().row,
	};
}

const same = <T extends object>(a: T, b: T): boolean =>
	Object.keys(a).every((key) => a[key as keyof T] === b[key as keyof T]);

function placeOf(list: HTMLElement | undefined, scroller: HTMLElement | undefined): Omit<Measures, 'count'> {
	const row = list?.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0;
	const top = scroller?.getBoundingClientRect().top ?? 0;
	return { row, above: top - (list?.getBoundingClientRect().top ?? 0), window: scroller?.clientHeight ?? innerHeight };
}

/** Gives an element the room of rows that are not drawn, in pixels; without any it is not there. */
export function keepHeight(gap: HTMLElement, height: Accessor<number>): void {
	createRenderEffect(() => {
		gap.style.blockSize = `${height()}px`;
		gap.hidden = height() === 0;
	});
}
