import { describe, expect, it } from 'vitest';
import { namedFindings } from '../../../src/report/finding-key';
import type { Finding } from '../../../src/report/reading';
import type { Span } from '../../../src/report/span';

const keysOf = (reading: Parameters<typeof namedFindings>[0]): string[] => namedFindings(reading).map(({ key }) => key);

const finding = (rule: string, ...spans: Span[]): Finding => ({
	rule,
	severity: 'error',
	says: { code: 'fee-unreported' },
	spans,
});
const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

/** A table 3 of two rows whose cells look alike. */
function twoRows(before: string) {
	const text = `${before}\n予以公开\t1\t1\n部分公开\t1\t1\n`;
	const start = before.length + 1;
	const row = (from: number) => {
		const cell = (a: number, b: number) => ({ text: text.slice(a, b), span: [a, b] as const });
		return [cell(from, from + 4), cell(from + 5, from + 6), cell(from + 7, from + 8)];
	};
	const rows = [row(start), row(start + 9)];
	const table = { id: 't3' as const, rows, span: [start, text.length] as const };
	const total = (i: number): Span => rows[i]?.[2]?.span as Span;
	return { text, tables: [table], findings: [0, 1].map((i) => finding('table.row_sum', total(i))) };
}

describe('the name of a finding', () => {
	it('is the same wherever its words stand, with other spaces and widths', () => {
		const one = '收到申请52件，其中18件。';
		const other = '更前面还有别的话。收到申请 ５２ 件，其中18件。';
		const key = (text: string, words: string) =>
			keysOf({ text, tables: [], findings: [finding('sum.mismatch', at(text, words))] });
		expect(key(other, '收到申请 ５２ 件')).toEqual(key(one, '收到申请52件'));
	});

	it('is another for another rule, and for other words', () => {
		const text = '收到52件，办结48件。';
		const findings = [
			finding('sum.mismatch', at(text, '52件')),
			finding('rate.mismatch', at(text, '52件')),
			finding('sum.mismatch', at(text, '48件')),
		];
		expect(new Set(keysOf({ text, tables: [], findings })).size).toBe(3);
	});

	it('tells cells that look alike apart by their rows, in every reading alike', () => {
		const keys = keysOf(twoRows('前言'));
		expect(new Set(keys).size).toBe(2);
		expect(keysOf(twoRows('另一篇长得多的前言'))).toEqual(keys);
	});

	it('has a cell’s table, row, column and words, and of a place over several rows its words alone', () => {
		const { text, tables, findings } = twoRows('前言');
		expect(keysOf({ text, tables, findings })).toEqual([
			'table.row_sum|t3/予以公开/2/1',
			'table.row_sum|t3/部分公开/2/1',
		]);
		const whole = finding('table.blank', [3, text.length]);
		expect(keysOf({ text, tables, findings: [whole] })).toEqual(['table.blank|予以公开11部分公开11']);
	});

	it('takes in the first twelve places, and forty characters of each', () => {
		const text = '甲'.repeat(80);
		const key = (...spans: Span[]) => keysOf({ text, tables: [], findings: [finding('near_duplicate', ...spans)] });
		expect(key([0, 41])).toEqual([`near_duplicate|${'甲'.repeat(40)}`]);
		const places = Array.from({ length: 13 }, (_, i): Span => [i, i + 1]);
		expect(key(...places)).toEqual([`near_duplicate${'|甲'.repeat(12)}`]);
	});

	it('knows a cell by its row, whatever stands beside it', () => {
		const table = twoRows('前言');
		const [, second] = keysOf(table);
		expect(keysOf({ ...table, findings: table.findings.slice(1) })).toEqual([second]);
	});

	it('tells apart by their order what agrees in all', () => {
		const text = '第五条。第五条。第五条。';
		const findings = [0, 4, 8].map((start) => finding('numbering.gap', [start, start + 3]));
		const [first, ...others] = keysOf({ text, tables: [], findings });
		expect(others).toEqual([`${first}#2`, `${first}#3`]);
	});
});
