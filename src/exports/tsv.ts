/**
 * A text for a cell of a spreadsheet. One that would be taken for a formula (= + - @, full-width too, also behind quotes)
 * is led by an apostrophe; tabs and line ends, which would break the cell, become spaces.
 */
export function safeText(value: string): string {
	const flat = value.replace(BREAKS, ' ').trim();
	return FORMULA.test(flat) ? `'${flat}` : flat;
}

/** A cell of a table that is pasted into a spreadsheet. */
export function tsvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = safeText(value);
	// A quote at the beginning would open a quoted cell.
	return safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and the line ends of all systems are what it is about
const BREAKS = /[\u0000-\u001f\u0085\u2028\u2029]+/g;
const FORMULA = /^['"\s]*[=+\-@＝＋－＠]/;

/** A table as text for a spreadsheet: cells parted by tabs, a line a row. */
export const tsv = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map((cells) => cells.map(tsvCell).join('\t')).join('\n');
