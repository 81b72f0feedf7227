import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, type Matrix, type Style, said, soundTable, tablesIn, written } from '../making';

const STYLES: readonly Style[] = ['tabs', 'bars', 'spaces', 'lines', 'some spaces', 'jammed'];

/** A sound table with figures of one, two and three digits in it. */
function sample(): Matrix {
	return soundTable(chance(20), 240);
}

const ids = FORM_2021.flatMap(([id]) => (id ? [id] : []));

describe('table 3', () => {
	test.each(STYLES)('every cell of the 28 rows is read from text with %s', (style) => {
		const table = sample();
		const found = tablesIn(written(table, style, chance(3)));
		expect(found.map((one) => one.table.id)).toEqual(['t3']);
		for (const id of ids) {
			for (const [i, column] of COLUMN_IDS.entries()) {
				expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(table[id]?.[i]);
			}
		}
	});

	test('what every era tells stands beside the cells, group totals as sums of their rows', () => {
		const table = sample();
		const found = tablesIn(written(table, 'jammed'));
		const total = (id: string) => table[id]?.[6] as number;
		expect(said(found, 'application.received')).toBe(total('new'));
		expect(said(found, 'application.carried_in')).toBe(total('carried_in'));
		expect(said(found, 'application.carried_out')).toBe(total('carried_out'));
		expect(said(found, 'application.closed')).toBe(total('closed'));
		expect(said(found, 'application.replied.unable')).toBe(
			total('unable.not_held') + total('unable.must_create') + total('unable.unclear'),
		);
		const denied = found.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'application.replied.denied');
		expect(denied?.quote).toBe('（三）不予公开');
		expect(denied?.rule).toBe('table3.derived');
	});

	test('a row without figures is none in its group where the printed total says so, else the group is not summed', () => {
		const table: Matrix = { ...sample(), 'denied.process': [0, 0, 0, 0, 0, 0, 0] };
		const without = (rows: Matrix) =>
			written(rows, 'tabs').replace(/(6\.属于四类过程性信息)[\t\d]+/, `$1${'\t'.repeat(7)}`);
		const denied = (text: string) => said(tablesIn(text), 'application.replied.denied');
		const rest = FORM_2021.flatMap(([id]) => (id?.startsWith('denied.') ? [table[id]?.[6] as number] : []));
		const sum = rest.reduce((whole, one) => whole + one, 0);
		const closed = (table.closed as number[])[6] as number;
		const left = (sample()['denied.process'] as number[])[6] as number;
		expect(left).toBeGreaterThan(0);
		expect(denied(without({ ...table, closed: [...(table.closed as number[]).slice(0, 6), closed - left] }))).toBe(sum);
		expect(denied(without(table))).toBeUndefined();
	});

	test('a row that a line end cuts, within a figure too, is taken apart as one', () => {
		const text = written({ ...sample(), new: [64, 0, 0, 2, 0, 4, 70], granted: [27, 0, 0, 2, 0, 1, 30] }, 'jammed');
		const cut = text.replace('640020470', '64002\n0470').replace('27002013', '27002013\n');
		expect(cut).toContain('27002013\n0');
		expect(said(tablesIn(cut), 'request.new.total')).toBe(70);
		expect(said(tablesIn(cut), 'request.new.legal')).toBe(0);
		expect(said(tablesIn(cut), 'request.granted.total')).toBe(30);
	});

	test('a jammed row is quoted whole, its cells stand where their digits are', () => {
		const text = written({ ...sample(), new: [64, 0, 0, 2, 0, 4, 70] }, 'jammed');
		const [found] = tablesIn(text);
		const figure = found?.indicators.find(({ id }) => id === 'request.new.charity');
		expect(figure?.quote).toBe('一、本年新收政府信息公开申请数量640020470');
		expect(text.slice(...(figure?.span ?? [0, 0]))).toBe(figure?.quote);
		const cells = found?.table.rows[0]?.slice(1).map((cell) => text.slice(...cell.span));
		expect(cells).toEqual(['64', '0', '0', '2', '0', '4', '70']);
	});

	test('the number of the next row is none of the figures', () => {
		const table = soundTable(chance(20), 240);
		const [natural = 0] = table['denied.state_secret'] as number[];
		for (const id of ['denied.state_secret', 'closed', 'new']) {
			table[id] = (table[id] as number[]).map((figure, i) => (i === 0 || i === 6 ? figure + 3 - natural : figure));
		}
		const text = written(table, 'jammed');
		expect(text).toContain('1.属于国家秘密30000032.其他法律');
		expect(said(tablesIn(text), 'request.denied.state_secret.total')).toBe(3);
		const undotted = text.replace('2.其他法律', '2其他法律');
		expect(said(tablesIn(undotted), 'request.denied.state_secret.total')).toBe(3);
	});

	test('a single row 其他处理 is the form of 2019, whatever the year, and (七) stays (七)', () => {
		const table = sample();
		const text = written(table, 'tabs')
			.replace('（六）其他处理\t\n', '（六）其他处理\t1\t0\t0\t0\t0\t0\t1\n')
			.replace(/1\.申请人无正当理由.*\n2\.申请人逾期.*\n3\.其他.*\n/, '');
		const found = tablesIn(text);
		expect(said(found, 'request.other.rest.total')).toBe(1);
		expect(said(found, 'application.replied.other')).toBe(1);
		expect(said(found, 'request.closed.total')).toBe(table.closed?.[6]);
		expect(said(found, 'request.other.unpaid.total')).toBeUndefined();
	});

	test.each([
		['一、本年新收政府信息公开申请数量', '一、本年新政府信息公开申请数量', 'new'],
		['2.其他法律行政法规禁止公开', '2.其他法律行政止公开', 'denied.law'],
		['3.危及“三安全一稳定”', '3.危及三安全一 稳定', 'denied.safety'],
		['（七）总计', '（七）总 计', 'closed'],
		['四、结转下年度继续办理', '四、结转下年度 继续\n办理', 'carried_out'],
		['1.本机关不掌握相关政府信息', '1.本机关不掌 相关政信息', 'unable.not_held'],
	])('%s is known as %s', (label, damaged, id) => {
		const table = sample();
		const found = tablesIn(written(table, 'spaces').replace(label, damaged));
		expect(said(found, `request.${id}.total`)).toBe(table[id]?.[6]);
		expect(found[0]?.table.rows).toHaveLength(ids.length);
	});

	test('a label that wraps behind a half-width comma is known around its figures', () => {
		const table = sample();
		const text = written(table, 'spaces').replace(
			/（二）部分公开.*/,
			`（二）部分公开（区分处理的,\n${table.partial?.join(' ')}\n只计这一情形,不计其他情形）`,
		);
		expect(said(tablesIn(text), 'request.partial.total')).toBe(table.partial?.[6]);
	});

	test('blank, 0, a stroke and 无 in cells stay what they are', () => {
		const text = written(sample(), 'tabs').replace(
			/1\.属于国家秘密.*/,
			'1.属于国家秘密\t\t0\t/\t—\t无\t12（其中重复2件）\t12',
		);
		const [found] = tablesIn(text);
		const row = found?.table.rows.find(([label]) => label?.text === '1.属于国家秘密');
		expect(row?.slice(1).map((cell) => cell.text)).toEqual(['', '0', '/', '—', '无', '12（其中重复2件）', '12']);
		expect(row?.slice(1).map((cell) => cell.value)).toEqual([undefined, 0, undefined, undefined, 0, 12, 12]);
		expect(row?.[6]?.note).toBe('其中重复2件');
		const read = found?.indicators.filter(({ id }) => id.startsWith('request.denied.state_secret')).map(({ id }) => id);
		expect(read).toEqual(
			['business', 'legal', 'other_org', 'total'].map((column) => `request.denied.state_secret.${column}`),
		);
	});

	test('a scan’s O and l are read as 0 and 1 and kept as printed', () => {
		const text = written({ ...sample(), granted: [10, 0, 0, 0, 0, 1, 11] }, 'spaces').replace(
			'（一）予以公开  10  0  0  0  0  1  11',
			'（一）予以公开  lO  O  0  o  0  l  11',
		);
		const [found] = tablesIn(text);
		const row = found?.table.rows.find(([label]) => label?.text === '（一）予以公开');
		expect(row?.slice(1).map((cell) => cell.value)).toEqual([10, 0, 0, 0, 0, 1, 11]);
		expect(row?.[1]?.text).toBe('lO');
	});

	test('a row that does not add up is read as it stands', () => {
		const text = written({ ...sample(), granted: [10, 1, 0, 0, 0, 0, 0] }, 'spaces');
		expect(said(tablesIn(text), 'request.granted.natural')).toBe(10);
		expect(said(tablesIn(text), 'request.granted.total')).toBe(0);
	});

	test('a table whose blank cells were lost is read where its sums decide', () => {
		const table = soundTable(chance(5), 90);
		const text = written(table, 'spaces').replace(/ {2}0(?= |\n)/g, '');
		const found = tablesIn(text);
		for (const { id, value } of found.flatMap(({ indicators }) => indicators)) {
			const [, row, column] = /^request\.(.+)\.(\w+)$/.exec(id) ?? [];
			if (row && value !== undefined) expect(value, id).toBe(table[row]?.[COLUMN_IDS.indexOf(column as string)]);
		}
		expect(said(found, 'request.new.total')).toBe(table.new?.[6]);
	});

	test('one lost 0 does not cost the row', () => {
		const text = written({ ...sample(), partial: [0, 0, 0, 0, 0, 0, 0] }, 'spaces').replace(
			'不计其他情形）  0  0',
			'不计其他情形）  0',
		);
		expect(said(tablesIn(text), 'request.partial.total')).toBe(0);
	});

	test('where the row does not add up without it, the lost figure is no 0', () => {
		const text = written({ ...sample(), partial: [4, 0, 0, 0, 0, 9, 13] }, 'spaces').replace(
			'不计其他情形）  4  0',
			'不计其他情形）  0',
		);
		expect(said(tablesIn(text), 'request.partial.natural')).not.toBe(0);
	});

	test('the second half of a table on a new page belongs to it', () => {
		const table = sample();
		const text = written(table, 'jammed').replace('（四）无法提供', '三、本年度办理结果（四）无法提供');
		expect(tablesIn(text)).toHaveLength(1);
		expect(said(tablesIn(text), 'request.unable.not_held.total')).toBe(table['unable.not_held']?.[6]);
	});

	test.each<[name: string, change: (text: string) => string]>([
		['a page number between rows', (text) => text.replace(/(5\.属于三类.*\n)/, '$1— 5 —\n')],
		['a page footer between rows', (text) => text.replace(/(2\.重复申请.*\n)/, '$1第 6 页 共 9 页\n')],
		[
			'a label around its figures',
			(text) => text.replace(/(5\.要求行政机关确认或重新出)具已获取信息(.*)/, '$1$2\n具已获取信息'),
		],
		[
			'a group label cut in two',
			(text) => text.replace('（四）无法提供', '（四）无').replace(/(3\.补正后)/, '法提供\n$1'),
		],
		['no list marks', (text) => text.replace(/^(?:\d\.|（.）|[一二三四]、)/gm, '')],
		['commas', (text) => text.replaceAll('  ', ',')],
		['commas and quotes', (text) => text.replaceAll('  ', '","')],
		['full-width digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
		['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
	])('with %s', (_, change) => {
		const table = sample();
		const found = tablesIn(change(written(table, 'spaces')));
		for (const id of ids) {
			for (const [i, column] of COLUMN_IDS.entries()) {
				expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(table[id]?.[i]);
			}
		}
	});

	test('digits that run together with strokes of empty cells', () => {
		const table = sample();
		const found = tablesIn(
			FORM_2021.map(
				([id, label]) => label + (id ? (table[id] ?? []).map((figure) => figure || '—').join('') : ''),
			).join('\n'),
		);
		for (const id of ids) {
			const value = said(found, `request.${id}.total`);
			expect(value, id).toBe(table[id]?.[6] || undefined);
		}
	});

	test('two tables are two tables', () => {
		const other = soundTable(chance(99), 50);
		const found = tablesIn(written(sample(), 'tabs') + written(other, 'tabs'));
		expect(found).toHaveLength(2);
		expect(said(found.slice(1), 'request.new.total')).toBe(other.new?.[6]);
	});

	test('a table cut off in the middle is read as far as it goes', () => {
		const table = sample();
		const whole = written({ ...table, partial: [500, 0, 0, 0, 0, 0, 500] }, 'jammed');
		const text = whole.slice(0, whole.indexOf('50000000500') + 3);
		const found = tablesIn(text);
		expect(said(found, 'request.granted.total')).toBe(table.granted?.[6]);
		expect(said(found, 'request.partial.natural')).toBeUndefined();
	});

	test('the blank form has no figures', () => {
		const text = FORM_2021.map(([id, label]) => `${label}${id ? '\t\t\t\t\t\t\t' : ''}`).join('\n');
		const [found] = tablesIn(`申请人情况\n自然人\t法人或其他组织\t总计\n${text}`);
		expect(found?.table.rows).toHaveLength(ids.length);
		expect(found?.indicators).toEqual([]);
	});

	test('prose with the same words is no table', () => {
		const text =
			'全年新收申请80件，结转下年度继续办理3件。其中予以公开20件，部分公开5件，不予公开9件，属于国家秘密1件，属于行政查询事项2件，重复申请4件，要求提供公开出版物0件。';
		expect(tablesIn(text)).toEqual([]);
	});

	test.each(['法人或其他组织占18.7%。', '申请人情况：自然人40件。'])('%s in prose is no head', (words) => {
		const figures = sample();
		const rows = FORM_2021.map(([id, label]) => (id ? [label, ...(figures[id] ?? [])].join('\t') : label)).join('\n');
		const found = tablesIn(`${words}\n${rows}`);
		expect(found[0]?.table.span[0]).toBeGreaterThan(words.length);
		expect(said(found, 'request.new.total')).toBe(figures.new?.[6]);
	});

	test('what the prose says decides between readings', () => {
		const text = '申请人情况一、本年新收政府信息公开申请数量111000012二、上年结转政府信息公开申请数量0000000';
		expect(said(tablesIn(text), 'request.new.total')).toBe(12);
		expect(said(tablesIn(text), 'request.new.natural')).toEqual([1, 11]);
		expect(said(tablesIn(text, new Map([['request.new.natural', 11]])), 'request.new.business')).toBe(1);
		expect(said(tablesIn(text, new Map([['request.new.business', 7]])), 'request.new.natural')).toEqual([1, 11]);
	});
});

test('figures above their labels, which wrap below them', () => {
	const figures = soundTable(chance(77), 60);
	const rows = FORM_2021.map(([id, label]) => (id ? `${(figures[id] ?? []).join(' ')}\n${label}` : label));
	const found = tablesIn(
		`申请人情况\n自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n${rows.join('\n')}\n四、复议\n`,
	);
	for (const [id, own] of Object.entries(figures))
		expect([id, said(found, `request.${id}.total`)]).toEqual([id, own[6]]);
});
