import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import type { Piece } from '../cells/parting';
import { APPLICANTS } from '../forms/table3';

/**
 * True for a table 3 that was printed without its last column: its head names the applicants and no 总计, most rows have
 * six cells and none more, and in one of them at least the sixth is not what the five before it come to, as a total would
 * be.
 *
 * @param head the words before the first row
 */
export function isUntotalled(head: string, materials: readonly Material[]): boolean {
	if (!head.includes('法律服务机构') || /总计|合计/.test(head)) return false;
	const rows = materials.map((material) => ownCells(material).map(({ text }) => readCell(text)));
	const whole = rows.filter(({ length }) => length === APPLICANTS);
	if (whole.length * 2 < rows.length || rows.some(({ length }) => length > APPLICANTS)) return false;
	return whole.some((cells) => {
		const figures = cells.map((cell) => (cell.kind === 'figure' ? cell.value : 0));
		return figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0) !== figures.at(-1);
	});
}

/** The cells of such a row with a blank one in place of the total; with fewer nobody can tell whose they are. */
export function withBlankTotal(material: Material): Material {
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
