import type { Box, PlacedPage, Run } from './page';

/**
 * One character at its place (of a run that is set upright: all of them). White space is none. A class, for a page has
 * thousands: made as literals, V8 takes them for long-lived and keeps those of many pages.
 */
export class Glyph implements Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** White space is set before it. */
	spaced = false;

	/**
	 * @param text empty where it was struck out
	 * @param size the height of its type: what one Han character is wide
	 * @param order when the file sets it: characters are counted from 0
	 */
	constructor(
		readonly text: string,
		{ left, top, right, bottom }: Box,
		readonly size: number,
		readonly order: number,
	) {
		this.left = left;
		this.top = top;
		this.right = right;
		this.bottom = bottom;
	}
}

/** The characters of a page's content, run by run. */
export function glyphsOf({ runs }: Pick<PlacedPage, 'runs'>): Glyph[] {
	const glyphs: Glyph[] = [];
	for (const run of runs) {
		if (run.slanted) continue;
		if (run.upright) addUpright(run, glyphs);
		else addCharacters(run, glyphs);
	}
	return glyphs;
}

function addUpright(run: Run, glyphs: Glyph[]): void {
	const words = run.text.trim();
	if (words !== '') glyphs.push(new Glyph(words, run, run.right - run.left, glyphs.length));
}

function addCharacters(run: Run, glyphs: Glyph[]): void {
	const { text, top, bottom } = run;
	const lefts = leftsOf(run);
	const size = bottom - top;
	let spaced = false;
	for (let at = 0; at < text.length; ) {
		const character = String.fromCodePoint(text.codePointAt(at) as number);
		const left = lefts[at] ?? run.left;
		at += character.length;
		if (isSpace(character)) {
			spaced = true;
			continue;
		}
		const widest = size * (isWide(character) ? WIDEST : WIDEST_NARROW);
		const end =
			at < text.length ? endOf(left, lefts[at] ?? run.right, widest, size) : Math.min(run.right, left + widest);
		const glyph = new Glyph(character, { left, top, right: Math.max(left, end), bottom }, size, glyphs.length);
		glyph.spaced = spaced;
		glyphs.push(glyph);
		spaced = false;
	}
}

/** A character reaches to the next one; where the file sets that far off, no farther than characters are wide. */
const endOf = (left: number, next: number, widest: number, size: number): number =>
	next - left > widest + size * FAR ? left + widest : next;

/** In heights of the type. */
const WIDEST = 1.1;
const WIDEST_NARROW = 0.75;
const FAR = 0.3;

/** The left edge of each UTF-16 code unit of a run. */
export const leftsOf = (run: Run): readonly number[] => run.lefts ?? evenly(run);

/** Left edges where the file does not tell them: a Han character takes twice the width of a Latin one. */
function evenly({ text, left, right }: Run): number[] {
	const widths = Array.from(text, (_, at) => (isWide(text.charAt(at)) ? 2 : 1));
	const unit = (right - left) / widths.reduce<number>((sum, width) => sum + width, 0);
	let at = left;
	return widths.map((width) => {
		const start = at;
		at += width * unit;
		return start;
	});
}

const isSpace = (character: string): boolean => /^[\s\u200b\u3164\ufeff]$/.test(character);

/** Characters as wide as high: Han, their punctuation, full-width forms. */
export const isWide = (character: string): boolean => {
	const code = character.charCodeAt(0);
	return (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xd800 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xffe6);
};

/** The height of the type that most of the characters are set in; 0 for none. */
export function typeSize(glyphs: readonly { size: number }[]): number {
	const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
	return sizes[sizes.length >> 1] ?? 0;
}

/** The smallest box around some; at least one. */
export const boxAround = (boxes: readonly Box[]): Box => {
	const whole = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const { left, top, right, bottom } of boxes) {
		whole.left = Math.min(whole.left, left);
		whole.top = Math.min(whole.top, top);
		whole.right = Math.max(whole.right, right);
		whole.bottom = Math.max(whole.bottom, bottom);
	}
	return whole;
};
