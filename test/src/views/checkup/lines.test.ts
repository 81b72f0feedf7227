import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../../src/report/rule-families';
import { listText, tableText } from '../../../../src/views/checkup/copying';
import { linesOf, oldLast, rulesIn, totalsOf } from '../../../../src/views/checkup/lines';
import { checkupZhHans } from '../../../../src/words/checkup/zh-Hans';
import { inChinese } from '../../../in-chinese';
import { checkup, finding, row } from './made';

const ALL = { atLeast: 'info', onlyFound: false } as const;
const [a, b, c, d] = [
	row('a', { issuer: '云岭县人民政府', year: 2023 }),
	row('b', { issuer: '=青溪县', year: 2022 }),
	row('c', { issuer: '霁川市', year: 2023 }),
	row('d', { issuer: '青岚县', year: 2023 }),
];
const rows = [a, b, c, d];
const checkups = new Map([
	checkup(a, [finding('numbering.gap', 'warning', 9), finding('published.late', 'info')]),
	checkup(b, [
		finding('balance.mismatch', 'error', 4),
		finding('balance.mismatch', 'error', 8),
		finding('year.jump', 'info'),
	]),
	checkup(c),
]);

describe('the lines of the check-up', () => {
	it('the worst come first; a report that is not judged yet is left out', () => {
		expect(linesOf(rows, checkups, ALL).map((line) => line.row.id[0])).toEqual(['b', 'a', 'c']);
	});

	it('an outdated version stands behind what counts, and says what it is where it is copied', () => {
		const old = new Set([b.id]);
		const listed = { lines: oldLast(linesOf(rows, checkups, ALL), old), old };
		expect(listed.lines.map((line) => line.row.id[0])).toEqual(['a', 'c', 'b']);
		expect(tableText(listed, checkupZhHans).split('\n').at(-1)).toMatch(/^'=青溪县（旧版本）\t2022\tb\.txt\t/);
	});

	it('a cell counts its family and leads to the first of it', () => {
		const [line] = linesOf(rows, checkups, ALL);
		expect(line?.families).toEqual({
			tables: { count: 2, first: finding('balance.mismatch', 'error', 4) },
			growth: { count: 1, first: finding('year.jump', 'info') },
		});
		expect(line?.counts).toEqual({ error: 2, warning: 0, info: 1 });
	});

	it.each([
		[{ atLeast: 'error', onlyFound: true }, ['b']],
		[{ atLeast: 'warning', onlyFound: true }, ['b', 'a']],
		[{ atLeast: 'info', onlyFound: true, rule: 'published.late' }, ['a']],
		[{ atLeast: 'error', onlyFound: false }, ['b', 'a', 'c']],
	] as const)('%j', (filters, ids) => {
		expect(
			linesOf(rows, checkups, filters)
				.map((line) => line.row.id[0])
				.sort(),
		).toEqual([...ids].sort());
	});

	it('the totals count what could be checked, and what was found', () => {
		expect(totalsOf(rows, checkups)).toEqual({
			reports: 4,
			outdated: 0,
			checks: 8 + 9 + 6,
			uncheckable: 6,
			findings: { error: 2, warning: 1, info: 2 },
			marked: 0,
		});
	});

	it('an outdated version is no part of the totals', () => {
		expect(totalsOf(rows, checkups, new Set([b.id]))).toMatchObject({
			reports: 3,
			outdated: 1,
			findings: { error: 0, warning: 1, info: 1 },
		});
	});

	it('the rules that found something', () => {
		expect(rulesIn(rows, checkups)).toEqual(['balance.mismatch', 'year.jump', 'numbering.gap', 'published.late']);
	});
});

describe('rules', () => {
	it('a rule of a later version is not lost', () => {
		expect(familyOf('weather.rain')).toBe('wording');
	});
});

describe('copied', () => {
	const lines = linesOf(rows, checkups, ALL);

	const listed = { lines, old: new Set<string>() };

	it('a table for a spreadsheet, safe from formulas', () => {
		const [head, first] = tableText(listed, checkupZhHans).split('\n');
		expect(head?.split('\t').slice(0, 7)).toEqual(['报告', '年度', '文件', '不符', '存疑', '提示', '表内']);
		expect(first?.split('\t').slice(0, 7)).toEqual(["'=青溪县", '2022', 'b.txt', '2', '0', '1', '2']);
	});

	it('a line for every finding', () => {
		const [head, ...told] = listText(listed, checkupZhHans, inChinese).split('\n');
		expect(head).toBe('报告\t年度\t文件\t程度\t规则\t位置\t问题');
		expect(told).toHaveLength(5);
		expect(told[3]).toBe('云岭县人民政府\t2023\ta.txt\t存疑\t标题编号\t二、公开\tnumbering.gap。');
	});
});
