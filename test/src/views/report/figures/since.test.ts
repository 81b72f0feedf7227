import { describe, expect, it } from 'vitest';
import type { ToldFigure } from '../../../../../src/report/relations';
import { sinceOf } from '../../../../../src/views/report/figures/since';

const told = (value: number, more: Partial<ToldFigure> = {}): ToldFigure => ({ value, span: [3, 9], ...more });

describe('a figure beside that of last year', () => {
	it('is so many more or fewer, and leads to the words of last year', () => {
		expect(sinceOf({ value: 60, scope: 'all' }, told(60), told(80))).toEqual({
			value: 80,
			difference: -20,
			rate: -0.25,
			span: [3, 9],
		});
	});

	it('has no rate where there was none', () => {
		expect(sinceOf({ value: 6, scope: 'all' }, told(6), told(0))).toEqual({ value: 0, difference: 6, span: [3, 9] });
	});

	it.each<[why: string, own: ToldFigure | undefined, before: ToldFigure | undefined]>([
		['last year does not tell it', told(6), undefined],
		['it is another number than the one that counts', told(7), told(5)],
		['one is hedged', told(6), told(5, { qualifier: 'over' })],
		['last year says another number too', told(6), told(5, { contested: true })],
		['their units differ', told(6, { unit: '元' }), told(5, { unit: '万元' })],
		['one is of the body itself alone', told(6), told(5, { self: true })],
	])('is not told where %s', (_, own, before) => {
		expect(sinceOf({ value: 6, scope: 'all' }, own, before)).toBeUndefined();
	});

	it('is not told of a figure of the body itself beside one of the whole area, though the numbers are the same', () => {
		expect(sinceOf({ value: 6, scope: 'self' }, told(6), told(5))).toBeUndefined();
		expect(sinceOf({ value: 6, scope: 'self' }, told(6, { self: true }), told(5, { self: true }))?.difference).toBe(1);
	});

	it('is not told of a figure of another year', () => {
		expect(sinceOf({ value: 6, year: 2020, scope: 'all' }, told(6), told(5))).toBeUndefined();
	});
});
