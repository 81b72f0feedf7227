import type { WholeCell, WholeTable } from './cells';
import type { LaidTable } from './laid';
import { joined } from './lines';
import type { Box } from './page';
import { behind } from './spots';
import { LIST_MARK } from './words';

/** How far, as a share of the table's width, the columns of two pieces may lie apart: with rules, and without. */
const APART = 0.02;
const APART_UNRULED = 0.12;

/** True where a table at the head of a page has the columns of the one at the foot of the page before. */
export function isContinued(before: LaidTable, after: LaidTable): boolean {
	const near = (before.right - before.left) * (before.ruled && after.ruled ? APART : APART_UNRULED);
	const [few, many] = before.xs.length <= after.xs.length ? [before.xs, after.xs] : [after.xs, before.xs];
	const isShared = few.every((x) => many.some((other) => Math.abs(other - x) <= near));
	return isShared && few.length >= Math.min(3, many.length) && Math.abs(before.right - after.right) <= near;
}

/** Two pieces of one table as one, and the rows of its head that were printed again. */
interface Rejoined {
	whole: WholeTable;
	heads: WholeCell[][];
}

/** Puts the piece of the next page behind a table: what the page break has cut is made whole. */
export function tableOver(before: WholeTable, after: WholeTable): Rejoined {
	const same = sameRows(before.rows, after.rows);
	const [first, ...rest] = after.rows.slice(same);
	const heads = after.rows.slice(0, same);
	if (!first) return { whole: before, heads };
	const reaching = reachingDown(before.rows);
	const pairs = first.flatMap((cell) => {
		const above = reaching.find((one) => isAbove(one, cell));
		return above ? [{ above, cell }] : [];
	});
	const isBlank = pairs.every(({ cell }) => cell.words === '') || pairs.every(isBlankAbove);
	const isCut = pairs.length === first.length && (isBlank || isCutRow(pairs));
	const joint = isCut ? pairs : isUnderHead(pairs) ? [] : pairs.filter(isOneGroup);
	const grown = new Map(joint.map(({ above, cell }) => [above, grow(above, cell, isCut ? 1 : 0)]));
	const above = before.rows.map((row) => row.map((cell) => grown.get(cell) ?? cell));
	const below = isCut ? rest : [first.filter((cell) => !joint.some((pair) => pair.cell === cell)), ...rest];
	const unruled = before.unruled ?? after.unruled;
	return { whole: { kind: 'table', rows: [...above, ...below], unruled }, heads };
}

/** How many rows at the top of a piece say what the first rows of the table say: its head, printed again. */
function sameRows(before: readonly WholeCell[][], after: readonly WholeCell[][]): number {
	const wordsOf = (row: readonly WholeCell[] | undefined) => row?.map(({ words }) => words).join('\t');
	let same = 0;
	while (same < after.length && wordsOf(before[same]) === wordsOf(after[same])) same++;
	return after.slice(0, same).some((row) => row.some(({ words }) => words !== '')) ? same : 0;
}

/** The cells that reach down to the end of a table. */
const reachingDown = (rows: readonly WholeCell[][]): WholeCell[] =>
	rows.flatMap((row, at) => row.filter(({ rowspan }) => at + rowspan >= rows.length));

interface Pair {
	above: WholeCell;
	cell: WholeCell;
}

const isBlankAbove = ({ above }: Pair): boolean => above.words === '' && above.rowspan === 1;

/** True where two cells stand in the same columns. */
function isAbove(above: WholeCell, below: WholeCell): boolean {
	const [a, b] = [above.parts.at(-1)?.cell as Box, below.parts[0]?.cell as Box];
	const near = Math.max(1, (b.right - b.left) * NEAR);
	return Math.abs(a.left - b.left) <= near && Math.abs(a.right - b.right) <= near;
}

const NEAR = 0.12;

