import type { FoundPlace, Hit } from '../../src/report/search';
import type { Span } from '../../src/report/span';
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
		return { place: { span, ...around(folded.source, span) } };
	}
	return {};
}

function around(source: string, [start, end]: Span): Omit<FoundPlace, 'span'> {
	const near = Math.max(0, start - BEFORE);
	const to = Math.min(source.length, end + AFTER);
	const inTable = source.slice(near, to).includes('\t');
	// The row that holds them tells more than the one above.
	const from = inTable ? Math.max(near, source.lastIndexOf('\n', start - 1) + 1) : near;
	const isCut = from > 0 && source[from - 1] !== '\n';
	const onOneLine = (begin: number, stop: number) => withoutBreaks(source.slice(begin, stop), inTable);
	return {
		before: `${isCut ? '…' : ''}${onOneLine(from, start).trimStart()}`,
		found: onOneLine(start, end),
		after: `${onOneLine(end, to).trimEnd()}${to < source.length ? '…' : ''}`,
	};
}

/** In a table cells stay apart from each other, and rows from rows: their numbers would run together. */
const withoutBreaks = (text: string, inTable: boolean): string =>
	inTable ? text.replace(/\s*\n\s*/g, '\u2003').replace(/ *\t[\t ]*/g, ' · ') : text.replace(/\s+/g, ' ');
