import { neighbours } from '../../../src/report/neighbours';
import { rightBehind } from '../../text/around';
import { readCell } from '../cells/cell';
import { filled, type Piece, parted } from '../cells/parting';
import type { Row } from '../cells/row';
import { labelSpan, type Page } from '../cells/rows';
import { COLUMNS, ROWS } from '../forms/table3';
import type { Hit } from '../labels/labels';
import { ORGANISATIONS } from './column-order';

/** The column that the words before a table name, where they name just one: 申请人情况：自然人. */
export function onlyColumn(words: string): number | undefined {
	const head = words.replace(ORGANISATIONS, '');
	const named = COLUMNS.flatMap((column, i) => (column.words.some((word) => head.includes(word)) ? [i] : []));
	return named.length === 1 ? named[0] : undefined;
}

/** The rows of tables that each tell one column of the form, as one table's rows. */
export function joined(tables: readonly { column: number; rows: readonly Row[] }[]): Row[] {
	const ids = [...new Set(tables.flatMap(({ rows }) => rows.map(({ id }) => id)))];
	return ids.flatMap((id) => {
		const own = tables.map(({ column, rows }) => ({
			column,
			row: rows.find((row) => row.id === id),
		}));
		const row = own.find((one) => one.row)?.row;
		if (!row) return [];
		const end = row.label[1];
		const pieces = COLUMNS.map((_, i): Piece => {
			const piece = own.find(({ column }) => column === i)?.row?.pieces[0];
			return piece ?? { text: '', span: [end, end], columns: 1 };
		});
		return [sureRow(row.id, row.label, pieces)];
	});
}

/**
 * The rows of a table 3 that is told column by column: first the labels of all rows, then the name of each column with
 * as many cells, as a page is copied that was set in columns, or a table that lies on its side.
 *
 * @param hits the labels that begin a row, in order
 */
export function sideways(page: Page, hits: readonly Hit[], ids: readonly string[]): Row[] | undefined {
	const last = hits.at(-1);
	if (!last || hits.length < FEWEST || !isInOrder(ids)) return undefined;
	const columns = columnsFrom(page.ruled, labelSpan(page, last)[1], hits.length);
	if (!columns) return undefined;
	return hits.map((hit, i) =>
		sureRow(
			ids[i] as string,
			labelSpan(page, hit),
			columns.map((cells) => cells[i] as Piece),
		),
	);
}

/** In the form's order: labels of rows on several lines of a head stand in another than their columns. */
const isInOrder = (ids: readonly string[]): boolean =>
	neighbours(ids).every(([before, id]) => ORDER.indexOf(id) > ORDER.indexOf(before));
const ORDER = ROWS.map(({ id }) => id);

/** With fewer rows than this a run of figures behind a name says nothing. */
const FEWEST = 10;

/** The cells of all seven columns, each behind its name; undefined where they do not come to the rows of the table. */
function columnsFrom(source: string, start: number, count: number): Piece[][] | undefined {
	const names = [...rightBehind(source, start, LONGEST).matchAll(NAME)].slice(0, COLUMNS.length);
	const columns: Piece[][] = [];
	for (const [i, { index, 0: name, 1: word = '' }] of names.entries()) {
		if (i === 0 && !PREAMBLE.test(rightBehind(source, start, index))) return undefined;
		const column = COLUMNS.findIndex(({ words }) => words.includes(word));
		const from = start + index + name.length;
		const next = names[i + 1]?.index;
		const cells = cellsOf(source.slice(from, next === undefined ? from + LONGEST : start + next), from, count);
		if (!cells || columns[column]) return undefined;
		columns[column] = cells;
	}
	return columns.filter(Boolean).length === COLUMNS.length ? columns : undefined;
}

/** So many cells of a column, on a line where tabs, column lines or commas part them, else between white space. */
function cellsOf(slice: string, start: number, count: number): Piece[] | undefined {
	const [line = ''] = slice.split('\n', 1);
	const [mark] = /[|\t,]/.exec(line) ?? [];
	const ruled = mark ? parted(line, start, mark === ',' ? /,/g : /[|\t]/g).slice(1) : [];
	while (ruled.length > count && ruled.at(-1)?.text === '') ruled.pop();
	const spaced = filled(mark === ',' ? ruled : parted(slice, start, /[\s|]+/g));
	const cells = ruled.length === count ? ruled : spaced.slice(0, count);
	const further = ruled.length === count ? undefined : spaced[count];
	const whole = cells.length === count && !(further && readCell(further.text).kind === 'figure');
	return whole && cells.every(({ text }) => readCell(text).kind !== 'words') ? cells : undefined;
}

/** A row of which every cell is known. */
export const sureRow = (id: string, label: Row['label'], pieces: Piece[]): Row => ({
	id,
	label,
	pieces,
	parted: true,
	state: 'sure',
	readings: [
		pieces.map(({ text }) => {
			const cell = readCell(text);
			return cell.kind === 'figure' ? cell.value : undefined;
		}),
	],
	check: 'sum',
});

const WORDS = COLUMNS.flatMap(({ words }) => words).toSorted((a, b) => b.length - a.length);
/** A column's name on a line of its own or at its beginning. */
const NAME = new RegExp(`(?<=(?:^|\\n)[^\\S\\n]*\\|?[^\\S\\n]*)(${WORDS.join('|')})[:：]?(?=[\\s|,])`, 'g');
/** What stands between the last label and the first column. */
const PREAMBLE = /^[\s|,"]*(?:申请人情况|申请人)?[\s|:：,"]*$/;
/** A column of the form is some thirty short cells. */
const LONGEST = 1_000;
