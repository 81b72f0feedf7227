import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../workers/formats/html';
import type { FoundTable } from '../../../../workers/tables/found';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable, tablesIn } from '../making';

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const table = soundTable(chance(58), 400);
const SECTION = '三、收到和处理政府信息公开申请情况';

type Cells = readonly (string | number)[];
/** The head, and each row with its label: blank cells beside the name of a group. */
const rows = (head: Cells, cellsOf: (figures: readonly number[], number: number) => Cells, blank: Cells): Cells[] => {
	let number = 0;
	return [head, ...FORM_2021.map(([id, label]) => [label, ...(id ? cellsOf(table[id] as number[], ++number) : blank)])];
};

const drawn = (...printed: Cells[]): FoundTable[] => {
	const cells = printed.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
	const document = htmlDocument(`<p>${SECTION}</p><table>${cells}</table><p>四、其他</p>`, 'utf-8');
	return tablesOf(document, fold(document.text));
};
const written =
	(separator: string) =>
	(...printed: Cells[]) =>
		tablesIn(`${SECTION}\n${printed.map((row) => row.join(separator)).join('\n')}\n四、其他\n`);

function expectAll(found: readonly FoundTable[]) {
	for (const [id, cells] of Object.entries(table))
		for (const [i, column] of COLUMN_IDS.entries())
			expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(cells[i]);
}

const organisations = (figures: readonly number[]): number =>
	figures.slice(1, 6).reduce((sum, figure) => sum + figure, 0);

describe.each([
	['drawn', drawn],
	['between tabs', written('\t')],
	['between spaces', written('  ')],
])('a column that the form does not have: %s', (_, made) => {
	test.each([1, 2, 4, 6])('小计 of the organisations at place %d', (at) =>
		expectAll(
			made(
				...rows(
					['', ...NAMES.toSpliced(at, 0, '小计')],
					(figures) => figures.toSpliced(at, 0, organisations(figures)),
					[],
				),
			),
		),
	);

	test('the number of the row before its figures', () =>
		expectAll(made(...rows(['', '行次', ...NAMES], (figures, number) => [number, ...figures], []))));
});

describe('a further column beside those that add up', () => {
	const lastYear = (figures: readonly number[]): number => (figures[6] as number) + 7;

	test.each([
		['drawn', drawn],
		['between tabs', written('\t')],
	])('the total of the year before, first or last: %s', (_, made) => {
		expectAll(
			made(...rows(['', '上年总计', ...NAMES], (figures) => [lastYear(figures), ...figures], Array(8).fill(''))),
		);
		expectAll(
			made(...rows(['', ...NAMES, '上年总计'], (figures) => [...figures, lastYear(figures)], Array(8).fill(''))),
		);
	});

	test('among them it leaves the rows unread', () => {
		const further = (figures: readonly number[]): Cells => figures.toSpliced(3, 0, lastYear(figures));
		const found = drawn(...rows(['', ...NAMES.toSpliced(3, 0, '上年')], further, Array(8).fill('')));
		expect(said(found, 'request.new.natural')).toBeUndefined();
	});
});

test('the number of the row on a line of its own before its label', () => {
	const lines = rows(['序号', '申请人情况', ...NAMES], (figures) => figures, []).slice(1);
	const numbered = lines.flatMap((row, i) => (row.length > 1 ? [i + 1, ...row] : row));
	expectAll(tablesIn(`${SECTION}\n申请人情况\n${NAMES.join('\n')}\n${numbered.join('\n')}\n四、其他\n`));
});

test('a row that lost a cell is not told by place, where the others have all theirs', () => {
	const full = rows(['申请人情况', ...NAMES], (figures) => figures, Array(7).fill(''));
	const cut = full.map((row) => (String(row[0]).includes('予以公开') ? [...row.toSpliced(2, 1), ''] : row));
	const found = written('\t')(...cut);
	expect([table.granted?.[6], undefined]).toContain(said(found, 'request.granted.total'));
	expect(said(found, 'request.new.natural')).toBe(table.new?.[0]);
	for (const [i, column] of COLUMN_IDS.entries()) {
		const told = said(found, `request.granted.${column}`);
		if (typeof told === 'number') expect(told, column).toBe(table.granted?.[i]);
	}
});

/** The table on its side: the labels in its head, a row for each column. */
const onItsSide = (): Cells[] => [
	['', ...FORM_2021.map(([, label]) => label)],
	...NAMES.map((name, i) => [name, ...FORM_2021.map(([id]) => (id ? (table[id]?.[i] as number) : ''))]),
];

