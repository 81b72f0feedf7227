import type { Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { rangeOf } from '../audit/range';
import { numbersIn } from '../numerals/quantities';
import { rightBefore } from '../text/around';
import { fold } from '../text/fold';
import { widthTable } from '../text/width';
import { onlyFigure } from './claims';
import type { Stated } from './figures';

/** 4210条,比上年的3980条增加230条: what a report says last year's figures were where it compares, by name. */
export function comparedWith(reading: Reading): Record<string, Stated> {
	const told: Record<string, Stated> = {};
	for (const { rule, outcome, spans } of reading.checks) {
		if (rule !== 'growth.mismatch' || outcome === 'not-checkable') continue;
		const compared = spans.slice(1);
		const before = compared.find((span) => isLastYears(reading, span));
		const now = compared.find((span) => span !== before && onlyFigure(reading.indicators, span));
		const figure = now && onlyFigure(reading.indicators, now);
		const stated = before && statedAt(reading, before);
		if (stated && figure) told[figure] ??= stated;
	}
	return { ...besideOwn(reading), ...told };
}

/** 收到申请50件，上年为40件; 公开1100条（2015年为1200条）: last year's number right behind this year's, in its unit. */
function besideOwn(reading: Reading): Record<string, Stated> {
	const { facts, indicators, text } = reading;
	const byEnd = new Map(indicators.map((figure) => [figure.span[1], figure]));
	const told: Record<string, Stated> = {};
	for (const { span, unit } of facts) {
		const lead = BESIDE.exec(rightBefore(text, span[0], LEAD))?.[0];
		const own = lead === undefined ? undefined : byEnd.get(span[0] - lead.length);
		if (!own || own.unit !== unit || !isLastYears(reading, span)) continue;
		const figure = onlyFigure(indicators, own.span);
		const stated = statedAt(reading, span);
		if (figure && stated) told[figure] ??= stated;
	}
	return told;
}
const BESIDE = /[，,（(]\s*(?:上一?年|去年|20\d\d年)度?(?:同期)?[为為是有]?\s*$/;

/** 上年的, 2016年为 before the number. */
function isLastYears({ text, meta: { year } }: Reading, [start]: Span): boolean {
	const words = LAST_YEAR.exec(rightBefore(text, start, LEAD));
	return words !== null && (words[1] === undefined || Number(words[1]) + 1 === year);
}
const LAST_YEAR = /(?:上一?年|去年|(20\d\d)年)度?(?:同期)?[的为為是有]?\s*$/;
/** So many characters before a number say of which year it is. */
const LEAD = 12;

/** The number that stands there. */
export function statedAt({ text }: Reading, span: Span): Stated | undefined {
	// 條 is no unit to who reads Simplified; these words are not folded from Traditional.
	const words = fold(
		text
			.slice(...span)
			.replace('條', '条')
			.replace('萬', '万'),
		widthTable(),
	);
	const quantity = numbersIn(words).quantities[0];
	return quantity && { value: quantity.value, span, ...rangeOf(quantity) };
}
