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
}

export interface Counts {
	open: Row['findings'];
	handled: Row['findings'];
}

export const createMarker = ({ rows, shelf, changed }: Stock): Marker => ({
	marks: async (id) => restoreMarks(id, await shelf.marks(id)),
	note: async (marks, { open, handled }) => {
		const before = rows.get(marks.id);
		const row = before && { ...before, findings: open, handled };
		if (row) rows.put([row]);
		await shelf.note(marks, row?.unsaved ? undefined : row);
		changed({ put: [marks.id] });
	},
});
