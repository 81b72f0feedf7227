import { expect, it } from 'vitest';
import { cpuTime } from '../../cpu-time';
import { around, readingOf } from '../audit/report';

/** A quadratic step would take minutes for these; the bound leaves room for a busy machine. */
const AGAIN_AND_AGAIN = ['3处', '（3件', '公开信息3条、', '共六部分：', '等九个方面', '申请3件，其中', '无'];

for (const words of AGAIN_AND_AGAIN) {
	it(`${words} forty thousand times is read in bounded time`, async () => {
		expect(await cpuTime(() => readingOf(around(words.repeat(40_000))))).toBeLessThan(15_000);
	}, 120_000);
}
