import { REQUEST_COLUMNS } from '../../../src/report/catalog';
import type { Rule } from '../../../src/report/rule-families';
import type { Saying } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import { tidy } from '../../../src/report/tidy';
import { meet, type Range, sumOf } from '../range';
import { type Ledger, placesIn } from './ledger';
import { type Compared, figureIn, type Pair } from './pair';

type Signed = Readonly<Record<string, 1 | -1>>;

/** Figures of last year's report and of this one's that must come to a figure of this one. */
interface Relation {
	rule: Rule;
	/** The figure that they must come to. */
	now: string;
	/** Last year's figures, and this year's that change them. */
	before: Signed;
	change: Signed;
	/** Only where this year's report, or last year's, has not this figure: another relation is about the same thing. */
	unless?: { now?: string; before?: string };
}

const carried = (column: string): Relation => ({
	rule: 'carryover.mismatch',
	now: `request.carried_in.${column}`,
	before: { [`request.carried_out.${column}`]: 1 },
	change: {},
});

/** 2021 form: what is in force now is what was, and what was made, less what was repealed. */
const inForce = (kind: string): Relation => ({
	rule: 'stock.mismatch',
	now: `${kind}.in_force`,
	before: { [`${kind}.in_force`]: 1 },
	change: { [`${kind}.issued`]: 1, [`${kind}.repealed`]: -1 },
});

/** 2019 form: 上一年项目数量 is that of the year before with its 本年增/减. */
const items = (kind: string): Relation => ({
	rule: 'stock.mismatch',
	now: `${kind}.items_last_year`,
	before: { [`${kind}.items_last_year`]: 1, [`${kind}.items_change`]: 1 },
	change: {},
});

const ITEMS: readonly string[] = ['licensing', 'other_services', 'penalty', 'coercion', 'charges'];

const RELATIONS: readonly Relation[] = [
	...REQUEST_COLUMNS.map(carried),
	// What the prose of 2018 left arrives in the table of 2019.
	{ ...carried('total'), before: { 'application.carried_out': 1 }, unless: { before: 'request.carried_out.total' } },
	{
		...carried('total'),
		now: 'application.carried_in',
		before: { 'application.carried_out': 1 },
		unless: { now: 'request.carried_in.total', before: 'request.carried_out.total' },
	},
	...['rules', 'normative'].map(inForce),
	...ITEMS.map(items),
];

/** What the report takes over from last year's must be what that one left: 结转 column by column, 现行有效, 项目数量. */
export function carryover(pair: Pair, ledger: Ledger): void {
	for (const relation of RELATIONS) check(pair, relation, ledger);
}

function check({ now, before, year }: Pair, relation: Relation, ledger: Ledger) {
	const { rule, now: id, before: old, change, unless } = relation;
	const told = figureIn(now, id);
	if (!told || (unless && (has(now, unless.now) || has(before, unless.before)))) return;
	const [left, changed] = [termsIn(before, old), termsIn(now, change)];
	if (!left) return ledger.uncheckable(rule, [told.span], untold(rule, id, year));
	if (!changed) return ledger.uncheckable(rule, [told.span], { code: 'change-untold', figure: id });
	const spans = [told.span, ...changed.spans];
	const range = sumOf([left.range, changed.range]);
	if (meet(range, told)) return ledger.holds(rule, spans);
	const expected = tidy(left.value + changed.value);
	ledger.fails(rule, {
		says:
			rule === 'carryover.mismatch'
				? { code: 'carried-over', figure: id, year, expected, actual: told.value }
				: { code: 'carryover', figure: id, year, before: tidy(left.value), expected, actual: told.value },
		spans,
		expected,
		actual: told.value,
		elsewhere: placesIn(before.id, left.spans),
	});
}

const has = ({ digest }: Compared, id: string | undefined): boolean => id !== undefined && id in digest.figures;

/** What last year's report does not tell; of what is carried over every column would give the same reason. */
const untold = (rule: Rule, figure: string, year: number): Saying =>
	rule === 'carryover.mismatch' ? { code: 'carried-over-untold-in', year } : { code: 'stock-untold-in', figure, year };

interface Terms {
	value: number;
	range: Range;
	spans: Span[];
}

/** The sum of figures with their signs, where the report states them all. */
function termsIn(report: Compared, signed: Signed): Terms | undefined {
	const terms: Terms = { value: 0, range: { low: 0, high: 0 }, spans: [] };
	for (const [id, sign] of Object.entries(signed)) {
		const figure = figureIn(report, id);
		if (!figure) return undefined;
		const { value, low, high, span } = figure;
		terms.value += sign * value;
		terms.range = sumOf([terms.range, sign > 0 ? { low, high } : { low: -high, high: -low }]);
		terms.spans.push(span);
	}
	return terms;
}
