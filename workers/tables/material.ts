import type { Span } from '../../src/report/span';
import type { Place } from './grids';

/** One printed cell, or a run of digits in which several cells stand. */
export interface Piece {
	/** As it stands there, without the white space around it. */
	text: string;
	span: Span;
	/** Columns that it covers in a drawn table. */
	columns: number;
}

/** What stands between one row's label and the next. */
export interface Material {
	pieces: Piece[];
	/** True where cells are parted for certain (drawn table, tabs, column lines), blank ones too. */
	certain: boolean;
}

/** Cells that are gathered for one row at most: a table of the forms has 15 columns. */
const MOST = 400;

/** The cells after a label of a drawn table: the rest of its row, or where it ends its row the next rows. */
export function drawnCells(source: string, from: Place, until: Place | undefined): Material {
	const { grid } = from;
	const last = until?.grid === grid ? until : undefined;
	const pieces: Piece[] = [];
	let cell = from.cell + 1;
	for (let row = from.row; row < grid.rows.length && (pieces.length === 0 || row === from.row); row++) {
		if (last && row > last.row) break;
		const cells = grid.rows[row] ?? [];
		const end = last?.row === row ? last.cell : cells.length;
		for (const { span, colspan } of cells.slice(cell, Math.min(end, cell + MOST))) {
			pieces.push({ ...trimmed(source, span), columns: Math.min(colspan, MOST) });
		}
		cell = 0;
	}
	return { pieces, certain: true };
}

/**
 * The cells in running text from a label on: parted by column lines, tabs, line ends or spaces, or not at all.
 *
 * @param end where the next label begins: the figures may end before it, at words that are no cell
 * @param width the columns of the table, by which blank lines are known for blank cells
 */
export function writtenCells(source: string, start: number, end: number, width: number): Material {
	const limit = Math.min(end, start + LONGEST);
	const ruled = ruledLine(source, start, limit, width);
	if (ruled) return { pieces: ruled, certain: true };
	const slice = source.slice(start, figuresEnd(source, start, limit));
	if (slice.includes('|')) return { pieces: barCells(slice, start), certain: true };
	if (slice.includes('\t')) return { pieces: tabCells(slice, start), certain: true };
	const lines = parted(slice, start, /\r?\n/g).slice(1);
	while (lines.at(-1)?.text === '') lines.pop();
	if (lines.length === width && width > 1) return { pieces: lines, certain: true };
	return { pieces: parted(slice, start, BETWEEN).filter(({ text }) => text !== ''), certain: false };
}

/** The cells of the rest of a line, words and all, where bars or tabs part as many as the table has columns. */
function ruledLine(source: string, start: number, end: number, width: number): Piece[] | undefined {
	const lineEnd = source.indexOf('\n', start);
	const line = source.slice(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
	if (!/^ {0,9}[|\t]/.test(line)) return undefined;
	const cells = line.includes('|') ? barCells(line, start) : tabCells(line, start);
	return cells.length === width ? cells : undefined;
}

/** Between two cells: white space, a comma that parts no thousands, the unit of the cell before. */
const BETWEEN = /\s+|，|,(?!\d{3}(?!\d))|(?<=[件条项笔元])(?=\d)/g;

/** Longer runs than this are no row of figures. */
const LONGEST = 20_000;

/** The cells of the first line that has any between column lines. */
function barCells(slice: string, start: number): Piece[] {
	for (const line of parted(slice, start, /\n/g)) {
		if (!/[^|\s]/.test(line.text) || isRule(line.text)) continue;
		const cells = parted(line.text, line.span[0], /\|/g);
		if (cells[0]?.text === '') cells.shift();
		if (cells.at(-1)?.text === '') cells.pop();
		return cells;
	}
	return [];
}

/** The line under a Markdown table's head. */
const isRule = (line: string): boolean => line.includes('---') && /^[|:\s-]*$/.test(line);

function tabCells(slice: string, start: number): Piece[] {
	const lineEnd = slice.indexOf('\n', slice.trimEnd().length);
	const cells = parted(lineEnd < 0 ? slice : slice.slice(0, lineEnd), start, /\t/g);
	return cells[0]?.text === '' ? cells.slice(1) : cells;
}

function parted(slice: string, start: number, separator: RegExp): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { index, 0: mark } of slice.matchAll(separator)) {
		pieces.push(piece(slice, start, from, index));
		from = index + mark.length;
	}
	pieces.push(piece(slice, start, from, slice.length));
	return pieces;
}

const piece = (slice: string, start: number, from: number, to: number): Piece => {
	const whole = slice.slice(from, to);
	const text = whole.trim();
	const at = start + from + (whole.length - whole.trimStart().length);
	return { text, span: [at, at + text.length], columns: 1 };
};

function trimmed(source: string, [from, to]: Span): Omit<Piece, 'columns'> {
	const { text, span } = piece(source.slice(from, to), from, 0, to - from);
	return { text, span };
}

/** Where the run of figures, strokes, units and notes that starts at `start` ends. */
function figuresEnd(source: string, start: number, end: number): number {
	let at = start;
	while (at < end) {
		FIGURES.lastIndex = at;
		const size = FIGURES.exec(source)?.[0].length ?? 0;
		if (size === 0) break;
		at += size;
	}
	return withoutMark(source, start, Math.min(at, end));
}

/** The end without the list mark of a row that follows: `000000002.其他` is seven cells and the mark 2. */
function withoutMark(source: string, start: number, end: number): number {
	const from = Math.max(start, end - MARK_ROOM);
	const tail = /[\d１-９]\s?(?:[.．、]\s*|[)）])$/.exec(source.slice(from, end));
	const marked = tail
		? tail.index
		: /[、)）]/.test(source[end] ?? '') && /\d$/.test(source.slice(from, end))
			? end - from - 1
			: -1;
	const words = tail ? end : end + 1;
	return marked >= 0 && /^\s?\p{Script=Han}/u.test(source.slice(words, words + 2)) ? from + marked : end;
}

/** The longest mark with the white space in and after it. */
const MARK_ROOM = 12;

const FIGURES = new RegExp(
	[
		String.raw`[\d０-９\s|/\\\-—–－−.,，．OolI+＋]`,
		String.raw`(?<=[\d０-９]\s?)(?:亿元|万元|人次|[件条项次份个笔元宗篇期])`,
		String.raw`(?<=[\d０-９件项条]\s?)[(（](?![一二三四五六七八九][)）])[^()（）]{2,40}[)）]`,
		String.raw`无(?!\p{Script=Han})`,
		String.raw`(?:新增|净增|净减|增加|减少|增|减)(?=[\d０-９])`,
	].join('|'),
	'uy',
);
