import { type Accessor, createMemo } from 'solid-js';
import type { Finding } from '../../../report/reading';
import { useReport } from '../view';

/**
 * The finding that a line is drawn of. One between reports may be found no more when the library changes: until its line
 * is gone too, that says what it said.
 */
export function createStanding(index: () => number): Accessor<Finding> {
	const view = useReport();
	return createMemo<Finding>((before) => view.finding(index()) ?? (before as Finding));
}
