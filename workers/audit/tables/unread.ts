import type { Cell, Table } from '../../../src/report/reading';
import type { Saying } from '../../../src/report/saying';
import type { Figure } from '../figures';

/**
 * True where the cell of a column holds digits that were not read as a figure: it is not blank, and a sum that takes
 * it for nothing says what is not so.
 *
 * @param known a figure of the same row, by whose place the row is found
 * @param column the cell's place behind the label
 */
export function isUnread({ rows }: Table, known: Figure | undefined, column: number): boolean {
	const row = known && rows.find((cells) => cells.some((cell) => holds(cell, known)));
	const cell = row?.[column + 1];
	return cell !== undefined && cell.value === undefined && !cell.readings && /\d/.test(cell.text);
}

const holds = ({ value, span }: Cell, { span: [from, to] }: Figure): boolean =>
	value !== undefined && span[0] === from && span[1] === to;

/** Why a sum with such a cell is not looked at. */
export const IS_UNREAD: Saying = { code: 'unread-cells' };
