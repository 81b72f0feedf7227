import { expect, it } from 'vitest';
import { reasonsOf } from '../../../../../src/views/report/figures/reasons-of';
import { gatherFigures } from '../../../../../src/views/report/figures/statements';
import { indicator } from '../sample';

const figures = gatherFigures([
	indicator('application.replied.denied', 5),
	indicator('application.replied.unable', 2),
	indicator('request.denied.law.total', 0),
	indicator('request.denied.internal.total', 1),
	indicator('request.denied.inquiry.natural', 3),
	indicator('request.denied.inquiry.total', 4),
	indicator('request.denied.inquiry.total', 9, { year: 2020 }),
	indicator('request.unable.not_held.total', 2),
]);
const reasons = (id: string) => {
	const figure = figures.find((one) => one.id === id);
	return figure && reasonsOf(figure, figures).map(({ id, first }) => [id, first.indicator.value]);
};

it('has the rows of table 3 that make a kind of reply, less those that say none', () => {
	expect(reasons('application.replied.denied')).toEqual([
		['request.denied.internal.total', 1],
		['request.denied.inquiry.total', 4],
	]);
	expect(reasons('application.replied.unable')).toEqual([['request.unable.not_held.total', 2]]);
});

it('has none for a figure that is no kind of reply', () => {
	expect(reasons('request.denied.inquiry.total')).toEqual([]);
});
