import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSliced } from '../../../../../src/views/report/text/slices';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('an iterator drawn out in slices', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('gives a first slice at once, then all of it, in order', () => {
		createRoot((dispose) => {
			const { items, done } = createSliced(upTo(500).values());
			expect(items().length).toBeGreaterThan(0);
			expect(items().length).toBeLessThan(100);
			expect(done()).toBe(false);
			vi.runAllTimers();
			expect(items()).toEqual(upTo(500));
			expect(done()).toBe(true);
			dispose();
		});
	});

	it('never takes more at once than it is told', () => {
		createRoot((dispose) => {
			let taken = 0;
			const counted = upTo(50).map((i) => i);
			const { items } = createSliced(counted.values(), 2);
			expect(items()).toHaveLength(2);
			while (items().length < 50) {
				taken = items().length;
				vi.runOnlyPendingTimers();
				expect(items().length - taken).toBeLessThanOrEqual(2);
			}
			dispose();
		});
	});

	it('is done at once with nothing', () => {
		createRoot((dispose) => {
			const { items, done } = createSliced([].values());
			expect([items(), done()]).toEqual([[], true]);
			dispose();
		});
	});
});
