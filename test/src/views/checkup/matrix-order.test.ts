import { expect, it } from 'vitest';
import type { Cell, MatrixRow } from '../../../../src/views/checkup/matrix';
import { inOrder, orderAfter } from '../../../../src/views/checkup/matrix-order';

const told = (amount: number | undefined): Cell => ({
	...{ state: 'told', id: '', versions: 1, says: '', span: [0, 1], contested: false },
	...{ value: amount, amount },
});
const found = (gravest: 'error' | 'warning', count: number): Cell => ({
	...{ state: 'found', id: '', versions: 1, first: 0 },
	...{ gravest, count },
});
const clean: Cell = { state: 'clean', id: '', versions: 1 };
const unit = (name: string, ...cells: Cell[]): MatrixRow => ({
	...{ kind: 'unit', name, called: name.slice(3), headed: true },
	also: [],
	cells,
});

const names = (rows: readonly MatrixRow[]) => rows.map((row) => row.name);

it('a press on a year: the most first, the least first, then as before; another year begins anew', () => {
	const first = orderAfter(undefined, 2021);
	expect(first).toEqual({ year: 2021, first: 'most' });
	const second = orderAfter(first, 2021);
	expect(second).toEqual({ year: 2021, first: 'least' });
	expect(orderAfter(second, 2021)).toBeUndefined();
	expect(orderAfter(second, 2022)).toEqual({ year: 2022, first: 'most' });
});

it('figures are in the order of their amounts; what is not told or cannot be weighed comes last both ways', () => {
	const rows: MatrixRow[] = [
		{ kind: 'region', name: '云岭县' },
		unit('云岭县教育局', { state: 'none' }, told(8)),
		unit('云岭县民政局', { state: 'none' }, { state: 'missing' }),
		unit('云岭县卫生局', { state: 'none' }, told(undefined)),
		unit('云岭县水利局', { state: 'none' }, told(120)),
	];
	const sorted = (first: 'most' | 'least') => names(inOrder(rows, [2020, 2021], { year: 2021, first }));
	expect(sorted('most')).toEqual(['云岭县水利局', '云岭县教育局', '云岭县民政局', '云岭县卫生局']);
	expect(sorted('least')).toEqual(['云岭县教育局', '云岭县水利局', '云岭县民政局', '云岭县卫生局']);
});

it('one error weighs more than many doubts, and nothing found is the least', () => {
	const rows = [
		unit('甲', clean),
		unit('乙', found('warning', 9)),
		unit('丙', found('error', 1)),
		unit('丁', found('error', 2)),
	];
	expect(names(inOrder(rows, [2020], { year: 2020, first: 'most' }))).toEqual(['丁', '丙', '乙', '甲']);
});

it('each body has its whole name, as its region’s head is gone', () => {
	const [sorted] = inOrder([unit('云岭县教育局', told(1))], [2020], { year: 2020, first: 'most' });
	expect(sorted).toMatchObject({ called: '云岭县教育局', headed: false });
});

it('a year that is not in view changes nothing', () => {
	const rows: MatrixRow[] = [{ kind: 'region', name: '云岭县' }, unit('云岭县教育局', told(1))];
	expect(inOrder(rows, [2020], { year: 2019, first: 'most' })).toEqual(rows);
	expect(inOrder(rows, [2020], undefined)).toEqual(rows);
});
