import { For } from 'solid-js';
import { PLAIN_SORTS, type Sort } from '../../library/select';
import { useWords } from '../../ui/app-context';
import { PlaceFilters, YearFilter } from '../../ui/report-filters';
import { SHOWN_FIGURES } from './key-figures';
import type { Query } from './query';

/**
 * Search, filters and order.
 *
 * @param props.onApproach called when a search is about to be typed
 */
export function Finder(props: { query: Query; onApproach: () => void }) {
	const words = useWords();
	return (
		<search class="finder" tabindex="-1">
			<input
				type="search"
				class="search"
				placeholder={words().library.search}
				aria-label={words().library.search}
				value={props.query.text()}
				onFocus={() => props.onApproach()}
				onInput={(event) => props.query.type(event.currentTarget.value)}
			/>
			<div class="filters">
				<YearFilter filters={props.query.filters()} options={props.query.options()} onFilter={props.query.filter} />
				<PlaceFilters filters={props.query.filters()} options={props.query.options()} onFilter={props.query.filter} />
				<select
					aria-label={words().library.sort}
					value={props.query.sort()}
					onChange={(event) => props.query.sortBy(event.currentTarget.value as Sort)}
				>
					<For each={PLAIN_SORTS}>{(sort) => <option value={sort}>{words().library.sortBy[sort]}</option>}</For>
					<For each={SHOWN_FIGURES}>
						{(id) => <option value={id}>{words().library.sortByFigure(words().library.key[id] ?? id)}</option>}
					</For>
				</select>
			</div>
		</search>
	);
}
