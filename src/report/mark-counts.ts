import type { FindingMark, MarkCounts } from './marks';
import type { Finding } from './reading';
import { noFindings } from './severity';

/** A finding by the name that a mark on it goes by. */
export type Named = Pick<Finding, 'severity'> & { key: string };

/** How many of some findings are open, and how many marked. */
export function countMarks(findings: readonly Named[], byKey: ReadonlyMap<string, FindingMark>): MarkCounts {
	const counts: MarkCounts = { open: noFindings(), handled: noFindings() };
	for (const { severity, key } of findings) counts[byKey.has(key) ? 'handled' : 'open'][severity]++;
	return counts;
}
