import { CATALOG, type Entry } from '../../../report/catalog';
import type { Indicator } from '../../../report/reading';

/** One statement of a figure in the report. */
export interface Statement {
	/** Its place in `Reading.indicators`. */
	index: number;
	indicator: Indicator;
}

/** All that the report says of one figure, for one scope and one year: the first statement counts, the rest is evidence. */
export interface Figure {
	key: string;
	id: string;
	scope: Indicator['scope'];
	year?: number;
	first: Statement;
	again: Statement[];
	/** True where a later statement gives another value: not the same number with a hedge. */
	differs: boolean;
}

/** Gathers the statements of each figure, in the order of the official forms. */
export function gatherFigures(indicators: readonly Indicator[]): Figure[] {
	const byKey = new Map<string, Statement[]>();
	for (const [index, indicator] of indicators.entries()) {
		const key = keyOf(indicator);
		byKey.set(key, [...(byKey.get(key) ?? []), { index, indicator }]);
	}
	const order = new Map([...CATALOG.keys()].map((id, place) => [id, place]));
	return [...byKey]
		.flatMap(([key, statements]) => figureOf(key, statements) ?? [])
		.sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || byYear(a, b));
}

const keyOf = ({ id, scope, year }: Indicator): string => `${id}|${scope}|${year ?? ''}`;
/** The report's own year first, then the latest. */
const byYear = (a: Figure, b: Figure): number => (b.year ?? Infinity) - (a.year ?? Infinity) || 0;

function figureOf(key: string, [first, ...again]: readonly Statement[]): Figure | undefined {
	if (!first) return undefined;
	const { id, scope, year, value } = first.indicator;
	const differs = again.some(({ indicator }) => indicator.value !== undefined && indicator.value !== value);
	return { key, id, scope, ...(year !== undefined && { year }), first, again, differs };
}

/** A line of the figures list: one figure, for the whole area and for the body itself. */
export interface Line {
	id: string;
	year?: number;
	/** How deep it stands under the wholes it is a part of, of those that the list shows. */
	depth: number;
	all?: Figure;
	self?: Figure;
}

export interface LineGroup {
	group: Entry['group'] | 'unknown';
	lines: Line[];
	/** True where some figure is given both for the whole area and for the body itself. */
	bothScopes: boolean;
}

/** Figures in groups and lines as the official forms have them; cells of table 3 are left to the table. */
export function groupFigures(figures: readonly Figure[]): LineGroup[] {
	const groups = new Map<LineGroup['group'], Map<string, Line>>();
	const shown = new Set(figures.map(({ id }) => id));
	for (const figure of figures) {
		const group = CATALOG.get(figure.id)?.group ?? 'unknown';
		if (group === 'request') continue;
		const lines = groups.get(group) ?? new Map<string, Line>();
		groups.set(group, lines);
		const key = `${figure.id}|${figure.year ?? ''}`;
		lines.set(key, { ...lineOf(figure, shown), ...lines.get(key), [figure.scope]: figure });
	}
	return [...groups].map(([group, lines]) => ({ group, ...withScopes([...lines.values()]) }));
}

const withScopes = (lines: Line[]): Omit<LineGroup, 'group'> => ({
	lines,
	bothScopes: lines.some(({ all, self }) => all && self),
});

function lineOf({ id, year }: Figure, shown: ReadonlySet<string>): Line {
	return { id, ...(year !== undefined && { year }), depth: depthOf(id, shown) };
}

/** How many of the wholes of a figure are shown too, within its own group. */
function depthOf(id: string, shown: ReadonlySet<string>): number {
	const entry = CATALOG.get(id);
	if (!entry?.partOf) return 0;
	const whole = CATALOG.get(entry.partOf);
	return (whole?.group === entry.group && shown.has(entry.partOf) ? 1 : 0) + depthOf(entry.partOf, shown);
}
