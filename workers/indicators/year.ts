import type { Clause } from './clause';
import { says } from './clause';
import type { Sentence } from './sentence';

/**
 * The year that a figure is told for: undefined is the report's own; `past` is a span of years (历年, 自2008年以来);
 * `future` is a plan.
 */
export type ToldYear = number | undefined | 'past' | 'future';

/** Behind a year: what follows is counted from then on, not in that year. */
const SINCE = /^度?(?:\d{1,2}月(?:份)?)?(?:以来|起至今|至今|起)/;
const THROUGH_THE_YEARS = /历年|历次|多年来|近年来|实施以来/;

/**
 * The year of a figure: the one named last before it in its sentence.
 *
 * @param reported the report's own year, where it is known
 */
export function yearOf(sentence: Sentence, clause: Clause, reported: number | undefined): ToldYear {
	if (says(clause.terms, 'future')) return 'future';
	if (says(clause.terms, 'lastYear') && !says(clause.terms, 'carry')) return reported ? reported - 1 : 'past';
	const named = sentence.years.filter((mention) => mention.end <= clause.end).at(-1);
	if (!named) return THROUGH_THE_YEARS.test(sentence.text.slice(sentence.start, clause.end)) ? 'past' : undefined;
	if (!reported || named.year === reported) return undefined;
	if (named.year > reported) return 'future';
	return SINCE.test(sentence.text.slice(named.end, named.end + 10)) ? 'past' : named.year;
}
