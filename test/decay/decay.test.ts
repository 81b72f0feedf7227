import { describe, expect, it } from 'vitest';
import { added, single, tryOut } from './trial';

/** One copy of so many is read; the whole of them, and two ways together, by `npm run decay`. */
const EVERY = 19;
/** The share of cells that must be read right, a little under what was measured. */
const FLOOR = 0.9;

describe('tables in states of decay', () => {
	it('reads no cell wrong, invents none, and nine of ten right', async () => {
		const sample = single(20240131).filter((_, i) => i % EVERY === 0);
		const whole = added(await Promise.all(sample.map(tryOut)));
		expect([...whole.wrong, ...whole.invented].map(({ copy, says }) => `${JSON.stringify(copy)} ${says}`)).toEqual([]);
		expect(whole.right / whole.asked).toBeGreaterThan(FLOOR);
	});
});
