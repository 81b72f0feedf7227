import { describe, expect, it } from 'vitest';
import { rowsInView } from '../../../src/ui/windowed';

const measures = { count: 1000, row: 80, above: 0, window: 800 };

describe('the rows to draw', () => {
	it('all of a list that is not long', () => {
		expect(rowsInView({ ...measures, count: 200 })).toEqual({ first: 0, end: 200 });
	});

	it('those in the window and some beyond', () => {
		const { first, end } = rowsInView({ ...measures, above: 40_000 });
		expect(first).toBeLessThan(500);
		expect(end).toBeGreaterThan(510);
		expect(end - first).toBeLessThan(60);
	});

	it('from the first on at the top, up to the last at the foot', () => {
		expect(rowsInView({ ...measures, above: -300 }).first).toBe(0);
		expect(rowsInView({ ...measures, above: 80_000 - 800 }).end).toBe(1000);
	});

	it('never rows that end before they begin, however far away the list is', () => {
		for (const above of [-1e6, 1e6]) {
			const { first, end } = rowsInView({ ...measures, above });
			expect(end).toBeGreaterThanOrEqual(first);
		}
	});

	it('a few before a row could be measured', () => {
		expect(rowsInView({ ...measures, row: 0 }).end).toBeLessThan(100);
	});
});
