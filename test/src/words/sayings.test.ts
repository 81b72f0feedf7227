import { describe, expect, it } from 'vitest';
import { SAYINGS, type Saying } from '../../../src/report/saying';
import { FAULTS } from '../../../src/report/sayings/faults';
import { LANGUAGES } from '../../../src/words/language';
import { loadSay } from '../../../src/words/sayings';
import { sayingsEn } from '../../../src/words/sayings/en';
import { sayingsZhHans } from '../../../src/words/sayings/zh-Hans';
import { sayingsZhHant } from '../../../src/words/sayings/zh-Hant';
import { unitEn } from '../../../src/words/units/en';
import { unitZhHant } from '../../../src/words/units/zh-Hant';
import { UNITS } from '../../../workers/numerals/units';
import { convertForView } from '../../../workers/text/view';
import { EVERY, saying } from '../report/told';

const HAN = /\p{Script=Han}/u;
/** What an English sentence quotes is Chinese. */
const unquoted = (sentence: string): string => sentence.replaceAll(/“[^”]*”/g, '');
/** The report's own words, and what is told in Chinese as it was kept. */
const isOurs = ({ code }: Saying): boolean => code !== 'former' && code !== 'last-year-unclear';
const numbersIn = (sentence: string): string[] => [...new Set(sentence.match(/\d+(?:\.\d+)?/g))].sort();

it.each([
	['zh-Hans', sayingsZhHans],
	['zh-Hant', sayingsZhHant],
	['en', sayingsEn],
])('every saying has a sentence in %s, and there is none beside them', (_, sayings) => {
	expect(Object.keys(sayings).sort()).toEqual(Object.keys(SAYINGS).sort());
});

