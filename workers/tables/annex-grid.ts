import type { Grid } from '../formats/document';
import { fold } from '../text/fold';
import { type Annex, type AnnexRow, columnsIn, isPart, nameOf } from './annex-rows';
import { UNITS } from './forms/annex';
import type { Grids } from './grids';
import type { Piece } from './parting';

/** A table of the forms has some eighty rows of a few cells; the rest of a larger one is not looked at. */
const MOST_ROWS = 400;
const MOST_CELLS = 40;

/** The annexes among the tables that the format draws: a name, its unit, then figures; a row may hold two such runs. */
export function drawnAnnexes(source: string, grids: Grids): Annex[] {
	let head: Head | undefined;
	return grids.all.flatMap((grid) => {
		const printed = grid.rows
			.slice(0, MOST_ROWS)
			.map((cells) => cells.slice(0, MOST_CELLS).map((cell) => pieceOf(source, cell)));
		head = printed.map(headIn).find((found) => found !== undefined) ?? head;
		const rows = runsOf(printed, head?.second).flatMap((cells) => (head?.bare ? bareRow(cells, head) : rowsIn(cells)));
		// The second half of a table that was split in two has no head of its own.
		const columns = head?.columns ?? [''];
		if (rows.length < 2) head = undefined;
		return rows.length > 1 ? { span: grid.span, columns, rows } : [];
	});
}

/** What the head of a table says of its rows. */
interface Head {
	columns: readonly string[];
	/** True where no unit stands before a row's figures, but behind them or not at all. */
	bare: boolean;
	/** The column where a second run of rows begins beside the first. */
	second: number | undefined;
}

/** The head in a printed row, up to the heads of a second run of rows. */
function headIn(cells: readonly Piece[]): Head | undefined {
	const names = cells.map(({ text }) => plain(text));
	const name = names.findIndex((text) => /^(?:统计)?(?:指标|项目)(?:名称)?$/.test(text));
	const unit = names.findIndex((text) => /^(?:计量)?单位$/.test(text));
	if (name < 0 && unit < 0) return undefined;
	const behind = names.slice(Math.max(name, 0) + 1);
	const second = behind.findIndex((text) => /指标|项目|名称/.test(text));
	const columns = columnsIn(behind.slice(0, second < 0 ? behind.length : second).join(''));
	const before = unit >= 0 && (name < 0 || columnsIn(names.slice(name + 1, unit).join('')).length === 0);
	if (!before && columns.length === 0) return undefined;
	const start = second < 0 ? undefined : Math.max(name, 0) + 1 + second;
	return { columns: columns.length > 0 ? columns : [''], bare: !before, second: start };
}

/** The printed rows; of a table in two runs the left halves, then the right ones: 被依法纠错数 is told by the row above it. */
function runsOf(printed: readonly (readonly Piece[])[], second: number | undefined): readonly (readonly Piece[])[] {
	if (second === undefined) return printed;
	const halves = printed.map((cells) => {
		const columns = cells.flatMap((cell, i) => Array<number>(cell.columns).fill(i));
		const at = columns[second] ?? cells.length;
		return [cells.slice(0, at), cells.slice(at)];
	});
	return [0, 1].flatMap((side) => halves.map((half) => half[side] as readonly Piece[]));
}

/** The rows of an annex in one printed row: each unit, the name before it and the cells after it. */
function rowsIn(cells: readonly Piece[]): AnnexRow[] {
	const units = cells.flatMap(({ text }, i) => (i > 0 && isUnit(plain(text)) ? [i] : []));
	return units.flatMap((at, n) => {
		const next = units[n + 1];
		const figures = cells.slice(at + 1, next === undefined ? cells.length : next - 1);
		return rowOf(cells[at - 1] as Piece, cells[at], figures);
	});
}

/** The row of a table without units before the figures: the last cells are its figures, the one before them its name. */
function bareRow(cells: readonly Piece[], { columns }: Head): AnnexRow[] {
	const unit = cells.findLast(({ text }) => isUnit(plain(text)));
	const others = cells.filter((cell) => cell !== unit);
	const name = others.at(-columns.length - 1);
	return name ? rowOf(name, unit, others.slice(-columns.length)) : [];
}

function rowOf(label: Piece, unit: Piece | undefined, figures: readonly Piece[]): AnnexRow[] {
	const words = plain(label.text);
	if (words === '' || figures.length === 0) return [];
	return [
		{
			name: nameOf(words).name,
			before: '',
			label: label.span,
			unit,
			material: { pieces: [...figures], certain: true },
			loose: false,
			part: isPart(words),
		},
	];
}

const plain = (text: string): string => fold(text.slice(0, 200)).text.replace(/[\n*]|\\(?=\.)/g, '');

const isUnit = (text: string): boolean => (UNITS as readonly string[]).includes(text);

function pieceOf(source: string, { span: [from, to], colspan }: Grid['rows'][number][number]): Piece {
	const whole = source.slice(from, to);
	const text = whole.trim();
	const at = from + whole.length - whole.trimStart().length;
	return { text, span: [at, at + text.length], columns: Math.min(colspan, MOST_CELLS) };
}
