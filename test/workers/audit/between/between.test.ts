import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../../workers/audit/between/pair';
import { rollup } from '../../../../workers/audit/between/rollup';
import { betweenYears } from '../../../../workers/audit/between/years';
import { inChinese } from '../../../in-chinese';
import { CARRIED, inYear, ROWS, said, told } from './compared';

const between = (
	...[now, before, doubtful]: [
		Parameters<typeof betweenYears>[0]['now'],
		Parameters<typeof betweenYears>[0]['before'],
		boolean?,
	]
) => betweenYears({ now, before }, doubtful);
const stock = (count: number) => (text: string) => text.replace('2\t1\t9', `2\t1\t${count}`);

describe('carried over', () => {
	it('must arrive, in every column', async () => {
		const now = await inYear(
			2023,
			{ 1: [1, 0, 0, 0, 0, 0, 1], 2: [1, 0, 0, 0, 0, 0, 1], 23: [1, 0, 0, 0, 0, 0, 1] },
			stock(10),
		);
		const before = await inYear(2022);
		const { findings, checks } = between(now, before);
		expect(said(findings)).toEqual([
			['carryover.mismatch', 0, 1],
			['carryover.mismatch', 1, 0],
		]);
		expect(checks.filter(({ rule }) => rule === 'carryover.mismatch')).toHaveLength(7);
		expect(said(between(await inYear(2023, CARRIED, stock(10)), before).findings)).toEqual([]);
	});

	it('is said once of a row that was left out: of the total, and for information of its columns', async () => {
		const row = (carried: number[]) => [...carried, carried.reduce((sum, one) => sum + one, 0)];
		const last = { 0: row([9, 1, 0, 0, 0, 0]), 2: row([6, 0, 0, 0, 0, 0]), 23: row([6, 0, 0, 0, 0, 0]) };
		const before = await inYear(2022, { ...last, 24: row([3, 1, 0, 0, 0, 0]) });
		const now = await inYear(2023, { 0: row([6, 0, 0, 0, 0, 0]), 2: last[2], 23: last[23] }, stock(10));
		const related = between(now, before).related();
		expect(related.map(({ severity, expected, actual }) => [severity, expected, actual])).toEqual([
			['error', 4, 0],
			['info', 3, 0],
			['info', 1, 0],
		]);
		expect(related.every(({ elsewhere }) => elsewhere?.length === 1)).toBe(true);
	});

	it('both places are told: this report’s words, and last year’s', async () => {
		const [now, before] = [await inYear(2023, ROWS, stock(10)), await inYear(2022)];
		const related = between(now, before).related();
		expect(said(related)).toContainEqual(['carryover.mismatch', 1, 0]);
		for (const { against, elsewhere, spans } of related) {
			expect(against).toBe('last-year');
			expect(spans.length).toBeGreaterThan(0);
			expect(elsewhere?.map(({ report, spans }) => [report, spans.length])).toEqual([[before.id, 1]]);
		}
	});

	it('in prose, where neither report has the table', async () => {
		const report = (year: number, words: string) =>
			told(
				`云岭县${year}年政府信息公开工作年度报告\n一、概述\n我县认真做好公开工作。\n二、依申请公开情况\n${words}\n三、存在的主要问题\n力量不足。\n`,
			);
		const before = await report(2016, '2016年收到申请52件，办结49件，结转下年度继续办理3件。');
		const now = (carried: number) => report(2017, `2017年收到申请40件，上年结转${carried}件。`);
		expect(said(between(await now(2), before).findings)).toEqual([['carryover.mismatch', 3, 2]]);
		expect(said(between(await now(3), before).findings)).toEqual([]);
	});

	it('is said as information where it is not sure that both are of one body', async () => {
		const { findings } = between(await inYear(2023, ROWS, stock(10)), await inYear(2022), true);
		expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['info']));
		expect(findings).not.toEqual([]);
	});

	it('says what is missing where last year’s report has no such table', async () => {
		const before = await told('云岭县2022年政府信息公开工作年度报告\n一、概述\n2022年，我县主动公开信息30条。\n');
		const { findings, checks } = between(await inYear(2023), before);
		expect(findings).toEqual([]);
		expect(checks.filter(({ outcome }) => outcome === 'not-checkable').map(({ says }) => says)).toContainEqual({
			code: 'carried-over-untold-in',
			year: 2022,
		});
	});

	it('is not held against a figure that last year’s report gives in two ways', async () => {
		const before = await inYear(2022);
		const figure = before.digest.figures['request.carried_out.total'];
		if (figure) figure.contested = true;
		expect(said(between(await inYear(2023, ROWS, stock(10)), before).findings)).toEqual([['carryover.mismatch', 1, 0]]);
		expect(figure?.value).toBe(1);
	});

	it('says nothing of reports that are not a year apart', async () => {
		expect(between(await inYear(2023), await inYear(2021)).checks).toEqual([]);
	});
});

