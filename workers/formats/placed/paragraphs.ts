import { isWide, typeSize } from './glyphs';
import { gapsBetween, joined, type Line, type Measure } from './lines';
import { behind, type Written, written } from './spots';

/** A line and the page that it stands on. */
export interface PageLine {
	line: Line;
	page: number;
}

/** Measures in type heights. */
const INDENT = 0.8;
const SLACK = 0.6;
const GAP_MORE = 0.45;
const DEEPEST_INDENT = 6;
/** Lines so far from each other are no lines of one paragraph. */
const APART = 2.5;
/** Lines of one paragraph are set in one type; digits of another fount may be taller. */
const SAME_TYPE = 0.82;
/** So many characters make a line of running text. */
const LONG = 14;

/** The column that some lines are set in; undefined where they are too few to tell. */
export function measureOf(lines: readonly Line[], fewest = 2): Measure | undefined {
	const long = lines.filter(({ words, parts }) => words.length >= LONG && parts.length === 1);
	if (long.length < fewest) return undefined;
	const size = typeSize(long);
	const left = leftEdge(long, size / 2);
	const right = rightEdge(long, size);
	const inType = lines.filter((line) => line.size > size * SAME_TYPE && line.size * SAME_TYPE < size);
	const close = gapsBetween(inType)
		.filter((gap) => gap > -size && gap < size * APART)
		.sort((a, b) => a - b);
	return { left, right, gap: close[close.length >> 2] ?? 0 };
}

/** The leftmost place where a fair share of the lines begin: first lines are indented, the others are not. */
function leftEdge(lines: readonly Line[], near: number): number {
	const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
	const count = (edge: number) => lefts.filter((left) => left - edge >= 0 && left - edge <= near).length;
	return lefts.find((left) => count(left) >= lefts.length * FAIR_SHARE) ?? (lefts[0] as number);
}

const FAIR_SHARE = 0.12;

/** The rightmost place where several lines end; marks at the end of a line may hang out over the edge. */
function rightEdge(lines: readonly Line[], size: number): number {
	const rights = lines.map(({ right }) => right).sort((a, b) => b - a);
	const several = Math.min(3, Math.ceil(rights.length / 3));
	return (
		rights.find((right, at) => right - (rights[at + several - 1] ?? -Infinity) <= size * SLACK) ?? (rights[0] as number)
	);
}

/** Puts lines together to paragraphs: a full line goes on in the next, unless that one is indented or stands apart. */
export function paragraphsOf(lines: readonly PageLine[], measures: ReadonlyMap<number, Measure>): Written[] {
	const paragraphs: Written[] = [];
	let open: Open | undefined;
	/** Above the notes at the foot of a page, or beside a box. */
	let above: Open | undefined;
	for (const next of lines) {
		const one = written(next.line.words, next.page, next.line);
		const goingOn = [open, above].find((paragraph) => paragraph && goesOn(paragraph.last, next, measures));
		if (goingOn) paragraphs[goingOn.at] = linked(paragraphs[goingOn.at] as Written, one, goingOn.last, measures);
		else paragraphs.push(one);
		above = [open, above].find((paragraph) => paragraph && isNote(next, paragraph.last));
		open = { at: goingOn?.at ?? paragraphs.length - 1, last: next };
	}
	return paragraphs;
}

/** A paragraph, by its number, to which the next line may belong, and the last of its lines. */
interface Open {
	at: number;
	last: PageLine;
}

/** True where a line of smaller type, or one in a box, stands behind another on the same page. */
const isNote = (next: PageLine, { line, page }: PageLine): boolean =>
	next.page === page &&
	(next.line.size < line.size * SAME_TYPE || (next.line.measure?.isBlock === true && !line.measure?.isBlock));

function linked(before: Written, after: Written, last: PageLine, measures: ReadonlyMap<number, Measure>): Written {
	const ending = before.words.slice(-1);
	const numbers = /\d/.test(ending) && /^\d/.test(after.words);
	const room = (measureFor(last, measures)?.right ?? last.line.right) - last.line.right;
	// A number is cut in two only where not one more digit fitted.
	const apart = numbers ? room > last.line.size / 2 : joined(ending, after.words.slice(0, 1)).length > 2;
	return behind(before, after, apart ? ' ' : '');
}

const measureFor = ({ line, page }: PageLine, measures: ReadonlyMap<number, Measure>): Measure | undefined =>
	line.measure ?? measures.get(page);

function goesOn(last: PageLine, next: PageLine, measures: ReadonlyMap<number, Measure>): boolean {
	const [from, to] = [measureFor(last, measures), measureFor(next, measures)];
	if (!from || !to || LEADER.test(last.line.words) || opensPart(last.line, next.line)) return false;
	const [a, b] = [last.line, next.line];
	const size = Math.max(a.size, b.size);
	if (a.measure === b.measure ? last.page === next.page && !isBelow(a, b) : from.isBlock || to.isBlock) return false;
	if (Math.min(a.size, b.size) < size * SAME_TYPE || !(isFull(a, b, from) || breaksOff(a, from))) return false;
	if (last.page === next.page && b.top - a.bottom > Math.max(from.gap, 0) + size * GAP_MORE) return false;
	return b.left - to.left < size * INDENT || (isCentred(a, from) && isCentred(b, to));
}

/** 未收取费用。 / (三)监督保障: a heading begins behind the end of a sentence, however full its line is. */
const opensPart = (a: Line, b: Line): boolean => /[。！？]$/.test(a.words) && HEADED.test(b.words);
const HEADED = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;

/** Dots that lead to the number of a page: an entry of a table of contents ends with it. */
const LEADER = /[.．…·]{3} ?\d{1,3}$/;

/** True where a line begins below another: not far to its left, as what stands in another part of the page. */
const isBelow = (a: Line, b: Line): boolean => b.left < a.right && b.left > a.left - a.size * DEEPEST_INDENT;

/** True where the first word of the next line did not fit any more. */
const isFull = (line: Line, next: Line, { right }: Measure): boolean => {
	const marks = isWide(next.words.charAt(0)) ? next.size * SLACK : 0;
	return line.right + next.firstWidth + marks > right;
};

/**
 * True where a line stops within a sentence near the edge: a mark that may not begin a line took a word with it into
 * the next.
 */
const breaksOff = ({ words, right, size }: Line, measure: Measure): boolean =>
	measure.right - right < size * NEARLY && words.length >= LONG && !ENDS.test(words);
const NEARLY = 2.5;
const ENDS = /[。！？；：.!?;:)）]$/;

function isCentred({ left, right, size }: Line, measure: Measure): boolean {
	const aside = left - measure.left - (measure.right - right);
	return Math.abs(aside) < size * INDENT;
}
