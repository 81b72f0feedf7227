import type { Span } from '../../../src/report/span';
import { rightBehind } from '../../text/around';
import { goesOnBehindPage } from './carried-on';
import { readCell } from './cell';
import { figuresEnd } from './figures-end';
import type { Place } from './grids';
import { headedCells, mostFigures } from './heads';
import { listedCells } from './listed';
import { markedCells } from './marked';
import { barCells, filled, type Piece, parted, pieceOf, quotedCells, ruledCells, tabCells, withWraps } from './parting';

/** What stands between one row's label and the next. */
export interface Material {
	pieces: Piece[];
	/** True where cells are parted for certain (drawn table, tabs, column lines), blank ones too. */
	certain: boolean;
	/** Where no rules part the cells of a drawn table, so that blank ones may be none: the most figures of one row in it. */
	unruled?: (() => number) | undefined;
	/** In a drawn table: for each piece whether the head above names its column. */
	headed?: (() => readonly boolean[]) | undefined;
	/** True where more figures stand behind words of another kind: what was gathered is not the row. */
	broken?: boolean;
}

/** Cells that are gathered for one row at most: a table of the forms has 15 columns. */
const MOST = 400;

/** The cells after a label of a drawn table: the rest of its row, or where it ends its row the next rows. */
export function drawnCells(source: string, from: Place, until: Place | undefined): Material {
	const { grid } = from;
	const last = until?.grid === grid ? until : undefined;
	let cell = from.cell + 1;
	for (let row = from.row; row < grid.rows.length && !(last && row > last.row); row++) {
		const cells = grid.rows[row] ?? [];
		const end = Math.min(last?.row === row ? last.cell : cells.length, cell + MOST);
		const pieces = cells.slice(cell, end).map(({ span, colspan }) => ({
			...trimmed(source, span),
			columns: Math.min(colspan, MOST),
		}));
		const first = cell;
		if (pieces.length > 0)
			return {
				pieces,
				certain: true,
				unruled: grid.unruled && (() => mostFigures(source, grid)),
				headed: () => headedCells(source, grid, row).slice(first, end),
			};
		cell = 0;
	}
	return { pieces: [], certain: true };
}

/**
 * The cells in running text from a label on: parted by column lines, tabs, line ends or spaces, or not at all.
 *
 * @param end where the next label begins: the figures may end before it, at words that are no cell
 * @param width the columns of the table, by which blank lines are known for blank cells
 */
export function writtenCells(source: string, start: number, end: number, width: number): Material {
	const limit = Math.min(end, start + LONGEST);
	const line = lineFrom(source, start, limit);
	const ruled = fitted(ruledCells(line, start, isBoxed(source, start)), width);
	if (ruled?.length === width) return { pieces: ruled, certain: true };
	if (ruled && ruled.length > width && (besideOthers(ruled, line, width) || isFields(ruled, line)))
		return { pieces: ruled, certain: true };
	const below = fitted(ruledBelow(source, start, limit, width), width);
	if (below && (below.length === width || (below.length > width && isNamed(below))))
		return { pieces: below, certain: true };
	const from = start + ((width > 1 ? LEAD : SLASH).exec(line)?.[0].length ?? 0);
	const plain = gathered(withoutPages(source.slice(from, figuresEnd(source, from, limit))), from, width);
	const marked = plain.pieces.length === width ? undefined : markedCells(line, start, width);
	return marked ? { pieces: marked, certain: true } : plain;
}

/**
 * True where cells of other columns stand before the figures or behind them: the blank fields of merged labels, a unit,
 * a share.
 */
const besideOthers = (cells: readonly Piece[], line: string, width: number): boolean =>
	cells[0]?.text === ''
		? /^"?[,\t]/.test(line) && !namesAnother(cells)
		: isNamed(cells) || (cells.length === width + 1 && /\d[%％]$/.test(cells[width]?.text ?? ''));

/** True for the fields of a comma-separated row that each hold a figure or none: 18,294 between them is no 18,294. */
const isFields = (cells: readonly Piece[], line: string): boolean =>
	line.startsWith(',') && !/,\s\S/.test(line) && cells.every(({ text }) => readCell(text).kind !== 'words');

/** True where the label of another row stands before a figure: two rows are set side by side, and this one is blank. */
const namesAnother = (cells: readonly Piece[]): boolean => {
	const label = cells.findIndex(({ text }) => /\p{Script=Han}{3}/u.test(text) && readCell(text).kind === 'words');
	return label >= 0 && cells.slice(label).some(({ text }) => readCell(text).kind === 'figure');
};

