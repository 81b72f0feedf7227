/** One printed cell; a figure of the report's own has the name it must be read under and its value: NaN where no one can tell. */
export interface Cell {
	text: string;
	role: 'label' | 'head' | 'figure' | 'other';
	id?: string;
	value?: number;
	columns?: number;
	rows?: number;
}

/** A row of column heads, of one part's title, or of figures. */
export interface Row {
	kind: 'head' | 'part' | 'figures';
	cells: readonly Cell[];
}

/** A table as it is drawn, merged cells told once, with the lines over it. */
export interface Sheet {
	form: 'annex' | 'table2' | 'table3' | 'table4' | 'foreign';
	over: readonly string[];
	rows: readonly Row[];
}

export type Random = () => number;

/** A way to decay: what becomes of a report's tables before they are written. */
export type Change = (sheets: readonly Sheet[], random: Random) => readonly Sheet[];

export const label = (text: string, more: Partial<Cell> = {}): Cell => ({ text, role: 'label', ...more });
export const head = (text: string, more: Partial<Cell> = {}): Cell => ({ text, role: 'head', ...more });
export const other = (text: string, more: Partial<Cell> = {}): Cell => ({ text, role: 'other', ...more });
export const figure = (id: string, value: number, text = String(value), more: Partial<Cell> = {}): Cell => ({
	text,
	role: 'figure',
	id,
	value,
	...more,
});

/** Every cell of one role, changed. */
export const eachCell =
	(role: Cell['role'], change: (cell: Cell, random: Random) => Cell): Change =>
	(sheets, random) =>
		eachRow((row) => ({
			...row,
			cells: row.cells.map((cell) => (cell.role === role ? change(cell, random) : cell)),
		}))(sheets, random);

/** Every row, changed. */
export const eachRow =
	(change: (row: Row, sheet: Sheet) => Row): Change =>
	(sheets) =>
		sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => change(row, sheet)) }));

/** Every table of these forms, changed. */
export const eachSheet =
	(forms: readonly Sheet['form'][], change: (sheet: Sheet, random: Random) => readonly Sheet[]): Change =>
	(sheets, random) =>
		sheets.flatMap((sheet) => (forms.includes(sheet.form) ? change(sheet, random) : [sheet]));

/** What the tables' own figures must be read as; undefined for a cell that must not be read. */
export const answers = (sheets: readonly Sheet[]): ReadonlyMap<string, number | undefined> =>
	new Map(
		sheets.flatMap(({ rows }) =>
			rows.flatMap(({ cells }) =>
				cells.flatMap(({ id, value }): [string, number | undefined][] => (id === undefined ? [] : [[id, value]])),
			),
		),
	);

/** The table with merged cells unmerged: their words once, or in every cell that they cover. */
export function unmerged({ rows }: Sheet, repeated: boolean): string[][] {
	const lines: string[][] = rows.map(() => []);
	for (const [y, { cells }] of rows.entries()) {
		let x = 0;
		for (const { text, columns = 1, rows: high = 1 } of cells) {
			while (lines[y]?.[x] !== undefined) x++;
			for (let dy = 0; dy < high; dy++)
				for (let dx = 0; dx < columns; dx++) {
					const line = lines[y + dy];
					if (line) line[x + dx] = repeated || dy + dx === 0 ? text : '';
				}
		}
	}
	return lines.map((line) => Array.from(line, (text) => text ?? ''));
}
