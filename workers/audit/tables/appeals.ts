import type { Kinds } from '../../../src/report/saying';
import type { Docket } from '../docket';
import type { Named } from '../figures';
import { meet, sumOf, totalOf } from '../range';
import { equalFigures } from '../slips/relation';
import type { Told } from '../told';
import { IS_OPEN, openIn } from './open-rows';
import { IS_UNREAD, isUnread } from './unread';

const PARTS: readonly Kinds['appeal'][] = ['reconsideration', 'litigation.direct', 'litigation.after_review'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Table 4: 结果维持, 结果纠正, 其他结果 and 尚未审结 add up to 总计, in each of its three parts. */
export function appeals({ named }: Told, docket: Docket): void {
	for (const { table, figures } of named.tables)
		if (table.id === 't4') for (const part of PARTS) partTotal(part, { table, figures }, docket);
}

function partTotal(part: Kinds['appeal'], { table, figures }: Named['tables'][number], docket: Docket) {
	const parts = RESULTS.flatMap((result) => figures.first(`${part}.${result}`) ?? []);
	const whole = figures.first(`${part}.total`);
	const spans = [...(whole ? [whole] : []), ...parts].map(({ span }) => span);
	if (openIn(table).has(part)) return docket.uncheckable('appeal.row_sum', spans, IS_OPEN);
	if (parts.length === 0) return;
	if (RESULTS.some((_, column) => isUnread(table, whole ?? parts[0], column)))
		return docket.uncheckable('appeal.row_sum', spans, IS_UNREAD);
	if (!whole) return docket.uncheckable('appeal.row_sum', spans, { code: 'appeal-total-blank', appeal: part });
	const relation = equalFigures(parts, [whole]);
	if (meet(sumOf(parts), whole)) return docket.holds('appeal.row_sum', spans, relation);
	const expected = totalOf(parts);
	docket.fails('appeal.row_sum', {
		says: { code: 'appeal-sum', appeal: part, expected, actual: whole.value },
		spans,
		expected,
		actual: whole.value,
		relation,
	});
}
