import type { Level } from '../report/reading';
import { byPinyin, nameOf } from './names';
import type { Row } from './row';

/** Which reports are wanted; all without a choice. */
export interface Filters {
	year?: number | undefined;
	level?: Level | undefined;
	region?: string | undefined;
}
export const NO_FILTERS: Filters = {};

export type Sort = 'kept' | 'yearDown' | 'yearUp' | 'issuer' | 'findings';
export const SORTS: readonly Sort[] = ['kept', 'yearDown', 'yearUp', 'issuer', 'findings'];

/** The rows that pass the filters and, where something is sought, are among the hits. */
export function matching(rows: readonly Row[], filters: Filters, hits?: ReadonlyMap<string, string>): Row[] {
	return rows.filter(
		({ id, year, level, region }) =>
			(filters.year === undefined || year === filters.year) &&
			(filters.level === undefined || level === filters.level) &&
			(filters.region === undefined || region === filters.region) &&
			(hits === undefined || hits.has(id)),
	);
}

const orders: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
	kept: (a, b) => b.keptAt - a.keptAt,
	yearDown: (a, b) => (b.year ?? 0) - (a.year ?? 0),
	yearUp: (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0,
	issuer: (a, b) => byPinyin(nameOf(a), nameOf(b)),
	findings: (a, b) => b.findings.error - a.findings.error || b.findings.warning - a.findings.warning,
};

/** In the wanted order; equals by year, newest first, then by name, so that the order is the same every time. */
export const sorted = (rows: readonly Row[], sort: Sort): Row[] =>
	[...rows].sort((a, b) => orders[sort](a, b) || orders.yearDown(a, b) || orders.issuer(a, b));

const LEVELS: readonly Level[] = ['national', 'province', 'prefecture', 'county', 'township', 'department'];

/** What there is to filter by: years newest first, levels from the top down, regions in the order of pinyin. */
export interface FilterOptions {
	years: readonly number[];
	levels: readonly Level[];
	regions: readonly string[];
}

/** What these rows can be filtered by. */
export function filterOptions(rows: readonly Row[]): FilterOptions {
	const levels = new Set(rows.map(({ level }) => level));
	return {
		years: distinct(rows.map(({ year }) => year)).sort((a, b) => b - a),
		levels: LEVELS.filter((level) => levels.has(level)),
		regions: distinct(rows.map(({ region }) => region)).sort(byPinyin),
	};
}

const distinct = <T>(values: readonly (T | undefined)[]): T[] => [
	...new Set(values.filter((value): value is T => value !== undefined)),
];
