import { runsBy } from '../../../src/report/runs';
import type { Cell, Row } from './rows';

/** What a sheet holds, from top to bottom: lines of text, and tables. */
type LineOrTable = { kind: 'line'; cell: Cell } | { kind: 'table'; rows: Row[] };

/**
 * Parts the rows of a sheet into lines and tables. A row with several cells is one of a table. A row with words in one
 * cell alone is a line (a title, a heading, a paragraph over the whole width), except where it belongs into a table.
 * Rows that are left free part tables.
 */
export function linesAndTables(rows: readonly Row[]): LineOrTable[] {
	const filled = rows.filter((row) => !isFree(row));
	return runsBy(filled, (above, row) => row.position === above.position + 1).flatMap(inBlock);
}

/** No words, and fewer than two cells that might be left to fill in. */
const isFree = ({ cells, isReachedInto }: Row): boolean =>
	!isReachedInto && cells.length < 2 && cells.every(({ words }) => isBlank(words));

function inBlock(block: readonly Row[]): LineOrTable[] {
	const inTable = block.map((row, at) => !isLine(row) || isInner(block, at));
	for (const at of block.keys()) if (isFirst(block, inTable, at)) inTable[at] = true;
	const parts: LineOrTable[] = [];
	for (const [at, row] of block.entries()) {
		const last = parts.at(-1);
		if (!inTable[at]) parts.push(...linesOf(row));
		else if (last?.kind === 'table') last.rows.push(row);
		else parts.push({ kind: 'table', rows: [row] });
	}
	return parts.flatMap(trimmed);
}

const linesOf = ({ cells }: Row): LineOrTable[] =>
	cells.filter(({ words }) => !isBlank(words)).map((cell) => ({ kind: 'line', cell }));

/** True for a row whose words stand in one cell, with nothing beside it that belongs to a table, or that is prose. */
function isLine({ cells, isReachedInto }: Row): boolean {
	if (isReachedInto) return false;
	const [only, ...others] = cells.filter(({ words }) => !isBlank(words));
	if (!only || others.length > 0) return false;
	return (cells.length === 1 && only.top === only.bottom) || isProse(only.words);
}

/**
 * True for a line between two rows of tables that belongs to them: a head over the next rows ("第二十条第（五）项"). A
 * numbered heading does so only where the columns above and below it are the same ("二、回应解读情况" in a form of
 * three columns); else another table begins below it.
 */
function isInner(block: readonly Row[], at: number): boolean {
	const [above, row, below] = [block[at - 1], block[at], block[at + 1]];
	if (!above || !row || !below || isLine(above) || isLine(below)) return false;
	const words = wordsOf(row);
	return !isProse(words) && (!isNumbered(words) || columnsOf(above) === columnsOf(below));
}

/**
 * True for the line right above a table that lines of the same width, not numbered, part further down: it is the
 * table's first.
 */
function isFirst(block: readonly Row[], inTable: readonly boolean[], at: number): boolean {
	const row = block[at] as Row;
	if (inTable[at] || !inTable[at + 1] || isNumbered(wordsOf(row)) || isProse(wordsOf(row))) return false;
	for (let below = at + 1; inTable[below]; below++) {
		const inner = block[below] as Row;
		if (isLine(inner) && !isNumbered(wordsOf(inner)) && columnsOf(inner) === columnsOf(row)) return true;
	}
	return false;
}

/** A table without the empty rows at its ends; nothing where no row has words, lines where there is but one column. */
function trimmed(part: LineOrTable): LineOrTable[] {
	if (part.kind === 'line') return [part];
	const rows = part.rows.slice(part.rows.findIndex(hasWords), part.rows.findLastIndex(hasWords) + 1);
	if (rows.some(({ cells }) => cells.length > 1)) return [{ kind: 'table', rows }];
	return rows.flatMap(linesOf);
}

const isBlank = (words: string): boolean => words.trim() === '';
const hasWords = (row: Row): boolean => row.isReachedInto || row.cells.some(({ words }) => !isBlank(words));
const wordsOf = ({ cells }: Row): string => cells.find(({ words }) => !isBlank(words))?.words.trim() ?? '';

/** Where the cells of a row begin and end. */
const columnsOf = ({ cells }: Row): string => cells.map(({ left, right }) => `${left}-${right}`).join();

/** A whole sentence, or more words than a label has. */
const isProse = (words: string): boolean => words.length > LONGEST_LABEL || /[。；]/.test(words);
const LONGEST_LABEL = 60;

const isNumbered = (words: string): boolean =>
	/^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}部分)/.test(words);
