import { type Named, namedFindings } from '../report/finding-key';
import { countMarks } from '../report/mark-counts';
import { type FindingMark, type Marks, noMarks, type Settlement } from '../report/marks';
import type { Finding, Reading } from '../report/reading';
import type { Carried } from './keeping';
import type { Marker } from './marking';
import { mergedMarks } from './merged-marks';
import type { Opener } from './opening';

type Means = Pick<Opener, 'reading'> & Pick<Marker, 'marks' | 'note'>;

/** Takes what the reader noted on earlier versions of a report over to a corrected one. */
export async function carryMarks(
	from: readonly string[],
	to: string,
	{ marks, note, reading }: Means,
): Promise<Carried | undefined> {
	const noted = (await Promise.all(from.map(marks))).reduce(mergedMarks, noMarks(to));
	const corrected = noted.findings.length + noted.settled.length > 0 ? await reading(to) : undefined;
	if (!corrected) return undefined;
	const own = namedFindings(corrected);
	const findings = stillTrue(noted, own);
	const settled = stillOpen(noted, corrected);
	if (findings.length + settled.length === 0) return undefined;
	const byKey = new Map(findings.map((mark) => [mark.key, mark]));
	await note({ id: to, findings, settled }, countMarks(own, byKey));
	return { marks: findings.length, settled: settled.length };
}

/**
 * The marks but for those whose finding says something else in the corrected version: what was noted may not be true of that.
 * Those whose finding is not made any more come along: the reader is told which they are.
 */
function stillTrue({ findings }: Marks, own: readonly Named<Finding>[]): FindingMark[] {
	const says = new Map(own.map((finding) => [finding.key, JSON.stringify(finding.says)]));
	return findings.filter((mark) => !says.has(mark.key) || says.get(mark.key) === JSON.stringify(mark.says));
}

/** The choices for rows that run together with the same words again. */
function stillOpen({ settled }: Marks, { tables }: Reading): Settlement[] {
	const open = new Set(tables.flatMap((table) => table.open ?? []).map(({ key }) => key));
	return settled.filter(({ key }) => open.has(key));
}
