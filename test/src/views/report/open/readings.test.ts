import { expect, it } from 'vitest';
import type { OpenRow } from '../../../../../src/report/reading';
import { figuresIn, narrowed, openWordsOf } from '../../../../../src/views/report/open/readings';
import { at, indicator, readingOf } from '../sample';

const READINGS = [
	[3, 665],
	[36, 65],
	[366, 5],
	[null, 3665],
];

it('fixing a cell leaves the readings that have it, blank cells too', () => {
	expect(narrowed(READINGS, new Map([[0, 36]]))).toEqual([[36, 65]]);
	expect(narrowed(READINGS, new Map([[0, null]]))).toEqual([[null, 3665]]);
	expect(narrowed(READINGS, new Map())).toHaveLength(4);
	expect(figuresIn(READINGS, 0)).toEqual([null, 3, 36, 366]);
});

it('an open row is shown by its label, its digits as printed, and the figures of its columns', () => {
	const text = '规章 0 0\n行政规范 性文件 3 665\n';
	const span = [at(text, '行政规范 性文件')[0], at(text, '3 665')[1]] as const;
	const open: OpenRow = { key: 'k', id: 'normative', row: 0, readings: READINGS };
	const rows = [
		[
			{ text: '行政规范 性文件', span: at(text, '行政规范 性文件') },
			{ text: '3 665', span: at(text, '3 665') },
		],
	];
	const columns = ['normative.repealed', 'normative.in_force'];
	const indicators = columns.map((id) => indicator(id, 0, { span, rule: 'table2.jammed' }));
	const reading = readingOf(text, { tables: [{ id: 't2', rows, span, open: [open] }], indicators });
	expect(openWordsOf(reading, 't2')).toEqual([{ row: open, label: '行政规范性文件', span, digits: '3 665', columns }]);
	expect(openWordsOf(reading, 't3')).toEqual([]);
});
