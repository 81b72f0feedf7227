import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../workers/formats/html';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { said, tablesIn } from '../making';

const FIVE = '结果维持结果纠正其他结果尚未审结总计';
const HEAD = `四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼${FIVE}未经复议直接起诉复议后起诉${FIVE}${FIVE}`;

describe('table 4', () => {
	test('fifteen figures in one row, three parts', () => {
		const found = tablesIn(`${HEAD} 1 0 2 4 7 3 0 0 0 3 5 1 0 1 7\n五、存在的主要问题`);
		expect(found.map(({ table }) => table.id)).toEqual(['t4']);
		expect(said(found, 'reconsideration.pending')).toBe(4);
		expect(said(found, 'litigation.direct.total')).toBe(3);
		expect(said(found, 'litigation.after_review.corrected')).toBe(1);
		expect(said(found, 'litigation.total')).toBe(10);
	});

	test('a sentence before the table that tells of one part does not change their order', () => {
		const [heading, ...heads] = HEAD.split('\n');
		const sentence = '行政诉讼1件，为复议后起诉，已审结。';
		const found = tablesIn(`${heading}\n${sentence}\n${heads.join('\n')} 1 0 2 4 7 3 0 0 0 3 0 1 0 0 1\n五、`);
		expect(said(found, 'litigation.direct.total')).toBe(3);
		expect(said(found, 'litigation.after_review.corrected')).toBe(1);
	});

	test('all lawsuits are not those of one part where the total of the other is not there', () => {
		const cells = [1, 0, 2, 4, 7, 3, 0, 0, 0, '', 1, 0, 0, 0, 1].map((one) => `<td>${one}</td>`).join('');
		const words = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
		const heads = words.map((one) => `<td>${one}</td>`).join('');
		const table =
			'<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>' +
			`<tr>${heads.replaceAll('<td>', '<td rowspan="2">')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>` +
			`<tr>${heads}${heads}</tr><tr>${cells}</tr></table>`;
		const document = htmlDocument(table, 'utf-8');
		const found = tablesOf(document, fold(document.text));
		expect(said(found, 'litigation.direct.upheld')).toBe(3);
		expect(said(found, 'litigation.after_review.total')).toBe(1);
		expect(said(found, 'litigation.total')).toBeUndefined();
	});

	test('jammed figures are taken apart by the sum of each part', () => {
		const found = tablesIn(`${HEAD}10203120001200000五、存在的主要问题`);
		expect(said(found, 'reconsideration.total')).toBe(3);
		expect(said(found, 'litigation.direct.upheld')).toBe(12);
		expect(said(found, 'litigation.after_review.total')).toBe(0);
		// Each cell has its own digits as its words, also behind the first part.
		for (const { text, value } of found[0]?.table.rows.flat() ?? [])
			if (value !== undefined) expect(Number(text)).toBe(value);
	});

	test('figures of two digits decide too; nothing is guessed where they do not', () => {
		const found = tablesIn(
			`${HEAD}${[12, 3, 0, 15, 30].join('')}${[0, 0, 0, 0, 0].join('')}${[7, 0, 0, 11, 18].join('')}\n五、`,
		);
		const total = said(found, 'reconsideration.total');
		expect(total === 30 || (Array.isArray(total) && total.includes(30))).toBe(true);
		expect(said(found, 'litigation.after_review.total')).toBe(18);
	});

	test('a part that does not add up is read as printed, jammed or not', () => {
		expect(said(tablesIn(`${HEAD} 10 1 0 0 0 0 0 0 0 0 5 0 0 0 0\n五、`), 'reconsideration.total')).toBe(0);
		const jammed = tablesIn(`${HEAD}${'21000'}${'00000'}${'50005'}五、`);
		expect(said(jammed, 'reconsideration.upheld')).toBe(2);
		expect(said(jammed, 'reconsideration.total')).toBe(0);
	});

	test('three small tables, as a scan makes them', () => {
		const head = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n';
		const text = `### 行政复议\n${head}| 2 | 1 | 0 | 4 | 7 |\n\n### 行政诉讼（未经复议直接起诉）\n${head}| 3 | 0 | 0 | 0 | 3 |\n\n### 行政诉讼（复议后起诉）\n${head}| 8 | 0 | 1 | 1 | 10 |\n\n## 五、`;
		const found = tablesIn(text);
		expect(said(found, 'reconsideration.total')).toBe(7);
		expect(said(found, 'litigation.direct.upheld')).toBe(3);
		expect(said(found, 'litigation.after_review.total')).toBe(10);
		expect(found[0]?.table.rows.map(([label]) => label?.text)).toEqual(['行政复议', '未经复议直接起诉', '复议后起诉']);
	});

	test('heads that narrow cells wrap, told line by line', () => {
		const two = '结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计';
		const text = `四、结转下年度继续办理 0 0 0 0 0 0 0\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计 ${two.replace('\n', ' 结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计 ')}\n`;
		const found = tablesIn(`${text}2 0 1 0 3 0 0 0 0 0 4 1 0 2 7\n五、`);
		expect(said(found, 'reconsideration.upheld')).toBe(2);
		expect(said(found, 'litigation.direct.total')).toBe(0);
		expect(said(found, 'litigation.after_review.pending')).toBe(2);
		// One head lost on the way: nothing says which.
		const lost = tablesIn(`${text.replace('尚未', '')}2 0 1 0 3 0 0 0 0 0 4 1 0 2 7\n五、`);
		expect(lost.flatMap(({ indicators }) => indicators)).toEqual([]);
	});

	test('names of parts among their heads, as columns without rules tell them', () => {
		const found = tablesIn(
			'四、行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉结果纠正 复议后起诉结果纠正\n结果维持 结果纠正 其他结果 尚未审结 总计\n结果维持 其他结果 尚未审结 总计 结果维持 其他结果 尚未审结 总计\n2 1 0 0 3 0 4 0 1 5 6 0 0 0 6\n五、',
		);
		expect(said(found, 'reconsideration.corrected')).toBe(1);
		expect(said(found, 'litigation.direct.total')).toBe(5);
		expect(said(found, 'litigation.after_review.upheld')).toBe(6);
	});

	test('figures apart whose blank cells were lost are placed by their sums alone', () => {
		const found = tablesIn(`${HEAD}\n17   17   130   113   197   440   128   59   146   333\n五、`);
		expect(said(found, 'reconsideration.total')).toBe(17);
		expect(said(found, 'litigation.direct.total')).toBe(440);
		expect(said(found, 'litigation.after_review.total')).toBe(333);
		expect(said(found, 'reconsideration.upheld')).toEqual([17]);
		expect(said(found, 'litigation.direct.corrected')).toEqual([113, 130]);
	});

	test('heads of which a scan misread some characters', () => {
		const found = tablesIn(
			'四、行政复议、行政诉讼情况\n行政夏议\t行政诉讼\n结果缍持\t结果纠正\t其也结果\t尚未审结\t总计\t未经夏议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结杲\t尚末审结\t总计\t结果缍持\t结果纠正\t其他结果\t尚未审结\t总汁\n2\t0\t0\t1\t3\t0\t4\t0\t0\t4\t5\t0\t0\t0\t5\n五、',
		);
		expect(said(found, 'reconsideration.pending')).toBe(1);
		expect(said(found, 'litigation.direct.corrected')).toBe(4);
		expect(said(found, 'litigation.after_review.total')).toBe(5);
	});

	test('a row for each part under one row of heads', () => {
		const heads = '四、政府信息公开行政复议、行政诉讼情况\n\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n';
		const rows =
			'行政复议\t2\t0\t1\t0\t3\n行政诉讼（未经复议直接起诉）\t5\t0\t0\t1\t6\n行政诉讼（复议后起诉）\t0\t0\t0\t0\t0\n';
		const found = tablesIn(`${heads}${rows}五、`);
		expect(said(found, 'reconsideration.other')).toBe(1);
		expect(said(found, 'litigation.direct.upheld')).toBe(5);
		expect(said(found, 'litigation.after_review.total')).toBe(0);
		expect(said(found, 'litigation.total')).toBe(6);
		// Prose after heads without figures is no row.
		expect(tablesIn(`${heads}行政复议3件，维持2件。五、`).flatMap(({ indicators }) => indicators)).toEqual([]);
	});

	test('merged cells that a copy fills in wherever they reached', () => {
		const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
		const times = (word: string, count: number): string[] => Array(count).fill(word);
		const rows = [
			[...times('行政复议', 5), ...times('行政诉讼', 10)],
			[...heads, ...times('未经复议直接起诉', 5), ...times('复议后起诉', 5)],
			[...heads, ...heads, ...heads],
			[3, 0, 0, 1, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2],
		];
		for (const mark of ['\t', ',']) {
			const found = tablesIn(`四、行政复议、行政诉讼情况\n${rows.map((row) => row.join(mark)).join('\n')}\n五、`);
			expect(said(found, 'reconsideration.upheld')).toBe(3);
			expect(said(found, 'litigation.direct.total')).toBe(0);
			expect(said(found, 'litigation.after_review.upheld')).toBe(2);
		}
	});

	test('the first cells blank on a line of tabs', () => {
		const found = tablesIn(
			`四、行政复议、行政诉讼情况\n行政复议行政诉讼${FIVE}未经复议直接起诉复议后起诉${FIVE}${FIVE}\n\t\t\t\t0\t\t\t\t\t0\t2\t\t\t1\t3\n五、`,
		);
		expect(said(found, 'reconsideration.upheld')).toBeUndefined();
		expect(said(found, 'reconsideration.total')).toBe(0);
		expect(said(found, 'litigation.after_review.upheld')).toBe(2);
		expect(said(found, 'litigation.after_review.total')).toBe(3);
	});

	test('words in a cell leave the others where they are; one cell a line is no row', () => {
		const heads = `四、行政复议、行政诉讼情况\n行政复议行政诉讼${FIVE}未经复议直接起诉复议后起诉${FIVE}${FIVE}\n`;
		const figures = ['2', '0', '若干', '0', '3', '0', '0', '0', '0', '0', '4', '1', '0', '2', '7'];
		const found = tablesIn(`${heads}${figures.join('\t')}\n五、`);
		expect(said(found, 'reconsideration.other')).toBeUndefined();
		expect(said(found, 'reconsideration.total')).toBe(3);
		expect(said(found, 'litigation.after_review.pending')).toBe(2);
		const lines = tablesIn(`${heads}${figures.map((cell) => `\t${cell.replace('若干', '1')} `).join('\n')}\n五、`);
		expect(said(lines, 'reconsideration.other')).toBe(1);
		expect(said(lines, 'litigation.after_review.total')).toBe(7);
	});

	test('fewer digits than cells are left alone', () => {
		expect(tablesIn(`${HEAD} 5 2 7 8\n五、`).flatMap(({ indicators }) => indicators)).toEqual([]);
	});

	test('prose about reconsideration is no table', () => {
		expect(tablesIn('行政复议7件，结果维持5件，尚未审结2件，总计7件。')).toEqual([]);
	});
});

