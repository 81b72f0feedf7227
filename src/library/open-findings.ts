import type { Checkup } from '../report/relations';
import { countFindings, SEVERITIES, type SeverityCounts } from '../report/severity';
import type { Row } from './row';

/**
 * How many findings of a report are open: its own, and as far as it has been held against others, those between it
 * and them.
 */
export function openFindings({ id, findings }: Row, checkups: ReadonlyMap<string, Checkup>): SeverityCounts {
	const between = checkups.get(id)?.findings.filter(({ against }) => against) ?? [];
	if (between.length === 0) return findings;
	const counts = countFindings(between);
	for (const severity of SEVERITIES) counts[severity] += findings[severity];
	return counts;
}
