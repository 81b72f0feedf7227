import type { Check, Indicator, Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { rangeOf, shareRange } from '../audit/range';
import { numbersIn } from '../numerals/quantities';
import { fold } from '../text/fold';
import { widthTable } from '../text/width';
import type { Told } from './told';

/** 同比增长9%, 比上年增加12件: what a report says of its growth without last year's number. */
export interface Claim extends Told {
	/** The figure that grew. */
	figure: string;
	/** In percent of last year's figure, the difference in the figure's own unit, or none (与上年持平). */
	kind: 'rate' | 'difference' | 'level';
	sign: 1 | -1;
}

/** The claims of growth that the report's own words could not check: last year's report may. */
export function claimsOf(reading: Reading): Claim[] {
	return reading.checks.flatMap((check) => {
		const [claim, now] = check.spans;
		if (check.rule !== 'growth.mismatch' || !isOpen(check) || !claim || !now) return [];
		return claimAt(reading, claim, now) ?? [];
	});
}

/** Not to be checked, or such that no whole number of last year gives it: which it was, last year's report says. */
const isOpen = ({ outcome, says }: Check): boolean =>
	outcome === 'not-checkable' || (outcome === 'fails' && says?.code === 'growth-impossible');

function claimAt({ text, indicators }: Reading, span: Span, now: Span): Claim | undefined {
	const figure = onlyFigure(indicators, now);
	if (figure && text.slice(...span) === '持平')
		return { figure, kind: 'level', sign: 1, value: 0, span, low: 0, high: 0 };
	const sign = signBefore(text.slice(Math.max(0, span[0] - LEAD), span[0]));
	const folded = fold(text.slice(...span), widthTable());
	const quantity = numbersIn(folded).quantities[0];
	if (!figure || !quantity || sign === 0) return undefined;
	const { value } = quantity;
	const kind = quantity.kind === 'share' ? 'rate' : 'difference';
	const range = kind === 'rate' ? shareRange(quantity) : rangeOf(quantity);
	return { figure, kind, sign, value, span, ...range };
}

/** The one figure of the whole area that these words tell. */
export function onlyFigure(indicators: readonly Indicator[], [start, end]: Span): string | undefined {
	const told = indicators.filter(
		({ span, scope, year }) => span[0] === start && span[1] === end && scope === 'all' && year === undefined,
	);
	return told.length === 1 ? told[0]?.id : undefined;
}

/** So many characters before a claim say which way it went. */
const LEAD = 10;

function signBefore(words: string): 1 | -1 | 0 {
	if (/(?:增长|增加|上升|提高|增幅|增长率|上涨|[年期]多)[为达了约近\s]*$/.test(words)) return 1;
	return /(?:下降|减少|降低|回落|降幅|[年期]少)[为达了约近\s]*$/.test(words) ? -1 : 0;
}
