import { figureName } from '../../../words/name';
import type { ReportView } from '../view';
import type { Figure } from './statements';

/** Without spaces, dots and the commas of numbers, of one width and case. */
const plain = (words: string): string =>
	words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s,·，]+/g, '');

/**
 * Whether a figure is the one that is sought: by all words in its name, in what it means or in the words that say it, or
 * by its number.
 *
 * @param meaning for those who do not know what the forms call it: 拒绝 finds 不予公开
 */
export function isFound(
	figure: Figure,
	sought: string,
	{ names }: Pick<ReportView, 'names'>,
	meaning: string | undefined,
): boolean {
	const { value, quote } = figure.first.indicator;
	if (/^[\d,，]+(?:\.\d+)?$/.test(sought)) return String(value ?? '').startsWith(plain(sought));
	const said = [figureName(figure.id, names()), quote, meaning ?? ''].map(plain);
	const words = sought.split(/\s+/).map(plain);
	return said.some((one) => words.every((word) => one.includes(word)));
}
