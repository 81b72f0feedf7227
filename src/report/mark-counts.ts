import type { Named } from './finding-key';
import type { FindingMark, MarkCounts } from './marks';
import type { Finding } from './reading';
import { noFindings } from './severity';

/** How many of some findings are open, and how many marked. */
export function countMarks(
	findings: readonly Named<Pick<Finding, 'severity'>>[],
	byKey: ReadonlyMap<string, FindingMark>,
): MarkCounts {
	const counts: MarkCounts = { open: noFindings(), handled: noFindings() };
	for (const { severity, key } of findings) counts[byKey.has(key) ? 'handled' : 'open'][severity]++;
	return counts;
}
