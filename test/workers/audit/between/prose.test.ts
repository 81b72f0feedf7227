import { describe, expect, it } from 'vitest';
import { betweenYears } from '../../../../workers/audit/between/years';
import { around, form2021, table3 } from '../report';
import { inYear, said, told } from './compared';

const NONE = new Array<number>(15).fill(0);
const year = (of: number, part: string) => told(around(part, of));
const between = async (old: string, now: string) =>
	betweenYears({ now: await year(2016, now), before: await year(2015, old) });

describe('历年累计 in prose', () => {
	const GATHERED = '自条例施行以来，累计主动公开政府信息32000条。';

	it('cannot become less', async () => {
		const { findings } = await between(GATHERED, '自条例施行以来，累计主动公开政府信息31000条。');
		expect(findings).toMatchObject([{ rule: 'cumulative.mismatch', severity: 'warning', actual: 31000 }]);
	});

	it('is only noted where the year’s number does not make up the difference', async () => {
		const now = (total: number) => `2016年主动公开政府信息900条。自条例施行以来，累计主动公开政府信息${total}条。`;
		const { findings } = await between(GATHERED, now(34500));
		expect(findings).toMatchObject([{ severity: 'info', expected: 32900, actual: 34500 }]);
		expect((await between(GATHERED, now(32900))).findings).toEqual([]);
	});

	it('may be told without its noun', async () => {
		const { findings } = await between(
			'2015年公开信息5210条，历年累计公开30120条。',
			'2016年公开信息5730条，历年累计公开29850条。',
		);
		expect(findings).toMatchObject([{ rule: 'cumulative.mismatch', severity: 'warning', actual: 29850 }]);
	});

	it('may, where the report says why', async () => {
		const { findings, checks } = await between(
			GATHERED,
			'网站改版后，对历史数据进行了清理归并，剔除重复信息，自条例施行以来，累计主动公开政府信息31000条。',
		);
		expect(findings).toEqual([]);
		expect(checks).toContainEqual(expect.objectContaining({ outcome: 'explained', says: { code: 'remarked' } }));
	});

	it('is not held against another body’s, nor against what is told since another day', async () => {
		const office = '2016年，县政府办公室自条例施行以来，累计主动公开政府信息3100条。';
		expect((await between(GATHERED, office)).findings).toEqual([]);
		const end = '2016年主动公开政府信息900条。截至2016年底，累计主动公开政府信息21000条。';
		expect((await between(GATHERED, end)).findings).toEqual([]);
	});

	it('is not held against what has gathered since another event', async () => {
		const { findings } = await between(GATHERED, '本届政府成立以来，累计主动公开政府信息5200条。');
		expect(findings).toEqual([]);
	});
});

it('last year’s number told otherwise, and where the report says why', async () => {
	const old = '全县收到政府信息公开申请45件。';
	const { findings } = await between(old, '全县收到政府信息公开申请50件，2015年为40件。');
	expect(said(findings)).toEqual([['last_year.mismatch', 45, 40]]);
	const why = '全县收到政府信息公开申请50件，2015年为40件（上年度报告误将重复登记的5件计入，现予更正）。';
	expect((await between(old, why)).findings).toEqual([]);
	const ofOther = '全县收到政府信息公开申请50件，2015年为40件（上年度报告误将重复登记的3件计入，现予更正）。';
	expect(said((await between(old, ofOther)).findings)).toEqual([['last_year.mismatch', 45, 40]]);
});

it('growth that fits the number which the report gives for last year is not told beside that number', async () => {
	const old = '全县收到政府信息公开申请186件。';
	const { findings } = await between(old, '全县收到政府信息公开申请201件（2015年为168件），同比增长19.6%。');
	expect(said(findings)).toEqual([['last_year.mismatch', 186, 168]]);
});

it('what another office brought with it is why more was carried in', async () => {
	const old = '2015年收到申请52件，办结49件，结转下年度继续办理3件。';
	const now = (why: string) => `2016年收到申请40件，上年结转5件${why}。`;
	expect(said((await between(old, now(''))).findings)).toEqual([['carryover.mismatch', 3, 5]]);
	const why = '（因机构改革，原林业局的2件申请并入，结转数相应调整）';
	expect((await between(old, now(why))).findings).toEqual([]);
});

describe('problems told again', () => {
	const ITEMS = [
		'政策解读的针对性不强，形式以文字为主',
		'个别部门公开意识不够，信息更新不及时',
		'专业人员偏少，业务培训不够系统',
		'公开专区使用率低，检索功能不便',
	];
	const part = (...order: number[]) => order.map((at, i) => `${'一二三四'[i]}是${ITEMS[at]}。`).join('');
	const with_ = (problems: string) => (text: string) =>
		text.replace('2\t1\t9', '1\t1\t9').replace('力量不足，将加强培训。', problems);
	const found = async (old: string, now: string) =>
		said(
			betweenYears({ now: await inYear(2023, {}, with_(now)), before: await inYear(2022, {}, with_(old)) }).findings,
		).map(([rule]) => rule);

	it('in another order are the same', async () =>
		expect(await found(part(0, 1, 2, 3), part(2, 0, 3, 1))).toEqual(['near_duplicate']));
	it('in part are others', async () =>
		expect(
			await found(
				part(0, 1, 2),
				'一是政策解读的针对性不强，形式以文字为主。二是答复说理不充分，被纠正一件。三是村务公开进展不平衡，专栏内容偏少。',
			),
		).toEqual([]));
});

describe('carried over into the table of the new form', () => {
	const CARRIED = { 1: [5, 0, 0, 0, 0, 0, 5], 2: [5, 0, 0, 0, 0, 0, 5], 23: [5, 0, 0, 0, 0, 0, 5] };
	const now = (rest: string) => told(form2021('平稳有序。', table3(CARRIED), NONE, rest).replace('2023年', '2016年'));

	it('from what last year’s prose left', async () => {
		const before = await year(2015, '全年收到政府信息公开申请20件，办结17件，另有3件结转下年度继续办理。');
		expect(said(betweenYears({ now: await now(''), before }).findings)).toEqual([['carryover.mismatch', 3, 5]]);
	});

	it('as the report says itself', async () => {
		const before = await inYear(2022, { 24: [3, 0, 0, 0, 0, 0, 3] });
		const stock = (text: string) => text.replace('2\t1\t9', '1\t1\t9');
		const mended = await inYear(2023, CARRIED, (text) =>
			stock(text).replace('2023年没有收取', '上年度报告漏计结转2件，现予更正。2023年没有收取'),
		);
		expect(betweenYears({ now: mended, before }).findings).toEqual([]);
		expect(said(betweenYears({ now: await inYear(2023, CARRIED, stock), before }).findings)).toContainEqual([
			'carryover.mismatch',
			3,
			5,
		]);
	});
});
