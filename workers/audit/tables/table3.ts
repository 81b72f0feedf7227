import { REQUEST_COLUMNS, REQUEST_ROWS, type RequestRow } from '../../../src/report/catalog';
import type { Table } from '../../../src/report/reading';
import type { Saying } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import type { Figure, Figures } from '../figures';
import { meet, type Range, sumOf, totalOf } from '../range';
import { equalFigures } from '../slips/relation';
import type { Told } from '../told';
import { IS_OPEN, openIn } from './open-rows';
import { IS_UNREAD, isUnread } from './unread';

/**
 * Table 3's own arithmetic (国办公开办函〔2021〕30号): the six kinds of applicant add up to 总计, (一) to (六) add up
 * to (七), and 一 + 二 = 三(七) + 四 in every column.
 */
export function table3({ named }: Told, docket: Docket) {
	for (const { table, figures } of named.tables) {
		if (table.id !== 't3') continue;
		const open = gaps(table, figures);
		for (const row of REQUEST_ROWS) rowSum(figures, row, open, docket);
		for (const column of REQUEST_COLUMNS) {
			columnSum(figures, column, open, docket);
			balance(figures, column, open, docket);
		}
	}
}

const APPLICANTS = REQUEST_COLUMNS.slice(0, -1);
type Column = (typeof REQUEST_COLUMNS)[number];

/** The rows that (七) is the sum of. */
const RESULTS: readonly RequestRow[] = REQUEST_ROWS.filter(
	(row) => !['new', 'carried_in', 'closed', 'carried_out'].includes(row),
);
/** Rows that the form of 2019 has not. */
const SINCE_2021: readonly RequestRow[] = ['other.no_amendment', 'other.unpaid'];

const cell = (figures: Figures, row: RequestRow, column: Column): Figure | undefined =>
	figures.first(`request.${row}.${column}`);
const spansOf = (figures: readonly Figure[]): Span[] => figures.map(({ span }) => span);

/** Why a cell without a figure is not a blank one; undefined where it has a figure or is blank. */
type Gaps = (row: RequestRow, column: Column) => Saying | undefined;

function gaps(table: Table, figures: Figures): Gaps {
	const open = openIn(table);
	return (row, column) => {
		if (cell(figures, row, column)) return undefined;
		if (open.has(row)) return IS_OPEN;
		const known = REQUEST_COLUMNS.map((other) => cell(figures, row, other)).find((figure) => figure !== undefined);
		return isUnread(table, known, REQUEST_COLUMNS.indexOf(column)) ? IS_UNREAD : undefined;
	};
}

/** Why one of these cells is missing though it is not blank. */
const gapIn = (open: Gaps, rows: readonly RequestRow[], columns: readonly Column[]): Saying | undefined =>
	rows.flatMap((row) => columns.map((column) => open(row, column))).find((why) => why !== undefined);

function rowSum(figures: Figures, row: RequestRow, open: Gaps, docket: Docket) {
	const parts = APPLICANTS.flatMap((column) => cell(figures, row, column) ?? []);
	const whole = cell(figures, row, 'total');
	const gap = gapIn(open, [row], REQUEST_COLUMNS);
	if (gap) return docket.uncheckable('table.row_sum', spansOf([...(whole ? [whole] : []), ...parts]), gap);
	if (!whole || parts.length === 0) {
		if (parts.length > 0) docket.uncheckable('table.row_sum', spansOf(parts), { code: 'row-total-blank' });
		return;
	}
	const spans = spansOf([whole, ...parts]);
	const expected = totalOf(parts);
	if (meet(sumOf(parts), whole)) return docket.holds('table.row_sum', spans, equalFigures(parts, [whole]));
	docket.fails('table.row_sum', {
		says: { code: 'row-sum', figure: `request.${row}.total`, expected, actual: whole.value },
		spans,
		expected,
		actual: whole.value,
		relation: equalFigures(parts, [whole]),
	});
}

/** Blank cells count as nothing, but a row that was not read at all leaves the sum open. */
function columnSum(figures: Figures, column: Column, open: Gaps, docket: Docket) {
	const whole = cell(figures, 'closed', column);
	if (!whole) return;
	const parts = RESULTS.flatMap((row) => cell(figures, row, column) ?? []);
	const spans = spansOf([whole, ...parts]);
	const gap = gapIn(open, RESULTS, [column]);
	if (gap) return docket.uncheckable('table.column_sum', spans, gap);
	const expected = totalOf(parts);
	if (meet(sumOf(parts), whole)) return docket.holds('table.column_sum', spans, equalFigures(parts, [whole]));
	const missing = RESULTS.some((row) => !SINCE_2021.includes(row) && !isRead(figures, row));
	const blank = column === 'total' && RESULTS.some((row) => isRead(figures, row) && !cell(figures, row, 'total'));
	if ((missing || blank) && expected < whole.value) {
		if (column === 'total' && !blank) withoutRow(figures, { parts, whole, spans }, docket);
		return docket.uncheckable('table.column_sum', spans, { code: 'results-unread' });
	}
	docket.fails('table.column_sum', {
		says: { code: 'column-sum', column, expected, actual: whole.value },
		spans,
		expected,
		actual: whole.value,
		relation: equalFigures(parts, [whole]),
	});
}

/** One row of the form is not there, and the total of the results is more than what is: the row was lost, as a rule. */
function withoutRow(
	figures: Figures,
	{ parts, whole, spans }: { parts: readonly Figure[]; whole: Figure; spans: Span[] },
	docket: Docket,
) {
	const [lost, more] = RESULTS.filter((row) => !SINCE_2021.includes(row) && !isRead(figures, row));
	if (!lost || more) return;
	docket.fails('table.column_sum', {
		says: { code: 'row-lost', figure: `request.${lost}.total`, expected: totalOf(parts), actual: whole.value },
		spans,
		expected: totalOf(parts),
		actual: whole.value,
		doubtful: true,
	});
}

const isRead = (figures: Figures, row: RequestRow): boolean =>
	REQUEST_COLUMNS.some((column) => cell(figures, row, column) !== undefined);

const SIDES: readonly RequestRow[] = ['new', 'carried_in', 'closed', 'carried_out'];

function balance(figures: Figures, column: Column, open: Gaps, docket: Docket) {
	const sides = SIDES.map((row) => cell(figures, row, column));
	const known = sides.filter((figure) => figure !== undefined);
	if (known.length === 0) return;
	const spans = spansOf(known);
	const gap = gapIn(open, SIDES, [column]);
	if (gap) return docket.uncheckable('balance.mismatch', spans, gap);
	const unread = SIDES.some((row) => !isRead(figures, row));
	if (unread || (column === 'total' && known.length < 4)) {
		return docket.uncheckable('balance.mismatch', spans, { code: 'sides-unread' });
	}
	const [fresh, before, closed, after] = sides.map((figure) => figure?.value ?? 0) as [number, number, number, number];
	const side = (from: number): Range => sumOf(sides.slice(from, from + 2).filter((figure) => figure !== undefined));
	const relation = known.length === SIDES.length ? equalFigures(known.slice(0, 2), known.slice(2)) : undefined;
	if (meet(side(0), side(2))) return docket.holds('balance.mismatch', spans, relation);
	docket.fails('balance.mismatch', {
		says: { code: 'request-balance', column, fresh, before, closed, after },
		spans,
		expected: fresh + before,
		actual: closed + after,
		relation,
	});
}
