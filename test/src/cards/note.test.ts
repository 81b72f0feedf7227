import { expect, it } from 'vitest';
import { changeOf, shareOf } from '../../../src/cards/note';
import { madeCard } from './made-card';

it.each([
	[88, 106, -18, -18 / 106],
	[106, 106, 0, 0],
	[0.3, 0.1, 0.2, 2],
	[3120.58, 3000, 120.58, 120.58 / 3000],
])('%d after %d is a change of %d', (value, before, difference, rate) => {
	const change = changeOf({ id: 'fee.total', value, before });
	expect(change?.difference).toBe(difference);
	expect(change?.rate).toBeCloseTo(rate, 12);
});

it('a change from nothing has no rate; one from what is not known is none', () => {
	expect(changeOf({ id: 'fee.total', value: 3, before: 0 })).toEqual({ difference: 3 });
	expect(changeOf({ id: 'fee.total', value: 3 })).toBeUndefined();
});

it('what was granted is a share of what was closed', () => {
	expect(shareOf({ id: 'application.replied.granted', value: 39 }, madeCard())).toEqual({
		of: 'application.closed',
		share: 39 / 90,
	});
});

it.each([
	['of a hedged figure', { id: 'application.replied.granted', value: 39, qualifier: 'about' as const }],
	['larger than its whole', { id: 'application.replied.granted', value: 91 }],
	['of nothing', { id: 'application.replied.granted', value: 0 }],
	['of what is no part', { id: 'fee.total', value: 1 }],
	['of a whole that is not stated', { id: 'litigation.corrected', value: 1 }],
])('no share is told %s', (_, figure) => {
	expect(shareOf(figure, madeCard())).toBeUndefined();
});
