import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';

/** Table 2 and some rows of table 3, a cell a line, as `cells` parts them. */
const report = (row: (...cells: (string | number)[]) => string): string =>
	[
		row('第二十条第（一）项'),
		row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
		row('规章', '/', '/', '/'),
		row('行政规范性文件', 6, 1, 23),
		row('第二十条第（五）项'),
		row('信息内容', '本年处理决定数量'),
		row('行政许可', 418),
		`三、收到和处理政府信息公开申请情况\n${row('申请人情况')}`,
		row('一、本年新收政府信息公开申请数量', 14, '', 0, '', 2, '', 16),
		row('二、上年结转政府信息公开申请数量', '', '', '', '', '', '', 1),
		row('（七）总计', 14, '', 0, '', 2, '', 17),
		row('四、结转下年度继续办理', 0, 0, 0, 0, 0, 0, 0),
	].join('\n');

/** A column line after every cell; a merged cell leaves bare ones at the row's end. */
const after = (...cells: (string | number)[]): string => `${cells.map((cell) => `${cell} |`.trim()).join('\n')}\n||`;
/** A column line before every cell but the first, one more at the end. */
const before = (...cells: (string | number)[]): string => `${cells.join('\n|\n')}\n|`;

describe('cells one a line with column lines', () => {
	test.each([
		['after each cell', after],
		['before each cell', before],
	])('%s: every figure in its own column, bare lines are blank cells', (_, row) => {
		const found = tablesIn(report(row));
		expect(said(found, 'rules.issued')).toBeUndefined();
		expect(said(found, 'normative.issued')).toBe(6);
		expect(said(found, 'normative.in_force')).toBe(23);
		expect(said(found, 'licensing.decisions')).toBe(418);
		expect(said(found, 'request.new.natural')).toBe(14);
		expect(said(found, 'request.new.business')).toBeUndefined();
		expect(said(found, 'request.new.legal')).toBe(2);
		expect(said(found, 'request.new.total')).toBe(16);
		expect(said(found, 'request.carried_in.natural')).toBeUndefined();
		expect(said(found, 'request.carried_in.total')).toBe(1);
		expect(said(found, 'request.closed.total')).toBe(17);
	});

	test('a row that stands on one line ends with it, whatever follows', () => {
		const one = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
		const found = tablesIn(`${report(one)}\n| 9 |\n| 9 |`);
		expect(said(found, 'request.new.legal')).toBe(2);
		expect(said(found, 'request.carried_out.total')).toBe(0);
	});

	test('figures that are one cell a line in the second row of a table do not fill up the first', () => {
		const short = report(after).replace('6 |\n1 |\n23 |', '6 |\n1 |');
		expect(said(tablesIn(short), 'normative.in_force')).not.toBe(418);
		expect(said(tablesIn(short), 'licensing.decisions')).toBe(418);
	});
});

describe('a merged cell that a copy fills in wherever it reached', () => {
	test('is one figure', () => {
		const found = tablesIn(
			'第二十条第（五）项\t第二十条第（五）项\t第二十条第（五）项\n信息内容\t本年处理决定数量\t本年处理决定数量\n行政许可\t73\t73\n第二十条第（八）项\t第二十条第（八）项\t第二十条第（八）项\n信息内容\t本年收费金额\t本年收费金额\n行政事业性收费\t2.5\t2.5',
		);
		expect(said(found, 'licensing.decisions')).toBe(73);
		expect(said(found, 'charges.amount')).toBe(2.5);
	});

	test('different figures are not: nothing says which is meant', () => {
		const found = tablesIn(
			'第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t73\t74\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t5',
		);
		expect(said(found, 'licensing.decisions')).not.toBe(73);
		expect(said(found, 'penalty.decisions')).toBe(5);
	});
});

describe('a nought in words or as a ring', () => {
	const row = (cells: string): string =>
		`三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量${cells}\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n`;

	test.each(['零', '〇', '○'])('%s is 0', (nought) => {
		for (const gap of ['\t', ' ', '\n']) {
			const found = tablesIn(row([2, nought, nought, 10, nought, nought, 12].map((cell) => gap + cell).join('')));
			expect(said(found, 'request.new.business')).toBe(0);
			expect(said(found, 'request.new.charity')).toBe(10);
			expect(said(found, 'request.new.total')).toBe(12);
		}
	});

	test('other words are none', () => {
		expect(said(tablesIn(row('\t2\t零星\t0\t0\t0\t0\t2')), 'request.new.business')).toBeUndefined();
	});
});

