import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/report/reading';
import { figuresOf } from '../../../workers/digest/figures';
import { comparedWith } from '../../../workers/digest/last-year';
import { readingOf } from '../audit/report';

const read = (words: string): Promise<Reading> =>
	readingOf(`霁川市2017年政府信息公开工作年度报告\n\n一、主动公开情况\n${words}`);
const published = (figures: ReturnType<typeof figuresOf>) => figures['proactive.total'];

describe('the figures that a report states', () => {
	it('are of the whole area or of the body itself, and of one year', async () => {
		const reading = await read(
			'全市主动公开政府信息4210条，其中市本级主动公开政府信息320条。2016年全市主动公开政府信息3980条。',
		);
		expect(published(figuresOf(reading))?.value).toBe(4210);
		expect(published(figuresOf(reading, undefined, 'self'))?.value).toBe(320);
		expect(published(figuresOf(reading, 2016))?.value).toBe(3980);
		expect(figuresOf(reading, 2015)).toEqual({});
	});

	it('stand for what their last printed digit allows, and the more exact one is taken', async () => {
		const rounded = await read('全市主动公开政府信息11.8万条。');
		expect(published(figuresOf(rounded))).toMatchObject({ value: 118_000, low: expect.closeTo(117_500, 1) });
		const both = await read('全市主动公开政府信息11.8万条。\n二、总体情况\n全市主动公开政府信息118045条。');
		expect(published(figuresOf(both))).toMatchObject({ value: 118_045, low: 118_045, high: 118_045 });
		expect(published(figuresOf(both))?.contested).toBeUndefined();
	});

	it('are contested where the report states two that cannot both be', async () => {
		const reading = await read('全市主动公开政府信息4210条。\n二、总体情况\n全市主动公开政府信息5210条。');
		expect(published(figuresOf(reading))).toMatchObject({ value: 4210, contested: true });
	});
});

describe('what a report says that last year’s figures were', () => {
	it.each([
		['比上年的3980条增加230条', 3980],
		['比2016年的3980条增加230条', 3980],
		['比2014年的3980条增加230条', undefined],
	])('of %s is %s', async (words, value) => {
		const told = comparedWith(await read(`全市主动公开政府信息4210条，${words}。`));
		expect(published(told)?.value).toBe(value);
	});
});
