import { utils } from '@e965/xlsx';
import type { Place } from '../../../src/report/reading';
import type { Printed, PrintedCell, PrintedLine } from '../page/printed';
import { settled } from '../page/settle';
import { newRoom } from '../room';
import { linesAndTables } from './lines-and-tables';
import { type Cell, type Row, rowsOf } from './rows';
import { type TableCell, tableOf } from './table';
import type { Sheet } from './workbook';

/** All that the sheets of a workbook print: lines and tables, each with the cell that it stands in. */
export function printedSheets(sheets: readonly Sheet[]): Printed[] {
	const room = newRoom();
	return sheets.flatMap((sheet) =>
		linesAndTables(rowsOf(sheet)).flatMap((part): Printed[] => {
			if (part.kind === 'line') return linesOf(sheet, part.cell);
			room.cells -= sizeOf(part.rows);
			if (room.cells < 0) return part.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(sheet, cell)));
			const rows = tableOf(part.rows).map((row) => row.map((cell) => printedCell(sheet, cell)));
			return settled({ kind: 'table', caption: [], rows });
		}),
	);
}

/** How many cells a table has at most, its gaps counted. */
const sizeOf = (rows: readonly Row[]): number =>
	rows.length * new Set(rows.flatMap(({ cells }) => cells.map(({ left }) => left))).size;

/** The lines of a cell: one where its words have no line ends. */
function linesOf(sheet: Sheet, cell: Cell): PrintedLine[] {
	const lines = cell.words.split(/\r\n|\r|\n/).filter((words) => words.trim() !== '');
	return lines.map((words) => ({ kind: 'line', words, at: placeOf(sheet, cell) }));
}

function printedCell(sheet: Sheet, cell: TableCell): PrintedCell {
	const content = linesOf(sheet, cell);
	const words = content.map((line) => line.words).join(' ');
	return { content, words, colspan: cell.colspan, rowspan: cell.rowspan, head: false, at: placeOf(sheet, cell) };
}

const placeOf = ({ name }: Sheet, { top, left }: Cell): Place => ({
	kind: 'sheet',
	sheet: name,
	cell: utils.encode_cell({ r: top, c: left }),
});
