import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../src/report/catalog';
import type { Failure } from '../../../src/report/failure';
import { en } from '../../../src/words/en';
import { languageFor } from '../../../src/words/language';
import { bytesIn } from '../../../src/words/measure';
import { figureName } from '../../../src/words/name';
import { loadOriginalWords } from '../../../src/words/original';
import { loadReportSpeech } from '../../../src/words/report';
import { failureSentence } from '../../../src/words/sentence';
import { loadSettingsWords } from '../../../src/words/settings';
import { zhHans } from '../../../src/words/zh-Hans';
import { zhHant } from '../../../src/words/zh-Hant';
import { leaves, OF_ANOTHER_SCRIPT } from './leaves';

const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;
const FAILURES: Failure[] = [
	{ code: 'empty', name: '甲.txt' },
	{ code: 'not-text', name: '甲.txt', looksLike: 'JPEG' },
	{ code: 'not-text', name: '甲.txt' },
	{ code: 'format-not-read', name: '甲.txt', looksLike: 'Word' },
	{ code: 'encrypted', name: '甲.txt', looksLike: 'PDF' },
	{ code: 'damaged', name: '甲.txt', looksLike: 'PDF' },
	{ code: 'picture', name: '甲.txt', looksLike: 'PDF' },
	{ code: 'too-much-inside', name: '甲.txt', limit: 2e8 },
	{ code: 'too-much-inside', name: '甲.txt', limit: 2e8, files: 10_000 },
	{ code: 'too-much-inside', name: '甲.txt', limit: 2e8, cells: 200_000 },
	{ code: 'archive', name: '甲.txt' },
	{ code: 'volume', name: '甲.txt' },
	{ code: 'nothing-inside', name: '甲.txt' },
	{ code: 'link-only', name: '甲.txt' },
	{ code: 'too-large', name: '甲.txt', bytes: 9e7, limit: 2e7 },
	{ code: 'unreadable', name: '甲.txt' },
	{ code: 'card-without-data', name: '甲.txt' },
	{ code: 'card-damaged', name: '甲.txt' },
	{ code: 'timeout', name: '甲.txt', deadline: 20_000 },
	{ code: 'worker-died', name: '甲.txt' },
	{ code: 'cancelled', name: '甲.txt' },
];

describe.each(Object.entries(LANGUAGES))('the words in %s', (language, words) => {
	it('say nothing empty', () => {
		for (const says of leaves(words)) expect(says.trim()).not.toBe('');
	});

	it.each(FAILURES)('name the file of a failure: $code', (failure) => {
		const says = failureSentence(failure, words);
		expect(says).toContain('甲.txt');
		expect(says).not.toMatch(/undefined|NaN|\[object/);
	});

	it('name every figure of the catalog, each in its own way', async () => {
		const { names } = await loadReportSpeech(language as keyof typeof LANGUAGES);
		const all = [...CATALOG.keys()].map((id) => figureName(id, names));
		for (const [i, id] of [...CATALOG.keys()].entries()) expect(all[i], id).not.toBe(id);
		if (language !== 'en') expect(new Set(all).size).toBe(all.length);
	});

	it('name the two switches above the text differently', async () => {
		const { report } = await loadReportSpeech(language as keyof typeof LANGUAGES);
		const original = await loadOriginalWords(language as keyof typeof LANGUAGES);
		const names = [report.script.original, report.script.hans, report.script.hant, original.text, original.original];
		expect(new Set(names).size).toBe(names.length);
	});

	it.skipIf(language === 'en')('are in their own script', async () => {
		const { report, names } = await loadReportSpeech(language as keyof typeof LANGUAGES);
		const settings = await loadSettingsWords(language as keyof typeof LANGUAGES);
		for (const says of leaves([words.intake, words.library, settings, report.panes, report.group, names]))
			expect(says).not.toMatch(OF_ANOTHER_SCRIPT[language as keyof typeof LANGUAGES]);
	});
});

it('a figure that the catalog does not know keeps its name', async () => {
	const { names } = await loadReportSpeech('en');
	expect(figureName('weather.rain', names)).toBe('weather.rain');
});

describe('the language for a browser', () => {
	it.each([
		[['zh-CN'], 'zh-Hans'],
		[['zh-TW', 'en'], 'zh-Hant'],
		[['zh-Hant-HK'], 'zh-Hant'],
		[['zh'], 'zh-Hans'],
		[['zh-Hans-HK'], 'zh-Hans'],
		[['en-GB', 'zh'], 'en'],
		[['fr', 'zh-MO'], 'zh-Hant'],
		[['fr'], 'zh-Hans'],
		[[], 'zh-Hans'],
	] as const)('%j is %s', (wanted, language) => {
		expect(languageFor(wanted)).toBe(language);
	});
});

it('sizes are said in the unit that suits them', () => {
	const bytes = bytesIn('en');
	expect([0, 1, 1023, 1024, 1536, 5 * 1024 ** 2, 3 * 1024 ** 5].map(bytes)).toEqual([
		'0 B',
		'1 B',
		'1,020 B',
		'1 KB',
		'1.5 KB',
		'5 MB',
		'3,070 TB',
	]);
});
