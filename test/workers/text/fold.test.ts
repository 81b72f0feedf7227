import { describe, expect, it } from 'vitest';
import { fold } from '../../../workers/text/fold';
import { simplifier } from '../../../workers/text/script';

describe('words that are not the same character by character in both scripts', () => {
	it.each([
		['主動公開政府資訊', '主动公开政府信息'],
		['資 訊', '信息'],
		['資訊辦', '信息办'],
		['通訊', '通讯'],
		['答覆', '答复'],
		['覆蓋', '覆盖'],
	])('%s is %s', async (traditional, simplified) => {
		expect(fold(traditional, await simplifier()).text).toBe(simplified);
	});

	it('资讯 in a Simplified text stays what it is', () => {
		expect(fold('发布各类资讯').text).toBe('发布各类资讯');
	});
});
