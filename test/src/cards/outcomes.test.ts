import { expect, it } from 'vitest';
import { outcomesOf } from '../../../src/cards/outcomes';

const card = (figures: Record<string, number>) => ({
	figures: Object.entries(figures).map(([id, value]) => ({ id: `application.replied.${id}`, value })),
	readOn: '2026-11-03',
});

it('replies by outcome are parts of their sum; what did not happen is no part', () => {
	expect(outcomesOf(card({ granted: 30, denied: 10, unable: 0 }))).toEqual([
		{ id: 'application.replied.granted', value: 30, share: 0.75, tone: 'open' },
		{ id: 'application.replied.denied', value: 10, share: 0.25, tone: 'shut' },
	]);
});

it('the smallest of many become one, and nothing is lost', () => {
	const many = outcomesOf(
		card({
			already_public: 104,
			granted: 87,
			partial: 12,
			denied: 15,
			not_own: 38,
			not_exist: 17,
			amend: 5,
			other_channel: 3,
		}),
	);
	expect(many).toHaveLength(6);
	expect(many.at(-1)).toEqual({ value: 25, share: 25 / 281, tone: 'else' });
	expect(many.reduce((sum, { value }) => sum + value, 0)).toBe(281);
});

it('one outcome is no picture, nor are hedged ones', () => {
	expect(outcomesOf(card({ granted: 30 }))).toEqual([]);
	const hedged = card({ granted: 30, denied: 3 });
	hedged.figures[0] = { ...hedged.figures[0], qualifier: 'about' } as never;
	expect(outcomesOf(hedged)).toEqual([]);
});
