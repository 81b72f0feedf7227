import { readCell } from './cell';
import { type Piece, parted } from './parting';

/**
 * The cells of a line between marks of a list: 3；0；2, 3、0、2 or 3 / 0 / 2. Only between semicolons may a cell be
 * blank: a stroke can be a cell itself.
 *
 * @param line what stands behind a row's label, with the mark that parts it from the label
 * @returns undefined where no mark parts the line into so many cells
 */
export function markedCells(line: string, start: number, width: number): Piece[] | undefined {
	if (width < 2 || !MARKED.test(line)) return undefined;
	for (const { mark, blanks } of MARKS) {
		const cells = within(parted(line, start, mark), width);
		if (cells?.every(({ text }) => (text === '' ? blanks : isCell(text)))) return cells;
	}
	return undefined;
}

/** The cells without what stands before the first mark and behind the last, where that is nothing. */
function within(cells: Piece[], width: number): Piece[] | undefined {
	const from = cells.length > width && cells[0]?.text === '' ? 1 : 0;
	const to = cells.length - from > width && cells.at(-1)?.text === '' ? cells.length - 1 : cells.length;
	return to - from === width ? cells.slice(from, to) : undefined;
}

const isCell = (text: string): boolean => readCell(text).kind !== 'words';

const MARKS: readonly { mark: RegExp; blanks: boolean }[] = [
	{ mark: /[:：]|[;；]|。$/g, blanks: true },
	{ mark: /[:：]|、|[;；。]$/g, blanks: false },
	{ mark: /[:：]|[^\S\n]*\/[^\S\n]*|[;；。]$/g, blanks: false },
];
/** Spares most lines the parting. */
const MARKED = /[\d０-９件无零〇○◯OolI—-][^\S\n]*(?:[;；、]|\/[^\S\n]*[\d０-９无零〇○◯OolI—-])/;
