import { type BookType, type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';

/** What a cell holds: a text, a number, a number with its format, or nothing; "" is a formatted empty cell. */
type Content = string | number | readonly [value: number, format: string] | undefined;

/** A sheet row by row, and which cells are merged ("A1:D1"). */
interface Made {
	rows: readonly (readonly Content[])[];
	merges?: readonly string[];
	hiddenRows?: readonly number[];
	hiddenColumns?: readonly number[];
	isHidden?: boolean;
}

/** A workbook written cell by cell. */
export function bookOf(sheets: Readonly<Record<string, Made>>, bookType: BookType = 'xlsx'): Uint8Array {
	const book = utils.book_new();
	for (const [name, made] of Object.entries(sheets)) utils.book_append_sheet(book, sheetOf(made), name);
	book.Workbook = { Sheets: Object.values(sheets).map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
	return new Uint8Array(write(book, { type: 'array', bookType, cellStyles: true }));
}

export const oneSheet = (made: Made, bookType?: BookType): Uint8Array => bookOf({ Sheet1: made }, bookType);

function sheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: Made): WorkSheet {
	const sheet: WorkSheet = {};
	for (const [r, row] of rows.entries()) {
		for (const [c, content] of row.entries()) {
			if (content !== undefined) sheet[utils.encode_cell({ r, c })] = cellOf(content);
		}
	}
	const width = Math.max(1, ...rows.map((row) => row.length));
	sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
	sheet['!merges'] = merges.map((merge) => utils.decode_range(merge));
	sheet['!rows'] = rows.map((_, at) => ({ hidden: hiddenRows.includes(at) }));
	sheet['!cols'] = Array.from({ length: width }, (_, at) => ({ hidden: hiddenColumns.includes(at) }));
	return sheet;
}

function cellOf(content: Exclude<Content, undefined>): CellObject {
	if (content === '') return { t: 's', v: '' };
	if (typeof content === 'string') return { t: 's', v: content };
	if (typeof content === 'number') return { t: 'n', v: content };
	return { t: 'n', v: content[0], z: content[1] };
}
