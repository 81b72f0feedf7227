import { type Folded, sourceSpan } from '../text/fold';
import { place } from './plain';

/** How many characters stand before and after the word. */
const BEFORE = 16;
const AFTER = 44;

/** The place where the first of the words that stand in a text stands, on one line, as it is written. Empty where none does. */
export function excerpt(folded: Folded, words: readonly string[]): string {
	for (const word of words) {
		const found = place(word, folded.text);
		if (found) return around(folded.source, ...sourceSpan(folded, found.start, found.end));
	}
	return '';
}

function around(source: string, start: number, end: number): string {
	const from = Math.max(0, start - BEFORE);
	const to = Math.min(source.length, end + AFTER);
	const line = source.slice(from, to).replace(/\s+/g, ' ').trim();
	return `${from > 0 ? '…' : ''}${line}${to < source.length ? '…' : ''}`;
}
