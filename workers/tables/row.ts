import type { Span } from '../../src/report/span';
import { digitsOf, readCell } from './cell';
import type { Material } from './material';
import type { Piece } from './parting';
import { placings } from './placings';
import { type Figures, type Run, splits, summedSplits, type Work } from './splits';

/** One row of a fixed table, found by its label. */
export interface Row {
	/** The row's part of the indicator names. */
	id: string;
	/** The label as printed, its list mark included. */
	label: Span;
	/** One a column where `sure`; else what is printed in the row, in order. */
	pieces: readonly Piece[];
	/** True where no piece holds more than one cell: they are parted in print. */
	parted: boolean;
	/** True where every cell stands by itself; what is printed there is then final, whether it adds up or not. */
	sure: boolean;
	/** Every way to read the row as numbers, one a column; exactly one where `sure`, none where it cannot be told. */
	readings: readonly Figures[];
	/** What its cells must do: add up to the last one, or nothing. */
	check: 'sum' | 'none';
}

/** Steps for one row: enough for seven cells in some 30 digits, and over in milliseconds. */
const STEPS = 60_000;
/** More readings than this are not worth keeping: the row stays open without them. */
export const MOST_READINGS = 400;

/** A row from what is printed between its label and the next: read where its cells are plain, else still to be taken apart. */
export function rowOf(id: string, label: Span, material: Material, width: number, check: Row['check']): Row {
	const cells = aligned(material, width);
	if (cells && (material.certain || !cells.some(({ text }) => isJammed(text)))) {
		return {
			id,
			label,
			pieces: cells,
			parted: true,
			sure: true,
			readings: [cells.map(({ text }) => figureOf(text))],
			check,
		};
	}
	const pieces = material.pieces.filter(({ text }) => text !== '');
	const parted = material.certain && pieces.length > 1;
	if (pieces.length > 0) return { id, label, pieces, parted, sure: false, readings: [], check };
	return { id, label, pieces, parted, sure: true, readings: [Array(width).fill(undefined)], check };
}

/** True for a row that holds fewer digits than cells: its blank cells were lost on the way. */
export const isShort = (row: Row, width: number): boolean => !row.sure && sizeOf(runsIn(row)) < width;

/**
 * Every way to read a row whose cells do not stand by themselves.
 *
 * @param sparse true where the table leaves cells blank, so that any row may have lost some
 * @param loose true where the last digit may be the number of the next row
 */
export function takenApart(row: Row, width: number, sparse: boolean, loose: boolean): Row {
	if (row.sure) return row;
	const variants = (loose ? [row, withoutLast(row)] : [row]).map(runsIn);
	const work = { left: STEPS };
	const sound = variants.flatMap((runs) => soundReadings(runs, width, sparse, row.check, work));
	const found = sound.length > 0 ? sound : variants.flatMap((runs) => splits(runs, width, work));
	return { ...row, readings: work.left < 0 || found.length > MOST_READINGS ? [] : found };
}

/** The readings that satisfy the row's own check. */
function soundReadings(
	runs: readonly Run[],
	width: number,
	sparse: boolean,
	check: Row['check'],
	work: Work,
): Figures[] {
	const whole = check === 'sum' ? summedSplits(runs, width, work) : splits(runs, width, work);
	return sparse || sizeOf(runs) < width ? [...whole, ...withBlanks(runs, width, check, work)] : whole;
}

/** The readings with at least one blank cell; in a row that adds up the last cell may be the blank one. */
function withBlanks(runs: readonly Run[], width: number, check: Row['check'], work: Work): Figures[] {
	const all: Figures[] = [];
	for (let count = runs.length; count < width && all.length <= MOST_READINGS; count++) {
		if (check === 'none') {
			for (const figures of splits(runs, count, work)) all.push(...placings(figures, width, MOST_READINGS));
			continue;
		}
		for (const figures of summedSplits(runs, count, work)) {
			const total = figures.at(-1);
			const parts = placings(figures.slice(0, -1), width - 1, MOST_READINGS);
			all.push(...parts.map((cells) => [...cells, total]));
		}
	}
	return all.length > 0 || check === 'none' ? all : untotalled(runs, width, work);
}

/** The readings of a row whose total is blank. */
function untotalled(runs: readonly Run[], width: number, work: Work): Figures[] {
	const all: Figures[] = [];
	for (let count = runs.length; count < width && all.length <= MOST_READINGS; count++) {
		for (const figures of splits(runs, count, work)) {
			all.push(...placings(figures, width - 1, MOST_READINGS).map((cells) => [...cells, undefined]));
		}
	}
	return all;
}

/** One piece a column, where so many are printed: label columns before them and merged cells allowed for. */
function aligned({ pieces, certain }: Material, width: number): readonly Piece[] | undefined {
	if (pieces.length === width) return pieces;
	if (!certain) return undefined;
	const spread = pieces.flatMap((piece) => [piece, ...blanks(piece, Math.min(piece.columns, width) - 1)]);
	if (spread.length === width) return spread;
	let from = 0;
	let to = pieces.length;
	while (to - from > width && pieces[from]?.text === '') from++;
	while (to - from > width && pieces[to - 1]?.text === '') to--;
	return to - from === width ? pieces.slice(from, to) : undefined;
}

const blanks = ({ span: [, end] }: Piece, count: number): Piece[] =>
	Array.from({ length: Math.max(0, count) }, () => ({ text: '', span: [end, end], columns: 1 }));

/** What the pieces of a row hold, in order. */
export const runsIn = ({ pieces, parted }: Pick<Row, 'pieces' | 'parted'>): Run[] =>
	pieces.flatMap((piece) => (parted ? [{ figure: figureOf(piece.text) }] : runsOf(piece)));

/** The runs of a piece: 1204-9313 is 1204 and, below zero, 9313; in 13575394432.52元 the last number has the fraction. */
function runsOf({ text }: Piece): Run[] {
	const digits = digitsOf(text);
	if (digits !== undefined) return [{ digits }];
	const match = JAMMED.exec(text);
	if (!match) return [{ figure: figureOf(text) }];
	const [, before = '', sign, after = '', fraction] = match;
	const last: Run = { digits: after || before, ...(fraction ? { fraction } : {}) };
	return after ? [{ digits: before }, { ...last, negative: sign === '-' }] : [last];
}

/** Digits that may be several numbers, with a sign among them, a fraction or a unit at their end. */
const JAMMED = /^(\d{1,40})(?:([-+])(\d{1,40}))?(\.\d{1,12})?(?:亿元|万元|元|[件条项笔])?$/;

const figureOf = (text: string): number | undefined => {
	const reading = readCell(text);
	return reading.kind === 'figure' ? reading.value : undefined;
};

/** Digits that cannot be one number. */
const isJammed = (text: string): boolean => {
	const digits = digitsOf(text);
	return digits !== undefined && digits.length > 1 && digits.startsWith('0');
};

const sizeOf = (runs: readonly Run[]): number =>
	runs.reduce((sum, run) => sum + ('digits' in run ? run.digits.length : 1), 0);

function withoutLast(row: Row): Row {
	const last = row.pieces.at(-1);
	if (!last) return row;
	const { text, span, columns } = last;
	const rest: Piece[] = text.length > 1 ? [{ text: text.slice(0, -1), span: [span[0], span[1] - 1], columns }] : [];
	return { ...row, pieces: [...row.pieces.slice(0, -1), ...rest] };
}
