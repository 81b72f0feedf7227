import { describe, expect, it } from 'vitest';
import type { FailedFile } from '../../../../src/desk/failed';
import type { Row } from '../../../../src/library/library';
import type { Checkup } from '../../../../src/report/relations';
import { matrixText } from '../../../../src/views/checkup/copying';
import type { WordedFigure } from '../../../../src/views/checkup/figures';
import { type Cell, matrixOf } from '../../../../src/views/checkup/matrix';
import { leftOut } from '../../../../src/views/checkup/matrix-years';
import { bodiesOf } from '../../../../src/views/checkup/units';
import { checkupZhHans } from '../../../../src/words/checkup/zh-Hans';
import { checkup, finding, row } from './made';

const county = (id: string, year: number, more: Partial<Row> = {}) =>
	row(id, { issuer: '云岭县人民政府', region: '云岭县', level: 'county', year, ...more });
const bureau = (id: string, year: number) =>
	row(id, { issuer: '云岭县教育局', region: '云岭县', level: 'department', year });

const matrix = (
	rows: Row[],
	checkups: ReadonlyMap<string, Checkup> = new Map(rows.map((one) => checkup(one))),
	{ failed = [], ...more }: Partial<Parameters<typeof matrixOf>[0]> & { failed?: FailedFile[] } = {},
) => matrixOf({ units: bodiesOf(rows, failed).units, checkups, thisYear: 2026, atLeast: 'info', ...more });

/** The cells of each body, in short. */
const cells = ({ rows }: ReturnType<typeof matrix>) =>
	rows.flatMap((one) => (one.kind === 'unit' ? [[one.called, one.cells.map(({ state }) => state)]] : []));
const failed = (name: string, path?: string) => ({
	name,
	...(path !== undefined && { path }),
	failure: { code: 'empty', name } as const,
});

describe('bodies and years', () => {
	it('a body’s reports stand in one row, under their region', () => {
		const made = matrix([county('b', 2022, { issuer: '云岭县人民政府办公室' }), county('a', 2021), bureau('c', 2022)]);
		expect(made.years).toEqual([2021, 2022]);
		expect(made.rows[0]).toEqual({ kind: 'region', name: '云岭县' });
		expect(cells(made)).toEqual([
			['教育局', ['none', 'clean']],
			['人民政府办公室', ['clean', 'clean']],
		]);
	});

	it('the only body of a region stands there by its whole name, without a head', () => {
		const alone = row('d', { issuer: '松柏县教育局', region: '松柏县', level: 'department', year: 2022 });
		const { rows } = matrix([county('a', 2022), bureau('b', 2022), alone]);
		expect(rows.map((one) => (one.kind === 'unit' ? [one.called, one.headed] : one.name))).toEqual([
			['松柏县教育局', false],
			'云岭县',
			['教育局', true],
			['人民政府', true],
		]);
	});

	it('what is missing is marked between the first and the last, or in the chosen years', () => {
		const rows = [county('a', 2020), county('b', 2022), bureau('c', 2021)];
		expect(cells(matrix(rows))).toEqual([
			['教育局', ['none', 'clean', 'none']],
			['人民政府', ['clean', 'missing', 'clean']],
		]);
		expect(cells(matrix(rows, undefined, { from: 2020, to: 2023 }))).toEqual([
			['教育局', ['missing', 'clean', 'missing', 'missing']],
			['人民政府', ['clean', 'missing', 'clean', 'missing']],
		]);
	});

	it('one stray report opens no empty columns; a single year between others stays', () => {
		const rows = [bureau('a', 2008), county('b', 2020), county('c', 2021), bureau('d', 2031)];
		const apart = [rows[1] as Row, rows[2] as Row, row('e', { issuer: '松柏县教育局', region: '松柏县', year: 2012 })];
		expect(matrix(apart).years).toEqual([2012, 2020, 2021]);
		expect(leftOut(matrix(apart).years)).toEqual([[2013, 2019]]);
		expect(matrix([...apart, row('f', { issuer: '江湾县教育局', region: '江湾县', year: 2018 })]).years).toEqual([
			2012, 2018, 2019, 2020, 2021,
		]);
		// Of a body with an early and a late report the years between are missing, as far as they are over.
		expect(matrix(rows).years).toEqual([...Array.from({ length: 18 }, (_, i) => 2008 + i), 2031]);
		expect(cells(matrix(rows))[0]?.[1]).toEqual(['clean', ...Array(17).fill('missing'), 'clean']);
	});

	it('of a year that is not over no report is missing, even where the reader chose it', () => {
		expect(cells(matrix([county('a', 2024)], undefined, { from: 2024, to: 2026 }))).toEqual([
			['云岭县人民政府', ['clean', 'missing', 'none']],
		]);
	});

	it('what was found is counted, as far as it is asked for', () => {
		const one = county('a', 2022);
		const checkups = new Map([checkup(one, [finding('balance.mismatch', 'error'), finding('published.late', 'info')])]);
		const cell = (of: ReturnType<typeof matrix>): Cell | undefined =>
			of.rows.flatMap((row) => (row.kind === 'unit' ? row.cells : []))[0];
		expect(cell(matrix([one], checkups))).toMatchObject({ state: 'found', count: 2, gravest: 'error' });
		expect(cell(matrix([one], checkups, { atLeast: 'error' }))).toMatchObject({ count: 1 });
		const mild = new Map([checkup(one, [finding('published.late', 'info')])]);
		expect(cell(matrix([one], mild, { atLeast: 'warning' }))).toMatchObject({ state: 'clean' });
	});

	it('a report without anything to check is not called clean, nor one that is not judged yet', () => {
		const [blank, waiting] = [county('a', 2022), county('b', 2023)];
		const nothing = checkup(blank, [], 0);
		nothing[1].checks.explained = 0;
		expect(cells(matrix([blank, waiting], new Map([nothing])))).toEqual([['云岭县人民政府', ['blank', 'waiting']]]);
	});

	it('of several versions the one kept last', () => {
		const rows = [county('a', 2022, { keptAt: 1 }), county('b', 2022, { keptAt: 2 })];
		const made = matrix(rows);
		const unit = made.rows[0];
		expect(unit?.kind === 'unit' && unit.cells).toEqual([{ state: 'clean', id: rows[1]?.id, versions: 2 }]);
	});

	it('reports without a body or a year are counted, not guessed', () => {
		expect(
			bodiesOf(
				[county('a', 2022), row('b'), row('c', { issuer: '云岭县人民政府', region: '云岭县', level: 'county' })],
				[],
			).unplaced,
		).toBe(2);
	});
});

