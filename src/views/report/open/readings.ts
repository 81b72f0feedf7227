import type { Indicator, OpenRow, Reading, Table } from '../../../report/reading';
import { cover, type Span } from '../../../report/span';
import { isOfTable } from '../figures/cell-span';

type Figures = OpenRow['readings'][number];

/** An open row with its words. */
export interface OpenWords {
	row: OpenRow;
	/** What the row is for, as printed. */
	label: string;
	/** Label and figures as they stand. */
	span: Span;
	/** The digits as printed. */
	digits: string;
	/** The figure of each column (an indicator's name); empty where not all columns are known. */
	columns: readonly string[];
}

/** The open rows of the tables of one kind. */
export const openWordsOf = (reading: Reading, id: Table['id']): OpenWords[] =>
	reading.tables.filter((table) => table.id === id).flatMap((table) => wordsOf(reading, table));

const wordsOf = ({ text, indicators }: Reading, { rows, open = [] }: Table): OpenWords[] =>
	open.flatMap((row) => {
		const [label, ...cells] = rows[row.row] ?? [];
		if (!label) return [];
		const span = cover(label.span, ...cells.map((cell) => cell.span));
		const digits = text.slice(label.span[1], span[1]).replace(/\s+/g, ' ').trim();
		return { row, label: label.text.replace(/\s+/g, ''), span, digits, columns: columnsOf(row, span, indicators) };
	});

function columnsOf({ readings }: OpenRow, span: Span, indicators: readonly Indicator[]): string[] {
	const own = indicators.filter((one) => isOfTable(one.rule) && one.span[0] === span[0] && one.span[1] === span[1]);
	const ids = [...new Set(own.map(({ id }) => id))];
	return ids.length === readings[0]?.length ? ids : [];
}

/** The readings that have these figures in these columns. */
export const narrowed = (readings: readonly Figures[], fixed: ReadonlyMap<number, number | null>): Figures[] =>
	readings.filter((figures) => [...fixed].every(([column, figure]) => figures[column] === figure));

/** What a column may be, the smallest first; a blank cell before all. */
export const figuresIn = (readings: readonly Figures[], column: number): (number | null)[] =>
	[...new Set(readings.map((figures) => figures[column] ?? null))].sort((a, b) => (a ?? -1) - (b ?? -1));
