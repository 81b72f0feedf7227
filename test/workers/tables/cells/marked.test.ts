import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable, tablesIn, written } from '../making';

const table = soundTable(chance(20), 240);
const ids = FORM_2021.flatMap(([id]) => (id ? [id] : []));

/** The table with a mark between its cells, and one between label and cells. */
const parted = (mark: string, behindLabel = mark): string =>
	written(table, 'tabs').replace(/\t\d.*/g, (cells) => behindLabel + cells.slice(1).replaceAll('\t', mark));

describe('cells between marks of a list', () => {
	test.each([
		['；', '；'],
		['；', '：'],
		[';', ' '],
		['、', '、'],
		['、', '：'],
		[' / ', ' / '],
		['/', '：'],
		['，', '：'],
	])('%s, after the label %s', (mark, behindLabel) => {
		const found = tablesIn(parted(mark, behindLabel));
		for (const id of ids) {
			for (const [i, column] of COLUMN_IDS.entries()) {
				expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(table[id]?.[i]);
			}
		}
	});

	test('a blank cell stays blank between semicolons', () => {
		const [found] = tablesIn(parted('；').replace(/1\.属于国家秘密.*/, '1.属于国家秘密；；3；；0；—；；3'));
		const row = found?.table.rows.find(([label]) => label?.text === '1.属于国家秘密');
		expect(row?.slice(1).map(({ text }) => text)).toEqual(['', '3', '', '0', '—', '', '3']);
		expect(row?.slice(1).map(({ value }) => value)).toEqual([undefined, 3, undefined, 0, undefined, undefined, 3]);
	});

	test('strokes between spaces are cells, not marks', () => {
		const [found] = tablesIn(parted(' ').replace(/1\.属于国家秘密.*/, '1.属于国家秘密 3 / / / / / 3'));
		const row = found?.table.rows.find(([label]) => label?.text === '1.属于国家秘密');
		expect(row?.slice(1).map(({ text }) => text)).toEqual(['3', '/', '/', '/', '/', '/', '3']);
	});

	test('table 4 and its heads between strokes', () => {
		const heads = '结果维持 / 结果纠正 / 其他结果 / 尚未审结 / 总计';
		const found = tablesIn(
			`行政复议 / 行政诉讼\n未经复议直接起诉 / 复议后起诉\n${heads} / ${heads} / ${heads}\n1 / 0 / 0 / 0 / 1 / 2 / 0 / 0 / 0 / 2 / 0 / 0 / 0 / 0 / 0\n五、存在的问题\n`,
		);
		expect(said(found, 'reconsideration.total')).toBe(1);
		expect(said(found, 'litigation.direct.upheld')).toBe(2);
		expect(said(found, 'litigation.after_review.total')).toBe(0);
	});
});

describe('a cell with a hedge', () => {
	const first = (cell: string) => {
		const rows = written(table, 'tabs').replace(/(属于国家秘密)\t.*/, `$1\t${cell}\t0\t0\t0\t0\t0\t30`);
		return tablesIn(rows)
			.flatMap(({ indicators }) => indicators)
			.find(({ id }) => id === 'request.denied.state_secret.natural');
	};

	test.each([
		['近30', 30, 'under'],
		['30余', 30, 'over'],
		['30多件', 30, 'over'],
		['约30件', 30, 'about'],
		['30件以上', 30, 'over'],
		['30左右', 30, 'about'],
		['30', 30, undefined],
	])('%s', (cell, value, qualifier) => {
		expect(first(cell)).toMatchObject({ value, quote: cell });
		expect(first(cell)?.qualifier).toBe(qualifier);
	});

	test.each(['最近30', '30余30', '多30'])('%s is none', (cell) => expect(first(cell)).toBeUndefined());

	test('a total of every era keeps the hedge', () => {
		const text = written(table, 'tabs').replace(/(予以公开)\t.*/, '$1\t28\t0\t0\t0\t0\t0\t近30');
		const figure = tablesIn(text)
			.flatMap(({ indicators }) => indicators)
			.find(({ id }) => id === 'application.replied.granted');
		expect(figure).toMatchObject({ value: 30, qualifier: 'under' });
	});
});
