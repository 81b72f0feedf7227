import type { Indicator, Step } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { type Folded, sourceSpan } from '../text/fold';
import type { Name } from './name';
import type { Counted } from './sentence/clause';

/** A number that tells a figure: with its year, and the word that names it. */
export interface Told {
	counted: Counted;
	folded: Folded;
	year: number | undefined;
	head: Name['head'];
}

/** The figure that a number tells, with its words and every step that led to it. */
export function figureOf(told: Told, id: string, rule: string, start: number, end: number): Indicator {
	const { folded, year } = told;
	const { value, unit, qualifier } = told.counted.quantity;
	const figure = { id, scope: 'all', value } as Indicator;
	if (unit) figure.unit = unit;
	if (qualifier) figure.qualifier = qualifier;
	if (year) figure.year = year;
	figure.span = sourceSpan(folded, start, end);
	figure.quote = folded.source.slice(figure.span[0], figure.span[1]);
	figure.rule = rule;
	figure.derivation = stepsOf(told);
	return figure;
}

function stepsOf({ counted: { quantity, clause }, folded, year, head }: Told): Step[] {
	const steps: Step[] = [];
	if (head) steps.push({ saw: 'term', says: words(folded, head), span: at(folded, head) });
	const [start, end] = quantity.digits;
	steps.push({ saw: 'number', says: folded.text.slice(start, end), span: sourceSpan(folded, start, end) });
	if (quantity.unit) steps.push({ saw: 'unit', says: quantity.unit });
	if (quantity.qualifier) steps.push({ saw: 'hedge', says: quantity.qualifier });
	if (year) steps.push({ saw: 'year', says: String(year), span: sourceSpan(folded, clause.start, clause.end) });
	return steps;
}

/** Where a stretch of the folded text stands in the source. */
export const at = (folded: Folded, { start, end }: { start: number; end: number }): Span =>
	sourceSpan(folded, start, end);
/** A stretch of the folded text. */
export const words = (folded: Folded, { start, end }: { start: number; end: number }): string =>
	folded.text.slice(start, end);
