import { expect, it } from 'vitest';
import { restoreMarks } from '../../../../src/library/restore/marks';
import { place } from '../../../../src/library/restore/place';

const mark = { key: 'k', verdict: 'checked', rule: 'sum.mismatch', says: { code: 'fee-unreported' }, at: 5 };

it('marks come back as they were noted, each that is not sound left out by itself', () => {
	const stored = { id: 'a', findings: [mark, { ...mark, verdict: 'liked' }, { ...mark, at: 'now' }], settled: [] };
	expect(restoreMarks('a', stored)).toEqual({ id: 'a', findings: [mark], settled: [] });
});

it('a row is settled by numbers and blank cells, and by nothing else', () => {
	const settled = [
		{ key: 'sound', figures: [1, null, 3] },
		{ key: 'spoilt', figures: [1, 'two', 3] },
		{ key: 'endless', figures: [Number.POSITIVE_INFINITY] },
		{ key: 'none', figures: undefined },
	];
	expect(restoreMarks('a', { id: 'a', findings: [], settled }).settled).toEqual([settled[0]]);
});

it('where nothing is noted, or nothing sound, there are no marks', () => {
	for (const stored of [undefined, null, 'marks', { id: 7 }])
		expect(restoreMarks('a', stored)).toEqual({ id: 'a', findings: [], settled: [] });
});

it('a place in a file has all that its kind tells, a box four numbers', () => {
	const through = (value: unknown) => place(value, { count: 0 });
	const page = { kind: 'page', page: 2, box: [0, 1, 2, 3] };
	expect(through(page)).toEqual(page);
	expect(through({ kind: 'sheet', sheet: '表', cell: 'B3' })).toEqual({ kind: 'sheet', sheet: '表', cell: 'B3' });
	for (const box of [[0, 1, 2], [0, 1, 2, 3, 4], [0, 1, 2, Number.NaN], 'box'])
		expect(through({ ...page, box })).toBeUndefined();
	for (const none of [null, {}, { kind: 'toString' }, { kind: 'table', table: 1, row: 2 }])
		expect(through(none)).toBeUndefined();
});
