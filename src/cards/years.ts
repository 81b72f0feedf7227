import type { Row } from '../library/library';
import type { Card } from '../report/card';
import { CATALOG } from '../report/catalog';

/** A kept report of the same issuer. */
type Kin = Pick<Row, 'id' | 'issuer' | 'year' | 'key' | 'keptAt'>;

/** The kept report of the same issuer for the year before, the newest of several; undefined where there is none. */
export const yearBefore = (card: Card, rows: readonly Kin[]): Kin | undefined =>
	kinOf(card, rows).find(({ year }) => card.year !== undefined && year === card.year - 1);

const kinOf = ({ name }: Card, rows: readonly Kin[]): Kin[] =>
	rows.filter(({ issuer }) => issuer !== undefined && issuer === name).sort((a, b) => b.keptAt - a.keptAt);

/** The card with what the year before states, for the figures that both state exactly and in the same unit. */
export function withYearBefore(card: Card, before: Card): Card {
	const theirs = new Map(before.figures.map((figure) => [figure.id, figure]));
	return {
		...card,
		figures: card.figures.map((figure) => {
			const other = theirs.get(figure.id);
			const comparable = other && !other.qualifier && !figure.qualifier && unitOf(other) === unitOf(figure);
			return comparable ? { ...figure, before: other.value } : figure;
		}),
	};
}

const unitOf = ({ id, unit }: Card['figures'][number]): string | undefined => unit ?? CATALOG.get(id)?.unit;

/** A figure in one year. */
export interface YearValue {
	year: number;
	value: number;
}

const FIGURE = 'application.received';
const MOST_YEARS = 8;
const LEAST_YEARS = 3;

/** Requests received through the years, of all kept reports of the issuer; nothing where they are too few for a picture. */
export function receivedByYear(card: Card, rows: readonly Kin[]): YearValue[] {
	const own = card.figures.find(({ id }) => id === FIGURE);
	const byYear = new Map<number, number>();
	for (const { year, key } of kinOf(card, rows)) {
		const value = key.find(({ id }) => id === FIGURE)?.value;
		if (year !== undefined && value !== undefined && !byYear.has(year)) byYear.set(year, value);
	}
	if (card.year !== undefined && own) byYear.set(card.year, own.value);
	const years = [...byYear].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
	return years.length < LEAST_YEARS || years.every(({ value }) => value === 0) ? [] : years.slice(-MOST_YEARS);
}
