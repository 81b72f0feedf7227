import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Row } from '../../../src/library/row';
import { createRows } from '../../../src/library/rows';
import { summarise } from '../../../src/report/summary';
import { reading } from '../made/reading';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const row = (id: string): Row => ({ ...summarise(reading(), 1), id, keptAt: 1 });

it('shows the first change at once and gathers those that follow', () => {
	const { shown, put } = createRows();
	const seen = new Set([shown()]);
	for (let i = 0; i < 50; i++) {
		put([row(String(i))]);
		seen.add(shown());
		vi.advanceTimersByTime(5);
	}
	vi.advanceTimersByTime(500);
	seen.add(shown());
	expect(shown()).toHaveLength(50);
	expect(seen.size).toBeLessThanOrEqual(6);
});

it('knows at once what it does not show yet', () => {
	const { get, put, drop, all } = createRows();
	put([row('1'), row('2')]);
	drop(['1']);
	expect(get('1')).toBeUndefined();
	expect(all().map(({ id }) => id)).toEqual(['2']);
});