describe('on its side', () => {
	test('drawn: each figure stands where its row and its column cross', () => expectAll(drawn(...onItsSide())));
	test.each([['\t'], [',']])('between %j', (separator) => expectAll(written(separator)(...onItsSide())));

	test('its groups over their rows, each on a line of the head', () => {
		const groups = FORM_2021.flatMap(([id], i) => (id ? [] : [i]));
		const wide = (from: number) => (groups.find((at) => at > from) ?? FORM_2021.length) - from - 1;
		const isPart = (label: string): boolean => /^\d/.test(label);
		const first = FORM_2021.flatMap(([id, label], i) =>
			isPart(label)
				? []
				: [
						id
							? `<td rowspan=2>${label}</td>`
							: i === groups[0]
								? ''
								: `<td colspan=${Math.min(wide(i), FORM_2021.slice(i + 1).findIndex(([, next]) => !isPart(next)) >>> 0)}>${label}</td>`,
					],
		);
		const second = FORM_2021.flatMap(([, label]) => (isPart(label) ? [`<td>${label}</td>`] : []));
		const figures = NAMES.map(
			(name, i) =>
				`<tr><td>${name}</td>${FORM_2021.flatMap(([id]) => (id ? [`<td>${table[id]?.[i]}</td>`] : [])).join('')}</tr>`,
		);
		const page = `<p>${SECTION}</p><table><tr><td rowspan=2></td>${first.join('')}</tr><tr>${second.join('')}</tr>${figures.join('')}</table>`;
		const document = htmlDocument(page, 'utf-8');
		expectAll(tablesOf(document, fold(document.text)));
	});

	test('a label a line away from its column in running text is not read', () => {
		const [head = [], ...others] = onItsSide();
		const swapped = [head[0], head[2], head[1], ...head.slice(3)] as Cells;
		expect(said(written('\t')(swapped, ...others), 'request.new.natural')).toBeUndefined();
	});
});

describe('separators of spreadsheets', () => {
	const plain = rows(['', ...NAMES], (figures) => figures, Array(7).fill(''));
	test('semicolons', () => expectAll(written(';')(...plain)));
	test('semicolons between quotes', () =>
		expectAll(written(';')(...plain.map((row) => row.map((text) => `"${text}"`)))));
	test('a tab at the end of each line, which holds a cell', () =>
		expectAll(
			tablesIn(
				`${SECTION}\n${plain
					.flat()
					.map((text) => `${text}\t`)
					.join('\n')}\n四、其他\n`,
			),
		));
});

test.each([
	['附：2019年同期数据', '本年度数据'],
	['2019年数据', '2020年数据'],
])('the same table again for another year: the later one is the report’s (%s, %s)', (before, after) => {
	const figures = rows(['申请人情况', ...NAMES], (cells) => cells, Array(7).fill(''));
	const lines = (cells: Cells[]) => cells.map((row) => row.join('\t')).join('\n');
	const last = rows(['申请人情况', ...NAMES], (cells) => cells.map((figure) => figure + 1), Array(7).fill(''));
	const found = tablesIn(`${SECTION}\n${before}\n${lines(last)}\n${after}\n${lines(figures)}\n四、其他\n`);
	expectAll(found);
	expect(found.flatMap(({ indicators }) => indicators).filter(({ id }) => id === 'request.new.total')).toHaveLength(1);
});

describe('two years side by side', () => {
	const other = (figures: readonly number[]): number[] => figures.map((figure) => figure * 2);
	const two = (first: string, second: string, cellsOf: (figures: readonly number[]) => Cells): Cells[] => [
		['', first, '', '', '', '', '', '', second, '', '', '', '', '', ''],
		...rows(['', ...NAMES, ...NAMES], cellsOf, Array(14).fill('')),
	];

	test.each([
		['drawn', drawn],
		['between tabs', written('\t')],
		['between spaces', written('  ')],
	])('the later one is the report’s: %s', (_, made) => {
		expectAll(made(...two('2019年', '2020年', (figures) => [...other(figures), ...figures])));
		expectAll(made(...two('本年', '上年', (figures) => [...figures, ...other(figures)])));
	});

	test('without their names nothing is read', () => {
		const found = drawn(...two('', '', (figures) => [...other(figures), ...figures]));
		expect(said(found, 'request.new.natural')).toBeUndefined();
	});
});
