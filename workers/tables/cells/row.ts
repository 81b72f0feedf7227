import type { Span } from '../../../src/report/span';
import { type Figures, type Run, sizeOf } from '../jammed/splits';
import { digitsOf, readCell } from './cell';
import type { Material } from './material';
import { overflown } from './overflow';
import { type Piece, parted } from './parting';
import { windowsOf } from './window';

/**
 * How far a row is read.
 *
 * - `sure`: every cell stands by itself; what is printed there is final, whether it adds up or not.
 * - `open`: its digits are still to be taken apart.
 * - `broken`: no reading is sought but the ones it has: its figures were gathered in part only, or are plain.
 */
type State = 'sure' | 'open' | 'broken';

/** One row of a fixed table, found by its label. */
export interface Row {
	/** The row's part of the indicator names. */
	id: string;
	/** The label as printed, its list mark included. */
	label: Span;
	/** One a column where it is `sure`; else what is printed in the row, in order. */
	pieces: readonly Piece[];
	/** True where no piece holds more than one cell: they are parted in print. */
	parted: boolean;
	state: State;
	/** Every way to read the row as numbers, one a column; exactly one where it is `sure`, none where it cannot be told. */
	readings: readonly Figures[];
	/** The figures of other rows that are printed before its own, in the same pieces; 'open' where it is open which. */
	before?: Figures | 'open';
	/** What its cells must do: add up to the last one, or nothing. */
	check: 'sum' | 'none';
}

/** More readings than this are not worth keeping: the row stays open without them. */
export const MOST_READINGS = 200;

/** What a row is, and the words that say it. */
type Named = Pick<Row, 'id' | 'label'>;

/** A row from what is printed between its label and the next: read where its cells are plain, else still to be taken apart. */
export function rowOf(named: Named, material: Material, width: number, check: Row['check']): Row {
	const pieces = material.pieces
		.flatMap(material.unruled ? apartIn : (piece) => piece)
		.filter(({ text }) => text !== '');
	const open = (parted: boolean): Row => ({ ...named, pieces, parted, state: 'open', readings: [], check });
	const broken = (readings: Row['readings'], parted = true): Row => ({ ...open(parted), state: 'broken', readings });
	if (material.broken || isForSeveral(material, width, check)) return broken([]);
	const ways = aligned(material, width, check);
	const [cells] = ways;
	if (cells && ways.length > 1) return broken(readingsOf(ways, check));
	if (cells && material.unruled && check === 'sum' && !addsUp(figuresOf(cells))) return open(false);
	if (cells && pieces.length > 0 && isUnplaced(cells, material)) return open(true);
	const wide = cells && check === 'sum' && material.certain ? inNextCell(cells) : undefined;
	if (wide) return broken([wide], false);
	if (cells && (material.certain || !cells.some(isJammed) || cells.every(isPadded)))
		return { ...open(true), pieces: cells, state: 'sure', readings: [figuresOf(cells)] };
	const apart = material.certain && material.pieces.length > 1;
	// A further column's figure stands in no blank cell before it.
	if (apart && check === 'none' && pieces.length <= width && material.pieces.length > width) return broken([]);
	if (pieces.length > 0) return open(apart);
	return { ...open(apart), state: 'sure', readings: [Array(width).fill(undefined)] };
}

/**
 * True for blank cells in a table without rules whose columns are not all known, by a row with a figure in each or by
 * their names: one that is blank throughout takes no place.
 */
const isUnplaced = (cells: readonly Piece[], { unruled, headed }: Material): boolean =>
	unruled !== undefined &&
	cells.some(({ text }) => text === '') &&
	unruled() < cells.length &&
	headed?.().filter(Boolean).length !== cells.length;

/** The figures of a row that does not add up as its cells stand, but does with a figure that ran into the next cell. */
function inNextCell(cells: readonly Piece[]): Figures | undefined {
	const figures = figuresOf(cells);
	const texts = cells.map(({ text }) => text);
	return addsUp(figures) ? undefined : overflown(texts, figures, addsUp);
}

