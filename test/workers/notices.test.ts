import { expect, test } from 'vitest';
import { form2021, readingOf, table3 } from './audit/report';

const NONE = new Array<number>(15).fill(0);
const noticesOf = async (row: readonly (number | string)[]) =>
	(await readingOf(form2021('平稳。', table3({ 0: row, 2: row, 23: row }), NONE))).notices;

test('letters in place of digits are read as a scan makes them, and the reader is told', async () => {
	expect(await noticesOf(['l', 'O', 0, 0, 0, 0, 'l'])).toEqual([{ code: 'letters-for-digits', count: 9 }]);
	expect(await noticesOf([1, 0, 0, 0, 0, 0, 1])).toEqual([]);
	expect(await noticesOf([1, '〇', '零', '/', '', 'QQ', 1])).toEqual([]);
});
