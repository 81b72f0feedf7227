import type { Flow } from '../page/flow';
import type { PrintedCell } from '../page/printed';
import type { Attributes } from '../page/spans';

/** Rows and columns that one row or cell may stand for or reach over. */
const FARTHEST = 250;

/** How many words, and cells, a document may still repeat: what is told once and printed many times must stay bounded. */
export interface Repeats {
	left: number;
}

/** The repeats of a document that begins. */
export const newRepeats = (): Repeats => ({ left: 200_000 });

interface OpenTable {
	row: PrintedCell[];
	rowTimes: number;
	cell?: PrintedCell | undefined;
	cellTimes: number;
}

/** Brings the tables of a text document into the flow; a cell or row that is told once may stand for several. */
export class Tables {
	readonly #flow: Flow;
	readonly #repeats: Repeats;
	readonly #open: OpenTable[] = [];
	/** Tables that are not followed, their words being lines: too deep, or too many cells. */
	#unfollowed = 0;

	constructor(flow: Flow, repeats: Repeats) {
		this.#flow = flow;
		this.#repeats = repeats;
	}

	get inTable(): boolean {
		return this.#open.length > 0;
	}

	openTable(): void {
		if (this.#unfollowed > 0 || !this.#flow.takesTable) {
			this.#unfollowed++;
			return;
		}
		this.#flow.openTable();
		this.#open.push({ row: [], rowTimes: 1, cellTimes: 1 });
	}

	closeTable(): void {
		if (this.#unfollowed > 0) this.#unfollowed--;
		else if (this.#open.pop()) this.#flow.closeTable();
	}

	openRow(attributes: Attributes): void {
		const table = this.#followed();
		if (!table) return;
		table.row = [];
		table.rowTimes = times(attributes.get('number-rows-repeated'));
		this.#flow.openRow();
	}

	closeRow(): void {
		const table = this.#followed();
		if (!table) return;
		for (let more = table.rowTimes - 1; more > 0 && this.#repeats.left > 0; more--) {
			this.#repeats.left--;
			this.#flow.openRow();
			for (const cell of table.row) this.#repeat(cell);
		}
		this.#flow.closeRow();
	}

	openCell(attributes: Attributes): void {
		const table = this.#followed();
		if (!table) return;
		if (!this.#flow.takesCell) {
			this.#unfollowAll();
			return;
		}
		table.cellTimes = times(attributes.get('number-columns-repeated'));
		table.cell = this.#flow.openCell({
			colspan: times(attributes.get('number-columns-spanned')),
			rowspan: times(attributes.get('number-rows-spanned')),
			head: false,
		});
	}

	closeCell(): void {
		const table = this.#followed();
		const cell = table?.cell;
		if (!table || !cell) return;
		this.#flow.closeCell();
		table.cell = undefined;
		table.row.push(cell);
		for (let more = table.cellTimes - 1; more > 0; more--) {
			const copy = this.#repeat(cell);
			if (!copy) break;
			table.row.push(copy);
		}
	}

	/** Ends what is still open; call once, after the last element. */
	end(): void {
		this.#unfollowed = 0;
		while (this.#open.length > 0) {
			this.closeCell();
			this.closeTable();
		}
	}

	#followed(): OpenTable | undefined {
		return this.#unfollowed === 0 ? this.#open.at(-1) : undefined;
	}

	#repeat(cell: PrintedCell): PrintedCell | undefined {
		this.#repeats.left -= cell.words.length + 1;
		if (this.#repeats.left < 0 || !this.#flow.takesCell) return undefined;
		const { colspan, rowspan, head, content } = cell;
		const copy = this.#flow.openCell({ colspan, rowspan, head });
		copy?.content.push(...content);
		this.#flow.closeCell();
		return copy;
	}

	#unfollowAll(): void {
		const open = this.#open.length;
		this.end();
		this.#unfollowed = open;
	}
}

function times(value: string | undefined): number {
	const count = Number.parseInt(value ?? '', 10);
	return count >= 1 ? Math.min(count, FARTHEST) : 1;
}
