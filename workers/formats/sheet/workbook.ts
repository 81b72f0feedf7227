import { read, set_cptable } from '@e965/xlsx';
import { MOST_MERGES, MOST_ROWS } from './caps';
import { codePages } from './code-pages';
import { displayed } from './displayed';

/** A sheet as the library read it: the words that each cell shows, and how cells are merged. Rows and columns from 0. */
export interface Sheet {
	name: string;
	/** For each row its cells by column; undefined where the file has nothing there. An empty text is a formatted empty cell. */
	rows: readonly (readonly (string | undefined)[] | undefined)[];
	merges: readonly Merge[];
	isHiddenRow(row: number): boolean;
	isHiddenColumn(column: number): boolean;
}

/** Cells that are one: the outermost rows and columns, counted from 0, both among them. */
export interface Merge {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/**
 * Reads the sheets of a workbook that are shown. Hidden ones are left out: they hold what the drop-down lists of the
 * shown ones offer, last year's figures, or drafts, and nobody who is given the file sees them.
 *
 * @throws whatever the library throws at a damaged file
 */
export function sheetsOf(bytes: Uint8Array): Sheet[] {
	set_cptable(codePages);
	const book = read(bytes, {
		type: 'array',
		dense: true,
		sheetRows: MOST_ROWS,
		// Formatted empty cells, hidden rows and columns, the formats of numbers.
		cellStyles: true,
		cellFormula: false,
		cellHTML: false,
		dateNF: 'yyyy/m/d',
		// Of workbooks before Excel 97 that do not say: what programs here take for granted.
		codepage: 936,
	});
	const since1904 = book.Workbook?.WBProps?.date1904 === true;
	return book.SheetNames.flatMap((name, at) => {
		const sheet = book.Sheets[name];
		if (!sheet || book.Workbook?.Sheets?.[at]?.Hidden) return [];
		const { '!data': rows = [], '!merges': merges = [], '!rows': rowShapes = [], '!cols': columnShapes = [] } = sheet;
		return {
			name,
			rows: rows.map((row) => row?.map((cell) => cell && displayed(cell, since1904))),
			merges: merges
				.slice(0, MOST_MERGES)
				.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
				.filter(({ top, left, bottom, right }) => top <= bottom && left <= right),
			isHiddenRow: (row: number) => rowShapes[row]?.hidden === true,
			isHiddenColumn: (column: number) => columnShapes[column]?.hidden === true,
		};
	});
}
