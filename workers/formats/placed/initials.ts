import { isWide } from './glyphs';
import type { Line } from './lines';

/** In heights of the type beside it: a letter that opens a paragraph is so much taller, and stands so near. */
const TALLER = 1.5;
const BESIDE = 1.2;
/** So many lines stand beside it. */
const FEWEST = 2;

/**
 * The lines of a page, the tall letters that open paragraphs (drop capitals) at the head of the first line beside them;
 * those below it begin where the letter does.
 */
export function withInitials(lines: readonly Line[]): Line[] {
	let found = [...lines];
	for (const initial of lines.filter(isLetter)) {
		const beside = found.filter((line) => isBeside(line, initial));
		if (beside.length < FEWEST) continue;
		const [first] = beside as [Line];
		found = found
			.filter((line) => line !== initial)
			.map((line) => (line === first ? opened(line, initial) : beside.includes(line) ? moved(line, initial) : line));
	}
	return found;
}

/** One Han character, or the first digits of a year. */
const isLetter = ({ words, parts }: Line): boolean =>
	parts.length === 1 && (words.length === 1 ? isWide(words) || /\d/.test(words) : /^\d{2,4}$/.test(words));

function isBeside({ left, top, bottom, size }: Line, initial: Line): boolean {
	const middle = (top + bottom) / 2;
	const isNear = left >= initial.right - size / 2 && left - initial.right < size * BESIDE;
	return isNear && middle > initial.top && middle < initial.bottom && initial.size > size * TALLER;
}

const opened = (line: Line, { words, left, size }: Line): Line => ({
	...moved(line, { left }),
	words: words + line.words,
	firstWidth: size,
});

const moved = (line: Line, { left }: Pick<Line, 'left'>): Line => {
	const [first, ...rest] = line.parts;
	return { ...line, left, parts: first ? [{ ...first, left }, ...rest] : [] };
};
