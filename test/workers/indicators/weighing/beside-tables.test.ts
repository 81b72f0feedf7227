import { expect, it } from 'vitest';
import type { Indicator } from '../../../../src/report/reading';
import { besideTables } from '../../../../workers/indicators/weighing/beside-tables';
import { form2021, readingOf, table3 } from '../../audit/report';

/** Thirteen came in, and two were carried in: fifteen are both. */
const TABLE = table3({
	0: [13, 0, 0, 0, 0, 0, 13],
	1: [2, 0, 0, 0, 0, 0, 2],
	2: [15, 0, 0, 0, 0, 0, 15],
	23: [15, 0, 0, 0, 0, 0, 15],
});

const readingWith = (words: string) => readingOf(form2021(words, TABLE, new Array<number>(15).fill(0)));
const faults = async (words: string) => (await readingWith(words)).findings.map(({ says }) => says.code);

it('a sum of what came in and what was carried in is no number of what came in', async () => {
	const words = '2023年，全县受理政府信息公开申请15件。';
	const { indicators } = await readingWith(words);
	expect(indicators.filter(({ id }) => id === 'application.received').map(({ value }) => value)).toEqual([13]);
	expect(await faults(words)).not.toContain('text-and-table');
});

it('but what says that it is new is held against the table', async () => {
	expect(await faults('2023年，全县新收政府信息公开申请15件，上年结转2件。')).toContain('text-and-table');
	expect(await faults('2023年，全县新收政府信息公开申请13件，上年结转2件。')).not.toContain('text-and-table');
});

it('what is no such sum stays, and so does a figure of the body itself', async () => {
	expect(await faults('2023年，全县受理政府信息公开申请12件。')).toContain('text-and-table');
	const { indicators } = await readingWith('2023年，全县受理政府信息公开申请15件。');
	const tabled = indicators.filter(({ rule }) => rule.startsWith('table3'));
	const [received] = tabled.filter(({ id }) => id === 'application.received');
	if (!received) throw new Error('the table tells what came in');
	const sum: Indicator = { ...received, value: 15, quote: '受理15件' };
	expect(besideTables([sum, { ...sum, scope: 'self' }], tabled)).toEqual([{ ...sum, scope: 'self' }]);
});
