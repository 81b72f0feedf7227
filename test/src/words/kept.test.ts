import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKeptWords } from '../../../src/words/kept';
import { LANGUAGES } from '../../../src/words/language';
import { loadSystemWords } from '../../../src/words/system';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));

describe.each(LANGUAGES)('what is said of storage and the system in %s', (language) => {
	it('is said in full', async () => {
		for (const says of leaves([await loadKeptWords(language), await loadSystemWords(language)])) {
			expect(says.trim()).not.toBe('');
			expect(says).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('is in its own script', async () => {
		if (language === 'en') return;
		const others = language === 'zh-Hans' ? /[開數檔報關請實備還]/ : /[开数档报关请实备还]/;
		for (const says of leaves([await loadKeptWords(language), await loadSystemWords(language)])) {
			expect(says).not.toMatch(others);
		}
	});

	it('has news of this version', async () => {
		const { news } = await loadSystemWords(language);
		expect(news.list.map((one) => one.version)).toContain(version);
	});
});

/** Every text in a tree of words; functions are called with lists of one word, which stand for the word as well. */
function leaves(tree: unknown): string[] {
	if (typeof tree === 'string') return [tree];
	if (typeof tree === 'function') return [String(tree(['A'], ['B']))];
	return tree && typeof tree === 'object' ? Object.values(tree).flatMap(leaves) : [];
}
