import { safeText } from './safe-text';

type Cell = string | number | undefined;

/** A table as a file that spreadsheets open: the mark in front tells them that it is UTF-8. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
	`\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;

function csvCell(value: Cell): string {
	if (value === undefined) return '';
	return typeof value === 'number' ? String(value) : `"${safeText(value).replaceAll('"', '""')}"`;
}
