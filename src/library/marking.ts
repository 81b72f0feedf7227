import type { Marks } from '../report/marks';
import { restoreMarks } from './restore/marks';
import type { Row } from './row';
import type { Stock } from './stock';

export interface Marker {
	/** What the reader noted on a report. */
	marks(id: string): Promise<Marks>;
	/**
	 * Keeps what the reader noted.
	 *
	 * @param counts how many of the report's findings are still open, and how many marked
	 */
	note(marks: Marks, counts: Counts): Promise<void>;
	/** Puts the row of a report right where a new reading of it has changed the counts. */
	recount(id: string, counts: Counts): void;
}

export interface Counts {
	open: Row['findings'];
	handled: Row['findings'];
}

export function createMarker({ rows, shelf, changed }: Stock): Marker {
	/** The row with these counts; undefined where it has them already. */
	const recounted = (id: string, { open, handled }: Counts): Row | undefined => {
		const row = rows.get(id);
		if (!row || (isSame(row.findings, open) && isSame(row.handled ?? NONE, handled))) return undefined;
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

const NONE: Row['findings'] = { error: 0, warning: 0, info: 0 };
const isSame = (a: Row['findings'], b: Row['findings']): boolean =>
	a.error === b.error && a.warning === b.warning && a.info === b.info;
