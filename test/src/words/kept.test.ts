import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKeptWords } from '../../../src/words/kept';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { loadSystemWords } from '../../../src/words/system';
import { leaves, OF_ANOTHER_SCRIPT } from './leaves';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));

describe.each(LANGUAGES)('what is said of storage and the system in %s', (language) => {
	it('is said in full', async () => {
		for (const says of await said(language)) {
			expect(says.trim()).not.toBe('');
			expect(says).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it.skipIf(language === 'en')('is in its own script', async () => {
		for (const says of await said(language)) expect(says).not.toMatch(OF_ANOTHER_SCRIPT[language]);
	});

	it('has news of this version', async () => {
		const { news } = await loadSystemWords(language);
		expect(news.list.map((one) => one.version)).toContain(version);
	});
});

/** Words with what is given to them put in: lists of one word, which stand for the word as well. */
function filled(tree: unknown): unknown {
	if (typeof tree === 'function') return String(tree(['A'], ['B']));
	return tree && typeof tree === 'object' ? Object.values(tree).map(filled) : tree;
}

/** All that is said of storage and the system. */
const said = async (language: Language): Promise<string[]> =>
	leaves(filled([await loadKeptWords(language), await loadSystemWords(language)]));
