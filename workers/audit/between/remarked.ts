import type { Rule } from '../../../src/report/rule-families';
import type { Remark } from '../../digest/remarks';
import type { Fault } from '../docket';

/** What a remark has to speak of to explain that such a rule fails. */
const TOPICS: Partial<Record<Rule, RegExp>> = {
	'carryover.mismatch': /结转/,
	'stock.mismatch': /规范性文件|规章|现行有效|项目|事项/,
	'cumulative.mismatch': /累计|历[史年]/,
	'last_year.mismatch': /申请|受理|公开|信息|口径/,
	'growth.mismatch': /申请|受理|公开|信息|口径/,
};

/** Whether the report says itself why: of that matter, and where it gives numbers, with last year's or the difference. */
export function isRemarked(remarks: readonly Remark[], rule: Rule, { expected, actual }: Fault): boolean {
	const topic = TOPICS[rule];
	if (!topic) return false;
	const known = [expected, Math.abs((expected ?? 0) - (actual ?? 0))];
	return remarks.some(({ words, numbers }) => {
		const others = numbers.filter((number) => number !== actual);
		return topic.test(words) && (others.length === 0 || others.some((number) => known.includes(number)));
	});
}
