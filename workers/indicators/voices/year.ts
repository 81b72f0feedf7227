import type { YearMention } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';
import { isStock } from './gathered';
import { itsYear } from './its-year';
import { IN_FORCE, SPAN_OF_YEARS, sinceOwnYear, spansYears, tellsManyYears } from './many-years';

const FUTURE = setOf('future');
const LAST_YEAR = setOf('lastYear');
const CARRY = setOf('carry');
const OF_NOW = setOf('inForce', 'repeal');

/**
 * The year that a figure is told for: undefined is the report's own; `past` is a span of years (历年, 自2008年以来);
 * `future` is a plan.
 */
export type ToldYear = number | undefined | 'past' | 'future';

/** Behind a year: what follows is counted from then on, not in that year. */
const SINCE = /^[^,，。;；]{0,16}(?:以来|至今)/;
/** 2008年至2014年; 至2014年底 is the year's own. */
const UP_TO = /截至$/;
/** 自条例施行至2014年底 */
const FROM_START = /自(?!年初|今年)[^,，。;；\d]{2,16}[至到]$/;
const LONGEST_START = 20;

/**
 * The year of a figure: the one named last before it in its sentence.
 *
 * @param reported the report's own year, where it is known
 */
export function yearOf(sentence: Sentence, clause: Clause, reported: number | undefined): ToldYear {
	if (clause.said.meets(FUTURE)) return 'future';
	if (clause.said.meets(LAST_YEAR) && !clause.said.meets(CARRY)) return reported ? reported - 1 : 'past';
	// What the words up to the number do not say, those of its clause alone do not say either.
	const words = sentence.text.slice(sentence.start, clause.end);
	const through = tellsManyYears(words, reported);
	if (isStock(sentence, clause)) return 'past';
	if (through && spansYears(sentence.text.slice(clause.start, clause.end), reported)) return 'past';
	const named = itsYear(sentence, clause, reported);
	if (!named) return through ? 'past' : undefined;
	const before = rightBefore(sentence.text, named.start, 2);
	// 自《条例》施行以来，截至2012年底: the year only ends the span.
	if ((through && UP_TO.test(before)) || SPAN_OF_YEARS.test(before)) return 'past';
	if (reported !== IN_FORCE && endsSpan(sentence, named, clause)) return 'past';
	// 2010年收到0件；历年累计收到1件，同意公开1件: what gathered is told behind the year.
	const behind = sentence.text.slice(named.end, clause.end).replace(ENDED, '');
	if (through && spansYears(sinceOwnYear(behind), reported)) return 'past';
	return againstReported(eachItsOwn(named, sentence, clause), sentence, clause, reported);
}
/** A full stop of Latin script: 历年累计817条. 其中…. */
const ENDED = /^.*[条件份次]\.(?!\d)/s;

/** 自条例施行至2014年底共收到31件; 其中今年收到7件 is of the year again. */
const endsSpan = ({ text, start }: Sentence, year: YearMention, clause: Clause): boolean =>
	FROM_START.test(text.slice(Math.max(start, year.start - LONGEST_START), year.start)) &&
	!OWN_AGAIN.test(text.slice(year.end, clause.end));
const OWN_AGAIN = /[,，(](?:其中)?(?:今年|本年|当年)/;

/** 2014年、2015年和2016年分别收到40件、45件、50件: the first number is of the first year. */
function eachItsOwn(named: YearMention, { text, years, quantities }: Sentence, clause: Clause): YearMention {
	if (!text.slice(named.end, clause.end).includes('分别')) return named;
	let first = years.indexOf(named);
	const last = first;
	while (first > 0 && JOINS.test(text.slice(years[first - 1]?.end, years[first]?.start))) first--;
	const before = quantities.filter(({ start, end }) => start >= named.end && end <= clause.end).length;
	return first + before < last ? (years[first + before] as YearMention) : named;
}
const JOINS = /^度?[、和及与]$/;

/** What the number's year is beside the report's: nothing where they are one. */
function againstReported(
	{ year, end }: YearMention,
	{ text }: Sentence,
	clause: Clause,
	reported: number | undefined,
): ToldYear {
	if (!reported || year === reported) return undefined;
	if (year > reported) return 'future';
	if (!SINCE.test(rightBehind(text, end, 20))) return year;
	// 清理2008年以来文件4312件，废止17件，现行有效415件: what became of them is so now.
	return end < clause.start && clause.said.meets(OF_NOW) ? undefined : 'past';
}
