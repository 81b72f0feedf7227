import { describe, expect, it } from 'vitest';
import { SEVERITY } from '../../../workers/audit/severity';
import { inChinese } from '../../in-chinese';
import { CLAIMS } from './pairs/claims';
import { DATES } from './pairs/dates';
import { FORM } from './pairs/form';
import { RATIOS } from './pairs/ratios';
import { SUMS } from './pairs/sums';
import { TABLES } from './pairs/tables';
import { begins, FOUR, readingOf } from './report';

const PAIRS = [...TABLES, ...SUMS, ...RATIOS, ...CLAIMS, ...DATES, ...FORM];

describe.each(PAIRS)('%s', (rule, trips, words, twin) => {
	it('fires on the smallest report that breaks it, on the right words', async () => {
		const { findings, text } = await readingOf(trips);
		const said = findings.filter((finding) => finding.rule === rule);
		expect(said.length, JSON.stringify(findings)).toBeGreaterThan(0);
		const places = said.flatMap(({ spans }) => spans.map(([from, to]) => text.slice(from, to)));
		expect(
			places.some((place) => place.includes(words) || words.includes(place)),
			places.join(' | '),
		).toBe(true);
	});

	it('says nothing of its twin', async () => {
		const { findings } = await readingOf(twin);
		expect(findings.filter((finding) => finding.rule === rule)).toEqual([]);
	});
});

it('names one announced part as one, where a comma stands in it', async () => {
	const preamble =
		'本报告包括概述、主动公开政府信息情况、依申请公开政府信息情况、因政府信息公开申请行政复议、提起行政诉讼情况、存在的主要问题等。';
	const { findings } = await readingOf(begins(preamble, FOUR));
	const said = findings.filter(({ rule }) => rule === 'sections.declared_missing');
	expect(said.map(({ says, spans }) => [inChinese(says), spans.length])).toEqual([
		['前言列有“因政府信息公开申请行政复议、提起行政诉讼情况”，正文中没有找到。', 1],
	]);
});

it('every rule that one report can trip is among them', () => {
	const between = [
		...['carryover.mismatch', 'cumulative.mismatch', 'last_year.mismatch'],
		...['rollup.mismatch', 'near_duplicate', 'year.jump'],
	];
	expect([...new Set<string>(PAIRS.map(([rule]) => rule)), ...between].sort()).toEqual(Object.keys(SEVERITY).sort());
});
