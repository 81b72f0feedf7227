import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../../workers/formats/html';
import { readCell } from '../../../../workers/tables/cells/cell';
import type { FoundTable } from '../../../../workers/tables/found';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable, tablesIn } from '../making';

const told = (text: string): number | string => {
	const cell = readCell(text);
	return cell.kind === 'figure' ? cell.value : cell.kind;
};

describe('a figure as offices write it into a cell', () => {
	test.each([
		['12.', 12],
		['12。', 12],
		['12，', 12],
		['12件；', 12],
		['1204.5.', 1204.5],
		['共12件', 12],
		["'12", 12],
		['=12', 12],
		['↓3', -3],
		['↑3', 3],
		['三', 3],
		['十二件', 12],
		['一千零三', 1003],
		['贰拾件', 20],
		['一件', 1],
		['零', 0],
		['41.6万', 416_000],
		['1.2万件', 12_000],
		['3万余', 30_000],
		['1.5亿', 150_000_000],
		['0.12万元', 0.12],
		['05', 5],
		['00', 0],
		['03件', 3],
	])('%s is %d', (text, value) => expect(told(text)).toBe(value));

	test.each([
		['一', 'a scan makes it of a stroke'],
		['万一', 'no number'],
		['1、2', 'two of them'],
		['三、', 'a list mark'],
		['(5)', 'may be below zero'],
		['3 5', 'two of them'],
		['012', 'a code, or what is left of a number'],
	])('%s is no figure: %s', (text) => expect(told(text)).toBe('words'));
});

const table = soundTable(chance(77), 3000);
const CHINESE = '零一二三四五六七八九';
const inWords = (figure: number): string => String(figure).replace(/\d/g, (digit) => CHINESE.charAt(Number(digit)));

function expectAll(found: readonly FoundTable[], readable: (figure: number) => boolean = () => true) {
	for (const [id, cells] of Object.entries(table)) {
		for (const [i, column] of COLUMN_IDS.entries()) {
			const figure = cells[i] as number;
			expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(readable(figure) ? figure : undefined);
		}
	}
}

/** The table in running text, between the sections around it. */
const written = (show: (figure: number) => string, separator: string): FoundTable[] =>
	tablesIn(
		`三、收到和处理政府信息公开申请情况\n申请人情况\n${FORM_2021.map(([id, label]) =>
			id ? [label, ...(table[id] as number[]).map(show)].join(separator) : label,
		).join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`,
	);

/** The table as a page draws it, label and seven cells a row. */
function drawn(show: (figure: number) => string, note = ''): FoundTable[] {
	const rows = FORM_2021.map(([id, label]) => [
		label + note,
		...(id ? (table[id] as number[]).map(show) : Array(7).fill('')),
	]);
	const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
	const document = htmlDocument(`<p>三、收到和处理政府信息公开申请情况</p><table>${cells}</table>`, 'utf-8');
	return tablesOf(document, fold(document.text));
}

describe('a whole table of them', () => {
	test.each([['\t'], [' ']])(
		'a full stop behind every figure, the cells parted by %j: none is taken for the number of the row below',
		(separator) => expectAll(written((figure) => `${figure}.`, separator)),
	);

	test('in words between tabs: what a lone 一 is nobody can tell, and no figure slips into its place', () =>
		expectAll(written(inWords, '\t'), (figure) => figure !== 1));

	test('a figure that its narrow cell wraps is one, where the row then adds up', () =>
		expectAll(drawn((figure) => String(figure).replace(/(?<=...)(?=.$)/, '<br>'))));
});

test.each(['3', '注2', '①', '[4]'])('the mark %s of a note behind a label is no figure', (mark) => {
	expectAll(drawn(String, `<sup>${mark}</sup>`));
	const rows = FORM_2021.map(([id, label]) => (id ? [label + mark, ...(table[id] as number[])].join('\t') : label));
	expectAll(tablesIn(`三、收到和处理政府信息公开申请情况\n申请人情况\n${rows.join('\n')}\n四、`));
	const annex = tablesIn(
		`附件\n统计指标\t单位\t统计数\n主动公开政府信息数${mark}\t条\t120\n其中：主动公开规范性文件数${mark}\t条\t7\n制发规范性文件总数${mark}\t件\t8\n`,
	);
	expect(said(annex, 'proactive.total')).toBe(120);
	expect(said(annex, 'normative.disclosed')).toBe(7);
	expect(said(annex, 'normative.issued')).toBe(8);
});

test('a figure too wide for its cell that ran into the next one is told by the row’s sum; nothing is parted by chance', () => {
	const row = (...figures: (number | '')[]) =>
		tablesIn(
			`三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量\t${figures.join('\t')}\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n`,
		);
	const wide = row(6657, 169, 0, 300, 168, '', 3137607);
	expect(said(wide, 'request.new.other_org')).toBe(313);
	expect(said(wide, 'request.new.total')).toBe(7607);
	expect(said(row(1, 0, 0, 0, 0, '', 12), 'request.new.total')).toBe(12);
	expect(said(row(6657, 169, 0, 300, 168, '', 3137608), 'request.new.total')).toBe(3137608);
});

test('a figure wrapped in a cell of a row without a sum is not read as two', () => {
	const document = htmlDocument(
		'<p>二、主动公开政府信息情况</p><table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>2</td></tr><tr><td>行政规范性文件</td><td>100<br>6</td><td>7</td><td>7</td></tr></table>',
		'utf-8',
	);
	const found = tablesOf(document, fold(document.text));
	expect(said(found, 'rules.in_force')).toBe(2);
	expect(said(found, 'normative.issued')).toBeUndefined();
	expect(said(found, 'normative.repealed')).toBe(7);
});
