import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, type Matrix, said, soundTable, tablesIn } from '../making';

/** The table with each long label wrapped; the figures stand behind one of its lines. */
function wrapped(table: Matrix, width: number, line: (lines: number) => number, gap: string): string {
	const rows = FORM_2021.map(([id, label]) => {
		if (!id) return label;
		const lines = label.match(new RegExp(`.{1,${width}}`, 'gu')) as string[];
		const at = line(lines.length);
		return lines
			.map((words, i) => (i === at ? `${words}${gap}${(table[id] as number[]).join(gap)}` : words))
			.join('\n');
	});
	return `三、收到和处理政府信息公开申请情况\n申请人情况\n${rows.join('\n')}\n四、政府信息公开行政复议、行政诉讼情况\n`;
}

const table = soundTable(chance(5), 40);

describe('labels that wrap around their figures', () => {
	test.each([
		['behind the first line', 9, () => 0, ' '],
		['behind the middle one', 7, (lines: number) => lines >> 1, ' '],
		['one a line', 8, () => 0, '\n'],
		['behind the first line, tabs', 6, () => 0, '\t'],
	])('%s: every figure with its row', (_, width, line, gap) => {
		const found = tablesIn(wrapped(table, width, line, gap));
		for (const [id, cells] of Object.entries(table)) {
			expect(
				COLUMN_IDS.map((column) => said(found, `request.${id}.${column}`)),
				id,
			).toEqual(cells);
		}
	});

	test('a label that is cut off and goes nowhere takes no words of the next row', () => {
		const text = wrapped(table, 60, () => 0, ' ').replace('3.补正后申请内容仍不明确', '3.补正后申请');
		const found = tablesIn(text);
		expect(said(found, 'request.unable.unclear.total')).toBe((table['unable.unclear'] as number[])[6]);
		expect(said(found, 'request.rejected.petition.total')).toBe((table['rejected.petition'] as number[])[6]);
	});
});
