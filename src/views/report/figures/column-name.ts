import { requestCell } from '../../../report/catalog';
import type { Indicator } from '../../../report/reading';
import type { ReportSpeech } from '../../../words/report';

/** What the forms call the column that a figure of table 2, 3 or 4 stands in; an annex has columns of its own. */
export function columnName(
	{ id, rule }: Pick<Indicator, 'id' | 'rule'>,
	{ names, report }: Pick<ReportSpeech, 'names' | 'report'>,
): string | undefined {
	if (!rule.startsWith('table')) return undefined;
	const cell = requestCell(id);
	if (cell) return names.column[cell.column];
	const last = id.slice(id.lastIndexOf('.') + 1);
	return (names.measure as Readonly<Record<string, string>>)[last] ?? resultName(last, report.forms);
}

function resultName(result: string, forms: ReportSpeech['report']['forms']): string | undefined {
	const { upheld, corrected, other, pending, total } = forms;
	return { upheld, corrected, other, pending, total }[result];
}