/** The readings of plain cells where nobody can tell under which columns they stand; only what adds up, where any does. */
function readingsOf(ways: readonly (readonly Piece[])[], check: Row['check']): readonly Figures[] {
	const all = ways.map(figuresOf);
	const sound = check === 'sum' ? all.filter(addsUp) : [];
	return sound.length > 0 ? sound : all;
}

/** The figure of each cell; nothing for a blank one. */
export const figuresOf = (cells: readonly Piece[]): Figures => cells.map(({ text }) => figureOf(text));

/** True where the cells before the last one, blank ones nothing, come to it. */
export const addsUp = (figures: Figures): boolean =>
	figures.slice(0, -1).reduce<number>((sum, figure) => sum + (figure ?? 0), 0) === (figures.at(-1) ?? 0);

/** True for a row that holds fewer digits than cells: its blank cells were lost on the way. */
export const isShort = (row: Row, width: number): boolean => row.state !== 'sure' && sizeOf(runsIn(row)) < width;

/**
 * Every way to have one piece a column: as they are printed, or with those parted that hold several figures, where these
 * come to so many columns. The digits of a figure that its narrow cell wraps (100 / 6) are one where the row then adds up.
 */
function aligned(material: Material, width: number, check: Row['check']): (readonly Piece[])[] {
	const { pieces } = material;
	if (!material.certain || !pieces.some(holdsSeveral)) return fitted(material, width, check);
	const apart = pieces.flatMap((piece) => (holdsSeveral(piece) ? partedAtSpaces(piece) : [piece]));
	const printed = fitted(material, width, check);
	const whole = printed.filter((cells) => !cells.some(isSeveral));
	const ways =
		apart.length > width && printed.length > 0
			? whole
			: [...whole, ...fitted({ pieces: apart, certain: true }, width, check)];
	if (ways.length > 0 || check !== 'sum') return ways;
	return printed.map((cells) => cells.map(unwrapped)).filter((cells) => addsUp(figuresOf(cells)));
}

/** A piece whose digits white space parts, without it. */
export const unwrapped = (piece: Piece): Piece =>
	isSeveral(piece) ? { ...piece, text: piece.text.replace(/\s+/g, '') } : piece;

/** Figures parted by spaces: several, or the thousands of one. */
const holdsSeveral = ({ text }: Piece): boolean =>
	/^(?:[-—/]|[-+]?\d[\d,.]*)(?:\s+(?:[-—/]|[-+]?\d[\d,.]*))+$/.test(text);
/** True for a piece that holds several cells and is no single number. */
export const isSeveral = (piece: Piece): boolean => holdsSeveral(piece) && readCell(piece.text).kind === 'words';
const partedAtSpaces = ({ text, span: [start] }: Piece): Piece[] => parted(text, start, /\s+/g);
const apartIn = (piece: Piece): Piece[] => (isSeveral(piece) ? partedAtSpaces(piece) : [piece]);

/** One piece a column, where so many are printed: label columns before them and merged cells allowed for; every way. */
function fitted(material: Material, width: number, check: Row['check']): (readonly Piece[])[] {
	const { pieces, certain } = material;
	if (pieces.length === width) return [pieces];
	if (!certain) return [];
	const spread = spreadOut(pieces, width);
	if (spread.length === width) return [spread];
	const windows = windowsOf(material, width);
	if (!repeatsLast(pieces, width)) return windows;
	const first = pieces.slice(0, width);
	const begins = readCell(pieces[0]?.text ?? '').kind;
	if (begins === 'figure') return check === 'none' || addsUp(figuresOf(first)) ? [first] : [];
	// Nothing but one figure behind a blank cell may be there once, filled in, or in each column.
	const isOne = windows.length > 0 && windows.flat().every(({ text }) => text === pieces[width]?.text);
	return begins === 'blank' && check === 'none' && isOne && width > 1 ? [first, ...windows] : windows;
}

