import type { Cell, Indicator, Step } from '../../../src/report/reading';
import { rightBehind } from '../../text/around';
import type { Column } from '../forms/form';
import { type CellReading, MAGNITUDES, readCell } from './cell';
import { cellOf, rowSpan } from './cells';
import type { Row } from './row';

/** What one row comes to: its cells, the label first, and a figure for every cell that holds one. */
export interface Drawn {
	cells: Cell[];
	indicators: Indicator[];
	/** The names of figures whose cell tells what could not be read: no sum can be made of them. */
	unread: string[];
}

/** What the figures of a row are called, and by what rule of its table they are read. */
interface Naming {
	/** The indicator of a column. */
	name: (column: Column) => string;
	rule: string;
}

/** The cells and figures of a row. */
export function drawn(source: string, row: Row, columns: readonly Column[], { name, rule }: Naming): Drawn {
	const label: Cell = { text: source.slice(...row.label), span: row.label };
	const cells = columns.map((_, i) => cellOf(source, row, i));
	const indicators = columns.flatMap((column, i) => {
		const figure = figureOf(source, row, cells[i] as Cell, column);
		return figure
			? [
					{
						id: name(column),
						...figure,
						rule: `${rule}.${row.state === 'sure' ? 'cell' : 'jammed'}`,
					},
				]
			: [];
	});
	const unread = columns.filter((_, i) => isUnread(row, cells[i] as Cell)).map(name);
	return { cells: [label, ...cells], indicators, unread };
}

/** True for a cell that is not blank and holds no figure: a letter in its digits, digits that nothing takes apart. */
const isUnread = ({ state }: Row, { text, value, readings }: Cell): boolean =>
	value === undefined &&
	!readings &&
	(state === 'broken' || (state === 'sure' ? readCell(text).kind === 'words' : text !== ''));

/** A cell's figure: its place is the cell where that stands by itself, else the row as printed. */
function figureOf(source: string, row: Row, cell: Cell, column: Column): Omit<Indicator, 'id' | 'rule'> | undefined {
	const { value, readings } = cell;
	if (value === undefined && !readings) return undefined;
	const span = row.state === 'sure' ? cell.span : rowSpan(row);
	const reading = readCell(cell.text);
	return {
		scope: 'all',
		...measured(source, cell, reading, column),
		...(value === undefined && readings ? { readings } : {}),
		...(reading.kind === 'figure' && reading.qualifier ? { qualifier: reading.qualifier } : {}),
		span,
		quote: source.slice(...span),
		derivation: stepsOf(source, row, cell, column),
	};
}

/** The unit in the cell itself, or right after its digits where they were taken apart. */
function unitOf(source: string, cell: Cell, reading: CellReading): string | undefined {
	if (reading.kind === 'figure' && reading.unit) return reading.unit;
	return cell.value === undefined ? undefined : /^(?:亿元|万元|元)/.exec(rightBehind(source, cell.span[1], 2))?.[0];
}

/** 3万 in a column of amounts is 3万元; any other value in the unit of its cell or its column. */
function measured(source: string, cell: Cell, reading: CellReading, column: Column) {
	const { value } = cell;
	const magnitude = reading.kind === 'figure' ? reading.magnitude : undefined;
	if (value !== undefined && magnitude && isOfAmounts(column))
		return { value: value / 10 ** (MAGNITUDES[magnitude] as number), unit: `${magnitude}元` };
	const unit = unitOf(source, cell, reading) ?? column.unit;
	return { ...(value === undefined ? {} : { value }), ...(unit === undefined ? {} : { unit }) };
}

const isOfAmounts = ({ unit, words: [name] }: Column): boolean => unit?.endsWith('元') ?? name.endsWith('金额');

const stepsOf = (source: string, row: Row, cell: Cell, column: Column): Step[] => [
	{ saw: 'term', says: source.slice(...row.label), span: row.label },
	{ saw: 'context', says: column.words[0] },
	{ saw: 'cell', says: cell.text, span: cell.span },
];
