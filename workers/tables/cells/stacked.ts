import type { Hit } from '../labels/labels';
import { drawnCells, type Material } from './material';
import { type Piece, parted } from './parting';
import { type Page, startOf } from './rows';

/**
 * What is printed for rows that share one row of a drawn table: their labels one below the other in one cell, and so
 * many figures in each cell beside it. Where a cell holds another number of figures nobody can tell whose they are.
 *
 * @param hits the labels that begin a row, in order
 */
export function stackedRows(page: Page, hits: readonly Hit[]): ReadonlyMap<Hit, Material> {
	const rows = new Map<Hit, Material>();
	for (let from = 0; from < hits.length; ) {
		const place = page.grids.at(startOf(page, hits[from] as Hit));
		const cell = place?.grid.rows[place.row]?.[place.cell];
		let to = from + 1;
		while (cell && to < hits.length && startOf(page, hits[to] as Hit) < cell.span[1]) to++;
		const together = hits.slice(from, to);
		if (place && together.length > 1) {
			const { pieces } = drawnCells(page.plain.folded.source, place, undefined);
			for (const [i, hit] of together.entries()) rows.set(hit, levelOf(pieces, i, together.length));
		}
		from = to;
	}
	return rows;
}

/** The figures of one of so many rows. */
function levelOf(pieces: readonly Piece[], level: number, count: number): Material {
	const cells = pieces.map((piece) => (piece.text === '' ? [piece] : parted(piece.text, piece.span[0], /\s+/g)));
	const whole = cells.every((lines) => lines.length === count || lines[0]?.text === '');
	if (!whole) return { pieces: [...pieces], certain: true, broken: true };
	return {
		pieces: cells.map((lines, i) => lines[level] ?? (pieces[i] as Piece)),
		certain: true,
	};
}
