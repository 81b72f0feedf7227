import { requestCell } from '../../../src/report/catalog';
import type { Finding } from '../../../src/report/reading';
import { tidy } from '../../../src/report/tidy';

/**
 * A row of table 3 that was left out puts every column wrong, and the total by what they are wrong together: the total
 * says so, and of the columns it is said for information.
 */
export function ofTotalEach(findings: readonly Finding[]): Finding[] {
	const within = new Set<Finding>();
	for (const total of findings) {
		if (total.severity !== 'error' || columnOf(total) !== 'total') continue;
		const columns = findings.filter((one) => one.rule === total.rule && isOfColumn(one));
		if (columns.length > 0 && tidy(columns.reduce((sum, one) => sum + gapOf(one), 0)) === gapOf(total))
			for (const one of columns) within.add(one);
	}
	return findings.map((one) =>
		within.has(one) ? { ...one, severity: 'info', says: { ...one.says, and: { code: 'within-total' } } } : one,
	);
}

const isOfColumn = (one: Finding): boolean =>
	one.severity === 'error' && columnOf(one) !== undefined && columnOf(one) !== 'total';

/** The column of table 3 that a finding is about. */
function columnOf({ says }: Finding): string | undefined {
	if (says.code === 'column-sum' || says.code === 'request-balance') return says.column;
	return says.code === 'carried-over' ? requestCell(says.figure)?.column : undefined;
}

const gapOf = ({ expected = 0, actual = 0 }: Finding): number => tidy(actual - expected);
