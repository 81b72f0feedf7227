import { describe, expect, it } from 'vitest';
import { rankOfCity } from '../../../workers/metadata/cities';
import { levelOf } from '../../../workers/metadata/level';

describe('the rank of a city', () => {
	it.each([
		['杭州市', 'prefecture'],
		['义乌市', 'county'],
		['芒市', 'county'],
		['增城市', 'county'], // a district since 2014
		['莱芜市', 'prefecture'], // a district since 2019
		['哈密市', undefined], // of county rank until 2016, of prefecture rank since
		['霁川市', undefined],
	])('%s: %s', (city, rank) => {
		expect(rankOfCity(city)).toBe(rank);
	});

	it('goes before what a text seems to tell, and only of a government', () => {
		const told = { title: undefined, region: '义乌市', opening: '', text: '各县(市、区)、各乡镇认真贯彻' };
		expect(levelOf({ ...told, issuer: '义乌市人民政府' })).toBe('county');
		expect(levelOf({ ...told, issuer: '义乌市财政局' })).toBe('department');
	});
});
