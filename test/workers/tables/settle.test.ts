import { describe, expect, it } from 'vitest';
import { exported } from '../../../src/report/export';
import type { Settlement } from '../../../src/report/marks';
import type { Reading } from '../../../src/report/reading';
import { read } from '../../../workers/read';
import { inChinese } from '../../in-chinese';
import { FORM_2021, written } from './making';

/** A report of 2021 whose table 2 holds 3 / 665, 36 / 65 and more in one run of digits. */
const TABLE2 =
	'第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件693665\n';
const FIVE = '结果维持结果纠正其他结果尚未审结总计';
const TABLE4 = `四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼${FIVE}未经复议直接起诉复议后起诉${FIVE}${FIVE}`;
const report = (middle: string, before = '') =>
	`${before}云岭县2021年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n二、主动公开政府信息情况\n${middle}\n五、存在的主要问题及改进情况\n力量不足。\n六、其他需要报告的事项\n没有收取信息处理费。\n`;

async function readingOf(text: string, settled: readonly Settlement[] = []): Promise<Reading> {
	const outcome = await read({ name: 'x.txt', bytes: new TextEncoder().encode(text).buffer, settled });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
}

const openIn = ({ tables }: Reading) => tables.flatMap(({ open = [] }) => open);
const figure = ({ indicators }: Reading, id: string) => indicators.find((one) => one.id === id);

describe('a row whose digits run together', () => {
	it('is kept with all its whole readings', async () => {
		const [row, ...others] = openIn(await readingOf(report(TABLE2)));
		expect(others).toEqual([]);
		expect(row?.readings).toContainEqual([69, 3, 665]);
		expect(row?.readings).toContainEqual([69, 36, 65]);
		expect(row?.readings).not.toContainEqual([69, 3, 65]);
		expect(row?.settled).toBeUndefined();
	});

	it('is read as the reader chose, all its cells together, and says whose choice it is', async () => {
		const [row] = openIn(await readingOf(report(TABLE2)));
		const chosen = { key: row?.key ?? '', figures: [69, 36, 65] };
		const settled = await readingOf(report(TABLE2), [chosen]);
		const said = ['issued', 'repealed', 'in_force'].map((measure) => figure(settled, `normative.${measure}`));
		expect(said.map((one) => [one?.value, one?.settledBy, one?.readings])).toEqual([
			[69, 'reader', undefined],
			[36, 'reader', undefined],
			[65, 'reader', undefined],
		]);
		expect(figure(settled, 'rules.issued')?.settledBy).toBeUndefined();
		const [again] = openIn(settled);
		expect(again?.readings[again.settled ?? -1]).toEqual([69, 36, 65]);
		expect(again?.readings).toEqual(row?.readings);
	});

	it('is exported with the value and settledBy, and without what only the page needs', async () => {
		const [row] = openIn(await readingOf(report(TABLE2)));
		const text = report(TABLE2);
		const chosen = [{ key: row?.key ?? '', figures: [69, 36, 65] }];
		const settled = exported(await readingOf(text, chosen), inChinese);
		const issued = settled.indicators.find(({ id }) => id === 'normative.issued');
		expect(issued).toMatchObject({ value: 69, settledBy: 'reader' });
		expect(JSON.stringify(settled)).not.toContain('"open"');
		const open = exported(await readingOf(text), inChinese);
		expect(open.indicators.find(({ id }) => id === 'normative.issued')).not.toHaveProperty('settledBy');
	});

	it('is found again where the same words stand elsewhere in the text', async () => {
		const [row] = openIn(await readingOf(report(TABLE2)));
		const chosen = { key: row?.key ?? '', figures: [69, 36, 65] };
		const moved = await readingOf(report(TABLE2, '首页 > 政府信息公开\n'), [chosen]);
		expect(figure(moved, 'normative.in_force')?.value).toBe(65);
	});

	it.each([
		['other digits stand there', report(TABLE2.replace('693665', '693666')), [69, 36, 65]],
		['it cannot be read so', report(TABLE2), [69, 36, 66]],
		['nothing is open', report(TABLE2.replace('693665', '\t69\t36\t65')), [6, 93, 665]],
	])('a choice is left aside where %s', async (_, text, figures) => {
		const [row] = openIn(await readingOf(report(TABLE2)));
		const plain = await readingOf(text);
		expect(await readingOf(text, [{ key: row?.key ?? '', figures }])).toEqual(plain);
	});
});

describe('rows that belong together', () => {
	it('the parts of table 4 follow the one that was chosen', async () => {
		const digits = '0000001120001120000';
		const text = report(TABLE4 + digits);
		const open = openIn(await readingOf(text));
		const [first] = open;
		expect(open.length).toBeGreaterThan(1);
		expect(first?.readings.length).toBeGreaterThan(1);
		let decided = 0;
		for (const figures of first?.readings ?? []) {
			const after = await readingOf(text, [{ key: first?.key ?? '', figures }]);
			const rows = after.tables[0]?.rows.map((cells) => cells.slice(1).map(({ value }) => value)) ?? [];
			expect(rows[first?.row ?? -1]).toEqual(figures);
			// Where all is decided, the figures are the digits that are printed.
			if (rows.flat().includes(undefined)) continue;
			decided++;
			expect(rows.flat().join('')).toBe(digits);
			expect(openIn(after).filter(({ settled }) => settled === undefined)).toEqual([]);
		}
		expect(decided).toBeGreaterThan(1);
	});

	it('rows of table 3 that the columns tie together follow the one that was chosen, and the sums are done anew', async () => {
		const zeros = Object.fromEntries(FORM_2021.flatMap(([id]) => (id ? [[id, [0, 0, 0, 0, 0, 0, 0]]] : [])));
		const tied = [1, 11, 0, 0, 0, 0, 12];
		const text = report(written({ ...zeros, new: tied, granted: tied, closed: tied }, 'jammed'));
		const before = await readingOf(text);
		expect(openIn(before).map(({ readings }) => readings.length)).toEqual([3, 3, 3]);
		expect(before.findings.filter(({ rule }) => rule === 'table.row_sum')).toHaveLength(3);
		expect(figure(before, 'application.received')?.value).toBe(12);

		const granted = openIn(before)[1];
		const after = await readingOf(text, [{ key: granted?.key ?? '', figures: [11, 1, 0, 0, 0, 0, 12] }]);
		for (const row of ['new', 'granted', 'closed']) {
			expect(figure(after, `request.${row}.natural`)).toMatchObject({ value: 11, settledBy: 'reader' });
			expect(figure(after, `request.${row}.total`)?.settledBy).toBeUndefined();
		}
		expect(openIn(after).map(({ settled }) => settled !== undefined)).toEqual([true]);
		expect(after.findings.filter(({ rule }) => rule === 'table.row_sum')).toEqual([]);
		const holds = ({ checks }: Reading) => checks.filter(({ outcome }) => outcome === 'holds').length;
		expect(holds(after)).toBeGreaterThan(holds(before));
	});
});
