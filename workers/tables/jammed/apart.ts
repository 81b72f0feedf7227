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
	const variants = (nextNumber ? [row, withoutLast(row)] : [row]).map(runsIn).flatMap(signed);
	const work = { left: STEPS };
	const sought = { width, check: row.check, work };
	const sound = variants.flatMap((runs) => soundReadings(runs, sought, blanksLost));
	const found = sound.length > 0 ? sound : variants.flatMap((runs) => anyReadings(runs, sought));
	return {
		...row,
		readings: work.left < 0 || found.length > MOST_READINGS ? [] : found,
	};
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
