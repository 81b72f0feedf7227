import { type Folded, fold } from '../text/fold';
import { simplifier } from '../text/script';

/** A text folded for searching: in any script, width and case the same. */
export async function plainly(source: string): Promise<Folded> {
	const folded = fold(source, await simplifier());
	// Latin letters only: the lower case of others may be longer, and `map` must hold.
	return { ...folded, text: folded.text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) };
}

/** A text without its line ends: copied from a page, a line may end inside a word. */
export const unbroken = (text: string): string => text.replaceAll('\n', '');

/** Where a word without line ends stands in a folded text that has them. */
export function place(word: string, text: string): { start: number; end: number } | undefined {
	const letters = Array.from(word, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	const match = new RegExp(letters.join('\\n?')).exec(text);
	return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
