import type { Rule } from './page';

/** A straight line of a table's rules: `at` one height (across) or one distance from the left (down). */
export interface Stroke {
	at: number;
	from: number;
	to: number;
}

/** The ruled lines of a page. */
export interface Strokes {
	across: Stroke[];
	down: Stroke[];
}

/** A page with more lines than this in one direction is a drawing. */
const MOST = 3_000;
/** Measures in type heights: how far pieces of one line may lie apart, along it and beside it, and how short a line is none. */
const GAP = 0.35;
const BESIDE = 0.12;
const SHORTEST = 0.6;
/** What is no longer than this either way is a dot. */
const DOT = 0.25;
/** Thicker ones are bars and shadings. */
const THICKEST = 0.5;

/** The lines that a page's rules make, broken, dashed and dotted ones mended; none where they are too many for tables. */
export function strokesOf(rules: readonly Rule[], size: number): Strokes {
	const across: Stroke[] = [];
	const down: Stroke[] = [];
	for (const { left, top, right, bottom } of rules) {
		const [width, height] = [right - left, bottom - top];
		if (Math.min(width, height) > size * THICKEST) continue;
		// A dot of a dotted line says nothing of where the line runs.
		const isDot = Math.max(width, height) <= size * DOT;
		if (width >= height || isDot) across.push({ at: (top + bottom) / 2, from: left, to: right });
		if (width < height || isDot) down.push({ at: (left + right) / 2, from: top, to: bottom });
	}
	if (across.length > MOST * 10 || down.length > MOST * 10) return { across: [], down: [] };
	const mended = { across: mend(across, size), down: mend(down, size) };
	return mended.across.length > MOST || mended.down.length > MOST ? { across: [], down: [] } : mended;
}

function mend(pieces: Stroke[], size: number): Stroke[] {
	const sorted = pieces.sort((a, b) => a.at - b.at || a.from - b.from);
	const whole: Stroke[] = [];
	for (let first = 0; first < sorted.length; ) {
		let next = first + 1;
		const { at } = sorted[first] as Stroke;
		while (next < sorted.length && (sorted[next] as Stroke).at - at <= size * BESIDE) next++;
		whole.push(...alongOne(sorted.slice(first, next), size * GAP));
		first = next;
	}
	return whole.filter(({ from, to }) => to - from >= size * SHORTEST);
}

/** Joins the pieces of one line end to end. */
function alongOne(pieces: Stroke[], gap: number): Stroke[] {
	const whole: Stroke[] = [];
	for (const { at, from, to } of pieces.sort((a, b) => a.from - b.from)) {
		const last = whole.at(-1);
		if (last && from - last.to <= gap) last.to = Math.max(last.to, to);
		else whole.push({ at, from, to });
	}
	return whole;
}
