import type { Check, Indicator, Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { rangeOf, shareRange } from '../audit/range';
import { numbersIn } from '../numerals/quantities';
import { rightBefore } from '../text/around';
import { fold } from '../text/fold';
import { widthTable } from '../text/width';
import type { Stated } from './figures';

/** 同比增长9%, 比上年增加12件: what a report says of its growth without last year's number. */
export interface Claim extends Stated {
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

function claimAt({ text, indicators, meta: { year } }: Reading, span: Span, now: Span): Claim | undefined {
	const figure = onlyFigure(indicators, now);
	if (!figure || !isOfLastYear(text.slice(now[1], span[0]), year)) return undefined;
	if (text.slice(...span) === '持平') return { figure, kind: 'level', sign: 1, value: 0, span, low: 0, high: 0 };
	const sign = signBefore(rightBefore(text, span[0], LEAD));
	const folded = fold(text.slice(...span), widthTable());
	const quantity = numbersIn(folded).quantities[0];
	if (!quantity || sign === 0) return undefined;
	const { value } = quantity;
	const kind = quantity.kind === 'share' ? 'rate' : 'difference';
	const range = kind === 'rate' ? shareRange(quantity) : rangeOf(quantity);
	return { figure, kind, sign, value, span, ...range };
}

/** Of what stands between a figure and its growth: 比2020年, and 网站访问量比上年, are of another year or thing. */
function isOfLastYear(between: string, year: number | undefined): boolean {
	const named = /(20\d\d)年/.exec(between)?.[1];
	return (named === undefined || Number(named) + 1 === year) && !OTHER_THING.test(between);
}
const OTHER_THING =
	/[,，、;；。](?!其中|总|總|数|數|申请|申請|受理|公开|公開|信息|与|與|较|較|相比)[一-鿿]{2,12}(?:量|数|數|率|次|人次)(?:同比|比|较|較|与|與)/;

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
	if (/(?:增[长長加]|上升|提高|增幅|增[长長]率|上[涨漲]|[年期]多)[为為达達了约約近\s]*$/.test(words)) return 1;
	return /(?:下降|[减減]少|降低|回落|降幅|[年期]少)[为為达達了约約近\s]*$/.test(words) ? -1 : 0;
}
