import { newRoom, take } from '../room';
import { isBlank } from '../text';
import { columnsOf } from './columns';
import type { Look } from './look';
import { isSentence, type Printed, type PrintedCell, type PrintedTable, wordsOf } from './printed';
import { raised } from './raised';
import { settled } from './settle';
import { collapsed } from './spaces';

/** Tables within tables that are followed; the pages of old sites go some ten deep. */
const DEEPEST = 30;

interface OpenTable {
	table: PrintedTable;
	/** Which table of the file it is, counted from 1 as they begin. */
	number: number;
	row?: PrintedCell[] | undefined;
	cell?: PrintedCell | undefined;
	/** Where its lines go: into the open cell or the caption; what stands between cells goes before the table. */
	place?: Printed[] | undefined;
}

/** Puts the words of a page together: into lines, and lines into the cells of tables. */
export class Flow {
	readonly page: Printed[] = [];
	readonly #tables: OpenTable[] = [];
	#words = '';
	readonly #room = newRoom();
	#tablesSoFar = 0;

	add(words: string, look: Look): void {
		if (look.hidden) return;
		const told = look.raised ? raised(words) : words;
		const lines = look.preformatted ? told.split(/\r\n|\r|\n/) : [told];
		this.#words += lines[0];
		for (let at = 1; at < lines.length; at++) {
			this.endLine(look);
			this.#words = lines[at] as string;
		}
	}

	/** Ends the line that was being put together in `look`; where nothing but space stands in it, there is none. */
	endLine({ preformatted, headingLevel, region }: Look): void {
		const words = preformatted ? this.#words : collapsed(this.#words);
		this.#words = '';
		if (isBlank(words, [0, words.length])) return;
		if (region && isSentence(words)) region.sentences++;
		this.#place().push({ kind: 'line', words, headingLevel, region });
	}

	/** False when the page has had as many tables within tables as are followed, or as many cells. */
	get takesTable(): boolean {
		return this.#tables.length < DEEPEST && this.takesCell;
	}

	get takesCell(): boolean {
		return this.#room.cells > 0;
	}

	openTable(): void {
		this.#tables.push({ table: { kind: 'table', caption: [], rows: [] }, number: ++this.#tablesSoFar });
	}

	openCaption(): void {
		const open = this.#tables.at(-1);
		if (open && !open.cell) open.place = open.table.caption;
	}

	closeCaption(): void {
		const open = this.#tables.at(-1);
		if (open && !open.cell) open.place = undefined;
	}

	openRow(): void {
		const open = this.#tables.at(-1);
		if (!open) return;
		open.row = [];
		open.table.rows.push(open.row);
	}

	closeRow(): void {
		const open = this.#tables.at(-1);
		if (open) open.row = undefined;
	}

	/** Returns the cell: where it turns out later that it reaches further down, its rowspan may still grow. */
	openCell(shape: Pick<PrintedCell, 'colspan' | 'rowspan' | 'head'>): PrintedCell | undefined {
		const open = this.#tables.at(-1);
		if (!open) return undefined;
		if (!open.row) this.openRow();
		open.cell = { content: [], words: '', ...shape };
		open.place = open.cell.content;
		open.row?.push(open.cell);
		take(this.#room, shape);
		return open.cell;
	}

	closeCell(): void {
		const open = this.#tables.at(-1);
		if (!open?.cell) return;
		open.cell.words = wordsOf(open.cell.content);
		open.cell = undefined;
		open.place = undefined;
	}

	closeTable(): void {
		const closed = this.#tables.pop();
		if (!closed) return;
		locate(closed);
		const place = this.#place();
		for (const printed of settled(closed.table)) place.push(printed);
	}

	#place(): Printed[] {
		return this.#tables.findLast((open) => open.place)?.place ?? this.page;
	}
}

/** Notes at each cell where it stands: which table, row and column, as people count them. */
export function locate({ table, number }: Pick<OpenTable, 'table' | 'number'>): void {
	const columns = columnsOf(table.rows);
	for (const [row, cells] of table.rows.entries()) {
		for (const [index, cell] of cells.entries()) {
			cell.at = { kind: 'table', table: number, row: row + 1, column: (columns[row]?.[index] ?? 0) + 1 };
		}
	}
}
