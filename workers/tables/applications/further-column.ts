import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import { APPLICANTS, COLUMNS } from '../forms/table3';

const WIDTH = COLUMNS.length;
/** With fewer rows than these a column that counts, or adds up, may do so by chance. */
const COUNTING = 10;
const ADDING = 3;
/** A form has no more rows than this. */
const MOST_ROWS = 40;

/**
 * What is printed in the rows of a table 3 without a column that the form does not have: 小计 among the organisations,
 * or the number of the row before its figures or behind them. The rows as they are where there is no such column.
 *
 * @param head the words before the first row
 */
export function withoutFurther(
	head: string,
	materials: readonly (Material | undefined)[],
): readonly (Material | undefined)[] {
	const filled = materials.filter((material) => material?.pieces.some(({ text }) => text !== ''));
	const rows = filled.map((material) => (material as Material).pieces.map(({ text }) => figureIn(text)));
	if (rows.length === 0 || rows.some(({ length }) => length !== WIDTH + 1)) return materials;
	const at = numbered(rows) ?? (/小计|合计/.test(head) ? subtotal(rows) : undefined);
	if (at === undefined) return materials;
	return materials.map((material) =>
		material && filled.includes(material)
			? { ...material, pieces: material.pieces.toSpliced(at, 1), headed: undefined }
			: material,
	);
}

type Figures = readonly number[];

const figureIn = (text: string): number => {
	const cell = readCell(text);
	return cell.kind === 'figure' ? cell.value : cell.kind === 'words' ? Number.NaN : 0;
};

/** The first or the last column, where it counts the rows. */
const numbered = (rows: readonly Figures[]): number | undefined =>
	[0, WIDTH].find((at) => {
		const numbers = rows.map((cells) => cells[at] as number);
		const rises = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
		return rows.length >= COUNTING && rises && (numbers[0] as number) > 0 && (numbers.at(-1) as number) <= MOST_ROWS;
	});

/** The column between 自然人 and 总计 that the organisations come to; undefined where several may be it. */
function subtotal(rows: readonly Figures[]): number | undefined {
	const places = Array.from({ length: APPLICANTS }, (_, i) => i + 1);
	const sound = places.map((at) => rows.filter((cells) => isSubtotal(cells, at)).length);
	const most = Math.max(...sound);
	const likely = places.filter((_, i) => sound[i] === most);
	const rests = new Set(likely.map((at) => rows.map((cells) => cells.toSpliced(at, 1)).join(';')));
	return most >= ADDING && rests.size === 1 ? likely[0] : undefined;
}

function isSubtotal(cells: Figures, at: number): boolean {
	const [persons = 0, ...others] = cells.toSpliced(at, 1);
	const total = others.pop() ?? 0;
	const organisations = others.reduce((sum, figure) => sum + figure, 0);
	return organisations === cells[at] && persons + organisations === total;
}
