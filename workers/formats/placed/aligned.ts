import { groupedBy } from '../../../src/report/grouped';
import { neighbours } from '../../../src/report/neighbours';
import { type Band, bandOf, bandsOf } from './bands';
import { boxAround } from './glyphs';
import type { LaidCell, LaidTable } from './laid';
import type { Line, Part } from './lines';
import { LIST_MARK } from './words';

/** So many lines with columns make a table, with figures in so many cells. */
const FEWEST_ROWS = 3;
const FEWEST_FIGURES = 3;
/** What a cell of figures holds: a number with its unit, or a stroke; 1.通过 begins a label. */
const FIGURE = /^(?:[-−]?\d(?:[\d,，.]*\d)?\s?(?:%|％|[\u4e00-\u9fff]{1,2})?|[-—–/／]{1,3})$/;
/** Columns that no line shows whole: the names of groups stand beside their rows. With more the words stand in none. */
const BESIDE = 2;
/** Lines of one cell lie closer than rows do: by so much of the rows' distance, and no farther than so many type heights. */
const CLOSER = 0.8;
const WRAPPED = 0.9;

const isFigure = ({ words }: { words: string }): boolean => FIGURE.test(words);

/** The first figure of a line behind its first part. */
export const firstFigure = ({ parts }: Line): Part | undefined => parts.slice(1).find(isFigure);

/** True for a line with a figure behind its first part. */
export const isFigureRow = (line: Line): boolean => firstFigure(line) !== undefined;

/** The figure that is alone on its line: its label and its unit stand on the lines around it. */
export const loneFigure = ({ parts: [part, other] }: Line): Part | undefined =>
	part && !other && isFigure(part) ? part : undefined;

/** True for a lone figure under those of the rows. */
const isUnder = (part: Part, rows: readonly Line[]): boolean =>
	rows.some(({ parts }) =>
		parts.slice(1).some((figure) => isFigure(figure) && figure.left < part.right && part.left < figure.right),
	);

/** A cell that is being put together: where it begins and ends, and its lines. */
interface OpenCell {
	from: number;
	to: number;
	lines: Piece[];
}

/** A part of a line, to stand in a cell, and the line that it was part of. */
interface Piece extends Line {
	of: Line;
}

/** Lines whose parts stand in columns as a table; undefined where they are none. */
export function alignedTable(lines: readonly Line[]): LaidTable | undefined {
	const whole = lines.filter(isFigureRow);
	const rows = lines.filter((line) => {
		const lone = loneFigure(line);
		return lone ? isUnder(lone, whole) : whole.includes(line);
	});
	const figures = rows.flatMap(({ parts }) => parts.slice(1).filter(isFigure)).length;
	if (lines.filter(({ parts }) => parts.length > 1).length < FEWEST_ROWS || figures < FEWEST_FIGURES) return undefined;
	const bands = bandsOf(lines, rows);
	const most = Math.max(...lines.map(({ parts }) => parts.length));
	if (bands.length < 2 || bands.length > most + BESIDE) return undefined;
	const pieces = lines.flatMap((line) => piecesOf(line, bands));
	const closest = Math.min(WRAPPED * (lines[0] as Line).size, distanceOf(lines, rows) * CLOSER);
	const labels = labelBand(rows, bands);
	const cells = bands.flatMap((_, band) => {
		const own = pieces.filter((piece) => bandOf(piece, bands)[0] === band);
		return cellsIn(own, closest, rows, band === labels).map(
			(cell): OpenCell => ({ from: band, to: lastBand(cell, bands), lines: cell }),
		);
	});
	const body = rowsOf(cells, rows, bands.length);
	return { kind: 'table', ruled: false, ...boxAround(lines), xs: edgesOf(bands), rows: body };
}

const piecesOf = (line: Line, bands: readonly Band[]): Piece[] =>
	line.parts.flatMap((part) => unitApart(part, bands)).map((part) => ({ ...line, ...part, parts: [part], of: line }));

/** A unit that leaves hardly a gap before the figure of the next column (万元 86.5), and that figure. */
function unitApart(part: Part, bands: readonly Band[]): Part[] {
	const [, unit, figure] = UNIT_AND_FIGURE.exec(part.words) ?? [];
	const [from, to] = bandOf(part, bands);
	if (!unit || !figure || to !== from + 1 || !isFigure({ words: figure })) return [part];
	const edge = ((bands[from] as Band).right + (bands[to] as Band).left) / 2;
	return [
		{ ...part, words: unit, right: edge },
		{ ...part, words: figure, left: edge },
	];
}

