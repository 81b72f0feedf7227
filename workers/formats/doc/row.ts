import { Numbers } from '../numbers';
import type { CellShape, Merge, RowShape } from '../story/rows';
import { SPRM, type Sprm } from './sprms';

const CELL_SIZE = 20;
/** Cells that a row has at most in Word. */
const MOST_CELLS = 63;

interface Cell {
	width: number;
	down?: Merge | undefined;
	across?: Merge | undefined;
}

/** The ruling of a table row, as the properties of its last mark tell it (MS-DOC 2.6.3). Measures are in twips. */
export class Row {
	#left = 0;
	#cells: Cell[] = [];

	/** Takes a property change; those that rule no row change nothing. */
	take({ code, at, size }: Sprm, changes: Uint8Array): void {
		const value = changes.subarray(at, at + size);
		if (code === SPRM.defineTable) this.#define(value);
		else if (code === SPRM.mergeDown) this.#mergeDown(value);
		else if (code === SPRM.mergeAcross) this.#mergeAcross(value);
		else if (code === SPRM.insertCells) this.#insert(value);
		else if (code === SPRM.deleteCells) this.#cells.splice(value[0] as number, Math.max(0, lengthOf(value)));
		else if (code === SPRM.widenCells) this.#widen(value);
	}

	/** The row as ruled so far; undefined where nothing rules it. */
	get shape(): RowShape | undefined {
		if (this.#cells.length === 0) return undefined;
		let right = this.#left;
		const cells = this.#cells.map(({ width, down, across }): CellShape => {
			right += width;
			return { right, down, across };
		});
		return { left: this.#left, cells };
	}

	/** The number of cells, their edges, and what each of them is (TDefTableOperand, MS-DOC 2.9.324). */
	#define(value: Uint8Array): void {
		const numbers = new Numbers(value);
		const count = Math.min(value[0] ?? 0, MOST_CELLS);
		const edge = (index: number) => (numbers.u16(1 + index * 2) << 16) >> 16;
		this.#left = edge(0);
		this.#cells = Array.from({ length: count }, (_, index) => {
			const flags = numbers.u16(1 + (count + 1) * 2 + index * CELL_SIZE);
			const across = flags & 1 ? 'first' : flags & 2 ? 'more' : undefined;
			const down = flags & 0x40 ? 'first' : flags & 0x20 ? 'more' : undefined;
			return { width: Math.max(0, edge(index + 1) - edge(index)), down, across };
		});
	}

	#mergeDown([index = 0, merge]: Uint8Array): void {
		const cell = this.#cells[index];
		if (cell) cell.down = merge === 3 ? 'first' : merge === 1 ? 'more' : undefined;
	}

	#mergeAcross(value: Uint8Array): void {
		const [from = 0, to = 0] = value;
		for (const [index, cell] of this.#cells.entries()) {
			if (index >= from && index < to) cell.across = index === from ? 'first' : 'more';
		}
	}

	#insert(value: Uint8Array): void {
		const [from = 0, count = 0] = value;
		const room = Math.max(0, Math.min(count, MOST_CELLS - this.#cells.length));
		const width = new Numbers(value).u16(2);
		this.#cells.splice(from, 0, ...Array.from({ length: room }, () => ({ width })));
	}

	#widen(value: Uint8Array): void {
		const [from = 0, to = 0] = value;
		const width = new Numbers(value).u16(2);
		for (const [index, cell] of this.#cells.entries()) if (index >= from && index < to) cell.width = width;
	}
}

/** How many cells [from, to) are. */
const lengthOf = ([from = 0, to = 0]: Uint8Array): number => to - from;
