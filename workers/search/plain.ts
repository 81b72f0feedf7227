import type { Span } from '../../src/report/span';
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

/** Places of a word that are looked at: more of them tell nothing more. */
const MOST = 60;

/** Where a word without line ends stands in a folded text that has them, the first places. */
export function placesIn(word: string, text: string): Span[] {
	const letters = Array.from(word, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	const places: Span[] = [];
	for (const { index, 0: found } of text.matchAll(new RegExp(letters.join('\\n?'), 'g'))) {
		places.push([index, index + found.length]);
		if (places.length === MOST) break;
	}
	return places;
}
