import type { Docket } from './docket';
import { IS_OPEN, openIn } from './open-rows';
import type { Told } from './told';
import { IS_UNREAD, isUnread } from './unread';

const PARTS: Readonly<Record<string, string>> = {
	reconsideration: '行政复议',
	'litigation.direct': '未经复议直接起诉',
	'litigation.after_review': '复议后起诉',
};
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

/** Table 4: 结果维持, 结果纠正, 其他结果 and 尚未审结 add up to 总计, in each of its three parts. */
export function appeals({ named }: Told, docket: Docket): void {
	for (const { table, figures } of named.tables) {
		if (table.id !== 't4') continue;
		const open = openIn(table);
		for (const [part, name] of Object.entries(PARTS)) {
			const parts = RESULTS.flatMap((result) => figures.first(`${part}.${result}`) ?? []);
			const whole = figures.first(`${part}.total`);
			const spans = [...(whole ? [whole] : []), ...parts].map(({ span }) => span);
			if (open.has(part)) {
				docket.uncheckable('appeal.row_sum', spans, IS_OPEN);
				continue;
			}
			if (parts.length === 0) continue;
			if (RESULTS.some((_, column) => isUnread(table, whole ?? parts[0], column))) {
				docket.uncheckable('appeal.row_sum', spans, IS_UNREAD);
				continue;
			}
			if (!whole) {
				docket.uncheckable('appeal.row_sum', spans, `“${name}”的“总计”没有填写或没有读到`);
				continue;
			}
			const expected = parts.reduce((sum, { value }) => sum + value, 0);
			if (expected === whole.value) docket.holds('appeal.row_sum', spans);
			else
				docket.fails('appeal.row_sum', {
					message: `表四“${name}”四种结果相加为${expected}，“总计”填的是${whole.value}，相差${Math.abs(expected - whole.value)}，请核对。`,
					spans,
					expected,
					actual: whole.value,
				});
		}
	}
}
