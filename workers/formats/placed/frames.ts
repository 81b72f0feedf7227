import type { Box } from './page';
import type { Stroke, Strokes } from './strokes';

/** Lines that cross or touch one another: the rules of one table, or a box around something. */
export interface Frame extends Box, Strokes {
	/** Where columns and rows begin, and after them where the last ones end. */
	xs: number[];
	ys: number[];
}

/** Measures in type heights: lines so near each other touch; edges so near each other are one (double lines). */
const TOUCH = 0.3;
const ONE_EDGE = 0.45;
/** A grid of more cells is a drawing. */
const MOST_CELLS = 40_000;

/** The frames of a page. */
export function framesOf({ across, down }: Strokes, size: number): Frame[] {
	const groups = new Groups(across.length + down.length);
	const reach = size * TOUCH;
	for (const [row, a] of across.entries()) {
		for (const [column, d] of down.entries()) {
			const touches = d.at >= a.from - reach && d.at <= a.to + reach && a.at >= d.from - reach && a.at <= d.to + reach;
			if (touches) groups.join(row, across.length + column);
		}
	}
	const frames = new Map<number, Strokes>();
	const frameOf = (index: number): Strokes => {
		const name = groups.of(index);
		const frame = frames.get(name) ?? { across: [], down: [] };
		frames.set(name, frame);
		return frame;
	};
	for (const [row, stroke] of across.entries()) frameOf(row).across.push(stroke);
	for (const [column, stroke] of down.entries()) frameOf(across.length + column).down.push(stroke);
	return [...frames.values()].flatMap((strokes) => framed(strokes, size));
}

/** A frame needs lines in both directions; sides that are left open are where the lines across end. */
function framed({ across, down }: Strokes, size: number): Frame[] {
	if (across.length < 1 || down.length < 1 || across.length + down.length < 3) return [];
	const xs = edges([...down.map(({ at }) => at), ...ends(across)], down, size);
	const ys = edges([...across.map(({ at }) => at), ...ends(down)], across, size);
	if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return [];
	const sides = { left: xs[0], right: xs.at(-1), top: ys[0], bottom: ys.at(-1) } as Box;
	return [{ across, down, xs, ys, ...sides }];
}

const ends = (strokes: readonly Stroke[]): number[] => [
	Math.min(...strokes.map(({ from }) => from)),
	Math.max(...strokes.map(({ to }) => to)),
];

/** Places in order, those of one edge taken together at the place where most of its lines lie. */
function edges(places: readonly number[], lines: readonly Stroke[], size: number): number[] {
	const found: number[] = [];
	for (const place of [...places].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last === undefined || place - last > size * ONE_EDGE) found.push(place);
	}
	return found.map((place) => {
		const near = lines.filter(({ at }) => at >= place && at - place <= size * ONE_EDGE);
		return near.length > 0 ? near.reduce((sum, { at }) => sum + at, 0) / near.length : place;
	});
}

/** Which of several things hang together. */
export class Groups {
	readonly #parents: Int32Array;

	constructor(size: number) {
		this.#parents = Int32Array.from({ length: size }, (_, index) => index);
	}

	/** The name of the group that a thing belongs to. */
	of(index: number): number {
		let at = index;
		for (;;) {
			const parent = this.#parents[at] as number;
			if (parent === at) return at;
			const above = this.#parents[parent] as number;
			this.#parents[at] = above;
			at = above;
		}
	}

	join(a: number, b: number): void {
		this.#parents[this.of(a)] = this.of(b);
	}
}
