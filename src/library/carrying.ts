import { findingKeys } from '../report/finding-key';
import { countMarks } from '../report/mark-counts';
import { type FindingMark, type Marks, noMarks } from '../report/marks';
import type { Reading } from '../report/reading';
import { mergedMarks } from './backup/marks';
import type { Marker } from './marking';
import type { Opener } from './opening';

type Means = Pick<Opener, 'reading'> & Pick<Marker, 'marks' | 'note'>;

/**
 * Takes what the reader noted on the findings of earlier versions of a report over to a corrected one. Choices between the
 * readings of a row stay: they are heeded when a report is read.
 *
 * @returns how many marks came along
 */
export async function carryMarks(
	from: readonly string[],
	to: string,
	{ marks, note, reading }: Means,
): Promise<number> {
	const noted = (await Promise.all(from.map(marks))).reduce(mergedMarks, noMarks(to));
	const corrected = noted.findings.length > 0 ? await reading(to) : undefined;
	if (!corrected) return 0;
	const keys = findingKeys(corrected);
	const findings = stillTrue(noted, corrected, keys);
	if (findings.length === 0) return 0;
	const own = corrected.findings.map(({ severity }, at) => ({ severity, key: keys[at] as string }));
	const byKey = new Map(findings.map((mark) => [mark.key, mark]));
	await note({ id: to, findings, settled: [] }, countMarks(own, byKey));
	return findings.length;
}

/**
 * The marks but for those whose finding says something else in the corrected version: what was noted may not be true of that.
 * Those whose finding is not made any more come along: the reader is told which they are.
 */
function stillTrue({ findings }: Marks, corrected: Reading, keys: readonly string[]): FindingMark[] {
	const says = new Map(corrected.findings.map((finding, at) => [keys[at], JSON.stringify(finding.says)]));
	return findings.filter((mark) => !says.has(mark.key) || says.get(mark.key) === JSON.stringify(mark.says));
}
