import type { Merge, Sheet } from './workbook';

/** A cell of a sheet that is shown, with the rows and columns that it covers. */
export interface Cell extends Merge {
	words: string;
}

/** A row of a sheet that is shown. */
export interface Row {
	/** From 0. */
	at: number;
	/** The same among the rows that are shown. */
	position: number;
	/** The cells that begin in it, formatted empty ones too. */
	cells: Cell[];
	/** True where a cell with words reaches into it from above. */
	isReachedInto: boolean;
}

/** The shown rows of a sheet that hold anything, each with the cells that begin in it; what a merged cell covers is none. */
export function rowsOf(sheet: Sheet): Row[] {
	const starts = new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
	const byTop = [...sheet.merges].sort((a, b) => a.top - b.top);
	const rows: Row[] = [];
	let open: Merge[] = [];
	let next = 0;
	let position = 0;
	for (let at = 0; at < sheet.rows.length; at++) {
		while (next < byTop.length && (byTop[next] as Merge).top <= at) open.push(byTop[next++] as Merge);
		open = open.filter(({ bottom }) => bottom >= at);
		if (sheet.isHiddenRow(at)) continue;
		const cells = cellsOf(sheet, at, open, starts);
		const isReachedInto = open.some(({ top, left }) => top < at && (sheet.rows[top]?.[left] ?? '') !== '');
		if (cells.length > 0 || isReachedInto) rows.push({ at, position, cells, isReachedInto });
		position++;
	}
	return rows;
}

function cellsOf(sheet: Sheet, at: number, open: readonly Merge[], starts: ReadonlyMap<string, Merge>): Cell[] {
	const cells: Cell[] = [];
	for (const [column, words] of (sheet.rows[at] ?? []).entries()) {
		if (words === undefined) continue;
		const merge = starts.get(`${at},${column}`);
		if (!merge && open.some(({ left, right }) => left <= column && column <= right)) continue;
		const cell = { words, ...(merge ?? { top: at, left: column, bottom: at, right: column }) };
		if (isShown(sheet, cell)) cells.push(cell);
	}
	return cells;
}

/** False for a cell that stands in hidden columns only. */
function isShown(sheet: Sheet, { left, right }: Merge): boolean {
	for (let column = left; column <= right && column - left < WIDEST; column++) {
		if (!sheet.isHiddenColumn(column)) return true;
	}
	return false;
}

const WIDEST = 1000;
