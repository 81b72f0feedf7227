import type { Quote } from '../../src/report/saying';
import { type Folded, sourceSpan } from '../text/fold';

/** Words of the report for a sentence: a stretch of the folded text, and as it stands in the source. */
export function quoteOf(folded: Folded, start: number, end: number): Quote {
	const words = folded.text.slice(start, end).replaceAll('\n', '');
	const printed = folded.source
		.slice(...sourceSpan(folded, start, end))
		.replace(/\s+/g, ' ')
		.trim();
	return printed === words ? { words } : { words, printed };
}