describe('stock', () => {
	it('2021 form: what was in force, and what was made, less what was repealed', async () => {
		const before = await inYear(2022);
		expect(said(between(await inYear(2023, CARRIED), before).findings)).toEqual([['stock.mismatch', 10, 9]]);
		expect(said(between(await inYear(2023, CARRIED, stock(10)), before).findings)).toEqual([]);
	});

	it('2019 form: last year’s items are those of the year before with their change', async () => {
		const before = await form2019(2019, '120\t-5\t3000', '0\t4\t30');
		expect(said(between(await form2019(2020, '115\t2\t3100', '1\t1\t31'), before).findings)).toEqual([]);
		expect(said(between(await form2019(2020, '120\t2\t3100', '1\t1\t31'), before).findings)).toEqual([
			['stock.mismatch', 115, 120],
		]);
	});

	it('2019 form: no more is public than was, and what came new; less may be', async () => {
		const before = await form2019(2019, '120\t-5\t3000', '0\t4\t30');
		expect(said(between(await form2019(2020, '115\t2\t3100', '1\t1\t40'), before).findings)).toEqual([
			['stock.mismatch', 31, 40],
		]);
		expect(said(between(await form2019(2020, '115\t2\t3100', '1\t1\t12'), before).findings)).toEqual([]);
	});
});

/** A report with table 2 of the form of 2019: the cells of 行政许可 and of 规范性文件. */
const form2019 = (year: number, licensing: string, normative: string) =>
	told(
		`云岭县${year}年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t${normative}\n第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t${licensing}\n其他对外管理服务事项\t10\t0\t5\n第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t10\t0\t5\n行政强制\t10\t0\t5\n`,
	);

describe('历年累计', () => {
	const annex = (year: number, own: number, total: number, staff = 3) =>
		told(
			`云岭县${year}年政府信息公开工作年度报告\n一、概述\n平稳有序。\n附表\n指标名称\t计量单位\t${year}年度\t历年累计\n主动公开信息数\t条\t${own}\t${total}\n其中：1.网站公开\t条\t${own}\t${total}\n受理申请数\t件\t0\t0\n行政复议数量\t件\t0\t0\n专职人员数\t人\t${staff}\t${staff}\n`,
		);

	it('is last year’s and this year’s', async () => {
		const before = await annex(2011, 425, 1516);
		expect(said(between(await annex(2012, 100, 1616), before).findings)).toEqual([]);
		expect(said(between(await annex(2012, 100, 1600), before).findings)).toEqual([
			['cumulative.mismatch', 1616, 1600],
			['cumulative.mismatch', 1616, 1600],
		]);
	});

	it('is left alone where the column repeats the year', async () => {
		const { checks } = between(await annex(2012, 100, 100), await annex(2011, 425, 425));
		expect(checks.filter(({ rule }) => rule === 'cumulative.mismatch')).toEqual([]);
	});
});

