import { REQUEST_COLUMNS } from '../../../src/report/catalog';
import type { Span } from '../../../src/report/span';
import { tidy } from '../docket';
import { meet, type Range, sumOf } from '../range';
import type { Rule } from '../rules';
import { cellName } from './cell-name';
import { type Ledger, placesIn } from './ledger';
import { type Compared, figureIn, type Pair, reportOf } from './pair';

type Signed = Readonly<Record<string, 1 | -1>>;

/** Figures of last year's report and of this one's that must come to a figure of this one. */
interface Relation {
	rule: Rule;
	/** The figure that they must come to, and what it is called. */
	now: string;
	name: string;
	/** What it is called where last year's report has nothing like it. */
	kind?: string;
	/** Last year's figures, and this year's that change them. */
	before: Signed;
	change: Signed;
	/** Only where neither report has this figure: another relation is about the same cell. */
	unless?: string;
}

const carried = (column: string): Relation => ({
	rule: 'carryover.mismatch',
	now: `request.carried_in.${column}`,
	name: cellName(`request.carried_in.${column}`),
	kind: '上年结转',
	before: { [`request.carried_out.${column}`]: 1 },
	change: {},
});

/** 2021 form: what is in force now is what was, and what was made, less what was repealed. */
const inForce = (kind: string): Relation => ({
	rule: 'stock.mismatch',
	now: `${kind}.in_force`,
	name: `${kind === 'rules' ? '规章' : '行政规范性文件'}现行有效件数`,
	before: { [`${kind}.in_force`]: 1 },
	change: { [`${kind}.issued`]: 1, [`${kind}.repealed`]: -1 },
});

/** 2019 form: 上一年项目数量 is that of the year before with its 本年增/减. */
const items = (kind: string): Relation => ({
	rule: 'stock.mismatch',
	now: `${kind}.items_last_year`,
	name: `${ITEMS[kind]}上一年项目数量`,
	before: { [`${kind}.items_last_year`]: 1, [`${kind}.items_change`]: 1 },
	change: {},
});

const ITEMS: Readonly<Record<string, string>> = {
	licensing: '行政许可',
	other_services: '其他对外管理服务事项',
	penalty: '行政处罚',
	coercion: '行政强制',
	charges: '行政事业性收费',
};

const RELATIONS: readonly Relation[] = [
	...REQUEST_COLUMNS.map(carried),
	{
		...carried('total'),
		now: 'application.carried_in',
		name: '上年结转',
		before: { 'application.carried_out': 1 },
		unless: 'request.carried_in.total',
	},
	...['rules', 'normative'].map(inForce),
	...Object.keys(ITEMS).map(items),
];

/** What the report takes over from last year's must be what that one left: 结转 column by column, 现行有效, 项目数量. */
export function carryover(pair: Pair, ledger: Ledger): void {
	for (const relation of RELATIONS) check(pair, relation, ledger);
}

function check({ now, before }: Pair, relation: Relation, ledger: Ledger) {
	const { rule, now: id, name, kind = name, before: old, change, unless } = relation;
	const told = figureIn(now, id);
	if (!told || (unless && (unless in now.digest.figures || unless in before.digest.figures))) return;
	const [left, changed] = [termsIn(before, old), termsIn(now, change)];
	if (!left) return ledger.uncheckable(rule, [told.span], `${reportOf(before)}中没有可比的${kind}`);
	if (!changed) return ledger.uncheckable(rule, [told.span], `报告中没有写明${kind}本年的增减`);
	const spans = [told.span, ...changed.spans];
	const range = sumOf([left.range, changed.range]);
	if (meet(range, told)) return ledger.holds(rule, spans);
	const expected = tidy(left.value + changed.value);
	ledger.fails(rule, {
		message: `${name}填的是${told.value}，按${reportOf(before)}推算应为${expected}，相差${tidy(Math.abs(expected - told.value))}，请核对。`,
		spans,
		expected,
		actual: told.value,
		elsewhere: placesIn(before.id, left.spans),
	});
}

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
