import type { Cell, Table } from '../../../src/report/reading';
import type { Saying } from '../../../src/report/saying';
import { cover, type Span } from '../../../src/report/span';
import type { Docket } from '../docket';
import type { Told } from '../told';

const RULES = { t3: 'table.row_sum', t4: 'appeal.row_sum' } as const;

/** The rows of a table that are still open, by their part of the figures' names: a cell that is missing there is not blank. */
export const openIn = ({ open = [] }: Table): ReadonlySet<string> =>
	new Set(open.flatMap(({ id, settled }) => (settled === undefined ? [id] : [])));

/** Why a sum with such a cell is not looked at. */
export const IS_OPEN: Saying = { code: 'jammed-cells' };

/** Rows of tables 3 and 4 whose digits run together and that their own sums do not take apart in one way. */
export function openRows({ tables, folded }: Told, docket: Docket): void {
	for (const { id, rows, open = [] } of tables) {
		if (id !== 't3' && id !== 't4') continue;
		for (const { row, readings, settled } of open) {
			const cells = rows[row];
			if (!cells || settled !== undefined) continue;
			docket.fails(RULES[id], {
				says: sayingOf(folded.source, figuresOf(cells), readings.length, isCutOff(folded.source, cells)),
				spans: [spanOf(cells)],
				doubtful: true,
			});
		}
	}
}

const spanOf = ([label, ...rest]: readonly Cell[]): Span =>
	cover((label as Cell).span, ...rest.map(({ span }) => span));
/** Behind the label: blank cells have no place of their own. */
const figuresOf = ([label, ...cells]: readonly Cell[]): Span => {
	const printed = cells.filter(({ span }) => span[0] < span[1]).map(({ span }) => span);
	const [first, ...rest] = printed;
	return first ? cover(first, ...rest) : (label as Cell).span;
};

/** True where the text ends in the row. */
export const isCutOff = (source: string, cells: readonly Cell[]): boolean =>
	/^[\s|]*$/.test(source.slice(spanOf(cells)[1], spanOf(cells)[1] + CLOSE));
const CLOSE = 400;

function sayingOf(source: string, span: Span, ways: number, cutOff: boolean): Saying {
	if (cutOff && ways === 0) return { code: 'row-cut-off' };
	const digits = source
		.slice(...span)
		.trim()
		.slice(0, 40);
	return { code: 'row-open', digits, ways };
}
