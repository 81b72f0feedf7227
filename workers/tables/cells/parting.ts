import type { Span } from '../../../src/report/span';

/** One printed cell, or a run of digits in which several cells stand. */
export interface Piece {
	/** As it stands there, without the white space around it. */
	text: string;
	span: Span;
	/** Columns that it covers in a drawn table. */
	columns: number;
	/** True where nothing but a line end stands before it: in a text that wraps its lines it may go on with the piece before. */
	wrapped?: boolean;
}

/** The pieces of a slice between separators, blank ones too. `start` is the slice's own place in the source. */
export function parted(slice: string, start: number, separator: RegExp): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { index, 0: mark } of slice.matchAll(separator)) {
		pieces.push(pieceOf(slice, start, from, index));
		from = index + mark.length;
	}
	pieces.push(pieceOf(slice, start, from, slice.length));
	return pieces;
}

/** The part [from, to) of a slice without the white space around it. */
export function pieceOf(slice: string, start: number, from: number, to: number): Piece {
	const whole = slice.slice(from, to);
	const text = whole.trim();
	const at = start + from + (whole.length - whole.trimStart().length);
	return { text, span: [at, at + text.length], columns: 1 };
}

/** The pieces of a slice, those marked that a line end alone parts from the one before. */
export const withWraps = (pieces: readonly Piece[], slice: string, start: number): Piece[] =>
	pieces.map((piece, at) => {
		const before = pieces[at - 1];
		const wrapped = before && /^\r?\n[^\S\n]{0,4}$/.test(slice.slice(before.span[1] - start, piece.span[0] - start));
		return wrapped ? { ...piece, wrapped } : piece;
	});

/** The pieces that are not blank. */
export const filled = (pieces: readonly Piece[]): Piece[] => pieces.filter(({ text }) => text !== '');

/**
 * The cells after a label on its line, where bars, tabs or commas part them: words and blank cells too.
 *
 * @param boxed true where a bar also stands before the label: the last one closes the line and begins no cell
 */
export function ruledCells(line: string, start: number, boxed: boolean): Piece[] | undefined {
	const mark = RULED.exec(line)?.[1];
	if (!mark) return undefined;
	if (mark === '|') {
		const cells = barCells(line, start);
		const end = start + line.length;
		return boxed || cells.length === 0 || !/\|\s*$/.test(line)
			? cells
			: [...cells, { text: '', span: [end, end], columns: 1 }];
	}
	return mark === '\t' ? tabCells(line, start) : commaCells(line, start).slice(1);
}

/** The cells of the first line that has any between column lines. */
export function barCells(slice: string, start: number): Piece[] {
	for (const line of parted(slice, start, /\n/g)) {
		if (!/[^|\s]/.test(line.text) || isRule(line.text)) continue;
		const cells = parted(line.text, line.span[0], /\|/g);
		if (cells[0]?.text === '') cells.shift();
		if (cells.at(-1)?.text === '') cells.pop();
		return cells;
	}
	return [];
}

/** The cells between tabs; a line end after the last one ends the row. On a line of their own the first may be blank. */
export function tabCells(slice: string, start: number): Piece[] {
	const page = PAGE_BELOW.exec(slice);
	const lineEnd = page ? page.index : slice.indexOf('\n', slice.trimEnd().length);
	const cells = parted(lineEnd < 0 ? slice : slice.slice(0, lineEnd), start, /\t/g);
	return /^"?$/.test(cells[0]?.text ?? '') && !/^[ \r]{0,9}\n/.test(slice) ? cells.slice(1) : cells;
}

/** The number of a page on the line below a row. */
const PAGE_BELOW = /(?<=\t[^\t\n]*\S[^\S\n]*)\n[^\S\n\t]*\d{1,3}\s*$/;

/** The fields of a line of a comma-separated table with quotes. */
export const quotedCells = (line: string, start: number): Piece[] => commaCells(line, start);

/** The line under a Markdown table's head. */
const isRule = (line: string): boolean => line.includes('---') && /^[|:\s-]*$/.test(line);

const RULED = /^"? {0,9}([|\t,])/;

/** The fields of a comma-separated row; the first may be the end of a quoted label. A comma within quotes parts thousands. */
function commaCells(line: string, start: number): Piece[] {
	const pieces: Piece[] = [];
	FIELD.lastIndex = OF_LABEL.exec(line)?.[0].length ?? 0;
	while (FIELD.lastIndex <= line.length) {
		const at = FIELD.lastIndex;
		const match = FIELD.exec(line);
		if (!match) break;
		const [field = '', quoted = ''] = match;
		const bare = quoted.replaceAll('"', '');
		const from = at + field.indexOf(bare, field.indexOf(quoted));
		pieces.push(pieceOf(line, start, from, from + bare.length));
		if (!field.endsWith(',')) break;
	}
	return pieces;
}

/** The quote that ends a label. */
const OF_LABEL = /^"\s{0,3}(?=,)/;
/** A field up to its comma or the line's end; the last may lack its quote. */
const FIELD = /\s{0,9}("[^"]{0,400}(?:"|$)|[^,"]{0,400})\s{0,9}(?:,|$)/y;
