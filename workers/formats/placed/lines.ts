import { neighbours } from '../../../src/report/neighbours';
import { runsBy } from '../../../src/report/runs';
import { boxAround, type Glyph, isWide } from './glyphs';
import { layersOf } from './layers';
import type { Box } from './page';
import { stretchOf } from './stretch';
import { isBetweenWords } from './words';

/** Characters that stand on one line, put together to words. */
export interface Line extends Box {
	kind: 'line';
	words: string;
	/** The height of its type. */
	size: number;
	/** The stretches between wide gaps: more than one where cells without rules stand side by side. */
	parts: Part[];
	/** How wide its first word is that cannot be broken: one Han character, or a whole number. */
	firstWidth: number;
	/** When the file sets its first character; see `Glyph`. */
	order: number;
	/** Where the text of its own column stands, where there are several on the page. */
	measure?: Measure;
}

/** Where the running text of a page begins and ends. */
export interface Measure {
	left: number;
	right: number;
	/** The usual distance from one line to the next within a paragraph. */
	gap: number;
	/** A block of its own: its text does not go on in another. */
	isBlock?: true;
}

/** Words of a line that a gap parts from the others. */
export interface Part extends Box {
	words: string;
}

/** A gap of so many type heights parts a line in two. */
const WIDE_GAP = 0.75;

/** Puts characters together to lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
	const sorted = [...glyphs].sort((a, b) => a.top + a.bottom - b.top - b.bottom);
	const groups: { top: number; bottom: number; glyphs: Glyph[] }[] = [];
	for (const glyph of sorted) {
		const last = groups.at(-1);
		if (last && sharesLine(last, glyph)) {
			last.glyphs.push(glyph);
			last.top = Math.min(last.top, glyph.top);
			last.bottom = Math.max(last.bottom, glyph.bottom);
		} else groups.push({ top: glyph.top, bottom: glyph.bottom, glyphs: [glyph] });
	}
	const lines = groups.flatMap((group) => printedLines(group.glyphs)).sort((a, b) => a.top - b.top);
	return lines.filter(({ words }) => words.trim() !== '');
}

/** True where two boxes overlap in height by most of the lower one; a tall run set upright stands for itself. */
export function sharesLine(line: Pick<Box, 'top' | 'bottom'>, glyph: Glyph): boolean {
	const overlap = Math.min(line.bottom, glyph.bottom) - Math.max(line.top, glyph.top);
	const [one, other] = [line.bottom - line.top, glyph.bottom - glyph.top];
	const lower = Math.min(one, other);
	return overlap >= lower * SHARED && Math.max(one, other) <= lower * TALLEST;
}

const SHARED = 0.55;
const TALLEST = 2.6;

/** The line that some characters make; several where some are printed over others. */
const printedLines = (glyphs: readonly Glyph[]): Line[] =>
	layersOf([...glyphs].sort((a, b) => a.left - b.left)).map((layer) => lineOf(withoutDoubles(layer)));

function lineOf(inOrder: readonly Glyph[]): Line {
	const size = Math.max(...inOrder.map((glyph) => glyph.size));
	const stretch = stretchOf(inOrder);
	const parts = runsBy(
		inOrder,
		(last, glyph) => glyph.left - last.right < WIDE_GAP * Math.min(last.size, glyph.size) + stretch,
	);
	const written = parts.map((part) => partOf(part, stretch));
	const { left, top, right, bottom } = boxAround(written);
	return {
		kind: 'line',
		words: written.map(({ words }) => words).join(' '),
		left,
		top,
		right,
		bottom,
		size,
		parts: written,
		firstWidth: firstWidth(inOrder, stretch),
		order: (inOrder[0] as Glyph).order,
	};
}

function partOf(glyphs: readonly Glyph[], stretch: number): Part {
	const { left, top, right, bottom } = boxAround(glyphs);
	return { words: wordsOf(glyphs, stretch), left, top, right, bottom };
}

/** How far below each line the next one begins. */
export const gapsBetween = (lines: readonly Line[]): number[] =>
	neighbours(lines).map(([{ bottom }, { top }]) => top - bottom);

/** Bold type is made by some programs by setting each character twice, a hair apart. */
const withoutDoubles = (glyphs: readonly Glyph[]): Glyph[] =>
	glyphs.filter((glyph, at) => {
		for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
			const other = glyphs[before] as Glyph;
			if (other.text === glyph.text && glyph.left - other.left < glyph.size * HAIR) return false;
		}
		return true;
	});

const HAIR = 0.15;

/** Joined at once: pieces added one by one would each be kept for as long as the whole. */
const wordsOf = (glyphs: readonly Glyph[], stretch: number): string =>
	glyphs
		.map((glyph, at) => (at > 0 && isGap(glyphs[at - 1] as Glyph, glyph, stretch) ? ` ${glyph.text}` : glyph.text))
		.join('');

/**
 * True where a space is meant between two characters of a line. Programs set some air between Han and digits, and
 * stretch lines to their full width: that is none.
 */
function isGap(before: Glyph, glyph: Glyph, stretch: number): boolean {
	const gap = (glyph.left - before.right - stretch) / Math.max(glyph.size, before.size);
	const wide = Number(isWide(before.text.slice(-1))) + Number(isWide(glyph.text));
	if (wide === 1) return gap > MIXED_GAP;
	if (wide === 0) return glyph.spaced ? gap > 0 : isBetweenWords(before.text.slice(-1), glyph.text.charAt(0), gap);
	return glyph.spaced ? gap > MIXED_GAP : gap > HAN_GAP;
}

const MIXED_GAP = 0.4;
const HAN_GAP = 0.6;

function firstWidth(glyphs: readonly Glyph[], stretch: number): number {
	const first = glyphs[0] as Glyph;
	let last = first;
	for (const glyph of glyphs.slice(1)) {
		const bound = isWide(glyph.text) ? NOT_FIRST.test(glyph.text) : !isWide(last.text) && !isGap(last, glyph, stretch);
		if (!bound) break;
		last = glyph;
	}
	return last.right - first.left;
}

/** Marks that may not begin a line stay with the character before them. */
const NOT_FIRST = /^[，。、；：！？）】》”’]$/;

/** The words of lines that follow one another, with a space only where two Latin words meet. */
export const joined = (before: string, after: string): string =>
	/[A-Za-z,.;:)%]$/.test(before) && /^[A-Za-z(]/.test(after) ? `${before} ${after}` : before + after;
