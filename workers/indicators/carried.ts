import type { YearMention } from '../numerals/quantity';
import type { Counted } from './clause';
import { setOf, type Term } from './terms';

/** An application that went from one year to another, told by the year's number. */
export interface Carried {
	id: string;
	rule: string;
	head: Term;
	start: number;
}

const CARRY = setOf('carry');
const APPLICATION = setOf('application', 'byRequest');

/** 结转至2024年办理1件 goes on into the next year, 2022年度结转申请5件 came from the last: the year beside the word says which. */
export function carriedByYear({ sentence, clause }: Counted, reported: number | undefined): Carried | undefined {
	if (reported === undefined || !clause.said.meets(CARRY) || !isOfApplications(sentence)) return undefined;
	const head = clause.terms.find(({ set }) => set.meets(CARRY)) as Term;
	const year = sentence.years.find(({ start, end }) => start >= clause.start && end <= clause.end);
	if (!year) return undefined;
	const start = Math.min(head.start, year.start);
	if (isInto(year, head, sentence.text)) {
		return year.year > reported ? { id: 'application.carried_out', rule: 'carried-into-year', head, start } : undefined;
	}
	const isFrom = year.end <= head.start && head.start - year.end <= FROM_WITHIN && year.year < reported;
	return isFrom ? { id: 'application.carried_in', rule: 'carried-from-year', head, start } : undefined;
}

const isInto = (year: YearMention, head: Term, text: string): boolean =>
	head.end <= year.start && INTO.test(text.slice(head.end, year.start));
const INTO = /^[至到入下给于]?$/;
/** 2022年度未办结结转, 2022年结转. */
const FROM_WITHIN = 5;

const isOfApplications = ({ said, paragraph: { section, met } }: Counted['sentence']): boolean =>
	section === 'application' || said.meets(APPLICATION) || met.meets(APPLICATION);
