import { type Accessor, createMemo, createSignal } from 'solid-js';
import { findingKeys } from '../../report/finding-key';
import type { FindingMark, Marks, Settlement, Verdict } from '../../report/marks';
import type { Finding, Reading } from '../../report/reading';

type Severities = Record<Finding['severity'], number>;

/** How many findings are open and how many marked, by severity. */
export interface Counts {
	open: Severities;
	handled: Severities;
}

/** What the reader noted on the report at hand. Findings go by their place in `Reading.findings`. */
export interface ReportMarks {
	of(finding: number): FindingMark | undefined;
	severityOf(finding: number): Finding['severity'] | undefined;
	counts: Accessor<Counts>;
	/** Marks of findings that are not made any more. */
	left: Accessor<readonly FindingMark[]>;
	mark(finding: number, verdict: Verdict, note?: string): Promise<void>;
	/** Takes a mark back, by its key. */
	unmark(key: string): Promise<void>;
	/** Puts a choice in the place of an earlier one for the same row; null takes it back. */
	settle(key: string, figures: Settlement['figures'] | null): Promise<void>;
}

/**
 * @param kept what was noted before
 * @param keep writes what is noted now
 */
export function createReportMarks(
	reading: Reading,
	kept: Marks,
	keep: (marks: Marks, counts: Counts) => Promise<void>,
): ReportMarks {
	const keys = findingKeys(reading);
	const made = new Set(keys);
	const [marks, setMarks] = createSignal(kept);
	const byKey = createMemo(() => new Map(marks().findings.map((mark) => [mark.key, mark])));
	const of = (finding: number) => byKey().get(keys[finding] ?? '');
	const counts = createMemo(() => countsOf(reading.findings, of));
	const change = (next: Marks): Promise<void> => {
		setMarks(next);
		return keep(next, counts());
	};
	const without = (key: string) => marks().findings.filter((mark) => mark.key !== key);
	return {
		of,
		severityOf: (finding) => reading.findings[finding]?.severity,
		counts,
		left: createMemo(() => marks().findings.filter(({ key }) => !made.has(key))),
		mark: async (finding, verdict, note = '') => {
			const [key, found] = [keys[finding], reading.findings[finding]];
			if (key === undefined || !found) return;
			const { rule, message } = found;
			const words = note.trim();
			const mark: FindingMark = { key, verdict, ...(words && { note: words }), rule, message, at: Date.now() };
			await change({ ...marks(), findings: [...without(key), mark] });
		},
		unmark: (key) => change({ ...marks(), findings: without(key) }),
		settle: (key, figures) => {
			const others = marks().settled.filter((settlement) => settlement.key !== key);
			return change({ ...marks(), settled: figures ? [...others, { key, figures }] : others });
		},
	};
}

function countsOf(findings: readonly Finding[], of: (finding: number) => FindingMark | undefined): Counts {
	const counts = { open: { error: 0, warning: 0, info: 0 }, handled: { error: 0, warning: 0, info: 0 } };
	for (const [index, { severity }] of findings.entries()) counts[of(index) ? 'handled' : 'open'][severity]++;
	return counts;
}
