import type { Cell } from '../../../src/report/reading';
import { cover, type Span } from '../../../src/report/span';
import type { Figure, Figures } from '../jammed/splits';
import { readCell } from './cell';
import type { Piece } from './parting';
import { addsUp, type Row, runsIn } from './row';

/** How many readings of one cell are shown at most. */
const SHOWN = 40;

/** One column of a row: what is printed there, and the figure that it holds or may hold. */
export function cellOf(source: string, row: Row, column: number): Cell {
	const piece = row.pieces[column];
	if (row.state === 'sure') return piece ? printed(source, piece) : blankAfter(row);
	const possible = possibleIn(row, column);
	if (possible.length === 1 && possible[0] === undefined) return blankAfter(row);
	const [only] = row.readings;
	const span = (row.readings.length === 1 && only && placeOf(row, only, column)) || figuresSpan(row);
	const cell: Cell = { text: source.slice(...span), span };
	if (possible.length === 1) return { ...cell, value: possible[0] as number };
	const readings = possible.filter((figure) => figure !== undefined).sort((a, b) => a - b);
	return readings.length > 0 && readings.length <= SHOWN ? { ...cell, readings } : cell;
}

/** The row as printed: label and cells. */
export const rowSpan = ({ label, pieces }: Row): Span => cover(label, ...pieces.map(({ span }) => span));

function printed(source: string, { text: read, span }: Piece): Cell {
	const reading = readCell(read);
	const text = source.slice(...span);
	if (reading.kind !== 'figure') return { text, span };
	return {
		text,
		span,
		value: reading.value,
		...(reading.note ? { note: reading.note } : {}),
	};
}

/**
 * What a cell may hold. Where one 0 of a row was lost on the way, the cells that hold 0 or nothing hold 0;
 * where the row does not add up without it, what was lost is no 0.
 */
export function possibleIn({ readings, check }: Row, column: number): Figure[] {
	const possible = [...new Set(readings.map((figures) => figures[column]))];
	const lostOne = readings.every((figures) => figures.filter((figure) => figure === undefined).length <= 1);
	const lostNought = lostOne && (check === 'none' || readings.every(addsUp));
	return lostNought && possible.every((figure) => !figure) && possible.includes(0) ? [0] : possible;
}

/** Where a column's own digits stand in the row; undefined where nobody can tell. */
function placeOf({ pieces, parted, before = [] }: Row, figures: Figures, column: number): Span | undefined {
	if (before === 'open') return undefined;
	let piece = 0;
	let at = 0;
	for (const [index, figure] of [...before, ...figures].entries()) {
		const now = pieces[piece];
		if (figure === undefined || !now) continue;
		if (now.text.length !== now.span[1] - now.span[0]) return undefined;
		const [run] = runsIn({ pieces: [now], parted });
		const size = run && 'digits' in run ? String(figure).length : now.text.length;
		if (index === before.length + column) return [now.span[0] + at, now.span[0] + at + size];
		at += size;
		if (!/\d/.test(now.text.slice(at))) [piece, at] = [piece + 1, 0];
	}
	return undefined;
}

const figuresSpan = ({ label, pieces: [first, ...rest] }: Row): Span =>
	first ? cover(first.span, ...rest.map(({ span }) => span)) : [label[1], label[1]];

function blankAfter(row: Row): Cell {
	const [, end] = rowSpan(row);
	return { text: '', span: [end, end] };
}
