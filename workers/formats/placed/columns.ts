import { boxAround, type Glyph } from './glyphs';
import { type Line, linesOf } from './lines';
import { measureOf } from './paragraphs';

/** So many lines side by side make two columns. */
const FEWEST = 4;
/** So many characters make a line of prose; cells are shorter. */
const PROSE = 8;
/** In type heights: what parts two columns is at least so wide. */
const GUTTER = 1;
/** Columns are looked for at so many places of a page. */
const MOST_TRIES = 100;

/** Two columns beside each other: their lines from the first to before `to`, and the middle of what parts them. */
interface Columns {
	from: number;
	to: number;
	middle: number;
}

/**
 * The lines of a page, columns of prose one after the other. The order of the file tells them: the rows of a table are
 * set one by one, a column is set down to its end before the next begins.
 */
export function withColumns(lines: readonly Line[], glyphs: readonly Glyph[]): Line[] {
	const found: Line[] = [];
	let tries = MOST_TRIES;
	for (let at = 0; at < lines.length; ) {
		const columns = tries > 0 ? columnsFrom(lines, at) : undefined;
		if (columns) tries--;
		const apart = columns && columnByColumn(columns, lines, glyphs);
		found.push(...(apart ?? [lines[at] as Line]));
		at = apart ? columns.to : at + 1;
	}
	return found;
}

function columnsFrom(lines: readonly Line[], from: number): Columns | undefined {
	let [left, right] = widestGap(lines[from] as Line);
	let to = from;
	for (; to < lines.length; to++) {
		const { parts, size } = lines[to] as Line;
		const middle = (left + right) / 2;
		if (parts.some((part) => part.left < middle && part.right > middle)) break;
		const before = Math.max(left, ...parts.filter((part) => part.right <= middle).map((part) => part.right));
		const behind = Math.min(right, ...parts.filter((part) => part.left >= middle).map((part) => part.left));
		if (behind - before < GUTTER * size) break;
		[left, right] = [before, behind];
	}
	return to - from >= FEWEST ? { from, to, middle: (left + right) / 2 } : undefined;
}

function widestGap({ parts }: Line): [left: number, right: number] {
	let widest: [number, number] = [0, 0];
	for (const [at, { left }] of parts.slice(1).entries()) {
		const { right } = parts[at] as Line['parts'][number];
		if (left - right > widest[1] - widest[0]) widest = [right, left];
	}
	return widest;
}

/** The lines of the left column and those of the right one; undefined where they are not two columns of prose. */
function columnByColumn({ from, to, middle }: Columns, lines: readonly Line[], all: readonly Glyph[]) {
	const { top, bottom } = boxAround(lines.slice(from, to));
	const glyphs = all.filter((glyph) => glyph.top >= top && glyph.bottom <= bottom);
	const left = glyphs.filter((glyph) => glyph.left < middle);
	const right = glyphs.filter((glyph) => glyph.left >= middle);
	const begun = right.reduce((first, { order }) => Math.min(first, order), Infinity);
	if (left.some(({ order }) => order > begun)) return undefined;
	const columns = [linesOf(left), linesOf(right)];
	return columns.every(isProse) ? columns.flatMap(measured) : undefined;
}

const isProse = (lines: readonly Line[]): boolean =>
	lines.length >= FEWEST && lines.reduce((sum, { words }) => sum + words.length, 0) >= lines.length * PROSE;

/** Lines with the measure of their own column, which is narrower than the page's. */
function measured(lines: readonly Line[]): Line[] {
	const measure = measureOf(lines);
	return lines.map((line) => (measure ? { ...line, measure } : line));
}
