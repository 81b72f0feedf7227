import type { Grid, GridCell } from '../../formats/document';
import type { Place } from '../cells/grids';
import { columnsIn, wordsIn } from '../cells/heads';
import { type Piece, pieceOf } from '../cells/parting';
import type { Row } from '../cells/row';
import { labelSpan, type Page, startOf } from '../cells/rows';
import { COLUMNS } from '../forms/table3';
import type { Hit } from '../labels/labels';
import { sureRow } from './by-column';

/** With fewer rows a table that lies on its side is some other table. */
const FEWEST = 10;
/** The name of a column stands in one of so many cells at the beginning of its row. */
const DEEPEST_NAME = 3;

/**
 * The rows of a drawn table 3 that lies on its side: the labels of its rows in its head, each over a column of its own,
 * and a row for each kind of applicant. A figure is where the two cross.
 *
 * @param hits the labels that begin a row
 */
export function turnedRows(page: Page, hits: readonly Hit[], idOf: (hit: Hit) => string): Row[] | undefined {
	const places = hits.map((hit) => page.grids.at(startOf(page, hit)));
	const grid = places[0]?.grid;
	if (!grid || hits.length < FEWEST || places.some((place) => place?.grid !== grid)) return undefined;
	const head = Math.max(...places.map((place) => place?.row ?? 0));
	const named = rowsByColumn(page, grid, head + 1);
	const over = places.map((place) => columnOf(place as Place));
	if (!named || new Set(over).size < over.length || over.includes(undefined)) return undefined;
	const rows = hits.map((hit, i) => {
		const pieces = named.map((row) => crossing(page, grid, row, over[i] as number));
		return pieces.includes(undefined) ? undefined : sureRow(idOf(hit), labelSpan(page, hit), pieces as Piece[]);
	});
	return rows.includes(undefined) ? undefined : (rows as Row[]);
}

/** For each column of the form the row of the drawn table that it names; undefined where one is missing or named twice. */
function rowsByColumn({ plain }: Page, grid: Grid, from: number): number[] | undefined {
	const rows = COLUMNS.map((): number[] => []);
	for (let row = from; row < grid.rows.length; row++) {
		for (const { span } of (grid.rows[row] ?? []).slice(0, DEEPEST_NAME)) {
			const words = wordsIn(plain.folded, span);
			const named = COLUMNS.findIndex((column) => column.words.includes(words));
			if (named >= 0) rows[named]?.push(row);
		}
	}
	return rows.every(({ length }) => length === 1) ? rows.flat() : undefined;
}

/** The column over which a label stands alone. */
function columnOf({ grid, row, cell }: Place): number | undefined {
	const own = grid.rows[row]?.[cell];
	return own?.colspan === 1 ? columnsIn(grid)[row]?.[cell] : undefined;
}

function crossing({ plain }: Page, grid: Grid, row: number, column: number): Piece | undefined {
	const cell: GridCell | undefined = grid.rows[row]?.[columnsIn(grid)[row]?.indexOf(column) ?? -1];
	if (cell?.colspan !== 1) return undefined;
	const [from, to] = cell.span;
	return pieceOf(plain.folded.source.slice(from, to), from, 0, to - from);
}
