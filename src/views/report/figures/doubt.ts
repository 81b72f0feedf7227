import { type Accessor, createMemo } from 'solid-js';
import type { Indicator } from '../../../report/reading';
import type { FindingAt } from '../findings/at';
import type { ReportMarks } from '../marks';
import { useReport } from '../view';
import { cellSpan } from './cell-span';

/** What is found about a number and not dealt with. */
interface Doubt {
	/** It does not add up. */
	failed: Accessor<boolean>;
	/** It is not that itself, but has a part in it or is doubtful. */
	involved: Accessor<boolean>;
}

/** Follows what is found about some statements of a figure. */
export function createDoubt(statements: Accessor<readonly Indicator[]>): Doubt {
	const { findingsAt, marks } = useReport();
	const found = createMemo(() => statements().flatMap((indicator) => findingsAt(cellSpan(indicator))));
	return { failed: () => doubtAt(found(), marks).failed, involved: () => doubtAt(found(), marks).involved };
}

/** What the findings on a place come to: that which is said to be wrong, and what it was held against, look different. */
export function doubtAt(found: readonly FindingAt[], marks: Pick<ReportMarks, 'of' | 'severityOf'>) {
	const open = found.filter(({ index }) => !marks.of(index));
	const failed = open.some(({ index, first }) => first && marks.severityOf(index) === 'error');
	return { failed, involved: !failed && open.some(({ index }) => marks.severityOf(index) !== 'info') };
}
