import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/report/body';
import type { Level } from '../../../src/report/reading';
import { renamed } from '../../../src/report/renamed';

type Whose = [issuer: string, region: string, level: Level];
const between = (...[old, now]: [Whose, Whose]) => {
	const [before, since] = [old, now].map(([issuer, region, level]) => bodyOf({ issuer, region, level }));
	if (!before || !since) throw new Error('no body');
	return renamed(before, since);
};
const bureau = (name: string, region = '岚州市'): Whose => [region + name, region, 'department'];
const area = (region: string, level: Level = 'county'): Whose => [region, region, level];

describe('another name that a body may have got', () => {
	it.each([
		[area('青岩县'), area('青岩区')],
		[area('云岭县石桥乡', 'township'), area('云岭县石桥镇', 'township')],
		[area('青岩县柳河镇', 'township'), area('青岩区柳河街道', 'township')],
		[bureau('国土资源局'), bureau('自然资源和规划局')],
		[bureau('卫生局'), bureau('卫生和计划生育委员会')],
		[bureau('卫计委'), bureau('卫生健康委员会')],
		[bureau('经济和信息化委员会'), bureau('工业和信息化局')],
		[bureau('文化广电新闻出版局'), bureau('文化广电和旅游局')],
		[bureau('工商行政管理局'), bureau('市场监督管理局')],
		[bureau('发展和改革委员会'), bureau('发展和改革局')],
		[bureau('教育局', '青岩县'), bureau('教育局', '青岩区')],
	])('%s, %s', (old, now) => expect(between(old, now)).toBe('renamed'));

	it('a county and a city of its name may both be there', () =>
		expect(between(area('泽川县'), area('泽川市', 'prefecture'))).toBe('unclear'));
});

describe('no other name', () => {
	it.each([
		['backwards', area('青岩区'), area('青岩县')],
		['another place', area('青岩县'), area('青山区')],
		['backwards', bureau('卫生健康委员会'), bureau('卫生局')],
		['another field', bureau('教育局'), bureau('财政局')],
		['of another county', bureau('卫生局', '云岭县'), bureau('卫生健康局', '青溪县')],
		['a branch', bureau('公安局'), bureau('公安局交通警察支队')],
		['a bureau and its government', area('岚州市', 'prefecture'), bureau('教育局')],
	] as const)('%s: %s, %s', (_, old, now) => expect(between([...old], [...now])).toBe('other'));
});
