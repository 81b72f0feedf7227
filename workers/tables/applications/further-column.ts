import { neighbours } from '../../../src/report/neighbours';
import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import { addsUp } from '../cells/row';
import { APPLICANTS, COLUMNS } from '../forms/table3';

const WIDTH = COLUMNS.length;
/** With fewer rows than these a column that counts, or adds up, may do so by chance. */
const COUNTING = 10;
const ADDING = 3;
/** A form has no more rows than this. */
const MOST_ROWS = 40;

/**
 * What is printed in the rows of a table 3 without a column that the form does not have: 小计 among the organisations,
 * the total of the year before or the number of the row, before its figures or behind them. The rows as they are where
 * there is no such column.
 *
 * @param head the words before the first row
 */
export function withoutFurther(
	head: string,
	materials: readonly (Material | undefined)[],
): readonly (Material | undefined)[] {
	const filled = materials.filter((material) => material?.pieces.some(({ text }) => text !== ''));
	const rows = filled.map((material) => (material as Material).pieces.map(({ text }) => figureIn(text)));
	const wide = rows.filter(({ length }) => length === WIDTH + 1);
	// Behind a row stands the number of the next one, where that is numbered.
	const others = rows.filter((row) => !wide.includes(row));
	if (wide.length === 0 || !others.every((cells) => cells.length === WIDTH && addsUp(cells))) return materials;
	const at =
		others.length > 0
			? numbered(wide, [WIDTH])
			: (numbered(wide, OUTER) ?? (/小计|合计/.test(head) ? subtotal(wide) : undefined) ?? besideTheSum(wide));
	if (at === undefined) return materials;
	return materials.map((material) =>
		material && filled.includes(material) && material.pieces.length > WIDTH
			? { ...material, pieces: material.pieces.toSpliced(at, 1), headed: undefined }
			: material,
	);
}

type Figures = readonly number[];

const figureIn = (text: string): number => {
	const cell = readCell(text);
	return cell.kind === 'figure' ? cell.value : cell.kind === 'words' ? Number.NaN : 0;
};

/** The first column and the last one of eight. */
const OUTER = [0, WIDTH];

/** The column among some that counts the rows. */
const numbered = (rows: readonly Figures[], among: readonly number[]): number | undefined =>
	among.find((at) => {
		const numbers = rows.map((cells) => cells[at] as number);
		const rises = neighbours(numbers).every(([before, number]) => number > before);
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

/** The first or the last column, where nearly all rows add up without it and few do without the other. */
function besideTheSum(rows: readonly Figures[]): number | undefined {
	const told = rows.filter((cells) => cells.some((figure) => figure !== 0));
	const sound = (at: number): number => told.filter((cells) => addsUp(cells.toSpliced(at, 1))).length;
	return OUTER.find(
		(at) => sound(at) >= Math.max(ADDING, told.length * NEARLY_ALL) && sound(WIDTH - at) * 2 < sound(at),
	);
}
const NEARLY_ALL = 0.8;

function isSubtotal(cells: Figures, at: number): boolean {
	const [, ...organisations] = cells.toSpliced(at, 1).slice(0, -1);
	return organisations.reduce((sum, figure) => sum + figure, 0) === cells[at] && addsUp(cells.toSpliced(at, 1));
}
