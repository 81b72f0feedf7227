import { requestCell } from '../../../src/report/catalog';
import { COLUMNS, ROWS } from '../../tables/forms/table3';

const rows = new Map(ROWS.map(({ id, words }) => [id, words[0].replace(/^\d+\.|^\(七\)/, '')]));
const columns = new Map(COLUMNS.map(({ id, words }) => [id, words[0]]));
const DECISIONS: Readonly<Record<string, string>> = {
	'licensing.decisions': '行政许可处理决定数量',
	'penalty.decisions': '行政处罚处理决定数量',
	'coercion.decisions': '行政强制处理决定数量',
};

/** What the forms call a cell, for a message: “重复申请”（自然人）; the row alone for its total. */
export function cellName(id: string): string {
	const cell = requestCell(id);
	if (!cell) return `“${DECISIONS[id] ?? id}”`;
	const row = `“${rows.get(cell.row) ?? cell.row}”`;
	return cell.column === 'total' ? row : `${row}（${columns.get(cell.column) ?? cell.column}）`;
}
