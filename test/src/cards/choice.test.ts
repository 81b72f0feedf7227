import { describe, expect, it } from 'vitest';
import { linkedOf, MOST_LINKED, preselected } from '../../../src/cards/choice';
import type { Card, CardFigure } from '../../../src/report/card';

const card = (era: Card['era'], figures: Record<string, number>): Card => ({
	...(era && { era }),
	figures: Object.entries(figures).map(([id, value]): CardFigure => ({ id, value })),
	readOn: '2026-11-03',
});

describe('the figures that a card starts with', () => {
	it('since 2019 are how requests fare', () => {
		const figures = {
			'proactive.total': 15386,
			'application.received': 88,
			'application.carried_in': 6,
			'application.carried_out': 4,
			'application.closed': 90,
			'application.replied.granted': 39,
			'application.replied.denied': 14,
			'reconsideration.total': 10,
			'reconsideration.corrected': 1,
			'litigation.total': 5,
		};
		expect(preselected(card('tables2021', figures))).toEqual([
			'application.received',
			'application.closed',
			'application.replied.granted',
			'application.replied.denied',
			'application.carried_out',
			'reconsideration.total',
			'reconsideration.corrected',
		]);
	});

	it('before that begin with what was disclosed at all', () => {
		expect(preselected(card('narrative', { 'application.received': 3, 'proactive.total': 425 }))[0]).toBe(
			'proactive.total',
		);
	});

	it('pass over figures of nothing, but not that nothing was asked or contested', () => {
		const figures = {
			'proactive.total': 24,
			'application.received': 0,
			'application.closed': 0,
			'application.replied.granted': 0,
			'reconsideration.total': 0,
			'litigation.total': 0,
			'normative.disclosed_total': 6,
		};
		expect(preselected(card('tables2019', figures))).toEqual([
			'application.received',
			'reconsideration.total',
			'litigation.total',
			'normative.disclosed_total',
			'proactive.total',
		]);
	});

	it('are filled up to five with what else there is', () => {
		const figures = {
			'application.received': 0,
			'fee.total': 0,
			'org.staff': 3,
			'org.bodies': 1,
			'training.people': 20,
		};
		expect(preselected(card('tables2021', figures))).toHaveLength(5);
	});

	it('are none where there are none', () => {
		expect(preselected(card(undefined, {}))).toEqual([]);
	});
});

describe('the figures that a link carries', () => {
	const many = card(
		'statistical',
		Object.fromEntries([
			...Array.from({ length: 20 }, (_, i): [string, number] => [`category.${i}`, i + 1]),
			['application.received', 287],
			['litigation.total', 7],
		]),
	);
	const all = many.figures.map(({ id }) => id);

	it('are all of a few, in the order chosen', () => {
		expect(linkedOf(many, ['litigation.total', 'category.3'])).toEqual(['litigation.total', 'category.3']);
	});

	it('of many hold those that matter', () => {
		const linked = linkedOf(many, all);
		expect(linked).toHaveLength(MOST_LINKED);
		expect(linked.slice(-2)).toEqual(['application.received', 'litigation.total']);
	});

	it('hold none that was not chosen', () => {
		expect(linkedOf(many, all.slice(0, 15))).not.toContain('application.received');
	});
});
