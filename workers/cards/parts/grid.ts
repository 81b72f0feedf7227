import { SERIF } from '../../../src/report/drawing';
import type { SheetLine } from '../../../src/report/sheet';
import { type Block, fill, type Studio, written } from '../block';
import { setLines } from '../lines';
import { digits } from './figure';
import { haveRoom, notes } from './notes';

const GUTTER = 40;
/** The least that a cell of name, digits and note is read in. */
const LEAST_CELL = 96;
const MOST_CELL = 158;

/** How a cell is set in its height: what is said of the digits is below them, or beside them. */
const BELOW = { top: 0.06, digits: 0.36, baseline: 0.31 };
const BESIDE = { top: 0.11, digits: 0.4, baseline: 0.38 };
/** Between the digits and what is said beside them, of its size. */
const SPACE = 0.8;

/** What the columns, or a cell, have to do with. */
interface Room {
	width: number;
	height: number;
}

/**
 * Figures in columns: in each cell the name, under it the digits, and what is said of them: beside the digits, where that
 * has room in every cell. As many as there is room for.
 */
export function grid(lines: readonly SheetLine[], columns: number, room: Room, studio: Studio): Block {
	const rows = Math.min(Math.ceil(lines.length / columns), Math.floor(room.height / LEAST_CELL));
	const each = {
		width: (room.width - GUTTER * (columns - 1)) / columns,
		height: Math.min(MOST_CELL, Math.floor(room.height / Math.max(1, rows))),
	};
	const shown = lines.slice(0, rows * columns);
	const beside = shown.every((line) => fitsBeside(line, each, studio));
	const cells = shown.map((line) => cell(line, each, beside, studio));
	return {
		height: rows * each.height,
		at: (x, y) =>
			cells.flatMap((made, i) =>
				made.at(x + (i % columns) * (each.width + GUTTER), y + Math.floor(i / columns) * each.height),
			),
	};
}

const nameSize = ({ height }: Room): number => Math.round(Math.min(30, height * 0.21));
const noteSize = (room: Room): number => Math.round(nameSize(room) * 0.8);

function fitsBeside(line: SheetLine, room: Room, studio: Studio): boolean {
	const taken = digits(line, room.height * BESIDE.digits, room.width, studio).width + noteSize(room) * SPACE;
	return haveRoom(line, room.width - taken, noteSize(room), studio);
}

function cell(line: SheetLine, room: Room, beside: boolean, studio: Studio): Block {
	const { colours, measure } = studio;
	const { width, height } = room;
	const set = beside ? BESIDE : BELOW;
	const name = setLines(line.name, SERIF, { width, size: nameSize(room), least: 18, most: 1, leading: 1.3 }, measure);
	const value = digits(line, height * set.digits, width, studio);
	const left = beside ? value.width + noteSize(room) * SPACE : 0;
	const note = notes(line, width - left, noteSize(room), studio);
	const baseline = Math.round(height * (set.top + set.baseline) + name.leading);
	const noteTop = beside ? baseline - note.face.size * ON_BASELINE : height * 0.93 - note.leading;
	return {
		height,
		at: (x, y) => [
			...fill(width, 1, colours.line).at(x, y),
			...written(name, colours.ink).at(x, y + height * set.top),
			...value.at(x, Math.round(y + baseline)),
			...written(note, colours.soft).at(x + left, y + noteTop),
		],
	};
}

/** From the top of a line of a note to where its words stand. */
const ON_BASELINE = 1.02;
