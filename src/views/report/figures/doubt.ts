import { type Accessor, createMemo } from 'solid-js';
import type { Indicator } from '../../../report/reading';
import { useReport } from '../view';
import { cellSpan } from './cell-span';

/** What is found about a number and not dealt with. */
export interface Doubt {
	/** It does not add up. */
	failed: Accessor<boolean>;
	/** It has a part in something that does not add up, or is doubtful. */
	involved: Accessor<boolean>;
}

/** Follows what is found about some statements of a figure. */
export function createDoubt(statements: Accessor<readonly Indicator[]>): Doubt {
	const { findingsAt, marks } = useReport();
	const found = createMemo(() =>
		statements()
			.flatMap((indicator) => findingsAt(cellSpan(indicator)))
			.filter(({ index }) => !marks.of(index)),
	);
	return {
		failed: () => found().some(({ index, first }) => first && marks.severityOf(index) === 'error'),
		involved: () => found().some(({ index }) => marks.severityOf(index) !== 'info'),
	};
}
