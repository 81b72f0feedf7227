import type { Shape } from '../saying';

/** What does not add up within a report: by the name of its sentence, what the sentence tells. */
export const FAULTS = {
	// The tables' own arithmetic.
	'row-sum': { figure: 'figure', expected: 'number', actual: 'number' },
	'column-sum': { column: 'column', expected: 'number', actual: 'number' },
	'request-balance': { column: 'column', fresh: 'number', before: 'number', closed: 'number', after: 'number' },
	'appeal-sum': { appeal: 'appeal', expected: 'number', actual: 'number' },
	'row-cut-off': {},
	'row-open': { digits: 'text', ways: 'number' },
	'other-handling': { other: 'number', closed: 'number' },
	'cell-no-count': { value: 'number' },
	'tables-differ': { cells: 'number', first: 'number', second: 'number' },
	// Prose against the tables, and against itself.
	'text-and-table': { figure: 'figure', text: 'number', table: 'number' },
	'joint-and-table': { text: 'amount', granted: 'number', partial: 'number' },
	'claim-denied': { claim: 'claim', counts: 'numbers' },
	'told-twice': { figure: 'figure', first: 'number', other: 'number' },
	// Parts and wholes.
	'list-sum': { parts: 'amounts', total: 'number', whole: 'amount', open: 'flag' },
	'listed-sum': { total: 'number', whole: 'amount' },
	'parts-sum': { figure: 'figure', parts: 'numbers', total: 'number', whole: 'number' },
	'part-above-whole': { part: 'amount', whole: 'amount' },
	'part-above-total': { figure: 'figure', of: 'figure', part: 'number', whole: 'number' },
	'closed-above-received': { closed: 'number', received: 'number' },
	'closed-above-all': { closed: 'number', received: 'number', carried: 'number' },
	'disclosed-above-issued': { disclosed: 'number', issued: 'number' },
	'flow-balance': { fresh: 'number', before: 'number', closed: 'number', after: 'number' },
	// Shares, rates, averages, growth.
	share: { part: 'amount', whole: 'amount', expected: 'number', actual: 'number' },
	'shares-total': { total: 'number' },
	'rate-above-all': { name: 'quote', actual: 'number' },
	rate: { came: 'amount', done: 'amount', name: 'quote', expected: 'number', actual: 'number' },
	average: { whole: 'amount', per: 'per', expected: 'number', actual: 'number' },
	growth: { way: 'way', expected: 'number', actual: 'number' },
	'growth-impossible': { now: 'amount', actual: 'number' },
	difference: { now: 'number', before: 'number', expected: 'number', actual: 'number' },
	// Figures that cannot be.
	'too-large': { told: 'amount' },
	'not-whole': { told: 'amount' },
	'below-nothing': { told: 'amount' },
	// Parts, headings and lists.
	'parts-announced': { announced: 'number', own: 'number' },
	'parts-absent': { parts: 'quotes' },
	'part-missing': { basis: 'basis', part: 'part' },
	'number-after': { before: 'quote', now: 'quote', skips: 'flag' },
	'first-number': { now: 'quote' },
	'ordinal-after': { before: 'number', now: 'number' },
	'items-announced': { said: 'text', announced: 'number', listed: 'number' },
	'items-listed': { said: 'text', announced: 'number', listed: 'number' },
	'overview-length': { length: 'number', most: 'number' },
	'fee-unreported': {},
	// Years, dates, law, what was left standing.
	'period-year': { reported: 'number', told: 'number' },
	'title-year': { reported: 'number', told: 'number' },
	'figure-year': { reported: 'number', told: 'number' },
	'partial-year': { until: 'quote' },
	'until-now': { until: 'quote' },
	'published-late': { published: 'text', due: 'text' },
	'old-regulations': {},
	'old-term': {},
	'other-decree': { told: 'number' },
	'template-left': { left: 'quote' },
	'other-body': { body: 'quote', issuer: 'text' },
	'personal-data': { personal: 'personal' },
	/** Of readings and marks that older versions made. */
	former: { words: 'text' },
} as const satisfies Record<string, Shape>;
