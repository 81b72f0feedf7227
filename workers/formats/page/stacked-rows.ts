import type { Printed, PrintedCell } from './printed';

/** A figure or a stroke for one, alone on its line. */
const FIGURE = /^\s{0,9}(?:-?\d[\d,，.]{0,20}|[-—–/／]{1,3})\s{0,9}$/;
/** Labels that are counted (1. （一） 其中) are not one that wraps; nor are so many lines beside as many figures. */
const COUNTED = /^\s{0,9}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|其中)/;
const FEWEST_UNCOUNTED = 3;

/**
 * The rows of a table, with those taken apart in which an editor stacked several: one cell holds the labels, a line
 * each, and another the figures, as many lines. A row that a cell above reaches into stays: its parts would not be
 * beside that cell.
 */
export function unstacked(rows: readonly PrintedCell[][]): PrintedCell[][] {
	let reached = 0;
	return rows.flatMap((row, at) => {
		const isFree = at >= reached;
		for (const { rowspan } of row) reached = Math.max(reached, at + rowspan);
		return isFree ? rowsOf(row) : [row];
	});
}

function rowsOf(row: PrintedCell[]): PrintedCell[][] {
	const stacks = row.map(linesOf);
	const filled = stacks.filter(({ length }) => length > 0);
	const height = filled[0]?.length ?? 0;
	const isStack =
		height > 1 && filled.every(({ length }) => length === height) && !row.some(({ rowspan }) => rowspan > 1);
	const [figures, labels] = [
		filled.filter((lines) => lines.every(isFigure)),
		filled.filter((lines) => !lines.some(isFigure)),
	];
	const isCounted = labels.some((lines) => lines.every((words) => COUNTED.test(words)));
	if (!isStack || figures.length === 0 || labels.length === 0) return [row];
	if (!isCounted && height < FEWEST_UNCOUNTED) return [row];
	return Array.from({ length: height }, (_, at) =>
		row.map((cell, column) => lineOf(cell, stacks[column] as string[], at)),
	);
}

const isFigure = (words: string): boolean => FIGURE.test(words);

/** The lines of a cell; none of one that holds a table. */
const linesOf = ({ content }: PrintedCell): string[] =>
	content.flatMap((one: Printed) => (one.kind === 'line' ? [one.words] : []));

function lineOf(cell: PrintedCell, lines: readonly string[], at: number): PrintedCell {
	const words = lines[at] ?? '';
	return { ...cell, words, content: cell.content.filter((one) => one.kind === 'line').slice(at, at + 1) };
}
