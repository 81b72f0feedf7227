import type { Indicator, Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { type Range, rangeOf } from '../audit/range';

/** A figure as a report states it. */
export interface Stated extends Range {
	value: number;
	span: Span;
	/** The report itself gives another value elsewhere: nothing is to be held against it. */
	contested?: true;
}

/**
 * The figures that a reading states for the whole area, by name; open ones are left out.
 *
 * @param year of the figures; the report's own without it
 */
export function figuresOf({ indicators, text }: Reading, year?: number): Record<string, Stated> {
	const stated: Record<string, Stated> = {};
	for (const figure of indicators) {
		if (figure.scope !== 'all' || figure.year !== year || figure.value === undefined) continue;
		const before = stated[figure.id];
		const now = statedBy(figure, figure.value, text);
		if (!before) stated[figure.id] = now;
		else if (now.low > before.high || now.high < before.low) before.contested = true;
		else if (now.high - now.low < before.high - before.low) stated[figure.id] = { ...now, ...contestedAs(before) };
	}
	return stated;
}

const contestedAs = ({ contested }: Stated): Pick<Stated, 'contested'> => (contested ? { contested } : {});

function statedBy({ derivation, qualifier, span }: Indicator, value: number, text: string): Stated {
	const number = derivation.find(({ saw }) => saw === 'number')?.span;
	const step = number ? stepOf(PRINTED.exec(text.slice(...number))?.[0] ?? String(value), value) : 1;
	return { value, span, ...rangeOf({ value, step: step > 0 ? step : 1, qualifier }) };
}

/**
 * What one of the last printed digit is worth: 11.8万 is told in thousands, 6.25 in hundredths.
 *
 * @param digits as printed, with thousands commas and decimal point
 */
function stepOf(digits: string, value: number): number {
	const plain = digits.replaceAll(/[,，]/g, '');
	const point = plain.indexOf('.');
	const printed = Number(plain);
	const factor = printed > 0 ? value / printed : 1;
	return Math.round(factor) / 10 ** (point < 0 ? 0 : plain.length - point - 1);
}

const PRINTED = /\d[\d,]*(?:\.\d+)?/;