describe('head by head, each with its figure', () => {
	const PARTS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
	const HEADS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
	const FIGURES = [
		[2, 0, 1, 4, 7],
		[0, 1, 0, 0, 1],
		[0, 0, 0, 0, 0],
	];
	const told = (part: (name: string, pairs: [string, number][]) => string): string =>
		`四、政府信息公开行政复议、行政诉讼情况\n${PARTS.map((name, i) =>
			part(
				name,
				HEADS.map((head, j) => [head, FIGURES[i]?.[j] as number]),
			),
		).join('\n')}\n五、存在的主要问题\n`;

	test.each([
		['lines', told((name, pairs) => [name, ...pairs.map((pair) => pair.join('：'))].join('\n'))],
		['cells', told((name, pairs) => [name, ...pairs.map((pair) => `| ${pair.join(' | ')} |`)].join('\n'))],
		[
			'its part’s name in each',
			told((name, pairs) => pairs.map(([head, figure]) => `${name}${head}\t${figure}`).join('\n')),
		],
		['run together', told((name, pairs) => name + pairs.flat().join('')).replaceAll('\n', '')],
	])('%s', (_, text) => {
		const found = tablesIn(text);
		expect(said(found, 'reconsideration.upheld')).toBe(2);
		expect(said(found, 'reconsideration.pending')).toBe(4);
		expect(said(found, 'reconsideration.total')).toBe(7);
		expect(said(found, 'litigation.direct.corrected')).toBe(1);
		expect(said(found, 'litigation.after_review.total')).toBe(0);
		expect(said(found, 'litigation.total')).toBe(1);
	});

	test('parts that are not all there are left to the prose', () => {
		expect(tablesIn('行政复议结果维持2件，结果纠正0件，其他结果1件，尚未审结4件，总计7件。')).toEqual([]);
	});
});

