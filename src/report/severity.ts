import type { Finding } from './reading';

/** How grave a finding is. */
export type Severity = Finding['severity'];

/** How many findings there are of each severity. */
export type SeverityCounts = Record<Severity, number>;

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const RANK: Readonly<SeverityCounts> = { error: 0, warning: 1, info: 2 };

/** Puts the gravest first. */
export const byGravity = (a: Severity, b: Severity): number => RANK[a] - RANK[b];

/** True for what is at least as grave. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => RANK[severity] <= RANK[least];

/** Counts of no findings. */
export const noFindings = (): SeverityCounts => ({ error: 0, warning: 0, info: 0 });

/** How many of some findings are of each severity. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
	const counts = noFindings();
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
