import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/library/library';
import { filterOptions, matching, NO_FILTERS, sorted } from '../../../src/library/select';

const row = (id: string, more: Partial<Row> = {}): Row => ({
	id,
	name: `${id}.txt`,
	title: id,
	script: 'hans',
	key: [],
	figures: 0,
	findings: { error: 0, warning: 0, info: 0 },
	bytes: 1,
	keptAt: 0,
	reader: 1,
	notices: [],
	...more,
});
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('');

const rows = [
	row('a', { year: 2016, level: 'county', region: '乙县', keptAt: 3, findings: { error: 0, warning: 2, info: 0 } }),
	row('b', { year: 2021, level: 'prefecture', region: '甲市', keptAt: 1 }),
	row('c', { keptAt: 2, findings: { error: 1, warning: 0, info: 0 } }),
	row('d', { year: 2021, level: 'county', region: '乙县', keptAt: 4 }),
];

describe('the library is narrowed down', () => {
	it('by nothing, by one thing, by all', () => {
		expect(ids(matching(rows, NO_FILTERS))).toBe('abcd');
		expect(ids(matching(rows, { year: 2021 }))).toBe('bd');
		expect(ids(matching(rows, { year: 2021, level: 'county', region: '乙县' }))).toBe('d');
	});

	it('by what a search found', () => {
		expect(
			ids(
				matching(
					rows,
					{ year: 2021 },
					new Map([
						['b', ''],
						['c', ''],
					]),
				),
			),
		).toBe('b');
		expect(ids(matching(rows, NO_FILTERS, new Map()))).toBe('');
	});

	it('offers what there is: years newest first, levels from the top', () => {
		expect(filterOptions(rows)).toEqual({
			years: [2021, 2016],
			levels: ['prefecture', 'county'],
			regions: ['甲市', '乙县'],
		});
	});
});

describe('the library is put in order', () => {
	it.each([
		['kept', 'dacb'],
		['yearDown', 'bdac'],
		['yearUp', 'abdc'],
		['issuer', 'abcd'],
		['findings', 'cabd'],
	] as const)('by %s', (sort, order) => {
		expect(ids(sorted(rows, sort))).toBe(order);
	});

	it('by a key figure, the largest first, those without it last', () => {
		const told = (id: string, value: number) => row(id, { key: [{ id: 'application.received', value }] });
		const some = [row('a', { year: 2016 }), told('b', 5), told('c', 90), row('d', { year: 2021 }), told('e', 0)];
		expect(ids(sorted(some, 'application.received'))).toBe('cbeda');
		expect(ids(sorted(some, 'proactive.total'))).toBe('dabce');
	});

	it('puts equals in order by year, newest first, then by name', () => {
		const alike = [
			row('乙', { issuer: '乙县', year: 2020 }),
			row('丙', { issuer: '甲县', year: 2020 }),
			row('甲', { issuer: '甲县', year: 2021 }),
		];
		expect(ids(sorted(alike, 'findings'))).toBe('甲丙乙');
		expect(ids(sorted([...alike].reverse(), 'findings'))).toBe('甲丙乙');
	});
});
