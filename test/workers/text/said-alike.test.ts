import { expect, test } from 'vitest';
import { LEXICON } from '../../../workers/indicators/lexicon/lexicon';
import { wordsOf } from '../../../workers/indicators/lexicon/words';
import { fold } from '../../../workers/text/fold';
import { simplifier } from '../../../workers/text/script';

test.each([
	['其它方式公开3条', '其他方式公开3条'],
	['各种信息', '各类信息'],
	['已做出答复', '已作出答复'],
	['截止2015年底', '截至2015年底'],
	['其\u200b它', '其他'],
])('%s is read as %s', (written, read) => {
	expect(fold(written).text).toBe(read);
});

test('so it is in Traditional', async () => {
	expect(fold('其它機關做出答覆，截止年底', await simplifier()).text).toBe('其他机关作出答复，截至年底');
});

test.each(['它是政府信息', '多种形式', '做好公开工作，做了答复', '防止、禁止、不止一次', '做', '出做', '止', '截'])(
	'%s stays',
	(words) => {
		expect(fold(words).text).toBe(words);
	},
);

test('every character keeps its place in the source', () => {
	const { map, text } = fold('截 止年底，其它');
	expect([...map]).toEqual([0, 2, 3, 4, 5, 6, 7, 8]);
	expect(text).toBe('截至年底，其他');
});

test.each(Object.entries(LEXICON))('the words of %s stand as a text is folded: others would never match', (_, list) => {
	expect(wordsOf(list).filter((word) => /其它|各种|做出|截止/.test(word))).toEqual([]);
});
