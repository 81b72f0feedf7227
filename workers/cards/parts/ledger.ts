import { BOLD, SERIF } from '../../../src/report/drawing';
import type { SheetLine } from '../../../src/report/sheet';
import { type Block, fill, type Studio, stacked, written } from '../block';
import { setLines } from '../lines';
import { type Digits, digits } from './figure';
import { notes } from './notes';

/** Of a row's width, the most that its digits may take. */
const MOST_DIGITS = 0.6;
/** Digits stand on a line a little below the middle of their row: so much of their size. */
const HALF_DIGIT = 0.355;

/** A figure as a row of a ledger: its name and what is said of it on the left, its digits on the right, a hairline under it. */
export function row(line: SheetLine, width: number, height: number, studio: Studio): Block {
	const { colours, measure } = studio;
	const value = digits(line, clamp(height * 0.56, 30, 62), width * MOST_DIGITS, studio);
	const room = width - value.width - 32;
	const note = notes(line, room, clamp(height * 0.235, 19, 24), studio);
	const size = clamp(height * 0.34, 25, 36);
	const most = height - note.leading * note.lines.length > size * 2.2 ? 2 : 1;
	const name = setLines(line.name, SERIF, { width: room, size, least: 20, most, leading: 1.25 }, measure);
	const words = stacked(written(name, colours.ink), written(note, colours.soft));
	const both = beside(words, value, width, height);
	return { height, at: (x, y) => [...both.at(x, y), ...fill(width, 1, colours.line).at(x, y + height - 1)] };
}

/** Of the name of the figure that leads: its size on one line; on two, they and the note leave the row's edges free. */
const LEAD_NAME = 42;
const LEADING = 1.25;
const FILLED = 0.9;

/** The figure that a card is led by: as a row, and larger than all others; what follows has a rule of its own. */
export function leading(line: SheetLine, width: number, height: number, studio: Studio): Block {
	const { colours, measure } = studio;
	const value = digits(line, height * 0.78, width * 0.66, studio);
	const room = width - value.width - 40;
	const note = notes(line, room, 25, studio);
	const named = (size: number) =>
		setLines(line.name, BOLD, { width: room, size, least: 24, most: 2, leading: LEADING }, measure);
	const wanted = named(LEAD_NAME);
	const half = (height * FILLED - note.leading * note.lines.length) / 2 / LEADING;
	const name = wanted.lines.length > 1 ? named(clamp(half, 24, LEAD_NAME)) : wanted;
	return beside(stacked(written(name, colours.ink), written(note, colours.soft)), value, width, height);
}

/** Words on the left, digits on the right, both in the middle of their row's height. */
const beside = (words: Block, value: Digits, width: number, height: number): Block => ({
	height,
	at: (x, y) => [
		...words.at(x, y + (height - words.height) / 2),
		...value.at(x + width - value.width, Math.round(y + height / 2 + value.size * HALF_DIGIT)),
	],
});

/** Rows for as many figures as there is height for; what finds none is left out. */
export function ledger(lines: readonly SheetLine[], width: number, height: number, studio: Studio): Block {
	const shown = lines.slice(0, Math.floor(height / LEAST_ROW));
	const each = Math.min(MOST_ROW, Math.floor(height / Math.max(1, shown.length)));
	const rows = stacked(...shown.map((line) => row(line, width, each, studio)));
	return { ...rows, at: (x, y) => [...fill(width, 1, studio.colours.line).at(x, y), ...rows.at(x, y)] };
}

const LEAST_ROW = 60;
const MOST_ROW = 116;

const clamp = (value: number, least: number, most: number): number =>
	Math.round(Math.min(most, Math.max(least, value)));
