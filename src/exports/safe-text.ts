/**
 * A text for a cell of a spreadsheet. One that would be taken for a formula (= + - @, full-width too, also behind quotes)
 * is led by an apostrophe; tabs and line ends, which would break the cell, become spaces.
 */
export function safeText(value: string): string {
	const flat = value.replace(BREAKS, ' ').trim();
	return FORMULA.test(flat) ? `'${flat}` : flat;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and the line ends of all systems are what it is about
const BREAKS = /[\u0000-\u001f\u0085\u2028\u2029]+/g;
const FORMULA = /^['"\s]*[=+\-@＝＋－＠]/;