/** The pieces with the blanks that merged cells stand for. */
const spreadOut = (pieces: readonly Piece[], width: number): Piece[] =>
	pieces.flatMap((piece) => [piece, ...blanks(piece, Math.min(piece.columns, width) - 1)]);

/** True for a figure in a cell merged over several columns, unless the row adds up: 13 over all is nobody’s in particular. */
const isForSeveral = ({ pieces, certain }: Material, width: number, check: Row['check']): boolean =>
	certain &&
	pieces.length < width &&
	pieces.some(({ text, columns }) => columns > 1 && figureOf(text)) &&
	(check === 'none' || !addsUp(figuresOf(spreadOut(pieces, width))));

/** True where the last cell stands again in every further column: a merged cell that a copy fills in wherever it reached. */
const repeatsLast = (pieces: readonly Piece[], width: number): boolean =>
	pieces.length > width && pieces.slice(width).every(({ text }) => text !== '' && text === pieces[width - 1]?.text);

const blanks = ({ span: [, end] }: Piece, count: number): Piece[] =>
	Array.from({ length: Math.max(0, count) }, () => ({
		text: '',
		span: [end, end],
		columns: 1,
	}));

/** What the pieces of a row hold, in order. */
export const runsIn = ({ pieces, parted }: Pick<Row, 'pieces' | 'parted'>): Run[] =>
	pieces.flatMap((piece) => (parted ? [{ figure: figureOf(piece.text) }] : runsOf(piece)));

/**
 * The runs of a piece: 1204-9313 is 1204 and, below zero, 9313, -10288 only the latter; in 13575394432.52元 the last
 * number has the fraction.
 */
function runsOf({ text }: Piece): Run[] {
	const digits = digitsOf(text);
	if (digits !== undefined) return [{ digits }];
	if (STROKED.test(text))
		return (text.match(/\d+|[—/]/g) ?? []).map((run) => (/\d/.test(run) ? { digits: run } : { figure: undefined }));
	const match = JAMMED.exec(text.replace('—', '-'));
	if (!match) return [{ figure: exactOf(text) }];
	const [, before = '', sign, after = '', fraction] = match;
	const last: Run = {
		digits: after || before,
		...(fraction ? { fraction } : {}),
	};
	if (!after) return [last];
	const signed = { ...last, negative: sign === '-' };
	return before ? [{ digits: before }, signed] : [signed];
}

/** Digits that run together with strokes of empty cells, each in a cell of its own: 10——1——11. A lone one may be a sign. */
const STROKED = /^(?=.*[—/].*[—/])[\d—/]{1,60}$/;
/** Digits that may be several numbers, with a sign among them, a fraction or a unit at their end. */
const JAMMED = /^(?=[-\d])(\d{0,40})(?:([-+])(\d{1,40}))?(\.\d{1,12})?(?:亿元|万元|元|[件条项笔])?$/;

const figureOf = (text: string): number | undefined => {
	const reading = readCell(text);
	return reading.kind === 'figure' ? reading.value : undefined;
};

/** A hedge behind digits that run together belongs to the last of them: 724余 may be 7 and 24余. */
const exactOf = (text: string): number | undefined => {
	const reading = readCell(text);
	return reading.kind === 'figure' && !reading.qualifier ? reading.value : undefined;
};

/** True for a row with digits that cannot be one number: 00, 023. */
export const hasJammed = ({ pieces, state }: Row): boolean => state !== 'sure' && pieces.some(isJammed);

/** Digits that cannot be one number, unless all are written at least two wide: 05. */
const isJammed = ({ text }: Piece): boolean => /^0\d/.test(digitsOf(text) ?? '');

/** As all are where each is written at least two wide. */
const isPadded = ({ text }: Piece): boolean => /^\d\d$|^[1-9]\d+$/.test(digitsOf(text) ?? '');
