import type { Span } from '../../../src/report/span';
import type { YearMention } from '../../numerals/quantity';
import { sourceSpan } from '../../text/fold';
import type { Docket, Fault } from '../docket';
import type { Told } from '../told';
import { writings } from './dates';

/** A report for 2017 that is dated January 2017: written before the year that it tells of was over. */
export function early(told: Told, docket: Docket) {
	const { folded, meta } = told;
	const { year, publishedOn } = meta;
	if (year === undefined || told.indicators.length === 0) return;
	const signed = signedIn(told, year);
	if (signed) {
		const { start, end, year: actual } = signed;
		const fault = datedWithin(year, sourceSpan(folded, start, end), folded.text.slice(start, end));
		return docket.fails('year.mismatch', { ...fault, actual });
	}
	// A page's own date is right, as a rule, and the report's year may be what is wrong.
	if (!publishedOn || publishedOn < `${year - OLD}` || publishedOn >= `${year}-${HALF}`) return;
	const written = writings(publishedOn).find((words) => folded.text.includes(words));
	const at = written === undefined ? -1 : folded.text.indexOf(written);
	if (!written || at < 0) return;
	const fault = datedWithin(year, sourceSpan(folded, at, at + written.length), written);
	docket.fails('year.mismatch', { ...fault, doubtful: true });
}
/** Some reports are dated in the last weeks of their year; none in its first half. */
const HALF = '07-01';

const datedWithin = (reported: number, span: Span, date: string): Fault => ({
	says: { code: 'dated-within', reported, date },
	spans: [span],
	expected: reported + 1,
	actual: reported,
});

/**
 * The date alone in a line at the end: in the first half of the reported year, or in one of those before it where a body
 * signs above it.
 */
function signedIn({ folded, outline, numbers }: Told, reported: number): YearMention | undefined {
	const last = outline.paragraphs.slice(-LAST);
	for (const [at, { start, end }] of last.entries()) {
		const mention = numbers.years.find((one) => one.start === start);
		if (!mention || mention.year > reported || mention.year < reported - OLD) continue;
		const day = folded.text.slice(mention.end, end);
		const above = last[at - 1];
		const isSigned = above !== undefined && SIGNER.test(folded.text.slice(above.start, above.end));
		if (DAY.test(day) && (mention.year < reported ? isSigned : IN_HALF.test(day)))
			return { start, end, year: mention.year };
	}
	return undefined;
}
const LAST = 6;
/** The date is left from one of the last reports, or its year mistyped. */
const OLD = 3;
/** 云岭县水利局, alone in the line. */
const SIGNER = /^[一-鿿]{2,24}(?:政府|[局厅委办会院室处镇乡])$/;
const DAY = /^[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const IN_HALF = /^(?:0?[1-6]|[一二三四五六])月[\d一二三四五六七八九十]{1,3}日$/;
