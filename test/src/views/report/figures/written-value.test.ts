import { describe, expect, it } from 'vitest';
import { writtenValue } from '../../../../../src/views/report/figures/written-value';
import { reportZhHans } from '../../../../../src/words/report/zh-Hans';

const written = (figure: Parameters<typeof writtenValue>[0]) =>
	writtenValue(figure, (value) => value.toLocaleString('zh-CN'), reportZhHans);

describe('a figure written out', () => {
	it.each([
		['with its unit', { value: 13427, unit: '条' }, '13,427 条'],
		['with its hedge', { value: 3100, qualifier: 'over', unit: '条' }, '3,100 多条'],
		['a share as one word', { value: 96, unit: '%' }, '96%'],
		['open, with all its readings', { readings: [3, 36] }, '3 / 36'],
		['without a unit', { value: 0 }, '0'],
	] as const)('%s', (_, figure, says) => {
		const { readings, ...rest } = { readings: undefined, ...figure };
		expect(written({ ...rest, ...(readings && { readings: [...readings] }) })).toBe(says);
	});
});
