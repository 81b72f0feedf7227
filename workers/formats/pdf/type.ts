import { isWide } from '../placed/glyphs';
import { type Matrix, placed, times } from '../placed/matrix';
import type { Run } from '../placed/page';
import { isBetweenWords } from '../placed/words';
import type { Codes } from './codes';
import { holds, isWhite, type Pen, type State } from './state';
import { readable, UNKNOWN } from './unicode';

/** A character as the PDF library tells it, and how wide it is in its font's own units. */
export interface Glyph {
	unicode: string;
	originalCharCode: number;
	width: number;
	isSpace: boolean;
	vmetric?: readonly number[] | null;
}

/** How a line of text runs on the page as shown, in degrees clockwise; undefined for a slanted one. */
type Direction = 0 | 90 | 180 | 270 | undefined;

interface OpenRun {
	direction: Direction;
	text: string;
	/** For each UTF-16 unit how far along the line it begins. */
	starts: number[];
	end: number;
	/** The height of its baseline, across the line. */
	base: number;
	size: number;
	white: boolean;
	/** How far its Han characters are set apart, in heights of the type: digits among them are as far apart. */
	apart: number;
	doubts: Doubt[];
}

/** A character that its font may not tell: that is known once all codes of the page are. */
interface Doubt {
	at: number;
	codes: Codes;
	code: number;
}

/** Measures in type heights: how far the next character may lie from where the last one ends, along and across the line. */
const GAP = 0.3;
const OVERLAP = 0.4;
const ACROSS = 0.08;
/** How much of the type lies above the baseline. */
const ABOVE = 0.86;
/** What a line may lean and still be straight. */
const LEAN = 0.03;

/** Sets characters down as the page's instructions say, and puts those that follow one another together to runs. */
export class Setter {
	runs: Run[] = [];
	/** Characters by direction. */
	readonly counts = new Map<Direction, number>();
	readonly #ended: OpenRun[] = [];
	#open: OpenRun | undefined;

	/** Sets some characters; numbers among them move the pen by thousandths of the type's size. */
	show(items: readonly (Glyph | number)[], state: State, pen: Pen): void {
		const { font, fontSize, stretch } = state;
		const along = times(state.matrix, pen.matrix);
		const line = lineOf(along, font.vertical, Math.sign(fontSize) || 1);
		const [wide, high] = [Math.hypot(along[0], along[1]), Math.hypot(along[2], along[3])];
		const size = Math.abs(fontSize) * font.height * high;
		// One for all of them, moved along: a page has thousands.
		const at: Character = { x: 0, y: 0, size, length: 0, line, white: state.isFilling && isWhite(state.ink) };
		for (const item of items) {
			if (typeof item === 'number') {
				move(pen, ((font.vertical ? item : -item) * fontSize) / 1000, state);
				continue;
			}
			const width = font.vertical ? -(item.vmetric?.[0] ?? -1000) : item.width;
			const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
			[at.x, at.y] = placed(along, pen.x, pen.y + state.rise);
			const advance = width * font.unit * fontSize;
			if (holds(state.clip, at.x, at.y) || holds(state.clip, at.x + size / 2, at.y - size / 2)) {
				at.length = Math.abs(advance) * (font.vertical ? high : wide * stretch);
				this.#add(item, font.codes, at);
			}
			move(pen, font.vertical ? advance - spacing : advance + spacing, state);
		}
	}

