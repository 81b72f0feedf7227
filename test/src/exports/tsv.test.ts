import { describe, expect, it } from 'vitest';
import { tsv, tsvCell } from '../../../src/exports/tsv';

describe('a cell that a spreadsheet would take for a formula', () => {
	it.each([
		"=cmd|'/c calc'!A1",
		'+1',
		'-2',
		'@SUM(A1)',
		'＝1',
		'＋1',
		'－1',
		'＠a',
		'\t=1',
		'\r=1',
		'\n=1',
		'\0=1',
		'  =1',
		'"=1',
	])('%j is led by an apostrophe', (value) => {
		expect(tsvCell(value)).toMatch(/^'/);
	});

	it('an apostrophe of its own does not hide it', () => {
		expect(tsvCell("'=1")).toBe("''=1");
	});

	it.each(['云岭县人民政府', '3-4月', 'a=b', '“＝”号'])('%s stays as it is', (value) => {
		expect(tsvCell(value)).toBe(value);
	});

	it('numbers stay numbers, below zero too', () => {
		expect([tsvCell(-3), tsvCell(0)]).toEqual(['-3', '0']);
	});
});

it('what would break a cell does not', () => {
	expect(
		tsv([
			['甲\t乙\r\n丙', '"丁"'],
			[1, ''],
		]),
	).toBe('甲 乙 丙\t"""丁"""\n1\t');
});
