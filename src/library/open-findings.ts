import type { Checkup } from '../report/relations';
import { countFindings, SEVERITIES, type SeverityCounts } from '../report/severity';
import type { Row } from './row';

/**
 * How many findings of a report are open: its own, and as far as it has been held against others, those between it
 * and them.
 */
export function openFindings({ id, findings }: Row, checkups: ReadonlyMap<string, Checkup>): SeverityCounts {
	const counts = openBetween(id, checkups);
	for (const severity of SEVERITIES) counts[severity] += findings[severity];
	return counts;
}

/** How many findings between a report and others are open. */
export const openBetween = (id: string, checkups: ReadonlyMap<string, Checkup>): SeverityCounts =>
	countFindings(checkups.get(id)?.findings.filter(({ against }) => against) ?? []);
