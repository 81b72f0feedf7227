import type { Sheet } from '../sheet';

/** A way to write a report's tables: the end of the file's name, and its text. */
export interface Writing {
	file: 'txt' | 'html' | 'md';
	write: (before: readonly string[], sheets: readonly Sheet[], behind: readonly string[]) => string;
}

/** A text whose tables are written one by one, between its lines. */
export const texts =
	(written: (sheet: Sheet) => string): Writing['write'] =>
	(before, sheets, behind) =>
		[...before, ...sheets.flatMap((sheet) => [...sheet.over, written(sheet)]), ...behind].join('\n');
