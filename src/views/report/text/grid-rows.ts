import { groupedBy } from '../../../report/grouped';
import type { Cell, Table } from '../../../report/reading';
import type { Span } from '../../../report/span';
import { formHead } from './form-heads';

/** A cell as it is drawn. */
export interface DrawnCell {
	span: Span;
	colspan?: number;
	rowspan?: number;
	/** It holds a number. */
	isNumber?: true;
	/** Words that are in none of the read rows: the head of a column, or of a row or of all rows below. */
	head?: 'column' | 'row';
}

type DrawnRow = readonly DrawnCell[];

/** HTML's own bound on a cell's columns and rows. */
const WIDEST = 1000;

/** The rows of a table with all of its words, in their order: those that were read, and between them what else stands there. */
export function drawnRows({ id, rows, span }: Pick<Table, 'id' | 'rows' | 'span'>, text: string): DrawnRow[] {
	const asSet = id === 't4' ? appealsAsSet(span, text) : [];
	if (asSet.length > 0) return asSet;
	const read = rows.map((cells) => cells.map(drawn));
	const columns = Math.max(1, ...read.slice(0, 50).map(widthOf));
	// The rows of table 4 are not those of its text: what else stands there stands above them.
	const heads = groupedBy(linesBeside(rows, span, text), ([first]) =>
		id === 't4' ? 0 : rowAfter(rows, first?.[0] ?? 0),
	);
	return [...read, []].flatMap((row, at) => {
		const above = headRows(heads.get(at) ?? [], columns, row.length);
		return row.length > 0 ? [...above, alone(row, columns)] : above;
	});
}

const drawn = ({ span, colspan, rowspan, value, readings }: Cell): DrawnCell => ({
	span,
	...bounded('colspan', colspan),
	...bounded('rowspan', rowspan),
	...((value !== undefined || readings !== undefined) && { isNumber: true }),
});

/** Numbers of table 4, which is printed as one line of them; the rows that were read are parts of that line. */
const APPEALS = 15;

function appealsAsSet([start, end]: Span, text: string): DrawnRow[] {
	const lines = linesIn(text, start, end);
	const numbers = lines.at(-1);
	const above = headRows(lines.slice(0, -1), APPEALS, 0);
	if (numbers?.length !== APPEALS || !above.some((row) => row.some(({ colspan = 1 }) => colspan === 5))) return [];
	return [...above, numbers.map((span) => ({ span, isNumber: true }))];
}

const bounded = (name: 'colspan' | 'rowspan', span: number | undefined) =>
	span && span > 1 ? { [name]: Math.min(span, WIDEST) } : {};

const widthOf = (row: DrawnRow): number => row.reduce((sum, { colspan = 1 }) => sum + colspan, 0);

/** Where a row has one number for all columns, it has their room. */
const alone = (row: DrawnRow, columns: number): DrawnRow =>
	widthOf(row) === 2 && row.length === 2 && columns > 2
		? row.map((cell, at) => (at === 1 ? { ...cell, colspan: columns - 1 } : cell))
		: row;

/** The place of the first row that begins behind an offset. */
function rowAfter(rows: Table['rows'], offset: number): number {
	const at = rows.findIndex((cells) => Math.min(...cells.map(({ span }) => span[0])) >= offset);
	return at < 0 ? rows.length : at;
}

/** What stands in the table outside of its cells: line by line, each by its cells. */
function linesBeside(rows: Table['rows'], [start, end]: Span, text: string): Span[][] {
	const cells = rows
		.flat()
		.map(({ span }) => span)
		.sort((a, b) => a[0] - b[0]);
	const lines: Span[][] = [];
	let at = start;
	for (const [from, to] of [...cells, [end, end] as Span]) {
		if (from > at) lines.push(...linesIn(text, at, from));
		at = Math.max(at, to);
	}
	return lines;
}

/** Cells of a line stand behind tabs, in Markdown behind strokes. */
const CELL = /[^\t|]+/g;
const WORDS = /[\p{L}\p{N}]/u;

function linesIn(text: string, start: number, end: number): Span[][] {
	const lines: Span[][] = [];
	let from = start;
	for (const line of text.slice(start, end).split('\n')) {
		const cells = [...line.matchAll(CELL)].filter(([words]) => WORDS.test(words));
		if (cells.length > 0) lines.push(cells.map(({ 0: words, index }) => trimmed(words, from + index)));
		from += line.length + 1;
	}
	return lines;
}

const trimmed = (words: string, at: number): Span => {
	const start = at + words.length - words.trimStart().length;
	return [start, start + words.trim().length];
};

/**
 * The lines above a row: the head of an official form as it is set there, all else line by line.
 *
 * @param next how many cells the row has
 */
function headRows(lines: readonly Span[][], columns: number, next: number): DrawnRow[] {
	const set = formHead(
		lines.map(({ length }) => length),
		columns,
	);
	const asSet = set.map((rooms, line) =>
		rooms.map(([across, down], at) => ({
			...head(lines[line]?.[at] as Span, line === 0 && across === 1 ? 'row' : 'column'),
			...bounded('colspan', across),
			...bounded('rowspan', down),
		})),
	);
	return [...asSet, ...lines.slice(set.length).map((line) => headRow(line, columns, next))];
}

const head = (span: Span, of: DrawnCell['head']): DrawnCell => ({ span, ...(of && { head: of }) });

/**
 * A line of as many cells as there are columns, or in the next row; of one or two, the last with the room that is left;
 * else all in one.
 */
function headRow(line: readonly Span[], columns: number, next: number): DrawnRow {
	const [first, second] = line;
	if (line.length === columns || (line.length === next && next > 2))
		return line.map((span, at) => head(span, at === 0 ? 'row' : 'column'));
	if (line.length === 2 && first && second)
		return [head(first, 'row'), { ...head(second, 'column'), ...bounded('colspan', columns - 1) }];
	return [{ ...head([first?.[0] ?? 0, line.at(-1)?.[1] ?? 0], 'row'), ...bounded('colspan', columns) }];
}
