import type { Printed, PrintedCell, PrintedLine, PrintedTable } from '../page/printed';
import type { LaidCell, LaidTable } from './laid';
import { joined, type Line } from './lines';
import type { Box } from './page';
import { measureOf, paragraphsOf } from './paragraphs';
import type { Spot, Written } from './spots';

/** A table that may go on over several pages. */
export interface WholeTable {
	kind: 'table';
	rows: WholeCell[][];
	/** True where some part of it has no rules. */
	unruled?: true | undefined;
}

/** A cell with its words; `items` of each page that it stands on. */
export interface WholeCell extends Written {
	colspan: number;
	rowspan: number;
	parts: { page: number; cell: LaidCell }[];
}

/** A table of one page with the words of its cells. */
export const wholeTable = (table: LaidTable, page: number): WholeTable => ({
	kind: 'table',
	...(!table.ruled && { unruled: true }),
	rows: table.rows.map((row) =>
		row.map((cell) => {
			const { colspan, rowspan } = cell;
			const words = cellWords(cell);
			const spots = [{ start: 0, end: words.length, page, box: boxOf(cell) }];
			return { colspan, rowspan, words, spots, parts: [{ page, cell }] };
		}),
	),
});

const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** The words of a cell as one: its lines only wrap, but numbers on lines of their own are several numbers. */
function cellWords(cell: LaidCell): string {
	let words = '';
	let last: Line | undefined;
	for (const line of linesIn(cell)) {
		words = last ? wrapped(words, line, cell.right - last.right - last.size / 2) : line.words;
		last = line;
	}
	return words;
}

function wrapped(words: string, line: Line, room: number): string {
	const isNumber = /[\d.]$/.test(words) && /^[\d.]/.test(line.words);
	return isNumber && room > line.size / 2 ? `${words} ${line.words}` : joined(words, line.words);
}

const linesIn = (cell: LaidCell): Line[] =>
	cell.items.flatMap((item) => (item.kind === 'line' ? [item] : item.rows.flat().flatMap(linesIn)));

/** What is printed, with the places of its words noted aside. */
export function printedTable(table: WholeTable, spots: Map<Printed | PrintedCell, Spot[]>): PrintedTable {
	const rows = table.rows.map((row) => row.map((cell) => printedCell(cell, spots)));
	return { kind: 'table', caption: [], rows, ...(table.unruled && { unruled: true }) };
}

function printedCell(cell: WholeCell, spots: Map<Printed | PrintedCell, Spot[]>): PrintedCell {
	const { words, colspan, rowspan } = cell;
	const content = cell.parts.flatMap(({ page, cell: { items } }) => contentOf(items, page, spots));
	const printed: PrintedCell = { content, words, colspan, rowspan, head: false };
	spots.set(printed, cell.spots);
	return printed;
}

/** The paragraphs and tables of a cell: what is left of it where its table turns out to be there for the layout. */
function contentOf(items: LaidCell['items'], page: number, spots: Map<Printed | PrintedCell, Spot[]>): Printed[] {
	const lines = items.filter((item): item is Line => item.kind === 'line');
	const measure = measureOf(lines);
	const measures = new Map(measure ? [[page, measure]] : []);
	const content: Printed[] = [];
	for (let at = 0; at < items.length; ) {
		const item = items[at] as LaidCell['items'][number];
		if (item.kind === 'table') {
			content.push(printedTable(wholeTable(item, page), spots));
			at++;
			continue;
		}
		const end = items.findIndex((other, index) => index > at && other.kind === 'table');
		const run = items.slice(at, end < 0 ? undefined : end) as Line[];
		content.push(
			...paragraphsOf(
				run.map((line) => ({ line, page })),
				measures,
			).map((one) => printedLine(one, spots)),
		);
		at += run.length;
	}
	return content;
}

/** A paragraph as it is printed. */
export function printedLine(one: Written, spots: Map<Printed | PrintedCell, Spot[]>, furniture = false): PrintedLine {
	const line: PrintedLine = { kind: 'line', words: one.words, ...(furniture && { region: { sentences: 0 } }) };
	spots.set(line, one.spots);
	return line;
}
