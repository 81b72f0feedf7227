import { safeText } from './safe-text';

/** A cell of a table that is pasted into a spreadsheet. */
export function tsvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = safeText(value);
	// A quote at the beginning would open a quoted cell.
	return safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as text for a spreadsheet: cells parted by tabs, a line a row. */
export const tsv = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map((cells) => cells.map(tsvCell).join('\t')).join('\n');