const UNIT_AND_FIGURE = /^([\u4e00-\u9fff]{1,2}) (\S+)$/;

const lastBand = (cell: readonly Piece[], bands: readonly Band[]): number => bandOf(boxAround(cell), bands)[1];

/** The usual distance between two rows of figures that follow each other. */
function distanceOf(lines: readonly Line[], rows: readonly Line[]): number {
	const gaps = neighbours(lines).flatMap(([before, line]) =>
		rows.includes(line) && rows.includes(before) ? [line.top - before.bottom] : [],
	);
	return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? Infinity;
}

/** The column in which most rows have the words before their first figure. */
function labelBand(rows: readonly Line[], bands: readonly Band[]): number {
	const counts = bands.map(() => 0);
	for (const row of rows) {
		const figure = firstFigure(row);
		const label = figure && row.parts[row.parts.indexOf(figure) - 1];
		if (!label) continue;
		const [band] = bandOf(label, bands);
		counts[band] = (counts[band] ?? 0) + 1;
	}
	return counts.indexOf(Math.max(...counts));
}

/**
 * The lines of one column as cells.
 *
 * @param rows those of figures
 * @param ofRows true where each of them has a cell of its own in it; names of groups may go on beside the next
 */
function cellsIn(pieces: readonly Piece[], closest: number, rows: readonly Line[], ofRows: boolean): Piece[][] {
	const cells: Piece[][] = [];
	for (const piece of pieces) {
		const cell = cells.at(-1);
		const last = cell?.at(-1);
		const goesOn =
			last &&
			(piece.top - last.bottom <= closest || rows.some((row) => isBetween(row, last, piece))) &&
			!(isFigure(piece) || isFigure(last) || LIST_MARK.test(piece.words));
		const isNextRow = ofRows && isFigureRow(piece.of) && cell?.some(({ of }) => isFigureRow(of));
		if (goesOn && !isNextRow) cell?.push(piece);
		else cells.push([piece]);
	}
	return cells;
}

/** True where figures stand halfway between two lines, as beside the middle of their label. */
const isBetween = (row: Line, above: Piece, below: Piece): boolean =>
	row !== above.of && row !== below.of && row.top < above.bottom && row.bottom > below.top;

/** A row for each line of figures with the cells that stand around it, and one for each line of other cells. */
function rowsOf(cells: readonly OpenCell[], figures: readonly Line[], columns: number): LaidCell[][] {
	const inOrder = [...groupedBy(cells, (cell) => rowAround(cell, figures))].sort(([a], [b]) => a.top - b.top);
	return inOrder.map(([line, row]) => withBlanks(row, figures.includes(line) ? columns : 0));
}

/** The row of figures beside a cell, of several the first; for a cell beside none the line that it stands on. */
function rowAround({ lines }: OpenCell, figures: readonly Line[]): Line {
	const { top, bottom } = boxAround(lines);
	const beside = figures.find((row) => (row.top + row.bottom) / 2 >= top && (row.top + row.bottom) / 2 <= bottom);
	return beside ?? (lines[0] as Piece).of;
}

/** The cells of a row in order, blank ones between them, and behind them up to the last column. */
function withBlanks(cells: readonly OpenCell[], columns: number): LaidCell[] {
	const row: LaidCell[] = [];
	const box = boxAround(cells.flatMap(({ lines }) => lines));
	const blank: LaidCell = { ...box, colspan: 1, rowspan: 1, items: [] };
	let column = 0;
	for (const { from, to, lines } of [...cells].sort((a, b) => a.from - b.from)) {
		for (; column < from; column++) row.push(blank);
		row.push({ ...boxAround(lines), colspan: to - from + 1, rowspan: 1, items: lines });
		column = Math.max(column, to + 1);
	}
	for (; column < columns; column++) row.push(blank);
	return row;
}

/** Where the columns begin and the last one ends: halfway between one and the next. */
const edgesOf = (bands: readonly Band[]): number[] => [
	(bands[0] as Band).left,
	...neighbours(bands).map(([before, band]) => (band.left + before.right) / 2),
	(bands.at(-1) as Band).right,
];
