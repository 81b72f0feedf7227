import { readCell } from '../cells/cell';
import type { Material } from '../cells/material';
import { addsUp } from '../cells/row';
import { COLUMNS } from '../forms/table3';

const WIDTH = COLUMNS.length;
/** The two years side by side over the columns: 2019年 2020年, 本年 上年. */
const YEARS =
	/(20\d\d|本|今|上一?|去)年度?(?:数据?|情况)?[,;]{0,20}(20\d\d|本|今|上一?|去)年度?(?:数据?|情况)?(?=[-,;:]{0,80}.{0,12}(?:自然人|申请人|法人))/s;

/**
 * What is printed in the rows of a table 3 that has all its columns for two years side by side: the later one's. Where
 * its head does not say which that is nothing of them is read.
 *
 * @param head the words before the first row
 */
export function ofLaterYear(
	head: string,
	materials: readonly (Material | undefined)[],
): readonly (Material | undefined)[] {
	const filled = materials.filter((material) => material?.pieces.some(({ text }) => text !== ''));
	const half = laterHalf(head);
	const areDouble = filled.length > 0 && filled.every((material) => material && isDouble(material));
	if (half === undefined && !areDouble) return materials;
	return materials.map((material) => (material && filled.includes(material) ? halfOf(material, half) : material));
}

/** True for two rows of cells, each of which adds up or is blank. */
function isDouble({ pieces }: Material): boolean {
	if (pieces.length !== 2 * WIDTH) return false;
	const figures = pieces
		.map(({ text }) => readCell(text))
		.map((cell) => (cell.kind === 'figure' ? cell.value : undefined));
	return [figures.slice(0, WIDTH), figures.slice(WIDTH)].some(addsUp);
}

/** Which of the two stands for the later year; undefined where the head does not tell. */
function laterHalf(head: string): 0 | 1 | undefined {
	const [, left = '', right = ''] = YEARS.exec(head) ?? [];
	const [first, second] = [yearOf(left), yearOf(right)];
	if (first === second) return undefined;
	return first > second ? 0 : 1;
}

/** 本年 is later than any, 上年 earlier. */
const yearOf = (name: string): number =>
	/^\d/.test(name) ? Number(name) : /[本今]/.test(name) ? Number.POSITIVE_INFINITY : 0;

const halfOf = (material: Material, half: 0 | 1 | undefined): Material =>
	half === undefined || material.pieces.length !== 2 * WIDTH
		? { ...material, broken: true }
		: { ...material, pieces: material.pieces.slice(half * WIDTH, (half + 1) * WIDTH), headed: undefined };
