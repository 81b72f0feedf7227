import { describe, expect, test } from 'vitest';
import { FORM_2021, type Matrix, said, tablesIn } from '../making';

const HEAD = '自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他\n';

/** The table with its figures in one run, the digits of a number parted as `digits` parts them. */
function written(table: Matrix, digits: (figure: number) => string): string {
	const rows = FORM_2021.map(
		([id, label]) => label + (id ? (table[id] ?? [0, 0, 0, 0, 0, 0, 0]).map(digits).join('') : ''),
	);
	return `${HEAD}${rows.join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`;
}

const TABLE: Matrix = {
	new: [46, 0, 12, 0, 3, 0, 61],
	carried_in: [5, 0, 0, 0, 0, 0, 5],
	granted: [31, 0, 12, 0, 0, 0, 43],
	'denied.law': [0, 0, 0, 0, 3, 0, 3],
	'unable.not_held': [11, 0, 0, 0, 0, 0, 11],
	closed: [42, 0, 12, 0, 3, 0, 57],
	carried_out: [9, 0, 0, 0, 0, 0, 9],
};

describe('spaces within the figures of table 3', () => {
	test('part no cells where most rows add up only without them', () => {
		const found = tablesIn(written(TABLE, (figure) => [...String(figure)].join(' ')));
		for (const [id, cells] of Object.entries(TABLE)) expect(said(found, `request.${id}.total`), id).toBe(cells.at(-1));
		expect(said(found, 'request.granted.research')).toBe(12);
		expect(said(found, 'request.unable.not_held.natural')).toBe(11);
	});

	test('part cells where they stand between figures', () => {
		const found = tablesIn(written(TABLE, (figure) => ` ${figure}`));
		for (const [id, cells] of Object.entries(TABLE)) expect(said(found, `request.${id}.total`), id).toBe(cells.at(-1));
	});
});

describe('a row of table 3', () => {
	const sheet = (row: (id: string) => string): string =>
		`${HEAD}${FORM_2021.map(([id, label]) => label + (id ? row(id) : '')).join('\n')}\n`;
	const cellsOf = (id: string): number[] => TABLE[id] ?? [0, 0, 0, 0, 0, 0, 0];

	test('that a page ends in, a cell a line, is not told by what stands before the page', () => {
		const page = (id: string) => (id === 'denied.law' ? '\n本县工作年度报告\n- 5 -' : '');
		const found = tablesIn(
			sheet((id) => {
				const [first, ...others] = cellsOf(id).map(String);
				return `\n${first}${page(id)}\n${others.join('\n')}`;
			}),
		);
		expect([undefined, 3]).toContain(said(found, 'request.denied.law.total'));
		expect(said(found, 'request.granted.total')).toBe(43);
	});

	test('is told without the change since last year behind it, 无 for none', () => {
		const show = (figure: number): string => (figure === 0 ? '无' : String(figure));
		const found = tablesIn(
			`项目,${['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', '同比增减'].join()}\n${FORM_2021.map(
				([id, label]) =>
					`${label},${id ? [...cellsOf(id).map(show), show(Math.ceil((cellsOf(id)[6] ?? 0) / 5))].join() : ',,,,,,,'}`,
			).join('\n')}\n`,
		);
		for (const [id, cells] of Object.entries(TABLE))
			expect([undefined, cells[6]], id).toContain(said(found, `request.${id}.total`));
	});
});
