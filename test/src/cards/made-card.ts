import type { Card } from '../../../src/report/card';

/** A card of a place that does not exist, with one figure of every kind. */
export const madeCard = (): Card => ({
	name: '青岚县人民政府办公室',
	region: '青岚县',
	level: 'county',
	year: 2023,
	era: 'tables2021',
	figures: [
		{ id: 'application.received', value: 88, before: 106 },
		{ id: 'application.closed', value: 90 },
		{ id: 'application.replied.granted', value: 39 },
		{ id: 'application.replied.denied', value: 14 },
		{ id: 'application.carried_out', value: 4, before: 6 },
		{ id: 'reconsideration.total', value: 10 },
		{ id: 'training.people', value: 310, qualifier: 'over' },
		{ id: 'charges.amount', value: 3120.58 },
		{ id: 'procurement.amount', value: 251000, unit: '元', before: 240000 },
	],
	checks: { all: 132, holds: 129, wrong: 2 },
	readOn: '2026-11-03',
});
