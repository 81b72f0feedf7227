import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../../../src/report/reading';
import { gatherFigures } from '../../../../../src/views/report/figures/statements';
import { drawnIn, formsOf } from '../../../../../src/views/report/forms/forms';
import { indicator } from '../sample';

const forms = (...indicators: Indicator[]) => formsOf(gatherFigures(indicators));

describe('the official tables to draw', () => {
	it('none for a report in prose', () => {
		const { table2, table3, table4 } = forms(
			indicator('normative.issued', 21),
			indicator('reconsideration.total', 2),
			indicator('litigation.total', 1),
		);
		expect([table2, table3, table4]).toEqual([undefined, undefined, undefined]);
	});

	it('table 2 by the figures that are there, not by the year', () => {
		const of2021 = forms(indicator('rules.in_force', 3), indicator('licensing.decisions', 9));
		expect(of2021.table2?.map(({ article }) => article)).toEqual([1, 5, 6, 8]);
		const of2019 = forms(indicator('rules.newly_made', 3), indicator('licensing.decisions', 9));
		expect(of2019.table2?.map(({ article }) => article)).toEqual([1, 5, 6, 8, 9]);
	});

	it('table 3 with one row of other ways, or with three', () => {
		const one = forms(indicator('request.new.total', 5), indicator('request.other.rest.total', 1));
		expect(one.table3?.filter(({ group }) => group === 'other').map(({ row }) => row)).toEqual(['other.rest']);
		const three = forms(indicator('request.other.unpaid.natural', 0));
		expect(three.table3?.filter(({ group }) => group === 'other')).toHaveLength(3);
	});

	it('table 4 where lawsuits are told apart', () => {
		expect(forms(indicator('litigation.direct.total', 0)).table4).toBe(true);
	});

	it('hold figures of the own year and the whole area only', () => {
		const drawn = forms(
			indicator('request.new.total', 5, { scope: 'self' }),
			indicator('request.new.total', 6, { year: 2019 }),
			indicator('request.closed.total', 7),
		);
		expect(drawn.figure('request.new.total')).toBeUndefined();
		expect(drawn.figure('request.closed.total')?.first.indicator.value).toBe(7);
	});

	it('leave to the list what they do not show', () => {
		const drawn = drawnIn(forms(indicator('rules.in_force', 3)));
		expect(drawn.has('rules.in_force')).toBe(true);
		expect(drawn.has('normative.issued')).toBe(false);
		expect(drawn.has('request.new.total')).toBe(false);
	});
});
