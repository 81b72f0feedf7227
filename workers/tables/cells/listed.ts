import { type Piece, parted } from './parting';

/**
 * The cells of a row that a crawler wrote one a line, a column line before or after each: a bare one is a blank cell,
 * and at the row's end stand bare ones for what its merged cells cover.
 *
 * @param slice what stands after the row's label
 * @returns undefined where a line holds several cells
 */
export function listedCells(slice: string, start: number, width: number): Piece[] | undefined {
	const lines = slice.split('\n').filter((line) => line.includes('|'));
	if (lines.length < 2 || lines.some(holdsSeveral) || lines.slice(0, -1).some(isRow)) return undefined;
	const cells = parted(slice, start, /\|/g);
	if (cells[0]?.text === '') cells.shift();
	while (cells.length > width && cells.at(-1)?.text === '') cells.pop();
	return cells;
}

const holdsSeveral = (line: string): boolean => /[^|\s][^|]*\|[^|]*[^|\s]/.test(line);

/** More column lines than one cell has on both its sides. */
const isRow = (line: string): boolean => /\|[^|]*\|[^|]*\|/.test(line);
