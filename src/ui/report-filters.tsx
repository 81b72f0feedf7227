import type { FilterOptions, Filters } from '../library/select';
import type { Level } from '../report/reading';
import { useWords } from './app-context';
import { FilterSelect } from './filter-select';

interface FilterProps {
	filters: Filters;
	options: FilterOptions;
	onFilter(change: Partial<Filters>): void;
}

/** Reports of one year. */
export function YearFilter(props: FilterProps) {
	const words = useWords();
	return (
		<FilterSelect
			label={words().library.year}
			any={words().library.anyYear}
			chosen={props.filters.year}
			options={props.options.years.map((year) => [`${year}`, `${year}`])}
			onChoose={(year) => props.onFilter({ year: year === '' ? undefined : Number(year) })}
		/>
	);
}

/** Reports of one level, and of one area. */
export function PlaceFilters(props: FilterProps) {
	const words = useWords();
	return (
		<>
			<FilterSelect
				label={words().library.level}
				any={words().library.anyLevel}
				chosen={props.filters.level}
				options={props.options.levels.map((level) => [level, words().level[level]])}
				onChoose={(level) => props.onFilter({ level: (level || undefined) as Level | undefined })}
			/>
			<FilterSelect
				label={words().library.region}
				any={words().library.anyRegion}
				chosen={props.filters.region}
				options={props.options.regions.map((region) => [region, region])}
				onChoose={(region) => props.onFilter({ region: region || undefined })}
			/>
		</>
	);
}
