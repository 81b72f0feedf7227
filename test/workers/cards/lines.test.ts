import { describe, expect, it } from 'vitest';
import { setLines, sizeWithin } from '../../../workers/cards/lines';
import type { Measure } from '../../../workers/cards/measure';

/** Every character as wide as its size. */
const measure: Measure = (words, { size }) => [...words].length * size;
const face = { family: 'serif', weight: 400 } as const;
const set = (words: string, width: number, most: number, size = 10, least = 10) =>
	setLines(words, face, { width, size, least, most }, measure);

describe('words are set in lines', () => {
	it.each<[words: string, width: number, lines: string[]]>([
		['青岚县', 100, ['青岚县']],
		['霁川市人民政府办公厅', 60, ['霁川市', '人民政府', '办公厅']],
		['甲乙丙丁戊己。', 60, ['甲乙丙丁', '戊己。']],
		['甲乙丙丁戊（己）', 60, ['甲乙丙丁', '戊（己）']],
		['甲乙丙丁，戊己', 60, ['甲乙丙丁，', '戊己']],
		['Ab cd efgh', 60, ['Ab cd', 'efgh']],
		['2026年11月24日', 60, ['2026年', '11月24日']],
		['ABCDEFGHIJ', 40, ['ABCD', 'EFGH', 'IJ']],
		['𠮷𠮷𠮷', 20, ['𠮷𠮷', '𠮷']],
		['', 100, []],
	])('%s', (words, width, lines) => {
		expect(set(words, width, 9).lines).toEqual(lines);
	});

	it('smaller where they do not fit', () => {
		expect(set('甲乙丙丁', 40, 1, 20, 8)).toEqual({ lines: ['甲乙丙丁'], face: { ...face, size: 10 }, leading: 13 });
	});

	it('and end in an ellipsis where nothing helps', () => {
		expect(set('甲乙丙丁戊己庚', 30, 2).lines).toEqual(['甲乙丙', '丁…']);
		expect(set('甲乙丙丁', 5, 1).lines).toEqual(['…']);
	});
});

it('a number is made as small as it takes', () => {
	expect(sizeWithin('123456', { ...face, size: 40 }, 120, measure)).toBe(20);
	expect(sizeWithin('12', { ...face, size: 40 }, 120, measure)).toBe(40);
});