/** True where the first cell is a word or two, and every other holds a figure or nothing. */
const isNamed = ([first, ...others]: readonly Piece[]): boolean =>
	/^\p{Script=Han}[^\d]{0,7}$/u.test(first?.text ?? '') && others.every(({ text }) => readCell(text).kind !== 'words');

/**
 * The same where the next label is known: what stands between may hold more figures behind words of another kind,
 * as in 自然人0，商业企业0. What was gathered is then not the row.
 */
export function cellsUntil(source: string, start: number, end: number, width: number): Material {
	const material = writtenCells(source, start, end, width);
	const digits = material.pieces.reduce((sum, { text }) => sum + text.length, 0);
	const last = material.pieces.at(-1)?.span[1];
	const stop = last ?? start;
	const isACell = isACellALine(source.slice(start, stop));
	const isFull = material.pieces.length >= width;
	const isWhole = isFull || (!(isACell && material.pieces.length > 1) && digits >= width);
	const behind = source.slice(stop, Math.min(end, stop + FAR));
	if (last === undefined) return hasLetter(behind, false) ? { ...material, broken: true } : material;
	const goesOn =
		hasLetter(behind, isFull) ||
		(!isWhole && MORE_CELLS.test(behind)) ||
		(!isWhole && GOES_ON.test(source.slice(stop, Math.min(end, stop + NEAR)))) ||
		(isACell && goesOnBehindPage(behind, isWhole));
	return goesOn ? { ...material, broken: true } : material;
}

/** The figures without the number of the page that ends behind them: — 5 —. */
const withoutPages = (slice: string): string => slice.replace(PAGE, (line) => ' '.repeat(line.length));
/** The line end comes first: white space without end is looked through at line ends alone, and no farther than pages part. */
const PAGE = /\n(?<=\d\s{0,99}\n)[^\S\n]{0,99}[—–-]{1,2} ?\d{1,3} ?[—–-]{1,2}[^\S\n]{0,99}(?=\n|$)/g;

/** The cells of a slice that holds nothing but a row's figures. */
function gathered(slice: string, start: number, width: number): Material {
	if (slice.includes('|'))
		return {
			pieces: listedCells(slice, start, width) ?? barCells(slice, start),
			certain: true,
		};
	if (slice.includes('\t') && !STRAY_TABS.test(slice)) return { pieces: tabCells(slice, start), certain: true };
	const lines = parted(slice, start, /\r?\n/g).slice(1);
	while (lines.at(-1)?.text === '') lines.pop();
	// A blank line before the one figure of two may be a blank cell, or part paragraphs.
	const isSpaced = width === 2 && lines[0]?.text === '';
	if (lines.length === width && width > 1 && !isSpaced) return { pieces: lines, certain: true };
	return { pieces: parts(slice, start, width), certain: false };
}

/** Tabs that only end a line of figures parted by spaces. */
const STRAY_TABS = /^[^\t\S]*\S[^\t]*(?:\t\s*)$/;

