import type { Flow } from '../page/flow';
import type { PrintedCell } from '../page/printed';
import type { Attributes } from '../page/spans';
import { isOn } from './properties';

/** A cell that is being read. */
interface OpenCell {
	/** What its properties say: they come before its content. */
	across: number;
	/** It joins the cell above it. */
	joinsAbove: boolean;
	/** It says that cells below may join it. */
	begins: boolean;
	/** It joins the cell before it: an old way of merging. */
	joinsBefore: boolean;
	/** described: nothing of its content has come; covered: it is part of another one, or of a deleted row, and not shown. */
	state: 'described' | 'open' | 'covered';
}

interface OpenTable {
	/** The last cell of each column, by the column in which it begins: the ones that cells below may join. */
	above: Map<number, Above>;
	column: number;
	row: 'described' | 'open' | 'deleted';
	cell?: OpenCell | undefined;
	before?: PrintedCell | undefined;
}

/** A cell that others may join from below, and whether it says so. */
interface Above {
	printed: PrintedCell;
	begins: boolean;
}

/** How far one cell may reach across; Word's tables have 63 columns at most. */
const WIDEST = 250;

/**
 * Brings Word's tables into the flow. There a cell does not say how many rows it takes: each cell below it says that it
 * joins the one above.
 */
export class Tables {
	readonly #flow: Flow;
	readonly #open: OpenTable[] = [];
	/** Tables that are not followed, their words being lines: too deep, or too many cells. */
	#unfollowed = 0;

	constructor(flow: Flow) {
		this.#flow = flow;
	}

	get inTable(): boolean {
		return this.#open.length > 0;
	}

	/** True where what comes now stands in a covered cell. */
	get isCovered(): boolean {
		return this.#open.at(-1)?.cell?.state === 'covered';
	}

	openTable(): void {
		this.startCell();
		if (this.#unfollowed > 0 || this.isCovered || !this.#flow.takesTable) {
			this.#unfollowed++;
			return;
		}
		this.#flow.openTable();
		this.#open.push({ above: new Map(), column: 0, row: 'described' });
	}

	closeTable(): void {
		if (this.#unfollowed > 0) {
			this.#unfollowed--;
			return;
		}
		this.closeCell();
		if (this.#open.pop()) this.#flow.closeTable();
	}

	openRow(): void {
		const table = this.#followed();
		if (!table) return;
		table.column = 0;
		table.row = 'described';
		table.before = undefined;
	}

	openCell(): void {
		const table = this.#followed();
		if (!table) return;
		if (this.#flow.takesCell)
			table.cell = { across: 1, joinsAbove: false, begins: false, joinsBefore: false, state: 'described' };
		else this.#unfollowAll();
	}

	/** Takes up a property of the open row or cell. */
	describe(name: string, attributes: Attributes): void {
		const table = this.#followed();
		const value = attributes.get('val');
		if (table && !table.cell) this.#describeRow(table, name, value);
		if (table?.cell?.state !== 'described') return;
		if (name === 'gridspan') table.cell.across = widthIn(value);
		else if (name === 'vmerge') {
			table.cell.joinsAbove = value !== 'restart';
			table.cell.begins = value === 'restart';
		} else if (name === 'hmerge') table.cell.joinsBefore = value !== 'restart' && isOn(value);
	}

	/** To be called before anything comes into the open cell: its properties are all known then. */
	startCell(): void {
		const table = this.#followed();
		const cell = table?.cell;
		if (!table || cell?.state !== 'described') return;
		if (table.row === 'deleted') {
			cell.state = 'covered';
			return;
		}
		this.#startRow(table);
		const above = cell.joinsAbove ? joinable(table.above.get(table.column), cell.across) : undefined;
		const covering = above ?? (cell.joinsBefore ? table.before : undefined);
		cell.state = covering ? 'covered' : 'open';
		if (above) above.rowspan++;
		else if (covering) covering.colspan += cell.across;
		else this.#place(table, cell.across, cell.begins);
		table.column += cell.across;
	}

	closeCell(): void {
		const table = this.#followed();
		if (!table?.cell) return;
		this.startCell();
		if (table.cell.state === 'open') this.#flow.closeCell();
		table.cell = undefined;
	}

	/** Ends what is still open; call once, after the last element. */
	end(): void {
		this.#unfollowed = 0;
		while (this.#open.length > 0) this.closeTable();
	}

	#followed(): OpenTable | undefined {
		return this.#unfollowed === 0 ? this.#open.at(-1) : undefined;
	}

	/** Deleted by a tracked change, or hidden, a row is not shown. */
	#describeRow(table: OpenTable, name: string, value: string | undefined): void {
		if (name === 'del' || (name === 'hidden' && isOn(value))) table.row = 'deleted';
		else if (name === 'gridbefore' && value !== '0') this.#skipColumns(table, widthIn(value));
	}

	#startRow(table: OpenTable): void {
		if (table.row !== 'described') return;
		table.row = 'open';
		this.#flow.openRow();
	}

	#place(table: OpenTable, across: number, begins = false): void {
		const printed = this.#flow.openCell({ colspan: across, rowspan: 1, head: false });
		if (printed) table.above.set(table.column, { printed, begins });
		table.before = printed;
	}

	/** A row that begins further in: an empty cell stands for the columns that it leaves out. */
	#skipColumns(table: OpenTable, across: number): void {
		this.#startRow(table);
		this.#place(table, across);
		this.#flow.closeCell();
		table.column += across;
	}

	#unfollowAll(): void {
		const open = this.#open.length;
		while (this.#open.length > 0) this.closeTable();
		this.#unfollowed = open;
	}
}

/** The cell above that a cell joins: some programs never say which begins, then one as wide; a wider one is a head over it. */
const joinable = (above: Above | undefined, across: number): PrintedCell | undefined =>
	above && (above.begins || above.printed.colspan === across) ? above.printed : undefined;

function widthIn(value: string | undefined): number {
	const width = Number.parseInt(value ?? '', 10);
	return width >= 1 ? Math.min(width, WIDEST) : 1;
}
