import { alignedTable, firstFigure, isFigureRow, loneFigure } from './aligned';
import type { Item } from './laid';
import type { Line } from './lines';

/** Lines of one part that may stand between two rows: labels wrap, groups have names; more in a narrow column of labels. */
const MOST_BETWEEN = 5;
const MOST_IN_COLUMN = 20;
/** In type heights: lines of a table lie no farther apart, and less where its rows lie close. */
const FARTHEST = 3;
/** How much more than the usual distance of its lines is the end of a table; in parts of it and of type heights. */
const MORE = 2;
const SLACK = 0.6;
/** The lines of a table are set in one type, or nearly. */
const SAME_TYPE = 0.87;

/** Puts lines whose parts stand in columns, figures among them, together to tables. */
export function withUnruled(items: readonly Item[]): Item[] {
	const found: Item[] = [];
	let run: Line[] = [];
	const end = () => {
		found.push(...tablesIn(run));
		run = [];
	};
	for (const item of items) {
		if (item.kind === 'line') run.push(item);
		else {
			end();
			found.push(item);
		}
	}
	end();
	return found;
}

function tablesIn(lines: readonly Line[]): Item[] {
	const found: Item[] = [];
	for (let at = 0; at < lines.length; ) {
		const end = hasColumns(lines[at]) ? tableEnd(lines, at) : at;
		const table = end > at ? alignedTable(lines.slice(at, end)) : undefined;
		if (table) found.push(table);
		else found.push(lines[at] as Line);
		at = table ? end : at + 1;
	}
	return found;
}

const hasColumns = (line: Line | undefined): boolean => line !== undefined && line.parts.length > 1;

/** Where the lines end that begin with a line of several parts and hang together as rows do. */
function tableEnd(lines: readonly Line[], start: number): number {
	const first = lines[start] as Line;
	const gaps: number[] = [];
	let [end, bottom, labels] = [start + 1, first.bottom, Infinity];
	for (let at = start + 1; at < lines.length && at - end <= mostBetween(labels); at++) {
		const line = lines[at] as Line;
		const gap = line.top - bottom;
		if (gap > farthest(gaps, first.size) || !isLike(first, line)) break;
		if (hasColumns(line)) end = at + 1;
		else if (line.right > labels + line.size && !loneFigure(line)) break;
		else if (at === end && isFigureRow(lines[at - 1] as Line)) end = wrapEnd(lines, at, labels);
		labels = Math.min(labels, firstFigure(line)?.left ?? Infinity);
		// The lines of a label that stands around its figures overlap with them.
		if (gap > 0) gaps.push(gap);
		bottom = Math.max(bottom, line.bottom);
	}
	return end;
}

const mostBetween = (labels: number): number => (Number.isFinite(labels) ? MOST_IN_COLUMN : MOST_BETWEEN);

/** The farthest that the next line may lie: the widest gaps so far are those between rows. */
function farthest(gaps: readonly number[], size: number): number {
	const wide = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * WIDE)];
	return wide === undefined || gaps.length < FEW
		? FARTHEST * size
		: Math.min(FARTHEST * size, wide * MORE + SLACK * size);
}

const WIDE = 0.75;
/** From so few gaps nothing is told: those of heads are narrow. */
const FEW = 5;

const isLike = (a: Line, b: Line): boolean => Math.min(a.size, b.size) >= Math.max(a.size, b.size) * SAME_TYPE;

/**
 * Where the lines end that are the rest of a row's label: nearer to it, and to one another, than to what follows, and in
 * the column of labels. The first of them where there are none.
 */
function wrapEnd(lines: readonly Line[], first: number, labels: number): number {
	const gap = (lines[first] as Line).top - (lines[first - 1] as Line).bottom;
	let next = first + 1;
	while (goesOn(lines[next - 1] as Line, lines[next], gap, labels)) next++;
	const below = lines[next];
	return !below || below.top - (lines[next - 1] as Line).bottom > gap * MORE ? next : first;
}

const goesOn = (above: Line, line: Line | undefined, gap: number, labels: number): boolean =>
	line !== undefined && !hasColumns(line) && line.right <= labels && line.top - above.bottom <= gap * MORE;
