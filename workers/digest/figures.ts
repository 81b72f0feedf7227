import type { Indicator, Reading } from '../../src/report/reading';
import type { ToldFigure } from '../../src/report/relations';
import { isMeasure } from '../../src/report/unit';
import { type Range, rangeOf, stepOf, stepOfCell } from '../audit/range';

/** A figure as a report states it. Where it is contested nothing is to be held against it. */
export interface Stated extends Range, ToldFigure {}

/**
 * The figures that a reading states for the whole area, or for the body itself, by name; open ones are left out.
 *
 * @param year of the figures; the report's own without it
 */
export function figuresOf(
	{ indicators, text }: Reading,
	year?: number,
	of: Indicator['scope'] = 'all',
): Record<string, Stated> {
	const stated: Record<string, Stated> = {};
	for (const figure of indicators) {
		if (figure.scope !== of || figure.year !== year || figure.value === undefined) continue;
		const before = stated[figure.id];
		const now = statedBy(figure, figure.value, text);
		if (!before) stated[figure.id] = now;
		else if (now.low > before.high || now.high < before.low) before.contested = true;
		else if (now.high - now.low < before.high - before.low) stated[figure.id] = { ...now, ...contestedAs(before) };
	}
	return stated;
}

const contestedAs = ({ contested }: Stated): Pick<Stated, 'contested'> => (contested ? { contested } : {});

function statedBy({ derivation, qualifier, span, unit }: Indicator, value: number, text: string): Stated {
	const number = derivation.find(({ saw }) => saw === 'number')?.span;
	const step = number
		? stepOf(PRINTED.exec(text.slice(...number))?.[0] ?? String(value), value)
		: stepOfCell(derivation, value);
	const told = { value, span, ...(qualifier && { qualifier }), ...(isMeasure(unit) && { unit }) };
	return { ...told, ...rangeOf({ value, step: step > 0 ? step : 1, qualifier }) };
}

const PRINTED = /\d[\d,]*(?:\.\d+)?/;
