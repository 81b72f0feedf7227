import { simplifiedUnits } from './cells/traditional';

/**
 * A source with every kind of column line as |, every kind of line end as \n or \r\n, units in Simplified and without the
 * lines that are drawn between rows (+----+----+), each at its place.
 */
export function ruled(text: string): string {
	const source = bySemicolons(withoutCellEnds(withoutRules(simplifiedUnits(text))));
	const lined = STRANGE.test(source)
		? source
				.replace(COLUMN_LINES, '|')
				.replace(DOTS, (dots) => '|'.padStart(dots.length))
				.replace(LINE_ENDS, '\n')
		: source;
	return WIKI.test(source) ? withoutWikiMarks(lined) : lined;
}

/** A line of nothing but rules is none: the row behind it follows the one before. */
const withoutRules = (source: string): string =>
	MAY_HAVE_RULES.test(source) ? source.replace(RULES, (line) => ' '.repeat(line.length)) : source;

const MAY_HAVE_RULES = /-\+-|[─━]{2}/;
/** A Markdown table's own rule has no crossings. */
const RULES = /^[^\S\n]{0,40}(?=.{0,400}(?:-\+-|[─━]{2}))[-+|=\u2500-\u257f \t]{3,4000}\r?\n/gm;

/** The tab at the end of every line ends its one cell, and parts none. */
const withoutCellEnds = (source: string): string =>
	source.includes('\t\n') || source.includes('\t\r')
		? mostly(source, CELL_END)
			? source.replace(CELL_ENDS, ' ')
			: source
		: source;
const CELL_END = /^[^\t\n]+\t\r?$/;
const CELL_ENDS = /(?<=^[^\t\n]+)\t(?=\r?$)/gm;

/** A table that semicolons part, as spreadsheets save it where commas are decimal points, as one that tabs part. */
const bySemicolons = (source: string): string =>
	source.includes(';') && mostly(source, FIELDS)
		? source.replace(/^.*;.*$/gm, (line) => (FIELDS.test(line) ? line.replaceAll(';', '\t') : line))
		: source;
const FIELDS = /^(?:"[^"\n]*"|[^";\n]*)(?:;(?:"[^"\n]*"|[^";\n]*)){2,}\r?$/;

/** True where most lines with more than a word or two are of one kind. */
function mostly(source: string, kind: RegExp): boolean {
	const lines = source.split('\n', MOST_LINES).filter((line) => line.trim() !== '');
	return lines.length >= FEWEST_LINES && lines.filter((line) => kind.test(line)).length * 2 > lines.length;
}
const MOST_LINES = 400;
const FEWEST_LINES = 10;

/** The marks of a wiki's tables as column lines; the lines between its rows blank. */
const withoutWikiMarks = (source: string): string =>
	source.replace(/^\|[-}].*$/gm, (mark) => ' '.repeat(mark.length)).replace(/\|\||!!/g, ' |');

const WIKI = /^\{\|/m;
/** The last one ends a cell in what a word processor copies. */
const COLUMN_LINES = new RegExp(`[｜│┃∣¦${String.fromCharCode(7)}]`, 'g');
/** Dots that lead from one cell to the next. */
const DOTS = /…+(?=[\d/—])/g;
/** A lone \r is the line end of old files and of a word processor's text, \v its line break. */
const LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;
const STRANGE = new RegExp(`${COLUMN_LINES.source}|${DOTS.source}|${LINE_ENDS.source}`);
