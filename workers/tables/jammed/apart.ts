import { cover } from '../../../src/report/span';
import type { Piece } from '../cells/parting';
import { MOST_READINGS, type Row, runsIn } from '../cells/row';
import { placings } from './placings';
import { type Figures, type Run, sizeOf, splits, summedSplits, type Work } from './splits';

/** Steps for one row: enough for seven cells in some 30 digits, and over in milliseconds. */
const STEPS = 40_000;

/** What may have befallen a row beside that its digits ran together. */
interface Wear {
	/** The table leaves cells blank, and any row may have lost some of them. */
	blanksLost?: boolean;
	/** The row's last digit may be the number of the next one. */
	nextNumber?: boolean;
}

/** What is sought: so many cells that do what the row's must, within so many steps. */
interface Sought {
	width: number;
	check: Row['check'];
	work: Work;
}

/** Every way to read a row whose cells do not stand by themselves. */
export function takenApart(row: Row, width: number, { blanksLost = false, nextNumber = false }: Wear): Row {
	if (row.state !== 'open') return row;
	const work = { left: STEPS };
	const sought = { width, check: row.check, work };
	const variantsOf = (one: Row): (readonly Run[])[] =>
		(nextNumber ? [one, withoutLast(one)] : [one]).map(runsIn).flatMap(signed);
	const soundOf = (one: Row): Figures[] => variantsOf(one).flatMap((runs) => soundReadings(runs, sought, blanksLost));
	const anyOf = (one: Row): Figures[] => variantsOf(one).flatMap((runs) => anyReadings(runs, sought));
	const read = (one: Row, found: Figures[]): Row => ({
		...one,
		readings: work.left < 0 || found.length > MOST_READINGS ? [] : found,
	});
	const sound = soundOf(row);
	if (sound.length > 0) return read(row, sound);
	const whole = acrossLines(row, width);
	if (!whole) return read(row, anyOf(row));
	const soundWhole = soundOf(whole);
	return read(whole, soundWhole.length > 0 ? soundWhole : [...anyOf(row), ...anyOf(whole)]);
}

/**
 * The row with the digits as one that only a line end parts, as in a text that wraps its lines; undefined where none does,
 * where each may stand for a cell, and where no sum can tell.
 */
function acrossLines(row: Row, width: number): Row | undefined {
	const { pieces: all, parted, check } = row;
	if (parted || check === 'none' || all.length >= width || !all.some(({ wrapped }) => wrapped)) return undefined;
	const pieces: Piece[] = [];
	for (const piece of all) {
		const before = piece.wrapped ? pieces.pop() : undefined;
		pieces.push(before ? { ...before, text: before.text + piece.text, span: cover(before.span, piece.span) } : piece);
	}
	return { ...row, pieces };
}

/** The minus in 1204-9313 may also be the stroke of an empty cell. */
function signed(runs: readonly Run[]): (readonly Run[])[] {
	const parted = runs.flatMap((run) =>
		'digits' in run && run.negative ? [{ figure: undefined }, { ...run, negative: false }] : [run],
	);
	return parted.length > runs.length ? [runs, parted] : [runs];
}

/** The readings that satisfy the row's own check. */
function soundReadings(runs: readonly Run[], sought: Sought, blanksLost: boolean): Figures[] {
	const { width, check, work } = sought;
	const whole = check === 'sum' ? summedSplits(runs, width, work) : splits(runs, width, work);
	return blanksLost || sizeOf(runs) < width ? [...whole, ...withBlanks(runs, sought)] : whole;
}

/** The readings with at least one blank cell. */
function withBlanks(runs: readonly Run[], { width, check, work }: Sought): Figures[] {
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
	return all;
}

/** Every reading, whether it adds up or not; of fewer digits than cells with blank ones anywhere. */
function anyReadings(runs: readonly Run[], sought: Sought): Figures[] {
	const { width, work } = sought;
	return sizeOf(runs) < width ? withBlanks(runs, { ...sought, check: 'none' }) : splits(runs, width, work);
}

function withoutLast(row: Row): Row {
	const last = row.pieces.at(-1);
	if (!last) return row;
	const { text, span, columns } = last;
	const rest: Piece[] = text.length > 1 ? [{ text: text.slice(0, -1), span: [span[0], span[1] - 1], columns }] : [];
	return { ...row, pieces: [...row.pieces.slice(0, -1), ...rest] };
}
