import { describe, expect, test } from 'vitest';
import { said, tablesIn } from '../making';

const FIVE = '结果维持结果纠正其他结果尚未审结总计';

describe('a row for each of several bodies', () => {
	const HEADS = `四、行政复议、行政诉讼情况\n单位名称\t行政复议\t行政诉讼\n${FIVE}\t未经复议直接起诉\t复议后起诉\n${FIVE}\t${FIVE}\n`;
	const all = [2, 0, 1, 0, 3, 0, 4, 0, 0, 4, 0, 1, 0, 1, 2];
	const one = all.map((figure) => Math.floor(figure / 2));
	const rest = all.map((figure, i) => figure - (one[i] as number));
	const row = (name: string, figures: readonly number[], gap: string) => [name, ...figures].join(gap);

	test.each(['\t', ' ', '\n'])('that of all of them is the report’s, between %j', (gap) => {
		const rows = [row('县公安局', one, gap), row('县住建局', rest, gap), row('合计', all, gap)];
		for (const order of [rows, rows.toReversed()]) {
			const found = tablesIn(`${HEADS}${order.join('\n')}\n五、`);
			expect(said(found, 'reconsideration.total')).toBe(3);
			expect(said(found, 'litigation.after_review.total')).toBe(2);
		}
	});

	test('where none is of all of them nothing is told', () => {
		const found = tablesIn(`${HEADS}${row('县公安局', one, '\t')}\n${row('县住建局', rest, '\t')}\n五、`);
		expect(said(found, 'reconsideration.total')).toBeUndefined();
	});

	test('the number of a page among the cells of a named row leaves it unread', () => {
		const found = tablesIn(`${HEADS}${row('件数', all.toSpliced(4, 0, 7), '\n')}\n五、`);
		expect(said(found, 'reconsideration.total')).toBeUndefined();
		expect(said(found, 'litigation.direct.total')).toBeUndefined();
	});

	test('one row may have a name before it', () => {
		expect(said(tablesIn(`${HEADS}${row('件数', all, ' ')}\n五、`), 'litigation.direct.total')).toBe(4);
	});
});
