import { describe, expect, it } from 'vitest';
import { inLine } from '../../../../../src/views/report/findings/in-line';
import { singleCells } from '../../../../../src/views/report/findings/one-cell';
import { placesOf } from '../../../../../src/views/report/findings/places';
import { figuresZhHans } from '../../../../../src/words/figures/zh-Hans';
import { form, readingOf, SOUND } from '../../../../workers/audit/report';

/** The cells that would mend several findings of a report, by figure, with the number that would, and how many. */
async function cells(rows: Parameters<typeof form>[0], appeals?: number[], prose?: string): Promise<string[]> {
	const reading = await readingOf(form({ ...SOUND, ...rows }, appeals, prose));
	const placeAt = placesOf(reading);
	return singleCells(reading, placeAt).map(
		({ span, value, findings }) =>
			`${reading.indicators[placeAt(span).figure ?? -1]?.id} = ${value} (${findings.length})`,
	);
}

describe('one cell that explains several findings', () => {
	it('lies where a row and a column that do not add up cross', async () => {
		expect(await cells({ 2: [5, 0, 0, 0, 0, 0, 3] })).toEqual(['request.granted.natural = 3 (2)']);
		expect(await cells({ 2: [3, 0, 0, 0, 0, 0, 8] })).toEqual(['request.granted.total = 3 (2)']);
	});

	it('may be a part of one sum and the whole or a side of others', async () => {
		expect(await cells({ 0: [8, 1, 0, 0, 0, 0, 4] })).toEqual(['request.new.natural = 3 (2)']);
		expect(await cells({ 23: [6, 0, 0, 0, 0, 0, 3] })).toEqual(['request.closed.natural = 3 (3)']);
	});

	it('may be one that prose tells otherwise', async () => {
		const prose = '2023年新收到政府信息公开申请4件。';
		expect(await cells({ 0: [3, 1, 0, 0, 0, 0, 7] }, undefined, prose)).toEqual(['request.new.total = 4 (3)']);
	});

	it('is none where one relation alone fails, or where each would have another number', async () => {
		expect(await cells({})).toEqual([]);
		expect(await cells({}, [1, 0, 0, 1, 3, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0])).toEqual([]);
		expect(await cells({ 2: [5, 0, 0, 0, 0, 0, 3], 3: [4, 0, 0, 0, 0, 0, 0] })).toEqual([]);
	});

	it('is none where a relation that holds would break, or where it would be less than nothing', async () => {
		const prose = '2023年新收到政府信息公开申请7件。';
		expect(await cells({ 0: [3, 1, 0, 0, 0, 0, 7] }, undefined, prose)).toEqual([]);
		expect(await cells({ 2: [0, 0, 0, 0, 0, 0, 3], 3: [9, 0, 0, 0, 0, 0, 0] })).toEqual([]);
	});
});

describe('cells of one row or column', () => {
	const rest = (ids: (string | undefined)[]) => {
		const line = inLine(ids, figuresZhHans);
		return line && [line.name, ...ids.map((id) => line.rest(id ?? ''))];
	};

	it('are called by what they have in common and what is left', () => {
		expect(rest(['request.new.total', 'request.new.natural', 'request.new.business'])).toEqual([
			'一、本年新收政府信息公开申请数量',
			'总计',
			'自然人',
			'商业企业',
		]);
		expect(rest(['request.new.total', 'request.closed.total', 'request.carried_out.total'])?.[0]).toBe('总计');
	});

	it('of several rows and columns, of other tables, or two of them have nothing in common', () => {
		expect(rest(['request.new.total', 'request.new.natural', 'request.closed.natural'])).toBeUndefined();
		expect(rest(['request.new.total', 'request.new.natural', undefined])).toBeUndefined();
		expect(rest(['reconsideration.total', 'reconsideration.upheld', 'reconsideration.other'])).toBeUndefined();
		expect(rest(['request.new.total', 'request.new.natural'])).toBeUndefined();
	});
});
