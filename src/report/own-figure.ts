import type { Indicator } from './reading';

/** The report's own figure of a name: for its own year, of the whole area before the body itself; the first that it states. */
export function ownFigure(id: string, indicators: readonly Indicator[]): Indicator | undefined {
	const stated = indicators.filter((figure) => figure.id === id && figure.year === undefined);
	return stated.find(({ scope }) => scope === 'all') ?? stated[0];
}
