import type { Cell } from '../../../src/report/reading';
import { type Folded, foldedOffset } from '../../text/fold';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';
import { isCutOff } from './open-rows';

/** So many filled cells to one blank: an office that leaves out its noughts throughout means them so. */
const FILLED_TO_ONE = 4;

/** 行政许可 with nothing behind it: cells that were passed over in tables 2 to 4 that are else filled in. */
export function blankCells({ tables, folded }: Told, docket: Docket): void {
	for (const { id, rows, open = [] } of tables) {
		if (id === undefined || id === 'annex' || open.length > 0) continue;
		const short = rows.filter((cells) => isPassedOver(cells, id === 't3') && !isCutOff(folded.source, cells));
		const cells = sumOf(short, isBlank);
		if (cells === 0 || cells * FILLED_TO_ONE > sumOf(rows, isFilled)) continue;
		const labels = short.map(([label]) => (label as Cell).span);
		docket.fails('table.blank', {
			says: { code: 'cells-blank', row: labelOf(short[0]?.[0] as Cell, folded), rows: short.length, cells },
			spans: labels,
		});
	}
}

/** @param wholeIsHead true where a row without any figure is the head of those below it: (五)不予处理 */
const isPassedOver = ([label, ...cells]: readonly Cell[], wholeIsHead: boolean): boolean =>
	label !== undefined && label.text !== '' && cells.some(isBlank) && !(wholeIsHead && cells.every(isBlank));

const isBlank = ({ text, value, readings }: Cell): boolean =>
	value === undefined && readings === undefined && text.trim() === '';
const isFilled = ({ value }: Cell): boolean => value !== undefined;

const sumOf = (rows: readonly (readonly Cell[])[], counts: (cell: Cell) => boolean): number =>
	rows.reduce((sum, [, ...cells]) => sum + cells.filter(counts).length, 0);

const labelOf = ({ span }: Cell, folded: Folded) =>
	quoteOf(folded, foldedOffset(folded, span[0]), foldedOffset(folded, span[1]));
