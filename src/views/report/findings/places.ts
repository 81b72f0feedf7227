import type { Cell, Indicator, Reading, Table } from '../../../report/reading';
import { contains, type Span } from '../../../report/span';
import { cellSpan, isOfTable } from '../figures/cell-span';

/** What stands at a place, short enough for a line: a cell of a table with the figure that it is for, else the words. */
export interface PlaceWords {
	/** The figure of the forms (its place in `Reading.indicators`) whose cell this is. */
	figure?: number;
	/** As it stands there, white space as one space; empty for a blank cell; of cells that were added up what they come to. */
	words: string;
}

/** Words of a place that are shown at most; the rest of a longer one is an ellipsis. */
const MOST = 28;

/** Tells the places of one reading. */
export function placesOf({ indicators, tables, text }: Reading): (span: Span) => PlaceWords {
	const byCell = new Map<string, number>();
	for (const [index, figure] of indicators.entries()) {
		const key = cellSpan(figure).join();
		const isPlace = (isOfTable(figure.rule) && isCell(figure)) || isSumOfCells(figure, text);
		if (isPlace && !byCell.has(key)) byCell.set(key, index);
	}
	return (span) => {
		const index = byCell.get(span.join());
		const figure = index === undefined ? undefined : indicators[index];
		if (!figure) return { words: shortened(text.slice(...withLabel(span, tables))) };
		const words = isSumOfCells(figure, text) ? `${figure.value}` : shortened(text.slice(...span));
		return { words, figure: index as number };
	};
}

/** Told by several cells together, from the first to the last of them: the numbers between would say nothing. */
const isSumOfCells = ({ rule, span, value }: Indicator, text: string): boolean =>
	rule.endsWith('.derived') && value !== undefined && /[\t\n]/.test(text.slice(...span));

/** Not one that is open: its place is the whole row. */
const isCell = ({ value }: Indicator): boolean => value !== undefined;

/** Cells of a row that are one place, with the label before them: numbers alone do not tell what they count. */
function withLabel(span: Span, tables: readonly Table[]): Span {
	const row = tables
		.filter((table) => contains(table.span, span))
		.flatMap(({ rows }) => rows)
		.find((cells) => cells.some((cell) => cell.span[0] === span[0] && isNumber(cell)));
	const label = row?.findLast((cell) => cell.span[1] <= span[0] && !isNumber(cell) && cell.text.trim() !== '');
	return label ? [label.span[0], span[1]] : span;
}

const isNumber = ({ value, readings }: Cell): boolean => value !== undefined || readings !== undefined;

function shortened(words: string): string {
	const line = words
		.replace(/\s+/g, ' ')
		.replace(/^[\s，、；。,;]+/, '')
		.trim();
	return line.length > MOST ? `${line.slice(0, MOST - 9)}…${line.slice(-8)}` : line;
}

/** How far around a place the ends of its sentence are looked for, in characters. */
const REACH = 90;
const ENDS = /[。；;！？\n]/;

/** The sentence around a place of the running text, or what is near of a long one; undefined within a table. */
export function sentenceAround({ text, tables }: Reading, span: Span): string | undefined {
	if (tables.some((table) => contains(table.span, span))) return undefined;
	const own = text.slice(...span);
	const start = span[1] - own.trimStart().length;
	const stop = span[0] + own.trimEnd().length;
	const before =
		text
			.slice(Math.max(0, start - REACH), start)
			.split(ENDS)
			.at(-1) ?? '';
	const behind = text.slice(stop, stop + REACH);
	const end = behind.search(ENDS);
	const after = end < 0 ? behind : behind.slice(0, behind[end] === '\n' ? end : end + 1);
	return (before + own.trim() + after).replace(/\s+/g, ' ').trim();
}