describe('files that could not be read', () => {
	const rows = [county('a', 2021), bureau('b', 2021)];
	it.each([
		['云岭县2022年报告.pdf', undefined, '人民政府'],
		['云岭县人民政府2022.pdf', undefined, '人民政府'],
		['云岭县教育局2022年.pdf', undefined, '教育局'],
		['2022.pdf', '年报/云岭县/2022.pdf', '人民政府'],
	])('%s (%s) is put where it says', (name, path, unit) => {
		const made = cells(matrix(rows, undefined, { failed: [failed(name, path)] }));
		expect(made.find(([short]) => short === unit)?.[1]).toEqual(['clean', 'failed']);
	});

	it.each(['2022.pdf', '云岭县.pdf', '云岭县农业局2022.pdf', '云岭县2021-2022.pdf', '云岭县2021.pdf'])(
		'%s is put nowhere: body or year are not told, or the report is there',
		(name) => {
			const made = matrix(rows, undefined, { failed: [failed(name)] });
			expect(cells(made).flatMap(([, states]) => states)).not.toContain('failed');
		},
	);
});

describe('a figure instead of the findings', () => {
	const figure: WordedFigure = { says: '76', value: 76, amount: 76, span: [3, 5], contested: false };

	it('a report that does not tell it is not taken for a missing one', () => {
		const rows = [county('a', 2020), county('b', 2022)];
		const made = matrix(rows, undefined, { told: new Map([[county('a', 2020).id, figure]]) });
		expect(cells(made)).toEqual([['云岭县人民政府', ['told', 'missing', 'untold']]]);
	});

	it('goes to a spreadsheet as a number where it is exact, else as it is said', () => {
		const rows = [county('a', 2020), county('b', 2021), county('c', 2023)];
		const hedged: WordedFigure = { ...figure, says: '逾 300', value: undefined };
		const told = new Map([figure, hedged].map((one, at) => [rows[at]?.id ?? '', one]));
		const text = matrixText(matrix(rows, undefined, { told }), checkupZhHans, '收到申请数');
		expect(text).toBe('单位（收到申请数）\t2020\t2021\t2022\t2023\n云岭县人民政府\t76\t逾 300\t缺\t');
	});
});
