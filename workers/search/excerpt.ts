import { type Folded, sourceSpan } from '../text/fold';

/** How many characters stand before and after the word. */
const BEFORE = 16;
const AFTER = 44;

/** The place where the first of the words that stand in a text stands, on one line, as it is written. Empty where none does. */
export function excerpt(folded: Folded, words: readonly string[]): string {
	const word = words.find((each) => folded.text.includes(each));
	if (word === undefined) return '';
	const at = folded.text.indexOf(word);
	const [start, end] = sourceSpan(folded, at, at + word.length);
	const from = Math.max(0, start - BEFORE);
	const to = Math.min(folded.source.length, end + AFTER);
	const line = folded.source.slice(from, to).replace(/\s+/g, ' ').trim();
	return `${from > 0 ? '…' : ''}${line}${to < folded.source.length ? '…' : ''}`;
}
