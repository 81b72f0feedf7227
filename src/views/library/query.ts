import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
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

/** Milliseconds of quiet after a key before the full text is searched. */
const PAUSE = 160;

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
	const [text, setText] = createSignal('');
	const [filters, setFilters] = createSignal(NO_FILTERS);
	const [sort, setSort] = createSignal<Sort>('kept');
	const { hits, searching } = createHits(rows, text, search);
	const shown = createMemo(() => sorted(matching(rows(), filters(), hits()), sort(), openOf));
	return {
		text,
		type: setText,
		filters,
		filter: (change) => setFilters((before) => ({ ...before, ...change })),
		sort,
		sortBy: setSort,
		reset() {
			setText('');
			setFilters(NO_FILTERS);
		},
		options: createMemo(() => filterOptions(rows())),
		shown,
		hit: (id) => hits()?.get(id),
		searching,
	};
}

/** What the search found last, or undefined while nothing is sought; an overtaken answer is dropped. */
function createHits(
	rows: Accessor<readonly Row[]>,
	text: Accessor<string>,
	search: (query: string) => Promise<ReadonlyMap<string, Hit>>,
) {
	const [hits, setHits] = createSignal<ReadonlyMap<string, Hit>>();
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
	return { hits, searching };
}
