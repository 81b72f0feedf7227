import type { Face } from '../../src/report/drawing';
import { wholeWords } from '../../src/report/whole-words';
import type { Measure } from './measure';

/** Words broken into lines, and the face they fit in. */
export interface Lines {
	lines: string[];
	face: Face;
	/** From one baseline to the next. */
	leading: number;
}

/** The room that words are set in. */
export interface Room {
	width: number;
	/** The size that is wanted, and the least that is still read. */
	size: number;
	least: number;
	/** How many lines there may be. */
	most: number;
	/** Of the size. */
	leading?: number;
}

const STEP = 2;

/**
 * Sets words within a width: at the size wanted, else smaller, and where even the least is too large the last line
 * ends in an ellipsis. Lines are made about equally long.
 */
export function setLines(words: string, face: Omit<Face, 'size'>, room: Room, measure: Measure): Lines {
	const { leading = 1.3 } = room;
	for (let size = room.size; ; size = Math.max(room.least, size - STEP)) {
		const sized = { ...face, size };
		const within = (width: number): string[] => broken(words, sized, width, measure);
		const lines = within(room.width);
		const fits = lines.length <= room.most;
		if (!fits && size > room.least) continue;
		const kept = fits ? balanced(lines, room, within) : shortened(lines, sized, room, measure);
		return { lines: kept, face: sized, leading: size * leading };
	}
}

/** The size, at most the one wanted, at which words that must not be shortened run no wider than the room. */
export const sizeWithin = (words: string, face: Face, width: number, measure: Measure): number =>
	Math.min(face.size, Math.floor((width / Math.max(1, measure(words, face))) * face.size));

function broken(words: string, face: Face, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(words, face, width, measure)) {
		if (line !== '' && measure((line + piece).trimEnd(), face) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += line === '' ? piece.trimStart() : piece;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** What may not be broken, but for what is wider than a whole line. */
const pieces = (words: string, face: Face, width: number, measure: Measure): string[] =>
	wholeWords(words).flatMap((piece) => (measure(piece, face) > width ? [...piece] : [piece]));

/** A line that ends here ends where one would pause. */
const PAUSE = /[，、；：。,;:]$/;

/**
 * The same number of lines in the narrowest measure that gives no more; one that ends its lines at pauses goes first.
 *
 * @param within the words broken into lines of a width
 */
function balanced(lines: string[], room: Room, within: (width: number) => string[]): string[] {
	if (lines.length < 2) return lines;
	let best = lines;
	let paused: string[] | undefined;
	for (let width = room.width * 0.95; width > room.width * 0.5; width -= room.width * 0.05) {
		const narrower = within(width);
		if (narrower.length > lines.length) break;
		best = narrower;
		if (best.slice(0, -1).every((line) => PAUSE.test(line))) paused = best;
	}
	return paused ?? best;
}

function shortened(lines: readonly string[], face: Face, room: Room, measure: Measure): string[] {
	const kept = lines.slice(0, room.most);
	let last = [...(kept.pop() ?? '')];
	while (last.length > 0 && measure(`${last.join('')}…`, face) > room.width) last = last.slice(0, -1);
	return [...kept, `${last.join('')}…`];
}
