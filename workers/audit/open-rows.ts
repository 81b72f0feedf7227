import type { Indicator } from '../../src/report/reading';
import { contains, type Span } from '../../src/report/span';
import type { Docket } from './docket';
import type { Told } from './told';

/** Rows of tables 3 and 4 whose digits run together and that their own sums do not take apart in one way. */
export function openRows({ indicators, tables, folded }: Told, docket: Docket): void {
	for (const { id, span: table } of tables) {
		if (id !== 't3' && id !== 't4') continue;
		const rows = new Map<string, Indicator>();
		for (const figure of indicators) {
			if (figure.readings && contains(table, figure.span)) rows.set(figure.span.join(), figure);
		}
		for (const { span } of rows.values())
			open(folded.source, span, id === 't3' ? 'table.row_sum' : 'appeal.row_sum', docket);
	}
}

function open(source: string, span: Span, rule: 'table.row_sum' | 'appeal.row_sum', docket: Docket): void {
	const digits = /[\d\s]+$/.exec(source.slice(...span))?.[0].trim() ?? source.slice(...span);
	docket.fails(rule, {
		message: `这一行的数字连在一起（${digits.slice(0, 40)}），按表内的勾稽关系不能只拆成一种，请对照原表。`,
		spans: [span],
		doubtful: true,
	});
}
