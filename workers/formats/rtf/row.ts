import type { CellShape, Merge, RowShape } from '../story/rows';

/** Cells of a row that are ruled; no program makes more than 63. */
const MOST_CELLS = 250;

/** The ruling of a table row, as its control words tell it one by one (RTF 1.9.1, "Table Definitions"). */
export class Row {
	#left = 0;
	#cells: CellShape[] = [];
	#down: Merge | undefined;
	#across: Merge | undefined;

	/** Takes a control word; false for one that does not rule a row. */
	take(name: string, parameter = 0): boolean {
		if (name === 'trowd') this.#begin();
		else if (name === 'trleft') this.#left = parameter;
		else if (name === 'clvmgf') this.#down = 'first';
		else if (name === 'clvmrg') this.#down = 'more';
		else if (name === 'clmgf') this.#across = 'first';
		else if (name === 'clmrg') this.#across = 'more';
		else if (name === 'cellx') this.#rule(parameter);
		else return false;
		return true;
	}

	/** The row as ruled so far; undefined where nothing rules it. */
	get shape(): RowShape | undefined {
		return this.#cells.length > 0
			? { left: Math.min(this.#left, this.#cells[0]?.right ?? 0), cells: this.#cells }
			: undefined;
	}

	#begin(): void {
		this.#left = 0;
		this.#cells = [];
		this.#down = this.#across = undefined;
	}

	#rule(right: number): void {
		if (this.#cells.length < MOST_CELLS) this.#cells.push({ right, down: this.#down, across: this.#across });
		this.#down = this.#across = undefined;
	}
}
