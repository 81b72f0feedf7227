import type { Shape } from '../saying';

/** A cell and another that is mended with it, each as it is and as it would be. */
const TWO_CELLS = {
	figure: 'figure',
	now: 'amount',
	instead: 'amount',
	beside: 'figure',
	nowBeside: 'amount',
	insteadBeside: 'amount',
} as const;

/** What does not add up within a report: by the name of its sentence, what the sentence tells. */
export const FAULTS = {
	// The tables' own arithmetic.
	'row-sum': { figure: 'figure', expected: 'number', actual: 'number' },
	'row-lost': { figure: 'figure', expected: 'number', actual: 'number' },
	'column-sum': { column: 'column', expected: 'number', actual: 'number' },
	'request-balance': { column: 'column', fresh: 'number', before: 'number', closed: 'number', after: 'number' },
	'appeal-sum': { appeal: 'appeal', expected: 'number', actual: 'number' },
	'row-cut-off': {},
	/** The first row with a blank cell, and how many rows and cells there are. */
	'cells-blank': { row: 'quote', rows: 'number', cells: 'number' },
	'row-open': { digits: 'text', ways: 'number' },
	'other-handling': { other: 'number', closed: 'number' },
	'cell-no-count': { value: 'number' },
	'tables-differ': { cells: 'number', first: 'number', second: 'number' },
	// Prose against the tables, and against itself.
	'text-and-table': { figure: 'figure', text: 'number', table: 'number' },
	/** The same digits, in another unit. */
	'unit-and-table': { figure: 'figure', text: 'amount', table: 'amount' },
	'joint-and-table': { text: 'amount', granted: 'number', partial: 'number' },
	'claim-denied': { claim: 'claim', counts: 'numbers' },
	'told-twice': { figure: 'figure', first: 'number', other: 'number' },
	'said-again': { first: 'amount', other: 'amount' },
	// Parts and wholes.
	'list-sum': { parts: 'amounts', total: 'number', whole: 'amount', open: 'flag' },
	'listed-sum': { total: 'number', whole: 'amount' },
	'parts-sum': { figure: 'figure', parts: 'numbers', total: 'number', whole: 'number' },
	'part-above-whole': { part: 'amount', whole: 'amount' },
	'part-above-total': { figure: 'figure', of: 'figure', part: 'number', whole: 'number' },
	'year-above-all': { year: 'amount', all: 'amount' },
	'closed-above-received': { closed: 'number', received: 'number' },
	'closed-above-all': { closed: 'number', received: 'number', carried: 'number' },
	'disclosed-above-issued': { disclosed: 'number', issued: 'number' },
	'in-force-below-issued': { figure: 'figure', issued: 'number', repealed: 'number', actual: 'number' },
	'flow-balance': { fresh: 'number', before: 'number', closed: 'number', after: 'number' },
	/** The results that are told, one by one. */
	'results-balance': { fresh: 'number', before: 'number', results: 'numbers', after: 'number' },
	'stock-balance': { before: 'amount', came: 'amounts', went: 'amounts', total: 'number', after: 'amount' },
	// Shares, rates, averages, growth.
	share: { part: 'amount', whole: 'amount', expected: 'number', actual: 'number', digits: 'digits' },
	'spoken-share': { part: 'amount', whole: 'amount', expected: 'number', said: 'quote' },
	'shares-total': { total: 'number' },
	'rate-above-all': { name: 'quote', actual: 'number' },
	rate: { came: 'amount', done: 'amount', name: 'quote', expected: 'number', actual: 'number', digits: 'digits' },
	/** 全部办结: how many came, and the rate that is told of them. */
	'rate-of-all': { came: 'amount', name: 'quote', actual: 'number' },
	/** Of the cases that table 4 counts. */
	'rate-of-appeals': {
		of: 'figure',
		came: 'number',
		done: 'number',
		name: 'quote',
		expected: 'number',
		actual: 'number',
	},
	average: { whole: 'amount', per: 'per', expected: 'number', actual: 'number' },
	'each-time': { times: 'amount', total: 'amount', each: 'amount', expected: 'number' },
	'not-level': { now: 'amount', before: 'amount' },
	'growth-of': { now: 'amount', before: 'amount', way: 'way', expected: 'number', actual: 'number', digits: 'digits' },
	/** Last year's number is told by how far it is from this year's, or this year's by how far it is from that. */
	'growth-by': { now: 'amount', change: 'amount', way: 'way', expected: 'number', actual: 'number', digits: 'digits' },
	'growth-from': {
		before: 'amount',
		change: 'amount',
		way: 'way',
		expected: 'number',
		actual: 'number',
		digits: 'digits',
	},
	/** `more`: 增长1.29倍, not 是…的2.29倍. */
	times: { now: 'amount', before: 'amount', more: 'flag', expected: 'number', actual: 'number' },
	'growth-impossible': { now: 'amount', actual: 'number', digits: 'digits' },
	difference: { now: 'number', before: 'number', expected: 'number', actual: 'number' },
	'points-apart': { now: 'number', before: 'number', expected: 'number', actual: 'number' },
	'other-way': { now: 'number', before: 'number', way: 'way', difference: 'number' },
	// Figures that cannot be.
	'too-large': { told: 'amount' },
	'not-whole': { told: 'amount' },
	'no-such-day': { day: 'quote' },
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
	'caption-year': { reported: 'number', told: 'number' },
	'dated-within': { reported: 'number', date: 'text' },
	'plan-year': { reported: 'number', told: 'number' },
	'title-year': { reported: 'number', told: 'number' },
	'figure-year': { reported: 'number', told: 'number' },
	'partial-year': { until: 'quote' },
	'until-now': { until: 'quote' },
	'published-late': { published: 'text', due: 'text' },
	'signed-late': { signed: 'text', due: 'text' },
	'old-regulations': {},
	'old-term': {},
	'other-decree': { told: 'number' },
	'other-decree-then': { told: 'number' },
	'template-left': { left: 'quote' },
	'told-again': {},
	'sentence-again': {},
	'other-body': { body: 'quote', issuer: 'text' },
	'personal-data': { personal: 'personal' },
	// Behind what is said of a number: what else would be mended with it.
	'mends-others': { figure: 'figure', now: 'amount', instead: 'amount', others: 'number' },
	'mended-with': { figure: 'figure', now: 'amount', instead: 'amount' },
	/** A cell and the total of its row, or two cells of a row. */
	'two-mend-others': { ...TWO_CELLS, others: 'number' },
	'mended-with-two': TWO_CELLS,
	/** One of several cells is the cause, and nobody can tell which. */
	'same-gap-elsewhere': { others: 'number' },
	'same-gap': {},
	/** The total is wrong by what the columns are wrong together. */
	'within-total': {},
	/** Of readings and marks that older versions made. */
	former: { words: 'text' },
} as const satisfies Record<string, Shape>;
