import { isPlain, requestCell } from '../report/catalog';
import type { FigureNames } from './figures/zh-Hans';

/** The name of a figure for people; a name that the catalog does not know is shown as it is. */
export function figureName(id: string, names: FigureNames): string {
	const cell = requestCell(id);
	if (cell) return `${names.row[cell.row]} · ${names.column[cell.column]}`;
	return isPlain(id) ? names.plain[id] : id;
}
