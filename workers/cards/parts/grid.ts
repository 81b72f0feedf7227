import { SERIF } from '../../../src/report/drawing';
import type { SheetLine } from '../../../src/report/sheet';
import { type Block, fill, type Studio, written } from '../block';
import { setLines } from '../lines';
import { digits } from './figure';
import { notes } from './notes';

const GUTTER = 40;
/** The least that a cell of name, digits and note is read in. */
const LEAST_CELL = 96;
const MOST_CELL = 158;

/** What the columns have to do with. */
interface Room {
	width: number;
	height: number;
}

/** Figures in columns: in each cell the name, under it the digits, and what is said of them. As many as there is room for. */
export function grid(lines: readonly SheetLine[], columns: number, room: Room, studio: Studio): Block {
	const { width, height } = room;
	const rows = Math.min(Math.ceil(lines.length / columns), Math.floor(height / LEAST_CELL));
	const each = Math.min(MOST_CELL, Math.floor(height / Math.max(1, rows)));
	const across = (width - GUTTER * (columns - 1)) / columns;
	const cells = lines.slice(0, rows * columns).map((line) => cell(line, across, each, studio));
	return {
		height: rows * each,
		at: (x, y) =>
			cells.flatMap((made, i) => made.at(x + (i % columns) * (across + GUTTER), y + Math.floor(i / columns) * each)),
	};
}

function cell(line: SheetLine, width: number, height: number, studio: Studio): Block {
	const { colours, measure } = studio;
	const size = Math.round(Math.min(30, height * 0.21));
	const name = setLines(line.name, SERIF, { width, size, least: 18, most: 1, leading: 1.3 }, measure);
	const note = notes(line, width, Math.round(size * 0.88), studio);
	const value = digits(line, height * 0.36, width, studio);
	const top = height * 0.06;
	return {
		height,
		at: (x, y) => [
			...fill(width, 1, colours.line).at(x, y),
			...written(name, colours.ink).at(x, y + top),
			...value.at(x, Math.round(y + top + name.leading + height * 0.31)),
			...written(note, colours.soft).at(x, y + height - note.leading - height * 0.05),
		],
	};
}
