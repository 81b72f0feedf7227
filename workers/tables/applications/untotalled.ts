import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import type { Piece } from '../cells/parting';
import { APPLICANTS, COLUMNS } from '../forms/table3';
import { spreadOver } from './columns-apart';

/** What makes a row of the form of each row of a table, and whether applicants are missing that a total is made of. */
interface PrintedPart {
	whole: (row: Material) => Material;
	partial: boolean;
}

/**
 * How a table 3 is read whose last columns are not printed with it; undefined for a whole table.
 *
 * @param head the words before the first row
 * @param isNamed true where cells of a head name the columns
 */
export function printedPart(head: string, materials: readonly Material[], isNamed: boolean): PrintedPart | undefined {
	if (isUntotalled(head, materials)) return { whole: withBlankTotal, partial: false };
	const columns = isNamed ? undefined : columnsBeforeCut(head, materials);
	return columns ? { whole: (row) => inFirst(columns, row), partial: true } : undefined;
}

/**
 * True for a table 3 that was printed without its last column: its head names the applicants and no 总计, most rows have
 * six cells and none more, and in one of them at least the sixth is not what the five before it come to, as a total would
 * be.
 *
 * @param head the words before the first row
 */
function isUntotalled(head: string, materials: readonly Material[]): boolean {
	if (!head.includes('法律服务机构') || /总计|合计/.test(head)) return false;
	const rows = materials.map((material) => ownCells(material).map(({ text }) => readCell(text)));
	const whole = rows.filter(({ length }) => length === APPLICANTS);
	if (whole.length * 2 < rows.length || rows.some(({ length }) => length > APPLICANTS)) return false;
	return whole.some((cells) => {
		const figures = cells.map((cell) => (cell.kind === 'figure' ? cell.value : 0));
		return figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0) !== figures.at(-1);
	});
}

/**
 * How many columns of a table 3 are printed with its rows where the others went onto another page, as a sheet's do: its
 * head names so many applicants, the first of the form, and nothing behind them, and most rows have a cell for each and
 * none more. Undefined for other tables.
 *
 * @param head the words before the first row
 */
function columnsBeforeCut(head: string, materials: readonly Material[]): number | undefined {
	const names = head.replace(/法人或其他组织/g, '');
	const isNamed = COLUMNS.map(({ words }) => words.some((one) => names.includes(one)));
	const columns = isNamed.indexOf(false);
	if (columns < FEWEST || columns >= APPLICANTS || isNamed.lastIndexOf(true) > columns) return undefined;
	const counts = materials.map((material) => filledCells(material).length);
	const whole = counts.filter((count) => count === columns);
	return whole.length * 2 >= counts.length && counts.every((count) => count <= columns) ? columns : undefined;
}

/** One column may be a list of totals, and six may have the total behind five. */
const FEWEST = 2;

/** The cells of such a row under their columns; with fewer nobody can tell whose they are. */
function inFirst(columns: number, material: Material): Material {
	const pieces = filledCells(material);
	const spread = spreadOver(
		{ ...material, pieces },
		pieces.map((_, column) => column),
	);
	return { ...spread, broken: pieces.length !== columns };
}

const filledCells = ({ pieces }: Material): Piece[] => pieces.filter(({ text }) => text !== '');

/** The cells of a row without its total with a blank one in place of the total; with fewer nobody can tell whose they are. */
function withBlankTotal(material: Material): Material {
	const cells = ownCells(material);
	const end = material.pieces.at(-1)?.span[1] ?? 0;
	return {
		pieces: [...cells, { text: '', span: [end, end], columns: 1 }],
		certain: true,
		broken: cells.length !== APPLICANTS,
	};
}

/** The cells without the blank ones before them that merged labels left. */
const ownCells = ({ pieces }: Material): readonly Piece[] =>
	pieces.slice(0, -APPLICANTS).every(({ text }) => text === '') ? pieces.slice(-APPLICANTS) : pieces;
