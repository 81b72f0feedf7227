import { For } from 'solid-js';
import type { Level } from '../../report/reading';
import { useWords } from '../../ui/app-context';
import { Choice } from './choice';
import type { Query } from './query';
import { SORTS, type Sort } from './select';

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
				<Filters query={props.query} />
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

function Filters(props: { query: Query }) {
	const words = useWords();
	const filters = () => props.query.filters();
	return (
		<>
			<Choice
				label={words().library.year}
				any={words().library.anyYear}
				chosen={filters().year}
				options={props.query.options().years.map((year) => [`${year}`, `${year}`])}
				onChoose={(year) => props.query.filter({ year: year === '' ? undefined : Number(year) })}
			/>
			<Choice
				label={words().library.level}
				any={words().library.anyLevel}
				chosen={filters().level}
				options={props.query.options().levels.map((level) => [level, words().level[level]])}
				onChoose={(level) => props.query.filter({ level: (level || undefined) as Level | undefined })}
			/>
			<Choice
				label={words().library.region}
				any={words().library.anyRegion}
				chosen={filters().region}
				options={props.query.options().regions.map((region) => [region, region])}
				onChoose={(region) => props.query.filter({ region: region || undefined })}
			/>
		</>
	);
}
