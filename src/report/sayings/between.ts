import type { Shape } from '../saying';

/** What is said of a report held against others: by the name of its sentence, what the sentence tells. `year`: last year's. */
export const BETWEEN = {
	// What does not agree.
	'carried-over': { figure: 'text', year: 'number', expected: 'number', actual: 'number' },
	carryover: { figure: 'text', year: 'number', before: 'number', expected: 'number', actual: 'number' },
	cumulative: { year: 'number', before: 'number', own: 'number', expected: 'number', actual: 'number' },
	'gathered-fell': { figure: 'text', year: 'number', before: 'number', actual: 'number' },
	'disclosed-stock': { figure: 'text', year: 'number', before: 'number', fresh: 'number', actual: 'number' },
	'growth-since': {
		figure: 'text',
		year: 'number',
		before: 'number',
		now: 'number',
		way: 'way',
		expected: 'number',
		actual: 'number',
	},
	'difference-since': {
		figure: 'text',
		year: 'number',
		before: 'number',
		now: 'number',
		way: 'way',
		unit: 'text',
		expected: 'number',
		actual: 'number',
	},
	'level-since': { figure: 'text', year: 'number', before: 'number', now: 'number' },
	'last-year-otherwise': { figure: 'text', year: 'number', told: 'number', before: 'number' },
	'nearly-last-year': { year: 'number', percent: 'number' },
	/** The applications received, and the cells that are not nought. */
	'table-as-last-year': { year: 'number', fresh: 'number', cells: 'number' },
	'far-from-last-year': { figure: 'text', year: 'number', before: 'number', now: 'number' },
	'sum-of-all-below': { figure: 'text', reports: 'number', expected: 'number', actual: 'number' },
	// Why it holds otherwise.
	remarked: {},
	// Why something could not be compared.
	'last-year-unclear': { names: 'texts' },
	'last-year-renamed': { names: 'texts' },
	'figure-untold-in': { year: 'number' },
	'carried-over-untold-in': { year: 'number' },
	'cumulative-untold-in': { year: 'number' },
	'disclosed-untold-in': { year: 'number' },
	'stock-untold-in': { figure: 'text', year: 'number' },
	'change-untold': { figure: 'text' },
	'untold-below': { reports: 'number' },
	'perhaps-below': { reports: 'number' },
} as const satisfies Record<string, Shape>;
