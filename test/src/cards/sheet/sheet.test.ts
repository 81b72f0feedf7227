import { describe, expect, it } from 'vitest';
import { outcomesChart, yearsChart } from '../../../../src/cards/sheet/chart';
import { type Look, sheetOf } from '../../../../src/cards/sheet/sheet';
import type { Card } from '../../../../src/report/card';
import { loadCardSpeech } from '../../../../src/words/cards';
import { LANGUAGES } from '../../../../src/words/language';
import { madeCard } from '../made-card';

const look = (change: Partial<Look> = {}): Look => ({
	format: 'portrait',
	theme: 'light',
	chosen: madeCard().figures.map(({ id }) => id),
	...change,
});
const sheet = async (card: Card = madeCard(), change: Partial<Look> = {}) =>
	sheetOf(card, card.name ?? '', look(change), await loadCardSpeech('zh-Hans'));
const lineOf = async (id: string, card = madeCard()) => (await sheet(card, { chosen: [id] })).groups[0]?.lines[0];

describe('a card in words', () => {
	it('says whose, which year, whether it adds up, and when it was read', async () => {
		expect(await sheet()).toMatchObject({
			name: '青岚县人民政府办公室',
			year: '2023 年度',
			traits: '县级',
			checks: { says: '勾稽 132 项，129 项相符，1 项存疑或提示', wrong: '2 项不符' },
			small: ['2026年11月3日 读自报告原文'],
		});
	});

	it('says the file only where that is wanted, and has a code only for a link', async () => {
		expect((await sheet(madeCard(), { source: 'a.txt' })).small).toEqual(['2026年11月3日 读自报告原文', '文件：a.txt']);
		expect(await sheet()).not.toHaveProperty('link');
		expect(await sheet(madeCard(), { link: 'https://example.org' })).toHaveProperty('link');
	});

	it('says nothing of what is not known', async () => {
		const made = await sheet({ figures: [], readOn: '2026-11-03' });
		expect(made).toMatchObject({ name: '未署名的报告', year: '', traits: '', groups: [{ lines: [] }] });
		expect(made).not.toHaveProperty('checks');
	});

	it('says that all holds where all does', async () => {
		expect((await sheet({ ...madeCard(), checks: { all: 41, holds: 41 } })).checks).toEqual({
			says: '勾稽 41 项，全部相符',
			sound: true,
		});
	});

	it.each([
		['application.received', { before: '', digits: '88', after: '件', notes: ['较上年 −18（−17%）'] }],
		['application.replied.granted', { digits: '39', after: '件', notes: ['占办结申请 43.3%'] }],
		['training.people', { before: '', digits: '310', after: '多人次', notes: [] }],
		['charges.amount', { digits: '3,120.58', after: '万元' }],
		['procurement.amount', { digits: '251,000', after: '元', notes: ['较上年 +11,000（+4.6%）'] }],
	])('says %s as it was read', async (id, expected) => {
		expect(await lineOf(id)).toMatchObject(expected);
	});

	it('never rounds a figure', async () => {
		const figures = [{ id: 'charges.amount', value: 24252.311082 }];
		expect((await lineOf('charges.amount', { ...madeCard(), figures }))?.digits).toBe('24,252.311082');
	});

	it('shows as many figures as the format has room for, and all of a long one in their groups', async () => {
		const figures = Array.from({ length: 3 }, () => madeCard().figures).flat();
		const chosen = figures.map(({ id }) => id);
		expect((await sheet(madeCard(), { chosen, format: 'square' })).groups[0]?.lines).toHaveLength(6);
		const long = await sheet(madeCard(), { format: 'long' });
		expect(long.groups.map(({ title }) => title)).toEqual([
			'依申请公开情况',
			'复议、诉讼与举报',
			'会议和培训',
			'规章、行政决定与收费',
		]);
		expect(long.groups.flatMap(({ lines }) => lines)).toHaveLength(9);
	});
});

describe.each(LANGUAGES)('in %s', (language) => {
	it('nothing is empty, undefined or in the other script', async () => {
		const speech = await loadCardSpeech(language);
		const card = madeCard();
		const made = sheetOf(card, '', look({ format: 'long' }), speech);
		const said = JSON.stringify([
			made,
			outcomesChart(card, speech),
			yearsChart(card, [{ year: 2023, value: 88 }], speech),
		]);
		expect(said).not.toMatch(/undefined|NaN|\[object/);
		const words = JSON.stringify([speech.card, said]);
		if (language === 'zh-Hant') expect(words).not.toMatch(/[开数档报关请实办结复议诉讼]/);
		if (language === 'zh-Hans') expect(words).not.toMatch(/[開數檔報關請實辦結複議訴訟]/);
	});
});
