import { neighbours } from '../../../src/report/neighbours';
import { boxAround, type Glyph, isWide } from './glyphs';
import { type Line, linesOf } from './lines';
import { measureOf } from './paragraphs';

/** So many lines side by side make two columns. */
const FEWEST = 4;
/** So many characters make a line of prose; cells are shorter. */
const PROSE = 8;
/** In type heights: what parts two columns is at least so wide. */
const GUTTER = 1;
/** Lines set in no order follow their order by chance as often as not. */
const MIXED_UP = 0.75;
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
	let gutter = widest(gapsOf(lines[from] as Line).slice(1, -1));
	let to = from;
	for (; to < lines.length && gutter; to++) {
		const common = widest(gapsOf(lines[to] as Line).map((gap) => shared(gap, gutter as Gap)));
		const size = Math.min((lines[from] as Line).size, (lines[to] as Line).size);
		if (!common || common.right - common.left < GUTTER * size) break;
		gutter = common;
	}
	return gutter && to - from >= FEWEST ? { from, to, middle: (gutter.left + gutter.right) / 2 } : undefined;
}

/** Room beside or between the words of a line. */
interface Gap {
	left: number;
	right: number;
}

/** What the words of a line leave free: before them, between them and behind them. */
const gapsOf = ({ parts }: Line): Gap[] =>
	[...parts, undefined].map((part, at) => ({
		left: parts[at - 1]?.right ?? -Infinity,
		right: part?.left ?? Infinity,
	}));

const shared = (a: Gap, b: Gap): Gap => ({ left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) });

const widest = (gaps: readonly Gap[]): Gap | undefined =>
	gaps.reduce<Gap | undefined>(
		(most, gap) => (most && most.right - most.left >= gap.right - gap.left ? most : gap),
		undefined,
	);

/** The lines of the left column and those of the right one; undefined where they are not two columns of prose. */
function columnByColumn({ from, to, middle }: Columns, lines: readonly Line[], all: readonly Glyph[]) {
	const { top, bottom } = boxAround(lines.slice(from, to));
	const glyphs = all.filter((glyph) => glyph.top >= top && glyph.bottom <= bottom);
	const left = glyphs.filter((glyph) => glyph.left < middle);
	const right = glyphs.filter((glyph) => glyph.left >= middle);
	if (isLineByLine(lines.slice(from, to), left, right)) return undefined;
	const columns = [linesOf(left), linesOf(right)];
	return columns.every(isProse) ? columns.flatMap(measured) : undefined;
}

/**
 * True where the words of both sides are set in turns, as rows are. Columns are set one after the other, or by programs
 * that mix up a page in no order; of their characters those of the words tell, for some set a page font by font.
 */
function isLineByLine(lines: readonly Line[], left: readonly Glyph[], right: readonly Glyph[]): boolean {
	const begun = right.filter(isWord).reduce((first, { order }) => Math.min(first, order), Infinity);
	if (!left.filter(isWord).some(({ order }) => order > begun)) return false;
	const inTurn = neighbours(lines).filter(([before, line]) => line.order > before.order);
	return inTurn.length > (lines.length - 1) * MIXED_UP;
}

const isWord = ({ text }: Glyph): boolean => isWide(text);

const isProse = (lines: readonly Line[]): boolean =>
	lines.length >= FEWEST &&
	lines.reduce((sum, { words }) => sum + words.split('').filter(isWide).length, 0) >= lines.length * PROSE;

/** Lines with the measure of their own column, which is narrower than the page's. */
function measured(lines: readonly Line[]): Line[] {
	const measure = measureOf(lines);
	return lines.map((line) => (measure ? { ...line, measure } : line));
}
