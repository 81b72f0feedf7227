import { expect, it } from 'vitest';
import { mergedMarks } from '../../../src/library/merged-marks';
import type { FindingMark, Settlement } from '../../../src/report/marks';

const mark = (key: string, at: number, note: string): FindingMark => ({
	key,
	verdict: 'checked',
	rule: 'sum.mismatch',
	says: { code: 'fee-unreported' },
	at,
	note,
});
const settled = (key: string, ...figures: number[]): Settlement => ({ key, figures });

it('of two marks on one finding the later one counts, of two as old the one that is here', () => {
	const here = {
		id: 'a',
		findings: [mark('one', 5, 'here'), mark('two', 5, 'here'), mark('three', 5, 'here')],
		settled: [],
	};
	const come = {
		id: 'a',
		findings: [mark('one', 6, 'come'), mark('two', 4, 'come'), mark('three', 5, 'come'), mark('four', 1, 'come')],
		settled: [],
	};
	expect(mergedMarks(here, come).findings.map(({ key, note }) => [key, note])).toEqual([
		['one', 'come'],
		['two', 'here'],
		['three', 'here'],
		['four', 'come'],
	]);
});

it('of a row that was settled twice the choice that is here counts', () => {
	const here = { id: 'a', findings: [], settled: [settled('row', 1, 2)] };
	const come = { id: 'b', findings: [], settled: [settled('row', 2, 1), settled('other', 3)] };
	expect(mergedMarks(here, come)).toEqual({
		id: 'a',
		findings: [],
		settled: [settled('row', 1, 2), settled('other', 3)],
	});
});
