import { expect, test } from 'vitest';
import { LEXICON } from '../../../../workers/indicators/lexicon/lexicon';
import { wordsOf } from '../../../../workers/indicators/lexicon/words';

test.each(Object.entries(LEXICON))('no word of %s stands there twice', (_, list) => {
	const words = wordsOf(list);
	expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
});