describe('column lines and line ends of other kinds', () => {
	const text =
		'第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 2\n行政规范性文件 | 7 | 1 | 44\n第二十条第（五）项\n信息内容 | 本年处理决定数量\n行政许可 | 318\n三、收到';

	test.each(['｜', '│', '¦', '\t'])('cells parted by %j, lines by \\n, \\r or \\v', (bar) => {
		for (const end of ['\n', '\r\n', '\r', '\v']) {
			const found = tablesIn(text.replaceAll(' | ', bar).replaceAll('\n', end));
			expect(said(found, 'rules.in_force')).toBe(2);
			expect(said(found, 'normative.issued')).toBe(7);
			expect(said(found, 'licensing.decisions')).toBe(318);
		}
	});

	test('words before a label in its cell make it another', () => {
		expect(said(tablesIn(text.replace('\n规章 |', '\n未修订规章 |')), 'normative.issued')).toBe(7);
		expect(said(tablesIn(text.replace('规章 | 0 | 0 | 2', '规章 | 本年未制定规章 | 0 | 2')), 'rules.in_force')).toBe(2);
	});
});

describe('what else a cell may hold', () => {
	const cells = (...texts: string[]): string =>
		`三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量\t${texts.join('\t')}\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n`;

	test.each([
		['4 798', 4798],
		['1 204 560', 1204560],
		['4，798', 4798],
		['12*', 12],
		['12①', 12],
		['12[1]', 12],
	])('%s', (text, value) => {
		expect(said(tablesIn(cells('0', text, '0', '0', '0', '0', '9')), 'request.new.business')).toBe(value);
	});

	test.each(['4 79', '0 798', '4，79', '12%', '①', '3+2'])('%s is no plain figure', (text) => {
		expect(said(tablesIn(cells('0', text, '0', '0', '0', '0', '9')), 'request.new.business')).toBeUndefined();
	});
});

describe('other marks between cells', () => {
	const cells: readonly (readonly (string | number)[])[] = [
		['第二十条第（一）项'],
		['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
		['规章', 0, 0, 2],
		['行政规范性文件', 7, 1, 44],
		['第二十条第（五）项'],
		['信息内容', '本年处理决定数量'],
		['行政许可', 318],
		['三、收到和处理政府信息公开申请情况'],
		['申请人情况'],
		['一、本年新收政府信息公开申请数量', 3, 1, 0, 0, 0, 0, 4],
		['二、上年结转政府信息公开申请数量', 1, 0, 0, 0, 0, 0, 1],
		['（六）其他处理'],
		['3.其他', 3, 1, 0, 0, 0, 0, 4],
		['（七）总计', 3, 1, 0, 0, 0, 0, 4],
		['四、结转下年度继续办理', 1, 0, 0, 0, 0, 0, 1],
		['四、政府信息公开行政复议、行政诉讼情况'],
		['行政复议', '未经复议直接起诉', '复议后起诉'],
		Array.from({ length: 3 }, () => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']).flat(),
		[2, 0, 1, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
	];
	const filled = cells.map((row) => [...row, ...Array<string>(15 - row.length).fill('')]);
	const quoted = (rows: readonly (readonly (string | number)[])[]) =>
		rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

	test.each([
		['commas, rows filled up with blank cells', filled.map((row) => row.join(',')).join('\n')],
		['commas and quotes', quoted(cells)],
		['commas and quotes, filled up', quoted(filled)],
		['as a word processor copies them', cells.map((row) => `${row.join('\x07')}\x07\x07`).join('')],
		['a wiki\u2019s', `{| class="wikitable"\n${cells.map((row) => `|-\n| ${row.join(' || ')}`).join('\n')}\n|}`],
		[
			'a wiki\u2019s, a cell a line',
			`{|\n${cells.map((row) => `|-\n${row.map((cell) => `| ${cell}`).join('\n')}`).join('\n')}\n|}`,
		],
		['dots', cells.map((row) => row.join('……')).join('\n')],
	])('%s', (_, text) => {
		const found = tablesIn(`${text}\n五、存在的主要问题\n`);
		expect(said(found, 'rules.in_force')).toBe(2);
		expect(said(found, 'normative.issued')).toBe(7);
		expect(said(found, 'licensing.decisions')).toBe(318);
		expect(said(found, 'request.new.total')).toBe(4);
		expect(said(found, 'request.other.rest.business')).toBe(1);
		expect(said(found, 'request.closed.total')).toBe(4);
		expect(said(found, 'request.carried_out.natural')).toBe(1);
		expect(said(found, 'reconsideration.other')).toBe(1);
		expect(said(found, 'litigation.direct.pending')).toBe(1);
		expect(said(found, 'litigation.after_review.total')).toBe(0);
	});
});

describe('cells that are no plain figures are not read as such', () => {
	const rows = (first: string): string =>
		`三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量${first}\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n四、结转下年度继续办理 0 0 0 0 0 0 0\n`;

	test.each(['19余0000019余', '：自然人19，商业企业若干，科研机构0，总计19'])('%s', (first) => {
		const found = tablesIn(rows(first));
		expect(said(found, 'request.new.natural')).toBeUndefined();
		expect(said(found, 'request.new.total')).toBeUndefined();
		expect(said(found, 'request.carried_out.total')).toBe(0);
	});
});
