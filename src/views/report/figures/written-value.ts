import type { Indicator } from '../../../report/reading';
import type { ReportWords } from '../../../words/report/zh-Hans';
import { isShare } from '../../../words/units/share';

/** A figure as it is written out: with its hedge and unit; of an open one all its readings. */
export function writtenValue(
	{ value, readings = [], qualifier, unit }: Pick<Indicator, 'value' | 'readings' | 'qualifier' | 'unit'>,
	number: (value: number) => string,
	words: Pick<ReportWords, 'qualifier' | 'unit'>,
): string {
	if (value === undefined) return readings.map(number).join(' / ');
	// It belongs to the number: 95%, not 95 %.
	const digits = number(value) + (unit && isShare(unit) ? unit : '');
	const hedged = qualifier ? words.qualifier[qualifier](digits) : digits;
	if (!unit || isShare(unit)) return hedged;
	// 3,100 多条
	return `${hedged}${/\d$/.test(hedged) ? ' ' : ''}${words.unit(unit, value)}`;
}
