import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import { APPLICANTS } from '../forms/table3';

/**
 * True for a table 3 that was printed without its last column: its head names the applicants and no 总计, every row
 * has six cells, and in one of them at least the sixth is not what the five before it come to, as a total would be.
 *
 * @param head the words before the first row
 */
export function isUntotalled(head: string, materials: readonly Material[]): boolean {
	if (!head.includes('法律服务机构') || /总计|合计/.test(head)) return false;
	const rows = materials.map(({ pieces }) => pieces.map(({ text }) => readCell(text)));
	if (rows.length === 0 || rows.some(({ length }) => length !== APPLICANTS)) return false;
	return rows.some((cells) => {
		const figures = cells.map((cell) => (cell.kind === 'figure' ? cell.value : 0));
		return figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0) !== figures.at(-1);
	});
}

/** The cells of such a row with a blank one in place of the total. */
export function withBlankTotal({ pieces }: Material): Material {
	const end = pieces.at(-1)?.span[1] ?? 0;
	return {
		pieces: [...pieces, { text: '', span: [end, end], columns: 1 }],
		certain: true,
	};
}
