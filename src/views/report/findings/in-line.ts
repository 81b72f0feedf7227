import { requestCell } from '../../../report/catalog';
import type { Span } from '../../../report/span';
import type { FigureNames } from '../../../words/figures/zh-Hans';
import type { ReportView } from '../view';

/** Cells of one row or one column of table 3: what they have in common is said once. */
export interface InLine {
	name: string;
	/** What is left of the name of a figure of them. */
	rest(id: string): string;
}

/**
 * What several figures have in common, in the reader's language.
 *
 * @returns undefined where they are no cells of table 3, or of several rows and columns, or only two
 */
export function inLine(ids: readonly (string | undefined)[], names: FigureNames): InLine | undefined {
	const cells = ids.map((id) => id && requestCell(id)).filter((cell) => typeof cell === 'object');
	const [first] = cells;
	if (!first || cells.length < Math.max(ids.length, 3)) return undefined;
	if (cells.every(({ row }) => row === first.row))
		return { name: names.row[first.row], rest: (id) => restOf(id, ({ column }) => names.column[column]) };
	if (cells.every(({ column }) => column === first.column))
		return { name: names.column[first.column], rest: (id) => restOf(id, ({ row }) => names.row[row]) };
	return undefined;
}

/** The figure of the forms whose cell a place is. */
export const figureAt = (
	{ placeAt, reading }: Pick<ReportView, 'placeAt' | 'reading'>,
	span: Span,
): string | undefined => reading.indicators[placeAt(span).figure ?? -1]?.id;

/** What the cells at these places have in common. */
export const lineOf = (view: ReportView, spans: readonly Span[]): InLine | undefined =>
	inLine(
		spans.map((span) => figureAt(view, span)),
		view.names(),
	);

type RequestCell = NonNullable<ReturnType<typeof requestCell>>;

function restOf(id: string, part: (cell: RequestCell) => string): string {
	const cell = requestCell(id);
	return cell ? part(cell) : id;
}
