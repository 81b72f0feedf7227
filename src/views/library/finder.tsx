import { For } from 'solid-js';
import { SORTS, type Sort } from '../../library/select';
import { useWords } from '../../ui/app-context';
import { PlaceFilters, YearFilter } from '../../ui/report-filters';
import type { Query } from './query';

/** Search, filters and order. */
export function Finder(props: { query: Query }) {
	const words = useWords();
	return (
		<search class="finder">
			<input
				type="search"
				class="search"
				placeholder={words().library.search}
				aria-label={words().library.search}
				value={props.query.text()}
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
					<For each={SORTS}>{(sort) => <option value={sort}>{words().library.sortBy[sort]}</option>}</For>
				</select>
			</div>
		</search>
	);
}
