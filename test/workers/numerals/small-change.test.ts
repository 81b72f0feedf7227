import { describe, expect, it } from 'vitest';
import { smallChangeAt } from '../../../workers/numerals/small-change';

describe('角 and 分 behind a sum', () => {
	it.each([
		['5角', { fen: 50, length: 2, step: 0.1 }],
		['5角6分。', { fen: 56, length: 4, step: 0.01 }],
		['6分', { fen: 6, length: 2, step: 0.01 }],
		['，5角', undefined],
		['3分之一', undefined],
		['5件', undefined],
	])('%s', (behind, change) => {
		expect(smallChangeAt(`12元${behind}`, 3)).toEqual(change);
	});
});
