import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Row } from '../../library/library';
import {
	type FilterOptions,
	type Filters,
	filterOptions,
	matching,
	NO_FILTERS,
	type Sort,
	sorted,
} from '../../library/select';
import type { Hit } from '../../report/search';
import { noteScroll, scrollBack } from '../../ui/scroll-back';

/** Milliseconds of quiet after a key before the full text is searched. */
const PAUSE = 160;

// Outside of the page: who comes back from a report finds the list as it was left.
const [text, setText] = createSignal('');
const [filters, setFilters] = createSignal(NO_FILTERS);
const [sort, setSort] = createSignal<Sort>('kept');
/** What the search found last; undefined while nothing is sought. */
const [hits, setHits] = createSignal<ReadonlyMap<string, Hit>>();
let scrolled = 0;

/** Scrolls to where the list was left, and notes where it is from then on. */
export function keepSpot(): void {
	scrollBack(scrolled);
	noteScroll((top) => {
		scrolled = top;
	});
}

/** What the reader looks for in the library, and the reports that it comes to. */
export interface Query {
	text: Accessor<string>;
	type(text: string): void;
	filters: Accessor<Filters>;
	filter(change: Partial<Filters>): void;
	sort: Accessor<Sort>;
	sortBy(sort: Sort): void;
	reset(): void;
	/** Years, levels and regions that the kept reports have. */
	options: Accessor<FilterOptions>;
	shown: Accessor<readonly Row[]>;
	/** Where the sought words stand in a report, while something is sought. */
	hit(id: string): Hit | undefined;
	searching: Accessor<boolean>;
}

/**
 * Search, filters and order over the kept reports.
 *
 * @param rows the kept reports
 * @param search over names and full text: the ids of what matches, with the places
 * @param openOf how many findings of a report are open; asked for only where the order goes by it
 */
export function createQuery(
	rows: Accessor<readonly Row[]>,
	search: (query: string) => Promise<ReadonlyMap<string, Hit>>,
	openOf: (row: Row) => Row['findings'],
): Query {
	const searching = followHits(rows, search);
	const reset = () => {
		setText('');
		setFilters(NO_FILTERS);
	};
	// A library that was emptied begins without a search.
	onCleanup(() => rows().length === 0 && reset());
	const shown = createMemo(() => sorted(matching(rows(), filters(), hits()), sort(), openOf));
	return {
		text,
		type: setText,
		filters,
		filter: (change) => setFilters((before) => ({ ...before, ...change })),
		sort,
		sortBy: setSort,
		reset,
		options: createMemo(() => filterOptions(rows())),
		shown,
		hit: (id) => hits()?.get(id),
		searching,
	};
}

/** Keeps what was found in step with what is sought, and tells while it is not; an overtaken answer is dropped. */
function followHits(
	rows: Accessor<readonly Row[]>,
	search: (query: string) => Promise<ReadonlyMap<string, Hit>>,
): Accessor<boolean> {
	const [searching, setSearching] = createSignal(false);
	let latest = 0;
	const seek = async (query: string, turn: number) => {
		const found = await search(query);
		if (turn !== latest) return;
		setHits(found);
		setSearching(false);
	};
	createEffect(
		on([text, rows], ([sought]) => {
			const turn = ++latest;
			const query = sought.trim();
			setSearching(query !== '');
			if (query === '') setHits(undefined);
			else setTimeout(() => turn === latest && void seek(query, turn), PAUSE);
		}),
	);
	return searching;
}
