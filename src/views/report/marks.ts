import { type Accessor, createSignal } from 'solid-js';
import { isBetween, type Named, namedFindings } from '../../report/finding-key';
import { countMarks } from '../../report/mark-counts';
import type { FindingMark, MarkCounts, Marks, Settlement, Verdict } from '../../report/marks';
import type { Finding, Reading } from '../../report/reading';
import type { BetweenFinding } from '../../report/relations';

/**
 * What the reader noted on the report at hand. Findings go by their place: those against other reports follow the
 * report's own.
 */
export interface ReportMarks {
	of(finding: number): FindingMark | undefined;
	severityOf(finding: number): Finding['severity'] | undefined;
	/** Of all findings, those against other reports too. */
	counts: Accessor<MarkCounts>;
	/** Of the report's own findings. */
	own: Accessor<MarkCounts>;
	/** Marks of findings that are not made any more. */
	left: Accessor<readonly FindingMark[]>;
	mark(finding: number, verdict: Verdict, note?: string): Promise<void>;
	/** Takes a mark back, by its key. */
	unmark(key: string): Promise<void>;
	/** Takes over what is kept, where another tab has noted something. */
	refresh(load: () => Promise<Marks>): Promise<void>;
	/** Puts a choice in the place of an earlier one for the same row; null takes it back. */
	settle(key: string, figures: Settlement['figures'] | null): Promise<void>;
}

/**
 * The marks on a reading, kept as soon as they are made.
 *
 * @param kept what was noted before
 * @param keep writes what is noted now, with the counts of the report's own findings
 * @param between what holding the report against others has found; undefined as long as that is not known
 */
export function createReportMarks(
	reading: Reading,
	kept: Marks,
	keep: (marks: Marks, counts: MarkCounts) => Promise<void>,
	between: Accessor<readonly BetweenFinding[] | undefined> = () => undefined,
): ReportMarks {
	const own = namedFindings(reading);
	const { noted, marks, change, refresh } = createNotes(kept, (next) => keep(next, ownCounts()));
	const all = () => [...own, ...(between() ?? [])];
	const at = (finding: number) => own[finding] ?? between()?.[finding - own.length];
	const counts = () => countMarks(all(), noted().byKey);
	const ownCounts = () => countMarks(own, noted().byKey);
	const without = (key: string) => marks().findings.filter((mark) => mark.key !== key);
	return {
		of: (finding) => noted().byKey.get(at(finding)?.key ?? ''),
		severityOf: (finding) => at(finding)?.severity,
		counts,
		own: ownCounts,
		left: () => leftOf(marks(), all(), between() !== undefined),
		mark: async (finding, verdict, note = '') => {
			const found = at(finding);
			if (!found) return;
			const { key, rule, says } = found;
			const words = note.trim();
			const mark: FindingMark = { key, verdict, ...(words && { note: words }), rule, says, at: Date.now() };
			await change({ ...marks(), findings: [...without(key), mark] });
		},
		refresh,
		unmark: (key) => change({ ...marks(), findings: without(key) }),
		settle: (key, figures) => {
			const others = marks().settled.filter((settlement) => settlement.key !== key);
			return change({ ...marks(), settled: figures ? [...others, { key, figures }] : others });
		},
	};
}

/**
 * What is noted, as it changes.
 *
 * @param keep writes it
 */
function createNotes(kept: Marks, keep: (marks: Marks) => Promise<void>) {
	const [noted, setNoted] = createSignal(byKeyOf(kept));
	let saving = Promise.resolve();
	const change = (next: Marks): Promise<void> => {
		setNoted(byKeyOf(next));
		saving = keep(next);
		return saving;
	};
	const refresh = async (load: () => Promise<Marks>): Promise<void> => {
		// What is being written here is not to be overtaken by what was there before.
		let seen: Promise<void>;
		let there: Marks;
		do {
			seen = saving;
			await seen;
			there = await load();
		} while (seen !== saving);
		setNoted(byKeyOf(there));
	};
	return { noted, marks: () => noted().marks, change, refresh };
}

/** Marks, and by the names of their findings. */
const byKeyOf = (marks: Marks) => ({ marks, byKey: new Map(marks.findings.map((mark) => [mark.key, mark])) });

/** What is found between reports is not known at once: until then nothing marked of it is gone. */
function leftOf({ findings }: Marks, made: readonly Named<unknown>[], isCompared: boolean): FindingMark[] {
	const keys = new Set(made.map(({ key }) => key));
	return findings.filter(({ key }) => !keys.has(key) && (isCompared || !isBetween(key)));
}
