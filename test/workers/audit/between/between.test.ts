import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/report/reading';
import { duplicate } from '../../../../workers/audit/between/duplicate';
import { jumps } from '../../../../workers/audit/between/jumps';
import { rollup } from '../../../../workers/audit/between/rollup';
import { betweenYears } from '../../../../workers/audit/between/years';
import { form2021, readingOf, table3 } from '../report';

const ROWS = {
	0: [3, 1, 0, 0, 0, 0, 4],
	2: [3, 0, 0, 0, 0, 0, 3],
	23: [3, 0, 0, 0, 0, 0, 3],
	24: [0, 1, 0, 0, 0, 0, 1],
};
const NONE = new Array<number>(15).fill(0);
const inYear = (
	year: number,
	rows: Parameters<typeof table3>[0] = ROWS,
	change = (text: string) => text,
): Promise<Reading> =>
	readingOf(change(form2021('平稳有序。', table3(rows), NONE)).replace('云岭县2023年', `云岭县${year}年`));
const said = ({ findings }: { findings: Reading['findings'] }) =>
	findings.map(({ rule, expected, actual }) => [rule, expected, actual]);

describe('last year and this', () => {
	it('what was carried over must arrive, in every column', async () => {
		const before = await inYear(2022);
		const now = await inYear(
			2023,
			{ 1: [1, 0, 0, 0, 0, 0, 1], 23: [1, 0, 0, 0, 0, 0, 1], 2: [1, 0, 0, 0, 0, 0, 1] },
			(text) => text.replace('2\t1\t9', '2\t1\t10'),
		);
		expect(said(betweenYears(now, before))).toEqual([
			['carryover.mismatch', 0, 1],
			['carryover.mismatch', 1, 0],
		]);
	});

	it('what is in force must be last year’s, and what was made, less what was repealed', async () => {
		const before = await inYear(2022);
		const carried = { 1: [0, 1, 0, 0, 0, 0, 1], 2: [0, 1, 0, 0, 0, 0, 1], 23: [0, 1, 0, 0, 0, 0, 1] };
		expect(said(betweenYears(await inYear(2023, carried), before))).toEqual([['stock.mismatch', 10, 9]]);
		const sound = await inYear(2023, carried, (text) => text.replace('2\t1\t9', '2\t1\t10'));
		expect(said(betweenYears(sound, before))).toEqual([]);
	});

	it('says nothing of reports that are not a year apart', async () => {
		expect(betweenYears(await inYear(2023), await inYear(2021)).checks).toEqual([]);
	});

	it('asks about large figures that jump, not about small ones', async () => {
		const many = (count: number, year: number) =>
			inYear(year, ROWS, (text) => text.replace('平稳有序。', `全县主动公开政府信息${count}条。`));
		expect(said(jumps(await many(6400, 2023), await many(900, 2022)))).toEqual([['year.jump', 900, 6400]]);
		expect(said(jumps(await many(64, 2023), await many(9, 2022)))).toEqual([]);
	});

	it('finds problems copied from last year', async () => {
		const words =
			'部分乡镇更新不够及时，政策解读形式还较单一，基层人员流动较大，培训跟不上需要，公开目录分类偏粗，群众查找起来仍然不够方便，平台检索功能也有待完善。';
		const others =
			'少数部门对依申请公开的答复不够规范，个别答复文书缺少法律依据的说明，与申请人沟通不足，重点领域的公开深度与群众期待还有距离，新媒体内容原创较少，互动偏弱。';
		const told = (problems: string, year: number) =>
			inYear(year, ROWS, (text) => text.replace('力量不足，将加强培训。', problems));
		expect(said(duplicate(await told(words, 2023), await told(words, 2022))).map(([rule]) => rule)).toEqual([
			'near_duplicate',
		]);
		expect(said(duplicate(await told(words, 2023), await told(others, 2022)))).toEqual([]);
	});
});

describe('roll-up', () => {
	it('a government’s table is the sum of those below it', async () => {
		const [town, other] = [await inYear(2023), await inYear(2023)];
		const twice = Object.fromEntries(Object.entries(ROWS).map(([row, cells]) => [row, cells.map((cell) => 2 * cell)]));
		expect(said(rollup(await inYear(2023, twice), [town, other]))).toEqual([]);
		expect(said(rollup(town, [town, other])).length).toBe(9);
	});
});