const PARTS = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const IDS = ['upheld', 'corrected', 'other', 'pending', 'total'];
/** The figures of the three parts, by the form. */
const FIGURES = [
	[2, 1, 0, 4, 7],
	[3, 0, 0, 2, 5],
	[0, 6, 1, 0, 7],
];
const inPage = (...rows: string[][]): ReturnType<typeof tablesIn> => {
	const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
	const document = htmlDocument(
		`<p>四、政府信息公开行政复议、行政诉讼情况</p><table>${cells}</table><p>五、</p>`,
		'utf-8',
	);
	return tablesOf(document, fold(document.text));
};
const inText = (...rows: string[][]): ReturnType<typeof tablesIn> =>
	tablesIn(`四、政府信息公开行政复议、行政诉讼情况\n${rows.map((row) => row.join('\t')).join('\n')}\n五、`);

function expectAll(found: ReturnType<typeof tablesIn>) {
	for (const [part, id] of ['reconsideration', 'litigation.direct', 'litigation.after_review'].entries())
		for (const [i, result] of IDS.entries())
			expect(said(found, `${id}.${result}`), `${id} ${result}`).toBe(FIGURES[part]?.[i]);
}

describe.each([
	['drawn', inPage],
	['between tabs', inText],
])('as offices set it out: %s', (_, made) => {
	test('on its side, a result a row', () =>
		expectAll(
			made(['类别', ...PARTS], ...RESULTS.map((name, i) => [name, ...FIGURES.map((part) => String(part[i]))])),
		));

	test.each([
		['the total first', [4, 0, 1, 2, 3]],
		['what was corrected first', [1, 0, 2, 3, 4]],
	])('%s: each figure is that of the head over it', (_name, order) => {
		const heads = order.map((i) => RESULTS[i] as string);
		const figures = FIGURES.flatMap((part) => order.map((i) => String(part[i])));
		expectAll(made([...heads, ...heads, ...heads], figures));
		expectAll(
			made(['类别', ...heads], ...FIGURES.map((part, i) => [PARTS[i] as string, ...order.map((n) => String(part[n]))])),
		);
	});

	test('a row for each of two years: the later one is the report’s', () => {
		const found = inPage(
			['年份', ...RESULTS, ...RESULTS, ...RESULTS],
			['2019年', ...Array<string>(15).fill('9')],
			['2020年', ...FIGURES.flat().map(String)],
		);
		expectAll(found);
	});

	test('the unit and the marks of notes behind its heads', () => {
		for (const mark of ['（件）', '①', '[1]', '注1']) {
			const heads = RESULTS.map((name) => name + mark);
			expectAll(made([...heads, ...heads, ...heads], FIGURES.flat().map(String)));
		}
	});

	test('on its side without a name for each part it is not read', () =>
		expect(
			said(
				made(['类别', '复议', '诉讼', '其他'], ...RESULTS.map((name) => [name, '1', '2', '3'])),
				'reconsideration.total',
			),
		).toBeUndefined());
});

test('heads that wrap at other places in each part, the totals between their lines', () => {
	const heads =
		'结果维 结果 其他 尚未\n总计 结果 结果 其他 尚未 结果 结果 其他 尚未\n持 纠正 结果 审结 总计 总计\n维持 纠正 结果 审结 维持 纠正 结果 审结\n';
	expectAll(
		tablesIn(
			`三、申请情况\n上年结转申请3件。\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n${heads}${FIGURES.flat().join(' ')}\n五、`,
		),
	);
});

test('heads that are wrapped with the total first, and digits that run together under them, are left alone', () => {
	const wrapped = '总 结果 结果 其他 尚未\n计 维持 纠正 结果 审结\n';
	const found = tablesIn(`四、行政复议、行政诉讼情况\n行政复议\n${wrapped}7 2 1 0 4\n五、`);
	expect(said(found, 'reconsideration.upheld')).toBeUndefined();
	const jammed = '总计结果维持结果纠正其他结果尚未审结';
	expect(
		said(tablesIn(`四、行政复议、行政诉讼情况\n行政复议\n${jammed}\n72104\n五、`), 'reconsideration.upheld'),
	).toBeUndefined();
});
