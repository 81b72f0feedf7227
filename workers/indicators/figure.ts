import type { IndicatorId } from '../../src/report/catalog';
import type { Indicator, Step } from '../../src/report/reading';
import { type Folded, sourceSpan } from '../text/fold';
import type { Name } from './name';
import type { Counted } from './sentence/counted';

/** What a figure comes from: a number, with its year and the word that names it. */
export interface Origin {
	counted: Counted;
	folded: Folded;
	year: number | undefined;
	head: Name['head'];
}

/** What a figure is called, by which rule, and the words that say so. */
type Named = Pick<Name, 'id' | 'rule' | 'start' | 'end'>;

/** A figure that the rules have read: its name is one of the catalog. */
export interface Figure extends Indicator {
	id: IndicatorId;
}

/** The figure that a number tells, with its words and every step that led to it. */
export function figureOf(origin: Origin, { id, rule, start, end }: Named): Figure {
	const { folded, year } = origin;
	const { value, unit, qualifier } = origin.counted.quantity;
	const figure = { id, scope: 'all', value } as Figure;
	if (unit) figure.unit = unit;
	if (qualifier) figure.qualifier = qualifier;
	if (year) figure.year = year;
	figure.span = sourceSpan(folded, start, end);
	figure.quote = folded.source.slice(figure.span[0], figure.span[1]);
	figure.rule = rule;
	figure.derivation = stepsOf(origin);
	return figure;
}

function stepsOf({ counted: { quantity, clause }, folded, year, head }: Origin): Step[] {
	const [start, end] = quantity.digits;
	const steps = head ? [stepAt(folded, 'term', head)] : [];
	steps.push(stepAt(folded, 'number', { start, end }));
	if (quantity.unit) steps.push({ saw: 'unit', says: quantity.unit });
	if (quantity.qualifier) steps.push({ saw: 'hedge', says: quantity.qualifier });
	if (year) steps.push(stepAt(folded, 'year', clause, String(year)));
	return steps;
}

/** What was seen at a place of the folded text, and what it says: its words, where nothing else is given. */
export const stepAt = (
	folded: Folded,
	saw: Step['saw'],
	{ start, end }: { start: number; end: number },
	says = folded.text.slice(start, end),
): Step => ({ saw, says, span: sourceSpan(folded, start, end) });
