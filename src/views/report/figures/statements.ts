import { CATALOG, type Entry } from '../../../report/catalog';
import { groupedBy } from '../../../report/grouped';
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
	const statements = indicators.map((indicator, index): Statement => ({ index, indicator }));
	const order = new Map([...CATALOG.keys()].map((id, place) => [id, place]));
	return [...groupedBy(statements, ({ indicator }) => keyOf(indicator))]
		.map(([key, told]) => figureOf(key, told))
		.sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || byYear(a, b));
}

const keyOf = ({ id, scope, year }: Indicator): string => `${id}|${scope}|${year ?? ''}`;
/** The report's own year first, then the latest. */
const byYear = (a: Figure, b: Figure): number => (b.year ?? Infinity) - (a.year ?? Infinity) || 0;

function figureOf(key: string, [first, ...again]: readonly [Statement, ...Statement[]]): Figure {
	const { id, scope, year, value } = first.indicator;
	const differs = again.some(({ indicator }) => indicator.value !== undefined && indicator.value !== value);
	return { key, id, scope, ...(year !== undefined && { year }), first, again, differs };
}

/** The statement of a figure that is open, or its first. */
export const openedOf = ({ first, again }: Figure, opened: number | undefined): Indicator =>
	([first, ...again].find(({ index }) => index === opened) ?? first).indicator;

/** A line of the figures list: one figure, for the whole area and for the body itself. */
export interface Line {
	id: string;
	year?: number;
	/** How deep it stands under the wholes it is a part of, of those that the list shows. */
	depth: number;
	all?: Figure;
	self?: Figure;
}

/** The figures of one part of the forms. */
export interface LineGroup {
	group: Entry['group'] | 'unknown';
	lines: Line[];
	/** True where some figure is given both for the whole area and for the body itself. */
	bothScopes: boolean;
}

/**
 * Figures in groups and lines as the official forms have them.
 *
 * @param which cells of table 3 are left to the table, unless all are asked for
 */
export function groupFigures(figures: readonly Figure[], which: 'all' | 'untabled' = 'untabled'): LineGroup[] {
	const groups = new Map<LineGroup['group'], Map<string, Line>>();
	for (const figure of figures) {
		const group = CATALOG.get(figure.id)?.group ?? 'unknown';
		if (group === 'request' && which === 'untabled') continue;
		const lines = groups.get(group) ?? new Map<string, Line>();
		groups.set(group, lines);
		const key = `${figure.id}|${figure.year ?? ''}`;
		lines.set(key, { ...lineOf(figure), ...lines.get(key), [figure.scope]: figure });
	}
	return [...groups].map(([group, lines]) => groupOf(group, [...lines.values()]));
}

const lineOf = ({ id, year }: Figure): Line => ({ id, ...(year !== undefined && { year }), depth: 0 });

const groupOf = (group: LineGroup['group'], lines: Line[]): LineGroup => ({
	group,
	lines: indented(lines),
	bothScopes: lines.some(({ all, self }) => all && self),
});

/** Sets the parts in under their whole, as long as they follow it without a figure of another kind between. */
function indented(lines: readonly Line[]): Line[] {
	let wholes: string[] = [];
	return lines.map((line) => {
		const partOf = CATALOG.get(line.id)?.partOf;
		wholes = wholes.slice(0, wholes.lastIndexOf(partOf ?? '') + 1);
		const depth = wholes.length;
		wholes = [...wholes, line.id];
		return { ...line, depth };
	});
}