	#add({ unicode, originalCharCode: code }: Glyph, codes: Codes | undefined, at: Character): void {
		const text = readable(unicode);
		if (text === '' || !(at.size > 0)) return;
		const { direction } = at.line;
		const [start, base] = alongAndAcross(at);
		const open = this.#open;
		if (!open || open.white !== at.white || !goesOn(open, { direction, start, base, size: at.size })) {
			this.#endRun();
			this.#open = {
				direction,
				text: '',
				starts: [],
				end: start,
				base,
				size: at.size,
				white: at.white,
				apart: Infinity,
				doubts: [],
			};
		}
		const run = this.#open as OpenRun;
		const [last, gap] = [run.text.slice(-1), (start - run.end) / at.size];
		if (last !== '' && isWide(last) && isWide(text)) run.apart = Math.min(run.apart, Math.max(0, gap));
		if (isBetweenWords(last, text.charAt(0), Number.isFinite(run.apart) ? gap - run.apart : gap)) {
			run.text += ' ';
			run.starts.push(run.end);
		}
		if (codes?.isDoubtful(code, unicode)) run.doubts.push({ at: run.text.length, codes, code });
		run.text += text;
		for (let unit = 0; unit < text.length; unit++) run.starts.push(start + (at.length * unit) / text.length);
		run.end = start + at.length;
		this.counts.set(direction, (this.counts.get(direction) ?? 0) + text.length);
	}

	#endRun(): void {
		if (this.#open && this.#open.text.trim() !== '') this.#ended.push(this.#open);
		this.#open = undefined;
	}

	/** How many runs are set already; the open one is among them, and ended, only where what comes may lie over it. */
	setSoFar(isOver: boolean): number {
		if (isOver) this.#endRun();
		return this.#ended.length;
	}

	/** Ends the page. */
	end(): void {
		this.#endRun();
		this.runs = this.#ended.map(runOf);
	}
}

/** Moves the pen along its line; `by` in the text's own units. */
function move(pen: Pen, by: number, { font, stretch }: State): void {
	if (font.vertical) pen.y -= by;
	else pen.x += by * stretch;
}

interface LineOfText {
	direction: Direction;
	/** The unit vector along the line on the page. */
	x: number;
	y: number;
	/** How far, in type heights, the place of a character lies below the line that its type stands on. */
	below: number;
}

function lineOf(along: Matrix, vertical: boolean, sign: number): LineOfText {
	const [dx, dy] = vertical ? [-along[2], -along[3]] : [along[0], along[1]];
	const length = Math.hypot(dx, dy) || 1;
	const [x, y] = [(dx / length) * sign, (dy / length) * sign];
	// Set from top to bottom, a character's place is the middle of its upper side.
	const below = vertical ? ABOVE - 0.5 : 0;
	if (Math.abs(y) < LEAN) return { direction: x > 0 ? 0 : 180, x: Math.sign(x), y: 0, below };
	if (Math.abs(x) < LEAN) return { direction: y > 0 ? 90 : 270, x: 0, y: Math.sign(y), below };
	return { direction: undefined, x, y, below };
}

interface Character {
	x: number;
	y: number;
	size: number;
	/** How far it reaches along its line. */
	length: number;
	line: LineOfText;
	white: boolean;
}

/** A place on the page as how far along its line and how far across it lies. */
const alongAndAcross = ({ x, y, size, line }: Character): readonly [along: number, across: number] => [
	x * line.x + y * line.y,
	y * line.x - x * line.y + line.below * size,
];

/** A character's line, and where on it the character stands. */
interface OnLine {
	direction: Direction;
	start: number;
	base: number;
	size: number;
}

function goesOn(open: OpenRun, { direction, start, base, size }: OnLine): boolean {
	const gap = (start - open.end) / size;
	return (
		open.direction === direction &&
		gap < GAP &&
		gap > -OVERLAP &&
		Math.abs(base - open.base) < size * ACROSS &&
		Math.abs(size - open.size) < size * ACROSS
	);
}

function runOf(open: OpenRun): Run {
	const { direction, starts, end, base, size } = open;
	const text = toldText(open);
	const white = open.white && ({ white: true } as const);
	const [start, above, below] = [starts[0] as number, base - size * ABOVE, base + size * (1 - ABOVE)];
	if (direction === 0) return { text, left: start, right: end, top: above, bottom: below, lefts: starts, ...white };
	if (direction === 180)
		return { text, left: -end, right: -start, top: -below, bottom: -above, upright: true, ...white };
	if (direction === 90) return { text, left: -below, right: -above, top: start, bottom: end, upright: true, ...white };
	if (direction === 270) return { text, left: above, right: below, top: -end, bottom: -start, upright: true, ...white };
	return { text, left: 0, right: 0, top: 0, bottom: 0, slanted: true };
}

/** The text of a run, characters marked that its font does not tell. */
function toldText({ text, doubts }: OpenRun): string {
	const unknown = new Set(doubts.filter(({ codes, code }) => !codes.isTold(code)).map(({ at }) => at));
	return unknown.size > 0
		? text
				.split('')
				.map((one, at) => (unknown.has(at) ? UNKNOWN : one))
				.join('')
		: text;
}
