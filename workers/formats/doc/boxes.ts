import { Numbers } from '../numbers';
import type { Place } from './fib';

/** Characters [from, to) of all the document's text. */
export type Reach = readonly [from: number, to: number];

const ANCHOR_SIZE = 26;
const BOX_SIZE = 22;
/** Where a text box names the shape that it is drawn in. */
const SHAPE = 14;

/** The text boxes of a document: each once, by the character that it hangs on, then those that are left. */
export class Boxes {
	/** By the shape that it is drawn in. */
	readonly #reaches: Map<number, Reach>;
	/** By the character that stands for it: its shape. */
	readonly #shapes: ReadonlyMap<number, number>;

	/**
	 * @param anchors where shapes hang (PlcfSpa, MS-DOC 2.8.37)
	 * @param boxes how the text of all boxes is parted (PlcftxbxTxt, MS-DOC 2.8.32)
	 * @param all where that text stands
	 */
	constructor(tables: Uint8Array, anchors: Place, boxes: Place, all: Reach) {
		const shapes = entriesOf(tables, anchors, ANCHOR_SIZE);
		this.#shapes = new Map(shapes.map(({ from, numbers, at }) => [from, numbers.u32(at)]));
		const parts = entriesOf(tables, boxes, BOX_SIZE).map(({ from, to, numbers, at }, index) => {
			const reach: Reach = [Math.min(all[0] + from, all[1]), Math.min(all[0] + Math.max(from, to), all[1])];
			return [numbers.u32(at + SHAPE) || -index, reach] as const;
		});
		this.#reaches = new Map(parts.length > 0 ? parts : [[0, all]]);
	}

	/** The text of the box that hangs on a character; undefined where none does, or it was taken. */
	take(character: number): Reach | undefined {
		const shape = this.#shapes.get(character);
		const reach = shape === undefined ? undefined : this.#reaches.get(shape);
		if (reach) this.#reaches.delete(shape as number);
		return reach;
	}

	/** The boxes that hang on nothing that was met (in a drawing of several shapes), in order. */
	get left(): Reach[] {
		return [...this.#reaches.values()].filter(([from, to]) => to > from);
	}
}

/** Entries of a fixed size after the places that part them (PLC, MS-DOC 2.2.2). */
function entriesOf(tables: Uint8Array, { at, size }: Place, entrySize: number) {
	const plc = tables.subarray(at, at + size);
	const numbers = new Numbers(plc);
	const count = Math.max(0, Math.floor((plc.length - 4) / (4 + entrySize)));
	return Array.from({ length: count }, (_, index) => ({
		from: numbers.u32(index * 4),
		to: numbers.u32(index * 4 + 4),
		numbers,
		at: (count + 1) * 4 + index * entrySize,
	}));
}
