import { describe, expect, it } from 'vitest';
import { loadCheckupWords } from '../../../src/words/checkup';
import type { CheckupWords } from '../../../src/words/checkup/zh-Hans';
import { LANGUAGES } from '../../../src/words/language';
import { leaves, OF_ANOTHER_SCRIPT } from './leaves';

/** What the words with numbers and names in them come to. */
const said = ({ totals, besides, working, related, matrix, below, table, more }: CheckupWords): string[] => [
	totals(200, 24310, 37),
	besides({ warning: 3, info: 4, unchecked: 5, marked: 6, outdated: 2 }),
	working(1, 2),
	more(4),
	table.open(2, '甲', '乙'),
	matrix.cell('甲', 2023, '乙'),
	...[matrix.versions(2), matrix.ofVersions('甲', 2), matrix.unplaced(1), matrix.state.found(3)],
	below.count(7),
	...[related['last-year'](2022), related.none(2022), related.versions(2), related.counts(12, 11)],
	...[related.there('甲'), related.undeclared(7), related.andMore(9)],
];

describe.each(LANGUAGES)('the words of the check-up in %s', (language) => {
	it('say nothing empty', async () => {
		const words = await loadCheckupWords(language);
		for (const one of [...leaves(words), ...said(words)]) {
			expect(one.trim()).not.toBe('');
			expect(one).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('are in their own script', async () => {
		const words = await loadCheckupWords(language);
		const own = leaves(words).concat(language === 'en' ? [] : said(words));
		for (const one of own) expect(one).not.toMatch(OF_ANOTHER_SCRIPT[language]);
	});
});

it('the totals are told as people read them', async () => {
	expect((await loadCheckupWords('zh-Hans')).totals(200, 24310, 37)).toBe('200 份报告，勾稽 24,310 项，37 项不符');
	expect((await loadCheckupWords('zh-Hans')).totals(200, 0, 0)).toBe('200 份报告');
	expect((await loadCheckupWords('en')).totals(1, 1, 0)).toBe('1 report, 1 check, 0 do not add up');
});