/** The cells without blank ones that fill up the line behind the row's last column. */
function fitted(cells: Piece[] | undefined, width: number): Piece[] | undefined {
	const last = cells?.findLastIndex(({ text }) => !/^"?$/.test(text)) ?? -1;
	return cells && cells.length > width && cells[0]?.text !== '' && last < width ? cells.slice(0, width) : cells;
}

/** The pieces between white space; where they are too many, those of the first line: a page number may follow. */
function parts(slice: string, start: number, width: number): Piece[] {
	const pieces = filled(parted(slice, start, MISPARTED.test(slice) ? SPACES : BETWEEN));
	if (pieces.length === width) return pieces;
	const byComma = filled(parted(slice, start, /[\s,，]+/g));
	if (byComma.length === width && !THOUSANDS.test(slice)) return byComma;
	const first = parted(slice, start, /\n/g).find(({ text }) => text !== '');
	const ofLine = first ? filled(parted(first.text, first.span[0], BETWEEN)) : [];
	// Below its label a line of several numbers may be one cell.
	const isRow = ofLine.length === width && (width === 1 || !/^[^\S\n]*\r?\n/.test(slice));
	return pieces.length > width && isRow && !isPageAbove(pieces) ? ofLine : withWraps(pieces, slice, start);
}

/** True for a small number before what can be neither a page's nor a year: it may be that of the page above. */
const isPageAbove = ([first, second]: readonly Piece[]): boolean =>
	/^\d{1,2}$/.test(first?.text ?? '') &&
	/^(?:[—–/-]{1,4}|(?!(?:19|20)\d\d$)\d{4,9}|\d+\.\d+)$/.test(second?.text ?? '');

/**
 * The cells of the next line, words too, where the label ends its own and column lines or tabs part them.
 * A line with one cell is one of several that hold a cell each.
 */
function ruledBelow(source: string, start: number, end: number, width: number): Piece[] | undefined {
	const [blank] = /^[ \t\r",]{0,99}\|?[ \t\r]{0,9}\n/.exec(rightBehind(source, start, 100)) ?? [];
	if (blank === undefined) return undefined;
	const from = start + blank.length;
	const line = lineFrom(source, from, end);
	const open = parted(line, from, /\|/g);
	if (width > 1 && open.length === width && !holdsOneCell(source.slice(from, end))) return open;
	const cells = line.includes('|')
		? barCells(line, from)
		: line.includes('"')
			? quotedCells(line, from)
			: line.includes('\t')
				? parted(line, from, /\t/g)
				: markedCells(line, from, width);
	return cells && filled(cells).length > 1 ? cells : undefined;
}

/** A line that is nothing but a bar, or one of several that have one cell each, its bar before or behind it. */
const holdsOneCell = (lines: string): boolean =>
	BAR_ALONE.test(lines) || BAR_BEHIND.test(lines) || BAR_BEFORE.test(lines);
const BAR_ALONE = /^[^\S\n]*\|[^\S\n]*(?:\n|$)/;
const BAR_BEHIND = /^[^|\n]*\|[^\S\n]*\n[^|\n]*\d[^|\n]*\|[^\S\n]*(?:\n|$)/;
const BAR_BEFORE = /^[^\S\n]*\|[^|\n]*\n[^\S\n]*\|[^|\n]*(?:\n|$)/;

/** True where a column line opens the line of a label: the one at its end closes it. */
const isBoxed = (source: string, at: number): boolean =>
	/^[^\S\n]*\|/.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at));

function lineFrom(source: string, start: number, end: number): string {
	const lineEnd = source.indexOf('\n', start);
	return source.slice(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
}

/** What parts a label from its figures, where more than white space does; a stroke only from a single one. */
const MARK = /^[^\S\n]*[:：；;、](?=[^\S\n]*(?:[约近]?[\d０-９○◯OolI]|[〇无零](?!\p{Script=Han})))/u;
const SLASH = new RegExp(MARK.source.replace('[:', '[/:'), 'u');
/** The unit of all its cells, too, where a table has a column for it. */
const LEAD = new RegExp(`${MARK.source}|^\\s{1,4}[件条项](?=\\s+\\d)`, 'u');

/** Between two cells: white space, a comma that parts no thousands, the unit of the cell before. */
const BETWEEN = /\s+(?![件条项笔元次](?!\p{Script=Han}))|，|,(?!\d{3}(?!\d))|(?<=[件条项笔元])(?=\d)/gu;
const SPACES = /\s+/g;

/** Thousands of numbers that run together: 1,0231,500 is 1,023 and 1,500. */
const MISPARTED = /,0\d|\d{4},\d{3}(?!\d)|,\d{4,},/;
/** Commas that all may part thousands. */
const THOUSANDS = /^[^,，]*(?:,\d{3}(?!\d)[^,，]*)*(?:,\d{3}[^,，]*)*$/;

/**
 * True where a letter that a scan made of a digit ends the figures, in the middle of one of them (1B) or, where these are
 * not all of the row's, before another (B1).
 */
const hasLetter = (behind: string, isFull: boolean): boolean =>
	/^[A-Za-z](?![A-Za-z]{2})/.test(behind) || (!isFull && /^\s+[\dA-Za-z]{0,8}[A-Za-z](?![A-Za-z]{2})/.test(behind));

/** A figure in a cell of its own, not far behind: the row was cut in two. */
const MORE_CELLS = /^[^。；]*?[\s|,(（]\d+(?:\.\d+)?(?=[\s|,)）]|$)/;

/** Words of a few characters, then more digits, on the line where a row's figures ended: 自然人0，商业企业0. */
const GOES_ON = /^[^\d\n]*\p{Script=Han}[^\d\n]*\d/u;
const NEAR = 14;
/** How far a page's end reaches. */
const FAR = 120;
/** Figures of a row, each on a line of its own. */
const isACellALine = (figures: string): boolean => figures.includes('\n') && !/\S[^\S\n]+\S/.test(figures);

/** Longer runs than this are no row of figures. */
const LONGEST = 20_000;

function trimmed(source: string, [from, to]: Span): Omit<Piece, 'columns'> {
	const { text, span } = pieceOf(source.slice(from, to), from, 0, to - from);
	return { text, span };
}
