import type { PrintedCell } from './printed';

/**
 * A report that was typed into one table, as sheets have it: its headings, sentences and the title are rows of one
 * cell between the rows of its tables.
 *
 * @returns the rows of one cell one by one, those between them together; all together where nothing is said between
 * headings, as in an annex
 */
export function typedRows(rows: readonly PrintedCell[][]): PrintedCell[][][] {
	const first = rows.findIndex(isPart);
	const last = rows.findLastIndex(isPart);
	if (!rows.slice(first + 1, last + 1).some(isSaid)) return [[...rows]];
	const pieces: PrintedCell[][][] = [];
	let table: PrintedCell[][] | undefined;
	for (const [at, row] of rows.entries()) {
		const isText = oneCell(row) !== undefined && (at < first || isPart(row) || isSaid(row) || follows(rows, at));
		if (isText) pieces.push([row]);
		else if (table) table.push(row);
		else pieces.push([row]);
		table = isText ? undefined : (table ?? pieces.at(-1));
	}
	return pieces;
}

/** The words of a row in which one cell says all; nothing for any other. */
function oneCell(row: readonly PrintedCell[]): string | undefined {
	const cells = row.filter(({ words }) => words !== '');
	return cells.length === 1 ? cells[0]?.words.trim() : undefined;
}

/** 一、总体情况; 三、本年度办理结果 is a row of the form. */
const isPart = (row: readonly PrintedCell[]): boolean => PART.test(oneCell(row) ?? '');
const PART = /^[一二三四五六七八]、.{2,30}(?:情况|概述|事项|问题|措施)$/;

const isSaid = (row: readonly PrintedCell[]): boolean => oneCell(row)?.includes('。') ?? false;

/** 无 under 六、其他需要报告的事项; 第二十条第(一)项 begins a table. */
const follows = (rows: readonly PrintedCell[][], at: number): boolean =>
	isPart(rows[at - 1] ?? []) && !(oneCell(rows[at] as PrintedCell[]) ?? '').startsWith('第');
