import type { Hit } from '../labels/labels';
import { type Material, writtenCells } from './material';
import { type Page, startOf } from './rows';

/** How far before its first label a table's figures are looked for, in characters. */
const ROOM = 120;
/** The last line before a label, where nothing but figures stands on it. */
const FIGURES = /(?:^|\n)(?=[^\S\n]*\d)([\d/.,—–\- \t]{1,100})\r?\n\s*$/;

/**
 * The figures right before a table's first label, where they stand above their labels and not behind them, as a page's
 * text does whose labels wrap below them: a whole row of figures on the line before the first label and none behind the
 * last. Undefined for every other table.
 *
 * @param last what is printed behind the last label
 */
export function figuresAbove(page: Page, first: Hit, last: Material | undefined, width: number): Material | undefined {
	if (last?.pieces.some(({ text }) => text !== '')) return undefined;
	const end = startOf(page, first);
	const from = Math.max(0, end - ROOM);
	const line = FIGURES.exec(page.ruled.slice(from, end))?.[1];
	if (line?.trim().split(/\s+/).length !== width) return undefined;
	return writtenCells(page.ruled, from + page.ruled.slice(from, end).lastIndexOf(line), end, width);
}
