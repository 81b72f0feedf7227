import type { Cell, Reading, Table } from '../../src/report/reading';
import { AnnexLabels } from '../tables/annex/label';
import { columnsIn, nameOf, ownYear } from '../tables/annex/rows';
import { fold } from '../text/fold';
import { widthTable } from '../text/width';
import type { Stated } from './figures';

/** A row of a local annex with a column for the year and one for all years since 2008. */
export interface CumulativeRow {
	/** The figure that it tells, or its name. */
	key: string;
	own: Stated;
	total: Stated;
}

/** What is there at the year's end does not add up over the years: 人员, 查阅点. */
const STOCKS: ReadonlySet<string> = new Set(['人', '个', '处', '名']);

/** The rows with 本年度 and 历年累计 of the report's annexes; jammed digits that are open are left out. */
export const cumulativeOf = (reading: Reading): CumulativeRow[] =>
	reading.tables.flatMap((table) => (table.id === 'annex' ? rowsOf(table, reading.text) : []));

function rowsOf(table: Table, text: string): CumulativeRow[] {
	const columns = columnsIn(plain(text.slice(table.span[0], table.rows[0]?.[0]?.span[0])));
	const total = columns.findIndex((column) => column.includes('累计'));
	const own = ownYear(columns);
	if (total < 0 || own === total) return [];
	const labels = new AnnexLabels();
	return table.rows.flatMap((cells) => {
		const { name } = nameOf(plain(cells[0]?.text ?? ''));
		const key = labels.idOf(name) ?? name;
		const figures = cells.slice(cells.length - columns.length);
		if (cells.length <= columns.length || STOCKS.has(plain(cells[1]?.text ?? ''))) return [];
		const [year, all] = [told(figures[own]), told(figures[total])];
		return year && all ? [{ key, own: year, total: all }] : [];
	});
}

const plain = (words: string): string => fold(words, widthTable()).text.replaceAll(/\s/g, '');

function told(cell: Cell | undefined): Stated | undefined {
	if (cell?.value === undefined) return undefined;
	return { value: cell.value, low: cell.value, high: cell.value, span: cell.span };
}
