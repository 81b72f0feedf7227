import { expect, it } from 'vitest';
import { isoDay } from '../../../src/report/day';

it('tells the day where the reader is, also at its very beginning and end', () => {
	expect(isoDay(new Date(2026, 0, 2, 0, 0, 1).getTime())).toBe('2026-01-02');
	expect(isoDay(new Date(2026, 10, 30, 23, 59, 59).getTime())).toBe('2026-11-30');
});
