import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable, tablesIn } from '../making';

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ids = FORM_2021.flatMap(([id]) => (id ? [id] : []));
const table = soundTable(chance(20), 240);

/** The table with its columns in another order, under a head of the given words. */
function printed(order: readonly number[], head: string, separator = '\t'): string {
	const rows = FORM_2021.map(([id, label]) =>
		id ? [label, order.map((column) => table[id]?.[column]).join(separator)].join(separator) : label,
	);
	return `三、收到和处理政府信息公开申请情况\n申请人情况\n${head}\n${rows.join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`;
}

const named = (order: readonly number[]): string => order.map((column) => NAMES[column]).join('\t');

function expectAll(text: string) {
	const found = tablesIn(text);
	for (const id of ids) {
		for (const [i, column] of COLUMN_IDS.entries()) {
			expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(table[id]?.[i]);
		}
	}
}

describe('columns in another order than the form’s', () => {
	test.each([
		['the total first', [6, 0, 1, 2, 3, 4, 5]],
		['organisations first', [1, 2, 3, 4, 5, 0, 6]],
		['two of them changed over', [0, 2, 1, 3, 4, 5, 6]],
		['the form’s own', [0, 1, 2, 3, 4, 5, 6]],
	])('%s: each figure is that of the head over it', (_, order) => expectAll(printed(order, named(order))));

	test('the form’s head tells the total before the kinds of organisation', () =>
		expectAll(
			printed(
				[0, 1, 2, 3, 4, 5, 6],
				'自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
			),
		));

	test('a head in disorder over rows that add up as the form has them', () =>
		expectAll(printed([0, 1, 2, 3, 4, 5, 6], '总计\t自然人\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他')));

	test('the cells of the table stand in the form’s order, each with its own place', () => {
		const order = [6, 0, 1, 2, 3, 4, 5];
		const text = printed(order, named(order));
		const cells = tablesIn(text)[0]?.table.rows[0]?.slice(1) ?? [];
		expect(cells.map(({ value }) => value)).toEqual(table.new);
		expect(cells.map(({ span }) => Number(text.slice(...span)))).toEqual(table.new);
	});

	test('a table whose head names nothing but its columns', () => {
		const order = [1, 2, 3, 4, 5, 0, 6];
		const text = printed(order, `项目\t${named(order)}`).replace('申请人情况\n', '');
		expectAll(text);
	});

	test('digits that run together in another order stay open', () => {
		const order = [6, 0, 1, 2, 3, 4, 5];
		const found = tablesIn(printed(order, named(order), ''));
		expect(found.flatMap(({ indicators }) => indicators)).toEqual([]);
		expect(found[0]?.table.open).toHaveLength(ids.length);
	});
});

test('a table parted between its columns, each half with their names, in tabs', () => {
	const figures = soundTable(chance(8), 400);
	const half = (names: string, from: number, to: number): string =>
		[
			names,
			...FORM_2021.map(([id, label]) =>
				[label, ...(id ? (figures[id] ?? []).slice(from, to) : Array(to - from).fill(''))].join('\t'),
			),
		].join('\n');
	const found = tablesIn(
		`其他对外管理服务事项\t0\n三、收到和处理政府信息公开申请情况\n${half('项目\t自然人\t商业企业\t科研机构', 0, 3)}\n\n${half('项目\t社会公益组织\t法律服务机构\t其他\t总计', 3, 7)}\n`,
	);
	expect(found).toHaveLength(1);
	for (const [id, own] of Object.entries(figures))
		for (const [i, column] of COLUMN_IDS.entries()) expect(said(found, `request.${id}.${column}`)).toBe(own[i]);
});
