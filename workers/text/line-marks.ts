import type { Span } from '../../src/report/span';

/**
 * Marks that every line of a text begins with, of which none says anything: the > of a quoted letter, the dot or stroke of
 * a list that a converter made of all paragraphs, the number of the line, the quotes around it, the margin of the page.
 *
 * @returns where they stand, in order; none where some of the lines have no such mark
 */
export function lineMarksOf(text: string): readonly Span[] {
	const mark = MARKS.find((one) => mayBeginEach(text, one)) ?? marginOf(text);
	if (!mark) return [];
	const found = [...text.matchAll(new RegExp(mark.source, 'gm'))];
	const lines = text.match(WORDED)?.length ?? 0;
	if (found.length < FEWEST || found.length < lines * NEARLY_ALL) return [];
	if (mark === COUNTED && !countOn(found)) return [];
	const ends = mark === QUOTE ? [...text.matchAll(QUOTE_END)] : [];
	if (mark === QUOTE && ends.length !== found.length) return [];
	return [...found, ...ends]
		.map(({ index, 0: words }): Span => [index, index + words.length])
		.sort(([one], [other]) => one - other);
}

/** As many spaces as each line that says something begins with. */
function marginOf(text: string): RegExp | undefined {
	if (!PROBED.every((part) => lineBehind(text, Math.floor(text.length * part)).startsWith('  '))) return undefined;
	const widths = [...text.matchAll(BEGINNING)].map(({ 1: spaces = '' }) => spaces.length);
	const width = widths.reduce((least, one) => Math.min(least, one), WIDEST_MARGIN);
	return width > 1 ? new RegExp(`^ {${width}}(?=[^\\S\\n]*\\S)`) : undefined;
}
const BEGINNING = /^( *)[^ \r\n]/gm;
const WIDEST_MARGIN = 12;

/** 12 , 12: , 12|: the number of a line. */
const COUNTED = /^[^\S\n]{0,8}(\d{1,5})(?:[^\S\n]?[:|][^\S\n]?|[^\S\n]{1,4}|$)/;
/** Each number is the next one. */
const countOn = (found: readonly RegExpExecArray[]): boolean =>
	found.every(({ 1: number }, at) => at === 0 || Number(number) === Number(found[at - 1]?.[1]) + 1);
/** "…": a table of one column, as a spreadsheet saves it. */
const QUOTE = /^"/;
const QUOTE_END = /"[,;]?$/gm;
const MARKS = [
	/^(?:>[^\S\n]?){1,4}/,
	/^[·•●■◆▪◇○][^\S\n]{0,3}/,
	/^[-*][^\S\n]+(?!\d+[^\S\n]*[-|])/,
	COUNTED,
	QUOTE,
] as const;
const WORDED = /^[^\S\n]*\S/gm;
const FEWEST = 4;
/** Who sent the letter, and when, may stand above it. */
const NEARLY_ALL = 0.9;

/** Whether one of a few lines of a text begins so: nearly no text is worth a closer look. */
const mayBeginEach = (text: string, mark: RegExp): boolean =>
	PROBED.some((part) => mark.test(lineBehind(text, Math.floor(text.length * part)).trimStart()));
const PROBED = [0.25, 0.5, 0.75];
/** The beginning of the first line behind a place that says something. */
const lineBehind = (text: string, at: number): string => {
	const start = text.indexOf('\n', at) + 1;
	return text.slice(start, start + 16);
};
