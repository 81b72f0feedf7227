import type { ChecksWords } from '../../../words/checks/zh-Hans';
import type { FigureNames } from '../../../words/figures/zh-Hans';
import { figureName } from '../../../words/name';
import type { Words } from '../../../words/zh-Hans';

/** The column's part of a figure's name: 自然人 of 一、本年新收… · 自然人. */
export function columnWords(id: string, names: FigureNames): string {
	const measure = id.slice(id.lastIndexOf('.') + 1);
	if (Object.hasOwn(names.measure, measure)) return names.measure[measure as keyof FigureNames['measure']];
	return figureName(id, names).split('·').at(-1)?.trim() ?? id;
}

/** A figure of an open row, or that its cell is blank. */
export const figureWords = (figure: number | null, { open }: ChecksWords, { number }: Words): string =>
	figure === null ? open.blank : number(figure);
