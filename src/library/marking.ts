import type { MarkCounts, Marks } from '../report/marks';
import { noFindings, SEVERITIES, type SeverityCounts } from '../report/severity';
import { restoreMarks } from './restore/marks';
import type { Row } from './row';
import type { Stock } from './stock';

/** What the reader notes on reports. */
export interface Marker {
	/** What the reader noted on a report. */
	marks(id: string): Promise<Marks>;
	/**
	 * Keeps what the reader noted.
	 *
	 * @param counts how many of the report's findings are still open, and how many marked
	 */
	note(marks: Marks, counts: MarkCounts): Promise<void>;
	/** Puts the row of a report right where a new reading of it has changed the counts. */
	recount(id: string, counts: MarkCounts): void;
}

/** Keeps marks beside the stock's reports, and their rows' counts right. */
export function createMarker({ rows, shelf, changed }: Stock): Marker {
	/** The row with these counts; undefined where it has them already. */
	const recounted = (id: string, { open, handled }: MarkCounts): Row | undefined => {
		const row = rows.get(id);
		if (!row || (isSame(row.findings, open) && isSame(row.handled ?? noFindings(), handled))) return undefined;
		const next = { ...row, findings: open, handled };
		rows.put([next]);
		return next;
	};
	return {
		marks: async (id) => restoreMarks(id, await shelf.marks(id)),
		note: async (marks, counts) => {
			const row = recounted(marks.id, counts);
			await shelf.note(marks, row?.unsaved ? undefined : row);
			changed({ put: [marks.id] });
		},
		recount: (id, counts) => {
			const row = recounted(id, counts);
			if (row && !row.unsaved) void shelf.mark(row);
		},
	};
}

const isSame = (a: SeverityCounts, b: SeverityCounts): boolean => SEVERITIES.every((one) => a[one] === b[one]);
