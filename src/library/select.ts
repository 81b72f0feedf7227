import type { Level } from '../report/reading';
import { KEY_FIGURES } from '../report/summary';
import { byPinyin, nameOf } from './names';
import type { Row } from './row';

/** Which reports are wanted; all without a choice. */
export interface Filters {
	year?: number | undefined;
	level?: Level | undefined;
	region?: string | undefined;
}
/** Filters that let every report through. */
export const NO_FILTERS: Filters = {};

type PlainSort = 'kept' | 'yearDown' | 'yearUp' | 'issuer' | 'findings';
/** By a key figure, which goes by its name. */
type FigureSort = (typeof KEY_FIGURES)[number];
/** What a list of reports is sorted by. */
export type Sort = PlainSort | FigureSort;
/** In the order in which they are offered. */
export const PLAIN_SORTS: readonly PlainSort[] = ['kept', 'yearDown', 'yearUp', 'issuer', 'findings'];

/** Whether an order goes by a key figure. */
const isFigureSort = (sort: Sort): sort is FigureSort => (KEY_FIGURES as readonly string[]).includes(sort);

/** The rows that pass the filters and, where something is sought, are among the hits. */
export function matching(rows: readonly Row[], filters: Filters, hits?: ReadonlyMap<string, unknown>): Row[] {
	return rows.filter(
		({ id, year, level, region }) =>
			(filters.year === undefined || year === filters.year) &&
			(filters.level === undefined || level === filters.level) &&
			(filters.region === undefined || region === filters.region) &&
			(hits === undefined || hits.has(id)),
	);
}

type Order = (a: Row, b: Row) => number;

const orders: Readonly<Record<Exclude<PlainSort, 'findings'>, Order>> = {
	kept: (a, b) => b.keptAt - a.keptAt,
	yearDown: (a, b) => (b.year ?? 0) - (a.year ?? 0),
	yearUp: (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0,
	issuer: (a, b) => byPinyin(nameOf(a), nameOf(b)),
};

/** The report with the most open errors first, then warnings. */
function worstFirst(rows: readonly Row[], openOf: (row: Row) => Row['findings']): Order {
	const open = new Map(rows.map((row) => [row.id, openOf(row)]));
	const of = ({ id, findings }: Row) => open.get(id) ?? findings;
	return (a, b) => of(b).error - of(a).error || of(b).warning - of(a).warning;
}

/** The largest number first; reports without that figure come last. */
function largestFirst(figure: FigureSort): Order {
	const of = ({ key }: Row) => key.find(({ id }) => id === figure)?.value ?? -Infinity;
	return (a, b) => of(b) - of(a) || 0;
}

function orderOf(sort: Sort, rows: readonly Row[], openOf: (row: Row) => Row['findings']): Order {
	if (sort === 'findings') return worstFirst(rows, openOf);
	return isFigureSort(sort) ? largestFirst(sort) : orders[sort];
}

/**
 * In the wanted order; equals by year, newest first, then by name, so that the order is the same every time.
 *
 * @param openOf how many findings of a report are open
 */
export function sorted(rows: readonly Row[], sort: Sort, openOf = ({ findings }: Row) => findings): Row[] {
	const order = orderOf(sort, rows, openOf);
	return [...rows].sort((a, b) => order(a, b) || orders.yearDown(a, b) || orders.issuer(a, b));
}

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
