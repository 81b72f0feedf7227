import { figureName } from '../../../words/name';
import type { ReportView } from '../view';
import type { Figure } from './statements';

/** Without spaces, dots and the commas of numbers, of one width and case. */
const plain = (words: string): string =>
	words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s,·，]+/g, '');

/** Whether a figure is the one that is sought: by all words in its name or in the words that say it, or by its number. */
export function isFound(figure: Figure, sought: string, { names }: Pick<ReportView, 'names'>): boolean {
	const { value, quote } = figure.first.indicator;
	if (/^[\d,，]+(?:\.\d+)?$/.test(sought)) return String(value ?? '').startsWith(plain(sought));
	const said = [figureName(figure.id, names()), quote].map(plain);
	const words = sought.split(/\s+/).map(plain);
	return said.some((one) => words.every((word) => one.includes(word)));
}
