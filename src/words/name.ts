import { isPlain, requestCell } from '../report/catalog';
import type { FigureNames } from './figures/zh-Hans';

/** The name of a figure for people; a name that the catalog does not know is shown as it is. */
export function figureName(id: string, names: FigureNames): string {
	const cell = requestCell(id);
	if (cell) return `${names.row[cell.row]} · ${names.column[cell.column]}`;
	return isPlain(id) ? names.plain[id] : id;
}

/** The number that the forms print before a row. */
const NUMBER = /^(?:[一二三四]、|（[^）]）|\([^)]\) |\d\. )/;

/**
 * The name of a figure for a sentence: of a cell of table 3 its row without its number, and whose column. A row that a
 * column is called by too keeps its number: “（七）总计”（总计）.
 */
export function cellName(id: string, names: FigureNames): { name: string; column?: string } {
	const cell = requestCell(id);
	if (!cell) return { name: figureName(id, names) };
	const row = names.row[cell.row];
	const name = row.replace(NUMBER, '');
	return { name: Object.values(names.column).includes(name) ? row : name, column: names.column[cell.column] };
}

/** The same; the column of the total goes without saying. */
export function partedName(id: string, names: FigureNames): { name: string; column?: string } {
	const { name, column } = cellName(id, names);
	return column && requestCell(id)?.column !== 'total' ? { name, column } : { name };
}
