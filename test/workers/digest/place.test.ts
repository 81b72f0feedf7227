import { expect, it } from 'vitest';
import type { Finding } from '../../../src/report/reading';
import { placeOf } from '../../../workers/digest/place';
import { around, form2021, readingOf, table3 } from '../audit/report';

const placesIn = async (text: string, rule: string): Promise<string[]> => {
	const reading = await readingOf(text);
	return reading.findings.filter((finding) => finding.rule === rule).map((finding) => placeOf(finding, reading));
};

it('a cell is told by its row, words by themselves', async () => {
	const wrong = table3({ 0: [3, 0, 0, 0, 0, 0, 4] });
	const reading = await readingOf(form2021('平稳有序。', wrong, new Array<number>(15).fill(0)));
	const rowSum = reading.findings.find(({ says }) => says.code === 'row-sum');
	expect(rowSum && placeOf(rowSum, reading)).toBe('一、本年新收政府信息公开申请数量');
	expect(
		await placesIn(
			around('收到申请20件，其中当面申请8件，其他申请11件。').replace('主动公开', '依申请公开'),
			'sum.mismatch',
		),
	).toEqual(['收到申请20件']);
});

it('a long place is told by its beginning', () => {
	const text = `自${'甲'.repeat(60)}`;
	const finding: Finding = { rule: 'sum', severity: 'error', says: { code: 'fee-unreported' }, spans: [[0, 61]] };
	expect(placeOf(finding, { text, tables: [], indicators: [] })).toBe(`自${'甲'.repeat(39)}…`);
	const short: Finding = { ...finding, spans: [[0, 40]] };
	expect(placeOf(short, { text, tables: [], indicators: [] })).toBe(`自${'甲'.repeat(39)}`);
});
