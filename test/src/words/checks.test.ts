import { describe, expect, it } from 'vitest';

import { wayOf } from '../../../src/views/report/figures/way';
import { sumText } from '../../../src/views/report/findings/sum';
import type { Language } from '../../../src/words/language';
import { loadReportSpeech } from '../../../src/words/report';
import { RULES } from '../../../workers/indicators/rules';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const KEBAB = /[a-z]+[-_.][a-z]+/;

const RESULTS = [
	['holds', 129],
	['error', 1],
	['warning', 1],
] as const;

describe.each(LANGUAGES)('the words of the reconciliation in %s', (language) => {
	it('name every rule in its own way', async () => {
		const { checks } = await loadReportSpeech(language);
		const names = Object.values(checks.rule);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).not.toMatch(KEBAB);
	});

	it('say in a sentence how each rule reads', async () => {
		const { checks } = await loadReportSpeech(language);
		const tables = ['table2.cell', 'table3.jammed', 'table4.derived', 'annex.cell'];
		const others = ['no-fee', 'section-says-none', 'all-closed', 'channels-respectively', 'appeals-each'];
		const going = ['own-share-of-the-whole', 'training-people-behind-sessions'];
		for (const rule of [...RULES.map(({ name }) => name), ...tables, ...others, ...going]) {
			const says = wayOf({ rule, derivation: [{ saw: 'term', says: '网站公开' }] }, checks.way, '');
			expect(says, rule).not.toContain(rule);
			expect(says, rule).toMatch(/[。.]$/);
			expect(says, rule).not.toMatch(/undefined/);
		}
	});

	it('count the checks with every outcome that there is', async () => {
		const { checks } = await loadReportSpeech(language);
		const says = sumText({ all: 131, holds: 129, results: RESULTS, unchecked: 3 }, checks);
		expect(says.match(/\d+/g)).toEqual(['131', '129', '1', '1', '3']);
		expect(sumText({ all: 0, holds: 0, results: [], unchecked: 3 }, checks).match(/\d+/g)).toEqual(['3']);
	});
});

it('the count is said as officers say it', async () => {
	const { checks } = await loadReportSpeech('zh-Hans');
	expect(sumText({ all: 131, holds: 129, results: RESULTS, unchecked: 3 }, checks)).toBe(
		'勾稽 131 项：129 项相符，1 项不符，1 项存疑\n3 项缺少依据，未核对',
	);
});

it('the way is told by how the rule read, with the word that named the figure', async () => {
	const { checks } = await loadReportSpeech('zh-Hans');
	const way = (rule: string) => wayOf({ rule, derivation: [{ saw: 'term', says: '网站公开' }] }, checks.way, '');
	expect(way('through-website')).toBe('依据数字前的“网站公开”确定指标。');
	expect(way('proactive-total-behind')).toBe('依据数字后的“网站公开”确定指标。');
	expect(way('training-people-behind-sessions')).toBe(checks.way.goesOn);
	expect(way('no-fee')).toBe('原文写明没有网站公开，记作 0。');
	expect(way('table3.jammed')).toBe(checks.way.jammed);
	expect(wayOf({ rule: 'table3.jammed', derivation: [], settledBy: 'reader' }, checks.way, '')).toBe(checks.way.reader);
});