describe('growth since last year', () => {
	const report = (year: number, words: string) =>
		told(
			`云岭县${year}年政府信息公开工作年度报告\n一、概述\n我县认真做好公开工作。\n二、主动公开情况\n${words}\n三、存在的主要问题\n力量不足。\n`,
		);
	const lastYear = () => report(2016, '2016年，全县主动公开政府信息1000条。');

	it.each([
		['2017年，全县主动公开政府信息1250条，同比增长25%。', []],
		['2017年，全县主动公开政府信息1250条，同比增长35%。', [['growth.mismatch', 25, 35]]],
		['2017年，全县主动公开政府信息800条，比上年减少200条。', []],
		['2017年，全县主动公开政府信息1250条，比上年多250条。', []],
		['2017年，全县主动公开政府信息1250条，比上年多200条。', [['growth.mismatch', 250, 200]]],
		['2017年，全县主动公开政府信息1000条，与上年持平。', []],
		['2017年，全县主动公开政府信息1250条，与2016年持平。', [['growth.mismatch', 250, 0]]],
		['2017年，全县主动公开政府信息1010条，与上年基本持平。', []],
		['2017年，全县主动公开政府信息800条，比上年减少250条。', [['growth.mismatch', 200, 250]]],
	])('%s', async (words, findings) => {
		expect(said(between(await report(2017, words), await lastYear()).findings)).toEqual(findings);
	});

	it.each(['比2016年的1100条增加150条', '比上年的1100条增长13.6%', '比2016年的1100条增加150条，增长13.6%'])(
		'%s: what it was compared with is what last year’s report said',
		async (words) => {
			const now = (said: string) => report(2017, `2017年，全县主动公开政府信息1250条，${said}。`);
			expect(said(between(await now(words), await lastYear()).findings)).toEqual([['last_year.mismatch', 1000, 1100]]);
			const right = words.replace('1100', '1000').replace('150', '250').replace('13.6', '25');
			expect(said(between(await now(right), await lastYear()).findings)).toEqual([]);
		},
	);

	it('that no whole number gives is held against last year’s own number', async () => {
		const received = (year: number, words: string) => report(year, `${year}年，全县收到政府信息公开申请${words}。`);
		const { findings } = between(await received(2017, '72件，同比增长12.1%'), await received(2016, '66件'));
		expect(said(findings)).toEqual([['growth.mismatch', 9.09, 12.1]]);
	});

	it('is asked about where it went the other way', async () => {
		const { findings } = between(
			await report(2017, '2017年，全县主动公开政府信息200条，同比增长30%。'),
			await lastYear(),
		);
		expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['growth.mismatch', 'info']]);
	});

	it('what is said of last year is what last year’s report said', async () => {
		const words = (last: number, grown: number) =>
			`2017年，全县主动公开政府信息1250条，2016年主动公开政府信息${last}条，增长${grown}%。`;
		expect(said(between(await report(2017, words(1100, 13.64)), await lastYear()).findings)).toEqual([
			['last_year.mismatch', 1000, 1100],
		]);
		expect(said(between(await report(2017, words(1000, 25)), await lastYear()).findings)).toEqual([]);
	});

	it('a hedged or rounded figure of last year is compared as such', async () => {
		const hedged = await report(2016, '2016年，全县主动公开政府信息1000多条。');
		expect(
			said(between(await report(2017, '2017年，全县主动公开政府信息1250条，同比增长24%。'), hedged).findings),
		).toEqual([]);
	});
});

describe('large figures that jump', () => {
	const many = (count: number, year: number) =>
		inYear(year, ROWS, (text) => text.replace('平稳有序。', `全县主动公开政府信息${count}条。`));
	const jumped = async (now: number, before: number) =>
		said(between(await many(now, 2023), await many(before, 2022)).findings).filter(([rule]) => rule === 'year.jump');

	it('are asked about, small ones are not', async () => {
		expect(await jumped(6400, 900)).toEqual([['year.jump', 900, 6400]]);
		expect(await jumped(64, 9)).toEqual([]);
	});
});

