import type { Unit } from './units';

/** Years from one to another, both included. */
type Span = readonly [from: number, to: number];

/** What a reader chose of the years, and which of them is not over yet. */
export interface YearChoice {
	/** Where a year is chosen, what is missing is marked up to it. */
	from?: number | undefined;
	to?: number | undefined;
	thisYear: number;
}

/** All years from the first to the last that the reader chose, else that anything is known of. */
export function yearsOf(units: readonly Unit[], { from, to }: YearChoice): number[] {
	const known = units.flatMap(yearsKnown);
	return known.length > 0 ? yearsIn([from ?? Math.min(...known), to ?? Math.max(...known)]) : [];
}

/** The years in which a body's reports are to be expected; of a year that is not over there can be none. */
export function expectedOf(unit: Unit, { from, to, thisYear }: YearChoice): Span {
	const known = yearsKnown(unit);
	return [from ?? Math.min(...known), Math.min(to ?? Math.max(...known), thisYear - 1)];
}

/** Without years of which no body has or misses anything, two or more in a row: one stray report opens no empty columns. */
export function withoutIdle(years: readonly number[], units: readonly Unit[], choice: YearChoice): number[] {
	const busy = new Set(units.flatMap((unit) => [...yearsKnown(unit), ...yearsIn(expectedOf(unit, choice))]));
	const idle = (year: number | undefined) => year !== undefined && !busy.has(year);
	return years.filter((year, i) => !idle(year) || !(idle(years[i - 1]) || idle(years[i + 1])));
}

/** The years that are left out between those of the matrix. */
export const leftOut = (years: readonly number[]): Span[] =>
	years.flatMap((year, i): Span[] => (isAfterGap(years, i) ? [[(years[i - 1] as number) + 1, year - 1]] : []));

/** Whether years are left out before a column. */
export const isAfterGap = (years: readonly number[], column: number): boolean =>
	column > 0 && (years[column] as number) - (years[column - 1] as number) > 1;

const yearsKnown = ({ byYear, failed }: Unit): number[] => [...byYear.keys(), ...failed.keys()];

const yearsIn = ([from, to]: Span): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
