import type { Grid, GridCell } from '../document';
import type { Room } from '../room';
import { type Line, linesOf, trimmed } from '../text';

/** A table of lines with pipes, and how many lines it takes. */
interface PipeTable {
	grid: Grid;
	lines: number;
}

/** True where one of the lines is the rule under the head of a pipe table; a wiki's table has |- between its rows. */
export const hasPipeTable = (text: string): boolean =>
	MAY_BE_RULE.test(text) &&
	!WIKI.test(text) &&
	linesOf(text).some((line, at, lines) => at > 0 && isRule(text, line) && hasPipe(text, lines[at - 1]));

const WIKI = /^\{\|/m;
/** Spares most texts the parting into lines. */
const MAY_BE_RULE = /\|[ \t]?:?-|-:?[ \t]?\|/;

/**
 * Reads the pipe table whose head stands in line `at`: a head, a rule (|---|:-:|), and rows until a line without a pipe.
 * A cell's span holds its words only.
 *
 * @param room the cells that may still be made; a table ends early where there is none left
 * @returns undefined where no table begins there
 */
export function pipeTable(text: string, lines: readonly Line[], at: number, room: Room): PipeTable | undefined {
	const rule = lines[at + 1];
	const first = lines[at];
	if (room.cells <= 0 || !first || !rule || !isRule(text, rule) || !hasPipe(text, first)) return undefined;
	const rows: GridCell[][] = [cellsOf(text, first, room).map((cell) => ({ ...cell, head: true }))];
	let end = at + 2;
	for (; room.cells > 0 && hasPipe(text, lines[end]); end++) rows.push(cellsOf(text, lines[end] as Line, room));
	const last = lines[end - 1] as Line;
	return { grid: { kind: 'table', span: [first[0], last[1]], rows }, lines: end - at };
}

/** Splits a row at its pipes, but for escaped ones (\|); the pipes at both ends bound the row and part nothing. */
function cellsOf(text: string, line: Line, room: Room): GridCell[] {
	const [start, end] = trimmed(text, line);
	const cells: GridCell[] = [];
	let from = text[start] === '|' ? start + 1 : start;
	for (let at = from; at < end && room.cells > 0; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '|') {
			room.cells--;
			cells.push(cell(text, [from, at]));
			from = at + 1;
		}
	}
	if (from < end) cells.push(cell(text, [from, end]));
	return cells;
}

const cell = (text: string, span: Line): GridCell => ({
	span: unmarked(text, trimmed(text, span)),
	colspan: 1,
	rowspan: 1,
});

/** The words without the marks of emphasis around all of them: **12** is 12. */
function unmarked(text: string, [start, end]: Line): Line {
	const mark = EMPHASIS.exec(text.slice(start, end))?.[1] ?? '';
	return mark === '' ? [start, end] : trimmed(text, [start + mark.length, end - mark.length]);
}

const EMPHASIS = /^(\*{1,3}|_{2})[^*_]{1,400}\1$/;

const hasPipe = (text: string, line: Line | undefined): boolean =>
	line !== undefined && text.slice(line[0], line[1]).includes('|');

/** The line under a head: pipes, dashes, colons, and at least one of each of the first two. */
function isRule(text: string, [start, end]: Line): boolean {
	let pipes = 0;
	let dashes = 0;
	for (let at = start; at < end; at++) {
		const char = text[at];
		if (char === '|') pipes++;
		else if (char === '-') dashes++;
		else if (char !== ':' && char !== ' ' && char !== '\t') return false;
	}
	return pipes > 0 && dashes > 0;
}
