import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable, tablesIn, written } from '../making';

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const table = soundTable(chance(20), 240);
const ids = FORM_2021.flatMap(([id]) => (id ? [id] : []));
const cells = (id: string): number[] => table[id] as number[];
const around = (body: string): string =>
	`三、收到和处理政府信息公开申请情况\n${body}\n四、政府信息公开行政复议、行政诉讼情况\n无。\n`;

function expectAll(text: string) {
	const found = tablesIn(text);
	expect(found).toHaveLength(1);
	for (const id of ids) {
		for (const [i, column] of COLUMN_IDS.entries()) {
			expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(cells(id)[i]);
		}
	}
	expect(said(found, 'application.received')).toBe(cells('new')[6]);
}

const labels = FORM_2021.map(([, label]) => label);
const column = (i: number): number[] => ids.map((id) => cells(id)[i] as number);
/** The labels with the figures of one column behind them. */
const told = (i: number): string =>
	FORM_2021.map(([id, label]) => (id ? `${label}\t${cells(id)[i]}` : label)).join('\n');

describe('table 3 told column by column', () => {
	test.each([
		['a cell a line', '\n'],
		['a column a line', '\t'],
		['spaces', ' '],
	])('all labels, then a column after the other: %s', (_, mark) =>
		expectAll(
			around(`${labels.join('\n')}\n申请人情况\n${NAMES.map((name, i) => [name, ...column(i)].join(mark)).join('\n')}`),
		),
	);

	test('a table on its side', () => {
		const head = ['申请人情况', ...FORM_2021.flatMap(([id, label]) => (id ? [label] : []))].join('\t');
		expectAll(around(`${head}\n${NAMES.map((name, i) => [name, ...column(i)].join('\t')).join('\n')}`));
	});

	test('a table for each column', () =>
		expectAll(around(NAMES.map((name, i) => `申请人情况：${name}\n${told(i)}`).join('\n'))));

	test('only the totals', () => {
		const found = tablesIn(around(`申请人情况\t总计\n${told(6)}`));
		expect(said(found, 'request.new.total')).toBe(cells('new')[6]);
		expect(said(found, 'application.closed')).toBe(cells('closed')[6]);
		expect(said(found, 'request.new.natural')).toBeUndefined();
	});

	test('one column that is not the total gives no total', () => {
		const found = tablesIn(around(`申请人情况：自然人\n${told(0)}`));
		expect(said(found, 'request.new.natural')).toBe(cells('new')[0]);
		expect(said(found, 'application.received')).toBeUndefined();
	});

	test('a column with a cell too few is not read', () => {
		const short = NAMES.map((name, i) => [name, ...column(i).slice(i === 3 ? 1 : 0)].join('\n')).join('\n');
		expect(tablesIn(around(`${labels.join('\n')}\n${short}`)).flatMap(({ indicators }) => indicators)).toEqual([]);
	});
});

describe('table 3 told with the names of its columns', () => {
	const pairs = (between: string, behind: string, mark = ''): string =>
		around(
			FORM_2021.map(([id, label]) =>
				id ? `${label}：${NAMES.map((name, i) => `${name}${mark}${cells(id)[i]}`).join(between)}${behind}` : label,
			).join('\n'),
		);

	test.each([
		['，', '；', ''],
		['件，', '件。', ''],
		['件、', '件；', ''],
		['', '', ''],
		['\n', '', '：'],
	])('parted by “%s”', (between, behind, mark) => expectAll(pairs(between, behind, mark)));

	test('a column that is not named is blank', () => {
		const text = pairs('，', '；').replace(/(属于国家秘密：).*/, '$1自然人5，总计5；');
		expect(said(tablesIn(text), 'request.denied.state_secret.natural')).toBe(5);
		expect(said(tablesIn(text), 'request.denied.state_secret.legal')).toBeUndefined();
	});

	test.each(['自然人5，商业企业若干，总计5；', '自然人5，自然人6；', '自然人5，其中重复3；'])(
		'%s is left alone',
		(words) => {
			const found = tablesIn(pairs('，', '；').replace(/(属于国家秘密：).*/, `$1${words}`));
			expect(said(found, 'request.denied.state_secret.natural')).toBeUndefined();
			expect(said(found, 'request.denied.law.total')).toBe(cells('denied.law')[6]);
		},
	);

	test('a blank cell behind the last column line is one where no line opens the row', () => {
		const text = `二、主动公开政府信息情况\n第二十条第（五）项\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n行政许可 |  | 236 | \n第二十条第（六）项\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n行政处罚 | 1 | 2 | 3\n`;
		expect(said(tablesIn(text), 'licensing.items_change')).toBe(236);
		expect(said(tablesIn(text), 'licensing.decisions')).toBeUndefined();
		expect(said(tablesIn(written(table, 'bars')), 'request.new.total')).toBe(cells('new')[6]);
	});
});
