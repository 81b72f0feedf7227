import { describe, expect, it } from 'vitest';
import { oneOf } from '../../../workers/text/one-of';

describe('one of several wordings', () => {
	it('suits where one does, and holds together in a larger pattern', () => {
		const pattern = new RegExp(`^${oneOf(/均已/, /全部/)}办结$`);
		expect(['均已办结', '全部办结', '均已', '全部'].map((words) => pattern.test(words))).toEqual([
			true,
			true,
			false,
			false,
		]);
	});

	it('takes the first that suits', () => {
		expect(new RegExp(oneOf(/信息/, /信息公开/)).exec('信息公开')?.[0]).toBe('信息');
	});
});
