import { setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import type { Line } from './lines';
import type { Extent, Heading, Stretch } from './outline';

/**
 * The running text: every line that is no table, without the headings in it.
 *
 * @param headings in order
 * @param furniture in order, not overlapping
 */
export function stretchesOf(
	folded: Folded,
	lines: readonly Line[],
	headings: readonly Heading[],
	furniture: readonly Extent[],
): Stretch[] {
	const walk: Walk = { codes: folded.codes, headings, furniture, heading: 0, piece: 0, around: [], stretches: [] };
	for (const line of lines) if (!line.table) cutLine(walk, line);
	return walk.stretches;
}

interface Walk {
	codes: Uint16Array;
	headings: readonly Heading[];
	furniture: readonly Extent[];
	/** The next heading and the next piece of furniture. */
	heading: number;
	piece: number;
	section?: Heading;
	/** The headings around that say what their text is about, the innermost last: where one ends the one around it goes on. */
	around: Heading[];
	stretches: Stretch[];
}

function cutLine(walk: Walk, line: Line): void {
	let start = line.start;
	for (; ; walk.heading++) {
		const heading = walk.headings[walk.heading];
		if (!heading || heading.start >= line.end) break;
		cutFurniture(walk, start, heading.start);
		if (!walk.section || heading.start >= walk.section.until) walk.section = heading;
		leave(walk.around, heading.start);
		if (heading.kind) walk.around.push(heading);
		start = heading.end;
		if (start < line.end && CLOSING_MARKS.has(walk.codes[start])) start++;
	}
	cutFurniture(walk, start, line.end);
}

function cutFurniture(walk: Walk, from: number, to: number): void {
	let start = from;
	while (walk.piece < walk.furniture.length && (walk.furniture[walk.piece] as Extent).end <= start) walk.piece++;
	for (let index = walk.piece; index < walk.furniture.length; index++) {
		const piece = walk.furniture[index] as Extent;
		if (piece.start >= to) break;
		add(walk, start, piece.start, false);
		add(walk, Math.max(start, piece.start), Math.min(to, piece.end), true);
		start = Math.min(to, piece.end);
	}
	add(walk, start, to, false);
}

/** Drops the headings that end before `at`. */
function leave(around: Heading[], at: number): void {
	while (around.length > 0 && (around.at(-1) as Heading).until <= at) around.pop();
}

function add({ section, around, stretches }: Walk, start: number, end: number, furniture: boolean): void {
	if (start >= end) return;
	leave(around, start);
	const kind = around.at(-1)?.kind ?? section?.kind;
	stretches.push(
		section && start < section.until
			? { start, end, furniture, section, ...(kind && { kind }) }
			: { start, end, furniture },
	);
}

/** What stands between a heading and its text belongs to neither. */
const CLOSING_MARKS = setOf('。:');
