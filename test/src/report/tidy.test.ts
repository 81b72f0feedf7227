import { expect, it } from 'vitest';
import { apart, tidy } from '../../../src/report/tidy';

it('takes the dust of floating point away, and no digit that is printed', () => {
	expect(tidy(87.3 + 4.2)).toBe(91.5);
	expect(tidy(0.0085)).toBe(0.0085);
	expect(tidy(1.0000004)).toBe(1);
	expect(tidy(-3)).toBe(-3);
});

it('two figures are as far apart one way as the other', () => {
	expect([apart(0.3, 0.1), apart(0.1, 0.3)]).toEqual([0.2, 0.2]);
});
