import { type Accessor, createSignal } from 'solid-js';
import { findingKeys } from '../../report/finding-key';
import type { FindingMark, MarkCounts, Marks, Settlement, Verdict } from '../../report/marks';
import type { Finding, Reading } from '../../report/reading';
import { noFindings } from '../../report/severity';

/** What the reader noted on the report at hand. Findings go by their place in `Reading.findings`. */
export interface ReportMarks {
	of(finding: number): FindingMark | undefined;
	severityOf(finding: number): Finding['severity'] | undefined;
	counts: Accessor<MarkCounts>;
	/** Marks of findings that are not made any more. */
	left: Accessor<readonly FindingMark[]>;
	mark(finding: number, verdict: Verdict, note?: string): Promise<void>;
	/** Takes a mark back, by its key. */
	unmark(key: string): Promise<void>;
	/** Puts a choice in the place of an earlier one for the same row; null takes it back. */
	settle(key: string, figures: Settlement['figures'] | null): Promise<void>;
}

/**
 * The marks on a reading, kept as soon as they are made.
 *
 * @param kept what was noted before
 * @param keep writes what is noted now
 */
export function createReportMarks(
	reading: Reading,
	kept: Marks,
	keep: (marks: Marks, counts: MarkCounts) => Promise<void>,
): ReportMarks {
	const keys = findingKeys(reading);
	const [state, setState] = createSignal(stateOf(reading.findings, keys, kept));
	const change = (next: Marks): Promise<void> => {
		const changed = setState(stateOf(reading.findings, keys, next));
		return keep(next, changed.counts);
	};
	const of = (finding: number) => state().byKey.get(keys[finding] ?? '');
	const marks = () => state().marks;
	const without = (key: string) => marks().findings.filter((mark) => mark.key !== key);
	return {
		of,
		severityOf: (finding) => reading.findings[finding]?.severity,
		counts: () => state().counts,
		left: () => state().left,
		mark: async (finding, verdict, note = '') => {
			const [key, found] = [keys[finding], reading.findings[finding]];
			if (key === undefined || !found) return;
			const { rule, says } = found;
			const words = note.trim();
			const mark: FindingMark = { key, verdict, ...(words && { note: words }), rule, says, at: Date.now() };
			await change({ ...marks(), findings: [...without(key), mark] });
		},
		unmark: (key) => change({ ...marks(), findings: without(key) }),
		settle: (key, figures) => {
			const others = marks().settled.filter((settlement) => settlement.key !== key);
			return change({ ...marks(), settled: figures ? [...others, { key, figures }] : others });
		},
	};
}

/** The marks as the views ask for them. */
function stateOf(findings: readonly Finding[], keys: readonly string[], marks: Marks) {
	const byKey = new Map(marks.findings.map((mark) => [mark.key, mark]));
	const made = new Set(keys);
	const counts: MarkCounts = { open: noFindings(), handled: noFindings() };
	for (const [index, { severity }] of findings.entries())
		counts[byKey.has(keys[index] ?? '') ? 'handled' : 'open'][severity]++;
	return { marks, byKey, counts, left: marks.findings.filter(({ key }) => !made.has(key)) };
}
