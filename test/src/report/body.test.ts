import { describe, expect, it } from 'vitest';
import { bodyKey, bodyOf, isUnder, sameBody } from '../../../src/report/body';
import type { Level } from '../../../src/report/reading';

const body = (issuer: string | undefined, region: string | undefined, level: Level | undefined) => {
	const found = bodyOf({
		...(issuer !== undefined && { issuer }),
		...(region !== undefined && { region }),
		...(level !== undefined && { level }),
	});
	if (!found) throw new Error('no body');
	return found;
};
const county = body('云岭县人民政府', '云岭县', 'county');

describe('one body under several names', () => {
	it.each([
		['云岭县人民政府办公室', '云岭县', 'county'],
		['云岭县政府', '云岭县', 'county'],
		['云岭县', '云岭县', 'prefecture'],
		[undefined, '云岭县', 'county'],
		['云岭县人民政府办公室', '云岭县', undefined],
	] as const)('云岭县人民政府 and %s', (issuer, region, level) => {
		expect(sameBody(county, body(issuer, region, level))).toBe('same');
		expect(bodyKey(body(issuer, region, level))).toBe(bodyKey(county));
	});

	it('a bureau and its office', () => {
		expect(
			sameBody(body('云岭县教育局', '云岭县', 'department'), body('云岭县教育局办公室', '云岭县', 'department')),
		).toBe('same');
	});

	it.each([
		['岚州市发展和改革委员会', '岚州市发改委'],
		['岚州市发展和改革委员会', '岚州市发展改革委'],
		['岚州市人力资源和社会保障局', '岚州市人社局'],
		['岚州市住房和城乡建设局', '岚州市住建局'],
		['岚州市城市管理局', '岚州市城市管理局（岚州市综合行政执法局）'],
		['岚州市文化广电旅游局', '岚州市文化广电和旅游局'],
	])('a bureau’s whole name and its short one: %s, %s', (one, other) => {
		const [whole, short] = [body(one, '岚州市', 'department'), body(other, '岚州市', 'department')];
		expect(sameBody(whole, short)).toBe('same');
		expect(bodyKey(short)).toBe(bodyKey(whole));
	});

	it('a zone’s whole name and its short one', () => {
		const whole = body('岚州高新技术产业开发区管理委员会', '岚州高新技术产业开发区', 'county');
		expect(sameBody(whole, body('岚州高新区管委会', '岚州高新区', 'county'))).toBe('same');
	});

	it('a district whose city its name leaves out and its text tells', () => {
		const whole = body('岚州市鼓楼区', '岚州市鼓楼区', 'county');
		expect(sameBody(whole, body('鼓楼区', '岚州市鼓楼区', 'county'))).toBe('same');
	});

	it('a zone and its committee’s office', () => {
		const zone = body('云岭新区管理委员会', '云岭新区', 'county');
		expect(sameBody(zone, body('云岭新区管委会办公室', '云岭新区', 'county'))).toBe('same');
	});
});

describe('other bodies', () => {
	it.each([
		['the government’s office, which reports for itself', '云岭县人民政府办公室', '云岭县', 'department'],
		['a bureau of the county', '云岭县教育局', '云岭县', 'department'],
		['another county', '云溪县人民政府', '云溪县', 'county'],
	] as const)('%s', (_, issuer, region, level) => {
		expect(sameBody(county, body(issuer, region, level))).toBe('other');
	});

	it('the same district of another city', () => {
		const one = body('鼓楼区', '溪安市鼓楼区', 'county');
		expect(sameBody(body('岚州市鼓楼区', '岚州市鼓楼区', 'county'), one)).toBe('other');
	});

	it('a city’s own level, beside the whole city', () => {
		const own = bodyOf({ title: '岚州市本级2021年政府信息公开工作年度报告', region: '岚州市', level: 'prefecture' });
		const city = body(undefined, '岚州市', 'prefecture');
		expect(own && sameBody(own, city)).toBe('other');
		expect(own && bodyKey(own)).not.toBe(bodyKey(city));
		expect(own && isUnder(body('岚州市教育局', '岚州市', 'department'), own)).toBe(false);
	});

	it('a bureau and its branch', () => {
		const branch = body('岚州市生态环境局云岭分局', '岚州市', 'department');
		expect(sameBody(body('岚州市生态环境局', '岚州市', 'department'), branch)).toBe('other');
	});

	it('a town whose name another’s ends in', () => {
		expect(sameBody(body('石桥镇', '石桥镇', 'township'), body('云岭县大石桥镇', '云岭县大石桥镇', 'township'))).toBe(
			'other',
		);
		expect(sameBody(body('交通局', undefined, 'department'), body('轨道交通局', undefined, 'department'))).toBe(
			'other',
		);
	});

	it('two bureaus of one county', () => {
		const [one, other] = ['教育局', '农业局'].map((name) => body(`云岭县${name}`, '云岭县', 'department'));
		expect(one && other && sameBody(one, other)).toBe('other');
	});
});

it('a name without the areas before it may be the same, and no more', () => {
	expect(
		sameBody(body('明湖市青岩区人民政府', '明湖市青岩区', 'county'), body('青岩区人民政府', '青岩区', 'county')),
	).toBe('maybe');
});

it('a government that signs for another area may be the same, and no more', () => {
	expect(sameBody(county, body('云岭县人民政府', '云岭新区', 'prefecture'))).toBe('maybe');
});

it('a report that names no one is of no body', () => {
	expect(bodyOf({})).toBeUndefined();
	expect(bodyOf({ region: '云岭县', level: 'department' })).toBeUndefined();
});

describe('below a government', () => {
	const city = body('明湖市人民政府', '明湖市', 'prefecture');
	it.each([
		['its bureau', '明湖市教育局', '明湖市', 'department', true],
		['a district of it', '明湖市青岩区人民政府', '明湖市青岩区', 'county', true],
		['the district’s bureau', '明湖市青岩区教育局', '明湖市青岩区', 'department', true],
		['itself', '明湖市人民政府办公室', '明湖市', 'prefecture', false],
		['a district that does not say whose it is', '青岩区人民政府', '青岩区', 'county', false],
		['another city’s bureau', '云岭市教育局', '云岭市', 'department', false],
	] as const)('%s', (_, issuer, region, level, under) => {
		expect(isUnder(body(issuer, region, level), city)).toBe(under);
	});
});
