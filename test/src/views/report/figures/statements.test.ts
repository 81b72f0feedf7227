import { describe, expect, it } from 'vitest';
import { gatherFigures, groupFigures } from '../../../../../src/views/report/figures/statements';
import { indicator } from '../sample';

describe('statements of a figure', () => {
	it('are gathered; the first counts, the rest is evidence', () => {
		const [figure] = gatherFigures([
			indicator('proactive.total', 120),
			indicator('fee.total', 0),
			indicator('proactive.total', 120),
		]);
		expect(figure?.first.index).toBe(0);
		expect(figure?.again.map(({ index }) => index)).toEqual([2]);
		expect(figure?.differs).toBe(false);
	});

	it('differ where another value is stated', () => {
		const [figure] = gatherFigures([indicator('proactive.total', 120), indicator('proactive.total', 121)]);
		expect(figure?.differs).toBe(true);
	});

	it('are kept apart by scope and by year, the own year first', () => {
		const figures = gatherFigures([
			indicator('fee.total', 8, { year: 2015 }),
			indicator('fee.total', 9, { year: 2016 }),
			indicator('fee.total', 7, { scope: 'self' }),
			indicator('fee.total', 10),
		]);
		expect(figures.map(({ year, scope, first }) => [year, scope, first.indicator.value])).toEqual([
			[undefined, 'self', 7],
			[undefined, 'all', 10],
			[2016, 'all', 9],
			[2015, 'all', 8],
		]);
	});
});

describe('lines of figures', () => {
	const grouped = (...ids: string[]) => groupFigures(gatherFigures(ids.map((id) => indicator(id, 1))));

	it('stand in the groups and the order of the forms', () => {
		const groups = grouped('fee.total', 'application.received', 'proactive.total', 'weather.rain');
		expect(groups.map(({ group }) => group)).toEqual(['proactive', 'application', 'fee', 'unknown']);
	});

	it('are set in under their whole while they follow it', () => {
		const [group] = grouped(
			'application.replied',
			'application.replied.denied',
			'application.replied.denied.privacy',
			'application.replied.other',
			'application.closed.extended',
		);
		expect(group?.lines.map(({ id, depth }) => [id, depth])).toEqual([
			['application.closed.extended', 0],
			['application.replied', 0],
			['application.replied.denied', 1],
			['application.replied.denied.privacy', 2],
			['application.replied.other', 1],
		]);
	});

	it('give both scopes side by side', () => {
		const figures = gatherFigures([
			indicator('proactive.total', 9),
			indicator('proactive.total', 4, { scope: 'self' }),
			indicator('channel.website', 3),
		]);
		const [group] = groupFigures(figures);
		expect(group?.bothScopes).toBe(true);
		expect(group?.lines[0]?.all?.first.indicator.value).toBe(9);
		expect(group?.lines[0]?.self?.first.indicator.value).toBe(4);
		expect(group?.lines[1]?.self).toBeUndefined();
	});
});
