import { type Matrix, placed } from '../placed/matrix';
import type { Run } from '../placed/page';
import { stepsIn } from './numbers';

/** Characters that are set in one go (TextCode; GB/T 33190-2016, 11.3). */
export interface TextCode {
	words: string;
	x: number;
	y: number;
	/** The steps from one to the next, as they are written. */
	across: string | undefined;
	down: string | undefined;
	/** Height of the type, and how much wider or narrower than usual it is, in the object's own units. */
	size: number;
	stretch: number;
	/** Set in white. */
	white: boolean;
}

/** A character at its place on the page. */
interface Spot {
	text: string;
	x: number;
	y: number;
	width: number;
}

/** How much of the type's height is over its base line. */
const ABOVE = 0.86;
/** Beside this much of the type's height across, or down, characters do not stand on one line. */
const OFF_LINE = 0.3;
/** Farther from the one before than this many heights: another column, another line. */
const FAR = 2.5;
/** A step back of more than this is the start of another line, not of a character set over another. */
const BACK = 0.2;
/** Slanted by more than this (the tangent of 4 degrees) is no line of the page. */
const SLANT = 0.07;

/** Sets characters on the page: in runs, each along one line or (where they stand over one another) one column. */
export function runsOf(code: TextCode, matrix: Matrix): Run[] {
	const [a, b, c, d] = matrix;
	const size = code.size * Math.hypot(c, d);
	const spots = spotsOf(code, matrix, code.size * code.stretch * Math.hypot(a, b));
	const runs = runsAlong(spots, matrix, size);
	return code.white ? runs.map((run) => ({ ...run, white: true })) : runs;
}

function runsAlong(spots: readonly Spot[], [a, b]: Matrix, size: number): Run[] {
	if (Math.abs(b) > SLANT * Math.abs(a) && Math.abs(a) > SLANT * Math.abs(b)) return slanted(spots, size);
	const isSideways = Math.abs(b) > Math.abs(a);
	return linesOf(spots, size).flatMap((line) => {
		const isColumn = line.length > 1 && Math.abs((line.at(-1) as Spot).y - (line[0] as Spot).y) > size * OFF_LINE;
		return isColumn || (isSideways && line.length > 1) ? columnRun(line, size) : lineRun(line, size);
	});
}

function spotsOf({ words, x, y, across, down, size, stretch }: TextCode, matrix: Matrix, em: number): Spot[] {
	const characters = [...words];
	const right = stepsIn(across, characters.length);
	const below = stepsIn(down, characters.length);
	const isDownwards = right.length === 0 && below.length > 0;
	let [atX, atY] = [x, y];
	return characters.map((text, at) => {
		const natural = widthOf(text);
		const [placedX, placedY] = placed(matrix, atX, atY);
		atX += right[at] ?? (isDownwards ? 0 : natural * size * stretch);
		atY += below[at] ?? 0;
		return { text, x: placedX, y: placedY, width: natural * em };
	});
}

/** What a character takes of its type's height where the file does not tell. */
const widthOf = (text: string): number =>
	/[\u2e80-\u9fff\uac00-\ufaff\ufe30-\uffe6]/.test(text) || text.length > 1 ? 1 : 0.5;

/** Parts characters where another line or column begins. */
function linesOf(spots: readonly Spot[], size: number): Spot[][] {
	const lines: Spot[][] = [];
	for (const spot of spots) {
		const line = lines.at(-1);
		const before = line?.at(-1);
		if (line && before && goesOn(line, before, spot, size)) line.push(spot);
		else lines.push([spot]);
	}
	return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

function goesOn(line: readonly Spot[], before: Spot, { x, y }: Spot, size: number): boolean {
	const [right, down] = [x - before.x, y - before.y];
	const isAcross = Math.abs(down) <= size * OFF_LINE && right >= -size * BACK && right <= before.width + size * FAR;
	const isDown = Math.abs(right) <= size * OFF_LINE && Math.abs(down) <= size * FAR && down !== 0;
	if (line.length === 1) return isAcross || isDown;
	const wentDown = Math.abs((line[1] as Spot).y - (line[0] as Spot).y) > size * OFF_LINE;
	return wentDown ? isDown : isAcross;
}

function lineRun(line: readonly Spot[], size: number): Run {
	const [first, last] = [line[0] as Spot, line.at(-1) as Spot];
	const lefts = line.flatMap(({ text, x }) => Array.from({ length: text.length }, () => x));
	return {
		text: line.map(({ text }) => text).join(''),
		left: first.x,
		right: last.x + last.width,
		lefts,
		...heightOf(first.y, size),
	};
}

function columnRun(line: readonly Spot[], size: number): Run {
	const { left, right, top, bottom } = around(line, size);
	return { text: line.map(({ text }) => text).join(''), left, right, top, bottom, upright: true };
}

const slanted = (spots: readonly Spot[], size: number): Run[] =>
	spots.length === 0 ? [] : [{ ...columnRun(spots, size), slanted: true }];

const heightOf = (base: number, size: number) => ({ top: base - size * ABOVE, bottom: base + size * (1 - ABOVE) });

function around(line: readonly Spot[], size: number): Omit<Run, 'text'> {
	const xs = line.map(({ x }) => x);
	const ys = line.map(({ y }) => y);
	const [left, right] = [least(xs), greatest(xs) + size];
	return { left, right, top: least(ys) - size * ABOVE, bottom: greatest(ys) + size * (1 - ABOVE) };
}

const least = (values: readonly number[]): number =>
	values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
const greatest = (values: readonly number[]): number =>
	values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
