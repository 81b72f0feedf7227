import type { Hit } from '../../src/report/search';
import { type Folded, sourceSpan } from '../text/fold';
import { place } from './plain';

/** How many characters stand before and after the word. */
const BEFORE = 16;
const AFTER = 44;

/** Where the first of the words that stand in a text stands, as it is written. */
export function hitIn(folded: Folded, words: readonly string[]): Hit {
	for (const word of words) {
		const found = place(word, folded.text);
		if (!found) continue;
		const span = sourceSpan(folded, found.start, found.end);
		return { excerpt: around(folded.source, ...span), span };
	}
	return { excerpt: '' };
}

function around(source: string, start: number, end: number): string {
	const from = Math.max(0, start - BEFORE);
	const to = Math.min(source.length, end + AFTER);
	const line = source.slice(from, to).replace(/\s+/g, ' ').trim();
	return `${from > 0 ? '…' : ''}${line}${to < source.length ? '…' : ''}`;
}
