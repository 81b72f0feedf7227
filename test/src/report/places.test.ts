import { expect, it } from 'vitest';
import { placeOf } from '../../../src/report/places';
import type { Place, Placement } from '../../../src/report/reading';

const cell = (name: string): Place => ({ kind: 'sheet', sheet: '表', cell: name });
const PLACES: Placement[] = [
	{ span: [0, 5], at: cell('A1') },
	{ span: [6, 8], at: cell('A2') },
	{ span: [8, 12], at: cell('B2') },
	{ span: [20, 30], at: cell('A3') },
];

it.each([
	[[0, 3], 'A1'],
	[[4, 5], 'A1'],
	[[4, 9], 'A1'],
	[[7, 8], 'A2'],
	[[8, 9], 'B2'],
	[[15, 22], 'A3'],
	[[29, 40], 'A3'],
] as const)('the words %j begin in %s', (span, name) => {
	expect(placeOf(PLACES, span)).toEqual(cell(name));
});

it.each([[[5, 6]], [[12, 20]], [[30, 31]]] as const)('the words %j stand nowhere in particular', (span) => {
	expect(placeOf(PLACES, span)).toBeUndefined();
	expect(placeOf([], span)).toBeUndefined();
});
