import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import { APPLICANTS, COLUMNS } from '../forms/table3';

const WIDTH = COLUMNS.length;

/**
 * What is printed in the rows of a table 3, where a copy lost a cell of a few of them: all their cells are filled but
 * the last, which others have filled too, and it may be any that is missing. Their figures are then not told by place.
 */
export function withoutPlaces(materials: readonly (Material | undefined)[]): readonly (Material | undefined)[] {
	const cut = materials.filter((material) => material && isFilledTo(material, APPLICANTS) && mayEndInTotal(material));
	const whole = materials.filter((material) => material && isFilledTo(material, WIDTH));
	if (cut.length === 0 || whole.length < cut.length * MORE) return materials;
	return materials.map((material) =>
		material && cut.includes(material)
			? { ...material, pieces: material.pieces.slice(0, APPLICANTS), headed: undefined }
			: material,
	);
}

/** So many times as many rows are whole as lack a cell: else the office leaves its totals out. */
const MORE = 3;

/** True where the last figure may be the total of those before it and one more: it is no less than they come to. */
function mayEndInTotal({ pieces }: Material): boolean {
	const figures = pieces.map(({ text }) => readCell(text)).map((cell) => (cell.kind === 'figure' ? cell.value : 0));
	const [last = 0, ...others] = figures.slice(0, APPLICANTS).reverse();
	return last > 0 && others.reduce((sum, figure) => sum + figure, 0) <= last;
}

/** True where so many cells hold figures or strokes, and those behind them nothing. */
function isFilledTo({ pieces, certain }: Material, count: number): boolean {
	const kinds = pieces.map(({ text }) => readCell(text).kind);
	return (
		certain &&
		kinds.length === WIDTH &&
		kinds.every((kind, i) => (i < count ? kind === 'figure' || kind === 'stroke' : kind === 'blank'))
	);
}