describe('problems', () => {
	const words =
		'部分乡镇更新不够及时，政策解读形式还较单一，基层人员流动较大，培训跟不上需要，公开目录分类偏粗，群众查找起来仍然不够方便，平台检索功能也有待完善。';
	const others =
		'少数部门对依申请公开的答复不够规范，个别答复文书缺少法律依据的说明，与申请人沟通不足，重点领域的公开深度与群众期待还有距离，新媒体内容原创较少，互动偏弱。';
	const report = (problems: string, year: number) =>
		inYear(year, year === 2022 ? ROWS : CARRIED, (text) => stock(10)(text).replace('力量不足，将加强培训。', problems));
	const copied = async (now: string, before: string) =>
		said(between(await report(now, 2023), await report(before, 2022)).findings)
			.map(([rule]) => rule)
			.filter((rule) => rule === 'near_duplicate');

	it('copied from last year are found, new ones are not', async () => {
		expect(await copied(words, words)).toEqual(['near_duplicate']);
		expect(await copied(words, others)).toEqual([]);
	});
});

describe('table 3', () => {
	const filled = (granted: number) => ({
		0: [14, 3, 0, 0, 0, 1, 18],
		2: [granted, 2, 0, 0, 0, 1, granted + 3],
		12: [14 - granted, 1, 0, 0, 0, 0, 15 - granted],
		23: [14, 3, 0, 0, 0, 1, 18],
	});
	const copied = async (now: Parameters<typeof inYear>[1], before: Parameters<typeof inYear>[1]) =>
		said(between(await inYear(2023, now, stock(10)), await inYear(2022, before)).findings).map(([rule]) => rule);

	it('that is last year’s number by number was not filled in anew', async () => {
		expect(await copied(filled(9), filled(9))).toEqual(['near_duplicate']);
		expect(await copied(filled(9), filled(8))).toEqual([]);
	});

	it('with few applications may be the same again', async () => {
		const few = { 0: [3, 0, 0, 0, 0, 0, 3], 2: [3, 0, 0, 0, 0, 0, 3], 23: [3, 0, 0, 0, 0, 0, 3] };
		expect(await copied(few, few)).toEqual([]);
	});
});

describe('roll-up', () => {
	const twice = Object.fromEntries(
		Object.entries(ROWS).map(([row, cells]) => [row, cells.map((cell) => 2 * Number(cell))]),
	);

	it('a government’s table is the sum of those below it', async () => {
		const [town, other] = [await inYear(2023), await inYear(2023)];
		expect(said(rollup(await inYear(2023, twice), [town, other]).findings)).toEqual([]);
		const { findings } = rollup(town, [town, other]);
		expect(said(findings)).toEqual([
			['rollup.mismatch', 8, 4],
			['rollup.mismatch', 6, 3],
			['rollup.mismatch', 6, 3],
			['rollup.mismatch', 2, 1],
		]);
		expect(findings.every(({ severity, says }) => severity === 'warning' && inChinese(says).includes('2份'))).toBe(
			true,
		);
	});

	it('a column is told where the row’s total is right', async () => {
		const moved = { ...twice, 0: [7, 1, 0, 0, 0, 0, 8] };
		const town = await inYear(2023);
		expect(said(rollup(await inYear(2023, moved), [town, town]).findings)).toEqual([
			['rollup.mismatch', 6, 7],
			['rollup.mismatch', 2, 1],
		]);
	});

	it('is open where counties that do not say their city could make up for it', async () => {
		const [town, other] = [await inYear(2023), await inYear(2023)];
		const outcomes = async (whole: Compared, perhaps: Compared[]) =>
			new Set(rollup(whole, [town], perhaps).checks.map(({ outcome }) => outcome));
		const city = await inYear(2023, twice);
		expect(await outcomes(city, [other])).toEqual(new Set(['holds']));
		expect(await outcomes(city, [other, other])).toEqual(new Set(['holds', 'not-checkable']));
		expect(said(rollup(await inYear(2023, {}), [town], [other]).findings)[0]).toEqual(['rollup.mismatch', 4, 0]);
	});

	it('is not checked where a report below has no such table', async () => {
		const narrative = await told('云岭县农业局2023年政府信息公开工作年度报告\n一、概述\n平稳有序。\n');
		const { findings, checks } = rollup(await inYear(2023), [await inYear(2023), narrative]);
		expect(findings).toEqual([]);
		expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['not-checkable']));
	});
});
