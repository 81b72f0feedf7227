import type { PrintedCell } from './printed';

/**
 * The column, from 0, in which each cell of each row begins: cells that reach down from above take theirs first,
 * as in a browser's table.
 */
export function columnsOf(rows: readonly (readonly Pick<PrintedCell, 'colspan' | 'rowspan'>[])[]): number[][] {
	/** For each column the first row that no cell from above takes. */
	const free: number[] = [];
	return rows.map((cells, row) => {
		let column = 0;
		return cells.map(({ colspan, rowspan }) => {
			while ((free[column] ?? 0) > row) column++;
			const at = column;
			for (let reach = 0; reach < colspan; reach++) free[column++] = row + rowspan;
			return at;
		});
	});
}
