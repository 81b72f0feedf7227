import { expect, it } from 'vitest';
import { receivedByYear, withYearBefore, yearBefore } from '../../../src/cards/years';
import { madeCard } from './made-card';

const kin = (id: string, year: number, received: number, issuer = '青岚县人民政府办公室', keptAt = 1) => ({
	id,
	issuer,
	year,
	key: [{ id: 'application.received', value: received }],
	keptAt,
});

it('the year before is that of the same issuer, the one kept last', () => {
	const rows = [
		kin('a', 2022, 1),
		kin('b', 2022, 2, undefined, 9),
		kin('c', 2022, 3, '云岭市人民政府', 99),
		kin('d', 2021, 4),
	];
	expect(yearBefore(madeCard(), rows)?.id).toBe('b');
	expect(yearBefore(madeCard(), [kin('d', 2021, 4)])).toBeUndefined();
});

it('only what both state exactly and in the same unit is compared', () => {
	const card = {
		figures: [
			{ id: 'application.received', value: 88 },
			{ id: 'training.people', value: 310, qualifier: 'over' as const },
			{ id: 'procurement.amount', value: 25, unit: '元' },
			{ id: 'fee.total', value: 0 },
		],
		readOn: '2026-11-03',
	};
	const before = {
		figures: [
			{ id: 'application.received', value: 106 },
			{ id: 'training.people', value: 300 },
			{ id: 'procurement.amount', value: 24 },
			{ id: 'fee.total', value: 5, qualifier: 'about' as const },
		],
		readOn: '2026-11-03',
	};
	expect(withYearBefore(card, before).figures.map((figure) => 'before' in figure && figure.before)).toEqual([
		106,
		false,
		false,
		false,
	]);
});

it('requests through the years: in order, the own year as the card has it, each year once', () => {
	const rows = [kin('a', 2023, 1), kin('b', 2021, 70), kin('c', 2022, 106), kin('d', 2021, 3, undefined, 0)];
	expect(receivedByYear(madeCard(), rows)).toEqual([
		{ year: 2021, value: 70 },
		{ year: 2022, value: 106 },
		{ year: 2023, value: 88 },
	]);
});

it('two years make no picture, nor do years of nothing', () => {
	expect(receivedByYear(madeCard(), [kin('a', 2022, 1)])).toEqual([]);
	const none = { ...madeCard(), figures: [{ id: 'application.received', value: 0 }] };
	expect(receivedByYear(none, [kin('a', 2022, 0), kin('b', 2021, 0)])).toEqual([]);
});
