import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../../../src/views/checkup/units';
import { row } from './made';

type Told = [name: string, region: string, years: number[]];
const units = (...bodies: Told[]) =>
	bodiesOf(
		bodies.flatMap(([issuer, region, years], at) =>
			years.map((year) =>
				row(`${at}${year}`, { issuer, region, year, level: issuer === region ? 'county' : 'department' }),
			),
		),
		[],
	).units.map(({ name, also, byYear }) => [name, also, [...byYear.keys()].sort()]);
const bureau = (name: string, ...years: number[]): Told => [`岚州市${name}`, '岚州市', years];
const area = (name: string, ...years: number[]): Told => [name, name, years];

describe('one row for a body', () => {
	it('whose office got another name, and another again', () => {
		expect(
			units(bureau('卫生局', 2012, 2013), bureau('卫生和计划生育委员会', 2014, 2018), bureau('卫生健康委员会', 2019)),
		).toEqual([
			['岚州市卫生健康委员会', ['岚州市卫生局', '岚州市卫生和计划生育委员会'], [2012, 2013, 2014, 2018, 2019]],
		]);
	});

	it('that is a district now', () => {
		expect(units(area('青岩县', 2017, 2018), area('青岩区', 2019))).toEqual([
			['青岩区', ['青岩县'], [2017, 2018, 2019]],
		]);
	});

	it('whose city is left out in some years', () => {
		expect(units(area('岚州市鼓楼区', 2019, 2021), area('鼓楼区', 2020, 2022))).toEqual([
			['岚州市鼓楼区', ['鼓楼区'], [2019, 2020, 2021, 2022]],
		]);
	});
});

describe('a row for each', () => {
	it.each([
		[
			'two offices that became one',
			[bureau('工商行政管理局', 2018), bureau('食品药品监督管理局', 2018), bureau('市场监督管理局', 2019)],
		],
		['both have reports of a year', [bureau('卫生局', 2013, 2014), bureau('卫生和计划生育委员会', 2014)]],
		['a county and a city of its name', [area('泽川县', 2018), area('泽川市', 2019)]],
		['two districts of the name', [area('岚州市鼓楼区', 2019), area('溪安市鼓楼区', 2019), area('鼓楼区', 2020)]],
	])('%s', (_, bodies) => expect(units(...bodies)).toHaveLength(bodies.length));

	it('a report of half a year stands nowhere', () => {
		const half = row('h', {
			title: '云岭县2021年上半年政府信息公开工作总结',
			region: '云岭县',
			level: 'county',
			year: 2021,
		});
		expect(bodiesOf([half], [])).toEqual({ units: [], unplaced: 1 });
	});
});

it('a file that could not be read is put with the body of its short name', () => {
	const known = row('k', { issuer: '岚州市发展和改革委员会', region: '岚州市', level: 'department', year: 2021 });
	const failed = { name: '岚州市发改委2022年.pdf', failure: { code: 'empty', name: '' } as const };
	expect(bodiesOf([known], [failed]).units[0]?.failed.get(2022)).toBe(failed.name);
});
