import { describe, expect, it } from 'vitest';
import { CATALOG, requestCell } from '../../../src/report/catalog';
import type { Language } from '../../../src/words/language';
import { loadMeanings, meaningOf } from '../../../src/words/meanings';
import { loadReportSpeech } from '../../../src/words/report';
import { leaves, OF_ANOTHER_SCRIPT } from './leaves';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly Language[];

describe.each(LANGUAGES)('what figures mean, in %s', (language) => {
	it('is told of every cell of table 3, the same for all columns of a row', async () => {
		const meanings = await loadMeanings(language);
		const cells = [...CATALOG.keys()].filter(requestCell);
		expect(cells).not.toEqual([]);
		for (const id of cells) expect(meaningOf(id, meanings), id).toBeTruthy();
		expect(meaningOf('request.granted.natural', meanings)).toBe(meaningOf('request.granted.total', meanings));
	});

	it('is a sentence in its own script, and more than the name', async () => {
		const meanings = await loadMeanings(language);
		const { names } = await loadReportSpeech(language);
		for (const says of leaves(meanings)) {
			expect(says).toMatch(language === 'en' ? /\.$/ : /。$/);
			expect(says).not.toMatch(OF_ANOTHER_SCRIPT[language]);
			expect(leaves(names)).not.toContain(says);
		}
	});

	it('is told of the same figures as in Simplified', async () => {
		const [here, there] = await Promise.all([loadMeanings(language), loadMeanings('zh-Hans')]);
		for (const id of CATALOG.keys())
			expect(meaningOf(id, here) === undefined, id).toBe(meaningOf(id, there) === undefined);
	});
});

it('a name that explains itself, and one that no catalog has, are left as they are', async () => {
	const meanings = await loadMeanings('zh-Hans');
	expect(meaningOf('application.received.online', meanings)).toBeUndefined();
	expect(meaningOf('weather.rain', meanings)).toBeUndefined();
});