/**
 * True where the first row of a piece is the rest of a row: it goes on with the label, and the figures stand in one
 * of the two parts alone; or it holds the last digits of numbers too long for their columns. What begins with a mark
 * of its own (3. （四） 其中) begins a row, and so does a unit that is printed again.
 */
function isCutRow(pairs: readonly Pair[]): boolean {
	if (pairs.some(({ cell }) => beginsRow(cell.words))) return false;
	const own = pairs.filter(({ above, cell }) => above.rowspan === 1 || cell.rowspan === 1);
	const figures = own.filter(({ above, cell }) => isFigure(above.words) || isFigure(cell.words));
	const labels = own.filter((pair) => !figures.includes(pair));
	const cut = labels.filter(({ above, cell }) => above.words !== '' && cell.words !== '');
	const oneSide = figures.every(({ cell }) => cell.words === '') || figures.every(({ above }) => above.words === '');
	const numbers = figures.every(isCutNumber) && figures.some(({ cell }) => cell.words !== '');
	if (cut.length > 0) return cut.every(isFull) && (oneSide || numbers);
	return numbers && labels.every(({ cell }) => cell.words === '');
}

const isFigure = (words: string): boolean => FIGURE.test(words);
const UNIT = '(?:万元|元|[件条項项次份个個笔筆篇人])';
const FIGURE = new RegExp(`^(?:[-\\d０-９.,，/／—]+|[〇○零无])\\s?(?:${UNIT}|%)?$`);
const DIGITS = /^[\d０-９]+$/;
const LAST_DIGITS = new RegExp(`^[\\d０-９]+${UNIT}?$|^${UNIT}$`);
/** What begins a row of its own. */
const beginsRow = (words: string): boolean => words.startsWith('其中') || (LIST_MARK.test(words) && !isFigure(words));

/** A number whose last digits stand on the next page, or one that stands in one part alone. */
const isCutNumber = (pair: Pair): boolean =>
	pair.cell.words === '' || (DIGITS.test(pair.above.words) && LAST_DIGITS.test(pair.cell.words) && isFull(pair));

/** True where the first word of the next page had no room behind the last line of this one. */
function isFull({ above, cell }: Pair): boolean {
	const [upper, lower] = [above.parts.at(-1)?.cell, cell.parts[0]?.cell];
	const [last, next] = [upper?.items.at(-1), lower?.items[0]];
	if (!upper || last?.kind !== 'line' || next?.kind !== 'line') return false;
	const width = /^\d/.test(next.words) ? next.size / 2 : next.firstWidth;
	return last.right - last.left + width > upper.right - upper.left - PADDING * last.size;
}

/** In type heights: what a cell leaves free on both its sides. */
const PADDING = 1.1;

/** True for the first row of figures, under the head of its table: a blank cell of it is none of the head's. */
const isUnderHead = (pairs: readonly Pair[]): boolean => {
	const single = pairs.filter(({ above }) => above.rowspan === 1);
	return single.some(({ cell }) => isFigure(cell.words)) && !single.some(({ above }) => isFigure(above.words));
};

/** True where a cell of several rows goes on: it is blank on the next page, is printed again, or is cut in its words. */
const isOneGroup = (pair: Pair): boolean => {
	const { above, cell } = pair;
	if (cell.rowspan < 2 && above.rowspan < 2) return false;
	if (cell.words === '' || cell.words === above.words) return true;
	return above.words !== '' && !beginsRow(cell.words) && !isFigure(cell.words) && isFull(pair);
};

function grow(above: WholeCell, cell: WholeCell, shared: number): WholeCell {
	const rowspan = above.rowspan + cell.rowspan - shared;
	const parts = [...above.parts, ...cell.parts];
	if (cell.words === '' || cell.words === above.words) return { ...above, rowspan, parts: above.parts };
	const between = joined(above.words.slice(-1), cell.words.slice(0, 1)).length > 2 ? ' ' : '';
	return { ...above, ...behind(above, cell, above.words === '' ? '' : between), rowspan, parts };
}
