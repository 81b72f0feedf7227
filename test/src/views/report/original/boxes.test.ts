import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../../../src/report/reading';
import { boxesOf } from '../../../../../src/views/report/original/boxes';

const TEXT = '收到申请12件\n办结';
const LINE: Placement = { span: [0, 7], at: { kind: 'page', page: 2, box: [100, 20, 184, 34] } };
const NEXT: Placement = { span: [8, 10], at: { kind: 'page', page: 3, box: [100, 20, 128, 34] } };

describe('the boxes that words are printed in', () => {
	it('are the whole line for all of its words, on its own page', () => {
		expect(boxesOf([LINE, NEXT], TEXT, [0, 7])).toEqual([{ page: 2, left: 100, top: 20, right: 184, bottom: 34 }]);
	});

	it('are the part that some words take: a digit is about half as wide', () => {
		const [box] = boxesOf([LINE], TEXT, [4, 7]);
		const unit = 84 / (5 + 2 * 0.52);
		expect(box?.left).toBeCloseTo(100 + 4 * unit);
		expect(box?.right).toBeCloseTo(184);
	});

	it('are whole where it has several lines: where in it the words stand nobody knows', () => {
		const paragraph: Placement = { span: [0, 7], at: { kind: 'page', page: 1, box: [100, 20, 184, 90] } };
		expect(boxesOf([paragraph], TEXT, [4, 7])).toEqual([{ page: 1, left: 100, top: 20, right: 184, bottom: 90 }]);
	});

	it('go over lines and pages, in order', () => {
		expect(boxesOf([LINE, NEXT], TEXT, [4, 9]).map(({ page }) => page)).toEqual([2, 3]);
	});

	it('are a blank cell’s own, and none of what is no page', () => {
		const blank: Placement = { span: [5, 5], at: { kind: 'page', page: 1, box: [0, 0, 10, 10] } };
		const cell: Placement = { span: [0, 7], at: { kind: 'sheet', sheet: '表', cell: 'A1' } };
		expect(boxesOf([cell, blank], TEXT, [5, 5]).map(({ page }) => page)).toEqual([1]);
		expect(boxesOf([cell], TEXT, [0, 7])).toEqual([]);
	});
});
