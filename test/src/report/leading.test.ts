import { describe, expect, it } from 'vitest';
import { leading } from '../../../src/report/leading';

describe('how many things lead a list in order', () => {
	const heights = [1, 3, 3, 7];

	it.each([
		[0, 0],
		[1, 0],
		[2, 1],
		[3, 1],
		[4, 3],
		[8, 4],
	])('below %d there are %d', (limit, count) => {
		expect(leading(heights, (height) => height < limit)).toBe(count);
	});

	it('are none of an empty list', () => {
		expect(leading([], () => true)).toBe(0);
	});

	it('are looked for between two places alone', () => {
		const asked: number[] = [];
		const count = leading(new Uint32Array([5, 6, 7, 8, 9]), (height) => asked.push(height) > 0 && height < 8, 2, 4);
		expect(count).toBe(3);
		expect(asked.filter((height) => height < 7 || height > 8)).toEqual([]);
	});
});
