import { expect, it } from 'vitest';
import { ownFigures, reportTable, type TableWords } from '../../../src/exports/report-table';
import type { Indicator } from '../../../src/report/reading';
import { indicator } from '../views/report/sample';

const words: TableWords = {
	figure: (id) => id,
	ofSelf: (name) => `${name} self`,
	inUnit: (name, unit) => `${name} (${unit})`,
	hedged: (value, qualifier) => `${qualifier} ${value}`,
};

const table = (...reports: Indicator[][]): string[] =>
	reportTable(
		['name'],
		reports.map((indicators, at) => ({ about: [`r${at}`], figures: ownFigures({ indicators }) })),
		words,
	)
		.slice(1)
		.trimEnd()
		.split('\r\n');

it('a line a report, a column a figure, in the order of the forms; what is not there stays blank', () => {
	const lines = table(
		[indicator('fee.total', 3), indicator('application.received', 7)],
		[indicator('proactive.total', 0), indicator('application.received', 8, { scope: 'self' })],
	);
	expect(lines).toEqual([
		'"name","proactive.total","application.received","application.received self","fee.total"',
		'"r0",,7,,3',
		'"r1",0,,8,',
	]);
});

it('a hedge and open readings are written out; another year and what is said again are not in it', () => {
	const lines = table([
		indicator('application.received', 3100, { qualifier: 'over' }),
		indicator('application.received', 3105),
		indicator('proactive.total', 9, { year: 2020 }),
		{ ...indicator('fee.total', 0), value: undefined as never, readings: [1, 12] },
	]);
	expect(lines).toEqual(['"name","application.received","fee.total"', '"r0","over 3100","1 / 12"']);
});

it('sums of money in different units have columns of their own, words that only count do not', () => {
	const counted = table([indicator('fee.total', 3, { unit: '件' })], [indicator('fee.total', 4, { unit: '条' })]);
	expect(counted).toEqual(['"name","fee.total"', '"r0",3', '"r1",4']);
	const lines = table([indicator('fee.total', 3, { unit: '元' })], [indicator('fee.total', 2.5, { unit: '万元' })]);
	expect(lines[0]).toMatch(/fee\.total \(万元\)/);
	expect(lines[0]?.split(',')).toHaveLength(3);
	expect(lines[1]?.replace(/,/g, '')).toBe('"r0"3');
});