describe.each(LANGUAGES)('the sentences in %s', (language) => {
	it('are whole', async () => {
		const say = await loadSay(language);
		for (const one of EVERY) {
			const sentence = say(one);
			expect(sentence.trim(), one.code).not.toBe('');
			expect(sentence, one.code).not.toMatch(/undefined|NaN|\[object|null/);
			if (Object.hasOwn(FAULTS, one.code) && isOurs(one)) expect(sentence).toMatch(/[。.]$/);
		}
	});

	it('tell the numbers that the Chinese ones tell', async () => {
		const [say, inChinese] = [await loadSay(language), await loadSay('zh-Hans')];
		for (const one of EVERY)
			expect(numbersIn(say(one)), one.code).toEqual(expect.arrayContaining(numbersIn(inChinese(one))));
	});
});

it('the English sentences have no Chinese but what they quote', async () => {
	const say = await loadSay('en');
	for (const one of EVERY.filter(isOurs)) expect(unquoted(say(one)), one.code).not.toMatch(HAN);
});

it('the Traditional sentences have nothing Simplified but what they quote', async () => {
	const say = await loadSay('zh-Hant');
	const own = (one: Saying) => say(one).replaceAll(/「(?:办结率|概述|附录)」/g, '');
	for (const one of EVERY.filter(isOurs)) expect(own(one), one.code).toBe(await convertForView(own(one), 'hant'));
});

it('every measure word that is read has one in English and in Traditional', async () => {
	for (const unit of Object.values(UNITS).flatMap((list) => list.split(' '))) {
		expect(unitEn(unit, 2), unit).not.toMatch(HAN);
		expect(unitZhHant(unit), unit).toBe(await convertForView(unitZhHant(unit), 'hant'));
	}
});

describe('sentences by hand', () => {
	const PARTS = [
		{ value: 8, unit: '件' },
		{ value: 11, unit: '件' },
	];
	const cases: readonly (readonly [Saying, hans: string, hant: string, en: string])[] = [
		[
			saying('row-sum', { figure: 'request.new.total', expected: 1030, actual: 1029 }),
			'表三“本年新收政府信息公开申请数量”一行六类申请人相加为1,030，“总计”填的是1,029，相差1。',
			'表三「本年新收政府信息公開申請數量」一項六類申請人相加為1,030，「總計」填的是1,029，相差1。',
			'Table 3, “New requests this year” row: the six kinds of applicant add up to 1,030, “Total” says 1,029, 1 apart.',
		],
		[
			saying('list-sum', { parts: PARTS, total: 19, whole: { value: 20, unit: '件' }, open: false }),
			'所列各项相加为19件（8件＋11件），文中的总数是20件，相差1件。',
			'所列各項相加為19件（8件＋11件），文中的總數是20件，相差1件。',
			'The parts listed add up to 19 (8 + 11), the total in the text is 20, 1 apart.',
		],
		[
			saying('share', {
				part: { value: 32000, unit: '条', words: '3.2万条' },
				whole: { value: 64000, unit: '条', qualifier: 'over', words: '6.4万多条' },
				expected: 50,
				actual: 51,
				digits: '51.0',
			}),
			'3.2万条占6.4万多条的50%，文中写的是51.0%。',
			'32,000條佔64,000多條的50%，文中寫的是51.0%。',
			'32,000 items out of over 64,000 items is 50%, the text says 51.0%.',
		],
		[
			saying('growth-by', {
				now: { value: 2, unit: '件' },
				change: { value: 1, unit: '件' },
				way: 'less',
				expected: 33.33,
				actual: 50,
				digits: '',
				and: saying('mends-others', {
					figure: '',
					now: { value: 2, unit: '件' },
					instead: { value: 1, unit: '件' },
					others: 1,
				}),
			}),
			'本年2件，比上年减少1件，应为下降33.33%，文中写的是下降50%。如把2件改为1件，另有1处也随之相符。',
			'本年2件，比上年減少1件，應為下降33.33%，文中寫的是下降50%。如把2件改為1件，另有1處也隨之相符。',
			'2, 1 fewer than last year, is a decrease of 33.33%, the text says a decrease of 50%. With 1 in place of 2, 1 other finding would be settled too.',
		],
		[
			saying('parts-absent', { parts: [{ words: '收费情况', printed: '收費情況' }] }),
			'前言列有“收费情况”，正文中没有找到。',
			'前言列有「收費情況」，正文中沒有找到。',
			'The preamble names “收費情況”, not found in the text.',
		],
		[
			saying('part-missing', { basis: 'law', part: 'proactive' }),
			'2008年的《条例》第三十二条要求有“主动公开政府信息的情况”部分，正文中没有找到。',
			'2008年的《條例》第三十二條要求有「主動公開政府信息的情況」部分，正文中沒有找到。',
			'Article 32 of the Regulations of 2008 asks for a part “Information disclosed proactively”, which was not found in the text.',
		],
		[
			saying('sum-of-all-below', { figure: 'request.rejected.duplicate.natural', reports: 2, expected: 8, actual: 4 }),
			'“重复申请”（自然人）本报告填的是4，所属和下级2份报告相加为8，相差4。',
			'「重複申請」（自然人）本報告填的是4，所屬和下級2份報告相加為8，相差4。',
			'“Repeated request” (Natural persons) is 4 here; the 2 reports below add up to 8, 4 apart.',
		],
		[
			saying('part-above-total', { figure: 'org.staff.full_time', of: 'org.staff', part: 8, whole: 5 }),
			'“专职人员数”是8，多于“从事政府信息公开工作人员数”的5。',
			'「專職人員數」是8，多於「從事政府信息公開工作人員數」的5。',
			'“Full-time” is 8, more than “Staff in disclosure work”, 5.',
		],
		[
			saying('text-and-table', { figure: 'request.new.natural', text: 22, table: 20 }),
			'“本年新收政府信息公开申请数量”（自然人）正文写的是22，表中是20，相差2。',
			'「本年新收政府信息公開申請數量」（自然人）正文寫的是22，表中是20，相差2。',
			'“New requests this year” (Natural persons): the text says 22, the table 20, 2 apart.',
		],
		[
			saying('told-twice', { figure: '', first: 3210, other: 3201 }),
			'同一数据前后不一致：前面写的是3,210，后面写的是3,201，相差9。',
			'同一數據前後不一致：前面寫的是3,210，後面寫的是3,201，相差9。',
			'The same figure differs between two places: 3,210 first and 3,201 later, 9 apart.',
		],
		[
			saying('results-balance', { fresh: 48, before: 2, results: [20, 5, 16], after: 3 }),
			'新收48件加上年结转2件为50件，所列办理结果20＋5＋16＝41件加结转下年3件为44件，两者应当相等。',
			'新收48件加上年結轉2件為50件，所列辦理結果20＋5＋16＝41件加結轉下年3件為44件，兩者應當相等。',
			'48 new and 2 carried in come to 50; the results listed (20 + 5 + 16 = 41) and 3 carried over to 44; they should be equal.',
		],
		[
			saying('rate-of-all', { came: { value: 60, unit: '件' }, name: { words: '办结率' }, actual: 98 }),
			'文中说60件全部办理，办结率应为100%，文中写的是98%。',
			'文中說60件全部辦理，「办结率」應為100%，文中寫的是98%。',
			'The text says that all of 60 were dealt with, so “办结率” should be 100%; it gives 98%.',
		],
		[
			saying('growth-since', {
				figure: 'proactive.total',
				year: 2015,
				before: 100,
				now: 20,
				way: 'more',
				expected: -80,
				actual: 30,
			}),
			'“主动公开政府信息数”2015年报告为100，本年为20，应为下降80%，文中写的是增长30%。',
			'「主動公開政府信息數」2015年報告為100，本年為20，應為下降80%，文中寫的是增長30%。',
			'“Information disclosed proactively”: the report for 2015 says 100, this one 20: a decrease of 80%; the text says an increase of 30%.',
		],
		[
			saying('parts-of-another', { whole: { value: 1, unit: '人' } }),
			'各项是1人的组成部分',
			'各項是1人的組成部分',
			'The parts are those of 1 person',
		],
	];

	it.each(cases)('$code', async (one, hans, hant, en) => {
		expect((await loadSay('zh-Hans'))(one)).toBe(hans);
		expect((await loadSay('zh-Hant'))(one)).toBe(hant);
		expect((await loadSay('en'))(one)).toBe(en);
	});
});
