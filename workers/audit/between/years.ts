import type { Indicator, Reading } from '../../../src/report/reading';
import { Docket } from '../docket';
import type { Audit } from '../evidence';
import type { Rule } from '../rules';

/** A figure of a reading for its own year and the whole area, where it is not open. */
export const figureIn = ({ indicators }: Reading, id: string): (Indicator & { value: number }) | undefined =>
	indicators.find(
		(one): one is Indicator & { value: number } =>
			one.id === id && one.scope === 'all' && one.year === undefined && one.value !== undefined,
	);

/** A relation between two years: figures of last year's report and of this one's that must come to the same. */
interface Relation {
	rule: Rule;
	/** Figures of this year's report that the value is found in, and what it is called. */
	now: string;
	name: string;
	/** Last year's figures, and this year's that change them, with their signs. */
	before: Readonly<Record<string, 1 | -1>>;
	change: Readonly<Record<string, 1 | -1>>;
}

const COLUMNS = ['natural', 'business', 'research', 'charity', 'legal', 'other_org', 'total'];

const RELATIONS: readonly Relation[] = [
	...COLUMNS.map(
		(column): Relation => ({
			rule: 'carryover.mismatch',
			now: `request.carried_in.${column}`,
			name: '上年结转',
			before: { [`request.carried_out.${column}`]: 1 },
			change: {},
		}),
	),
	...['rules', 'normative'].map(
		(kind): Relation => ({
			rule: 'stock.mismatch',
			now: `${kind}.in_force`,
			name: '现行有效件数',
			before: { [`${kind}.in_force`]: 1 },
			change: { [`${kind}.issued`]: 1, [`${kind}.repealed`]: -1 },
		}),
	),
	...['licensing', 'other_services', 'penalty', 'coercion', 'charges'].map(
		(kind): Relation => ({
			rule: 'stock.mismatch',
			now: `${kind}.items_last_year`,
			name: '上一年项目数量',
			before: { [`${kind}.items_last_year`]: 1, [`${kind}.items_change`]: 1 },
			change: {},
		}),
	),
];

/**
 * This year's report against last year's of the same body: what was carried over, and what is in force.
 *
 * @returns findings and checks about this year's report, with spans of its text
 */
export function betweenYears(now: Reading, before: Reading): Audit {
	const docket = new Docket();
	if (now.meta.year === undefined || before.meta.year !== now.meta.year - 1) return { findings: [], checks: [] };
	for (const relation of RELATIONS) check(now, before, relation, docket);
	return { findings: docket.inOrder(), checks: docket.checks };
}

function check(now: Reading, before: Reading, { rule, now: id, name, before: old, change }: Relation, docket: Docket) {
	const told = figureIn(now, id);
	if (!told) return;
	const terms = [...Object.entries(old).map(valueIn(before)), ...Object.entries(change).map(valueIn(now))];
	const known = terms.filter((value) => value !== undefined);
	if (known.length < terms.length) return docket.uncheckable(rule, [told.span], '上年报告中没有相应的数');
	const expected = known.reduce((sum, value) => sum + value, 0);
	if (expected === told.value) return docket.holds(rule, [told.span]);
	docket.fails(rule, {
		message: `${name}填的是${told.value}，按${before.meta.year}年报告推算应为${expected}，相差${Math.abs(expected - told.value)}，请核对。`,
		spans: [told.span],
		expected,
		actual: told.value,
	});
}

const valueIn =
	(reading: Reading) =>
	([id, sign]: [string, 1 | -1]): number | undefined => {
		const value = figureIn(reading, id)?.value;
		return value === undefined ? undefined : sign * value;
	};
