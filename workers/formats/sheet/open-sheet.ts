import type { Attributes } from '../page/spans';
import type { Room } from '../room';
import { MOST_MERGES, MOST_ROWS } from './caps';
import { withNought } from './displayed';
import type { Merge, Sheet } from './workbook';

/** Formatted empty cells that stand for a part of a table; more of them are the rest of the sheet. */
const MOST_EMPTY = 250;
/** Columns that a sheet can have. */
const LAST_COLUMN = 16_384;
/** So many characters of one cell count for a cell: what is told once may be repeated in thousands. */
const CELL_OF_WORDS = 50;
/** Of a cell's room what a hidden row or column takes. */
const HIDDEN = 1 / 20;

/** A cell as it is told once. */
export interface OpenCell {
	times: number;
	words: readonly string[];
	/** What it holds besides its words, where a program leaves these out. */
	value?: string | undefined;
	isFormatted: boolean;
}

/** A sheet of OpenDocument that is being read: rows, columns and cells that are told once may stand for many. */
export class OpenSheet implements Sheet {
	readonly name: string;
	readonly rows: (string | undefined)[][] = [];
	readonly merges: Merge[] = [];
	/** The cells that the workbook may still have. */
	readonly #room: Room;
	readonly #hiddenRows = new Set<number>();
	readonly #hiddenColumns = new Set<number>();
	/** Columns that were described so far. */
	#columns = 0;
	#row: (string | undefined)[] = [];
	/** How many cells its words count for. */
	#rowSize = 0;
	#rowTimes = 1;
	#isRowHidden = false;
	/** Where the next row and cell stand. */
	#at = 0;
	#column = 0;

	constructor(name: string, room: Room) {
		this.name = name;
		this.#room = room;
		room.cells--;
	}

	isHiddenRow(row: number): boolean {
		return this.#hiddenRows.has(row);
	}

	isHiddenColumn(column: number): boolean {
		return this.#hiddenColumns.has(column);
	}

	addColumns(attributes: Attributes): void {
		const end = Math.min(this.#columns + timesOf(attributes), LAST_COLUMN);
		for (let at = this.#columns; isHidden(attributes) && at < end && this.#room.cells >= 0; at++) {
			this.#hiddenColumns.add(at);
			this.#room.cells -= HIDDEN;
		}
		this.#columns = end;
	}

	openRow(attributes: Attributes): void {
		this.#row = [];
		this.#rowSize = 0;
		this.#column = 0;
		this.#rowTimes = timesIn(attributes, 'number-rows-repeated', Number.MAX_SAFE_INTEGER);
		this.#isRowHidden = isHidden(attributes);
	}

	closeRow(): void {
		const isThere = this.#row.length > 0 || this.#isRowHidden;
		const last = Math.min(this.#at + this.#rowTimes, MOST_ROWS);
		for (let at = this.#at; isThere && at < last && this.#room.cells >= 0; at++) this.#putRow(at);
		this.#at += this.#rowTimes;
	}

	#putRow(at: number): void {
		if (this.#row.length > 0) this.rows[at] = this.#row;
		this.#room.cells -= at === this.#at ? this.#rowSize : Math.max(this.#rowSize, this.#row.length);
		if (!this.#isRowHidden) return;
		this.#hiddenRows.add(at);
		this.#room.cells -= HIDDEN;
	}

	/** Makes the merge that the next cell begins, where it begins one. */
	merge(attributes: Attributes): void {
		const across = timesIn(attributes, 'number-columns-spanned', LAST_COLUMN);
		const down = timesIn(attributes, 'number-rows-spanned', MOST_ROWS);
		if (across * down === 1 || this.merges.length >= MOST_MERGES) return;
		const [top, left] = [this.#at, this.#column];
		this.merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
	}

	/** Adds a cell, or passes over its place where nothing stands in it. */
	addCell({ times, words, value = '', isFormatted }: OpenCell): void {
		const shown = words.length > 0 ? words.join('\n') : value;
		const said = value === '' ? shown : withNought(shown, Number(value));
		const isThere = said !== '' || (isFormatted && times <= MOST_EMPTY);
		const end = Math.min(this.#column + times, LAST_COLUMN);
		for (let at = this.#column; isThere && at < end; at++) {
			this.#row[at] = said;
			this.#rowSize += 1 + said.length / CELL_OF_WORDS;
		}
		this.#column = end;
	}
}

/** How many columns an element stands for. */
export const timesOf = (attributes: Attributes): number => timesIn(attributes, 'number-columns-repeated', LAST_COLUMN);

function timesIn(attributes: Attributes, name: string, most: number): number {
	const times = Number.parseInt(attributes.get(name) ?? '', 10);
	return times >= 1 ? Math.min(times, most) : 1;
}

const isHidden = (attributes: Attributes): boolean => /^(?:collapse|filter)$/.test(attributes.get('visibility') ?? '');
