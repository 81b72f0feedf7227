import { locate } from '../page/flow';
import { type Printed, type PrintedTable, wordsOf } from '../page/printed';
import { settled } from '../page/settle';
import { newRoom, type Room, take } from '../room';
import { isBlank } from '../text';
import { grid } from './grid';
import { type RowShape, type RuledCell, ruledRow } from './rows';

/** Tables within tables that are followed; what stands deeper belongs to the deepest of them. */
const DEEPEST = 30;

/** What a paragraph is, besides its words. */
export interface Look {
	/** 0 outside of tables, 1 in a table, 2 in a table within a table. */
	depth: number;
	headingLevel?: number | undefined;
}

interface Cell {
	content: Printed[];
	words: string;
}

interface OpenTable {
	/** Which table of the story it is, counted from 1 as they begin. */
	number: number;
	rows: RuledCell<Cell>[][];
	row: Cell[];
	cell: Printed[];
}

/**
 * Puts together what a word processor's file tells in order: words, the marks that end paragraphs, cells and rows, and
 * how each row is ruled. Tables begin and end where the depth of the paragraphs changes: such files do not say it.
 */
export class Story {
	readonly #page: Printed[] = [];
	readonly #tables: OpenTable[] = [];
	readonly #room: Room = newRoom();
	#words: string[] = [];
	/** Tables that have begun. */
	#begun = 0;

	/** Adds words to the open line. */
	add(words: string): void {
		this.#words.push(words);
	}

	/** Lays the open line by, for what hangs in it and stands on lines of its own; give what it returns to `add` then. */
	interrupt(): string {
		return this.#words.splice(0).join('');
	}

	/** Ends the open line, which may be a part of its paragraph; a blank one is none. */
	endLine({ depth, headingLevel }: Look): void {
		const words = this.#words.join('').trim();
		this.#words = [];
		this.#leaveTo(depth);
		if (isBlank(words, [0, words.length])) return;
		this.#place(depth).push({ kind: 'line', words, headingLevel });
	}

	/** Ends the open cell of the table at a depth from 1 on. */
	endCell(look: Look): void {
		this.endLine(look);
		const table = this.#tableAt(look.depth);
		const words = wordsOf(table.cell).replaceAll('\t', ' ');
		table.row.push({ content: table.cell, words });
		table.cell = [];
	}

	/** Ends the open row of the table at a depth from 1 on. */
	endRow(look: Look, shape: RowShape | undefined): void {
		this.endLine(look);
		const table = this.#tableAt(look.depth);
		if (table.row.length > 0) table.rows.push(ruledRow(table.row, shape));
		table.row = [];
	}

	/** Ends whatever is still open. */
	end(): void {
		this.endLine({ depth: this.#tables.length });
		this.#leaveTo(0);
	}

	/** Everything told so far; call `end` before. */
	get printed(): readonly Printed[] {
		return this.#page;
	}

	#tableAt(depth: number): OpenTable {
		this.#place(Math.max(1, depth));
		return this.#tables[Math.min(Math.max(1, depth), DEEPEST) - 1] as OpenTable;
	}

	/** Where a line at a depth goes: into the open cell of the table there. */
	#place(depth: number): Printed[] {
		while (this.#tables.length < Math.min(depth, DEEPEST))
			this.#tables.push({ number: ++this.#begun, rows: [], row: [], cell: [] });
		return this.#tables[Math.min(depth, DEEPEST) - 1]?.cell ?? this.#page;
	}

	/** Ends the tables that are deeper. */
	#leaveTo(depth: number): void {
		while (this.#tables.length > depth) {
			const { number, rows, row, cell } = this.#tables.pop() as OpenTable;
			if (row.length > 0) rows.push(ruledRow(row, undefined));
			const place = this.#tables.at(-1)?.cell ?? this.#page;
			if (rows.length > 0) for (const one of this.#tableOf(rows, number)) place.push(one);
			for (const line of cell) place.push(line);
		}
	}

	/**
	 * Makes a table of rows; frames of one column, and tables that lay out a page with tables in them, come apart.
	 * Cells beyond any report's are lines, so that memory stays bounded.
	 */
	#tableOf(rows: readonly RuledCell<Cell>[][], number: number): readonly Printed[] {
		const table: PrintedTable = { kind: 'table', caption: [], rows: grid(rows) };
		const cells = table.rows.flat();
		if (cells.every(({ words }) => words === '')) return [];
		for (const cell of cells) take(this.#room, cell);
		if (this.#room.cells <= 0) return cells.flatMap(({ content }) => content);
		locate({ table, number });
		const isFrame = table.rows.every((row) => row.length <= 1);
		const isLayout = cells.some(({ content }) => content.some(({ kind }) => kind === 'table'));
		return isFrame || isLayout ? settled(table) : [table];
	}
}
